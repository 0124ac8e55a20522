id: ps-009
language: ps
date: 2024-05-10
genre: conflict
1: speaker=-; stance=asserts; source=unnamed; reason=اجازه نه لري له رسنیو سره وغږېږي; evidence=hearsay
2: speaker=د فرقې قومندان; stance=asserts; source=office; within=1; evidence=hearsay
3: speaker=-; stance=asserts; source=unnamed; within=2; evidence=own

<s1>یوه امنیتي چارواکي، چې اجازه نه لري له رسنیو سره وغږېږي،</s1> <c1>وویل</c1> <q1>چې <s2>د فرقې قومندان</s2> <c2>ورته خبر ورکړی</c2> <q2>چې <s3>د یوه مخبر</s3> <c3>په قول</c3> <q3>پل ماین شوی دی</q3></q2></q1>.
