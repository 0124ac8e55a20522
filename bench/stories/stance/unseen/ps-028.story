id: ps-028
language: ps
date: 2024-05-01
genre: sport
1: speaker=لعل‌محمد اتل; stance=claims; source=person; evidence=hearsay
2: speaker=-; stance=claims; source=unnamed; within=1; evidence=own

<s1>د سوک‌وهنې روزونکي لعل‌محمد اتل</s1> <s2>د یوه بې‌نومه ډاکټر</s2> <c2>له قوله</c2> <c1>ادعا کړې</c1> <q1,2>چې شاګرد ته یې زهر ورکړل شوي دي</q1,2>.
