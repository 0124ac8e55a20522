id: prs-012
language: prs
date: 2024-05-13
genre: sport
1: speaker=فرهاد زمانی; stance=claims; source=person; evidence=own

<s1>فرهاد زمانی، مربی تیم کریکت،</s1> <c1>لاف زد</c1> <q1>که هیچ تیمی در منطقه حریف شاگردانش نیست</q1>.
