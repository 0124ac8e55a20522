id: ar-026
language: ar
date: 2024-05-27
genre: health
1: speaker=أبو ليث; stance=claims; source=person; evidence=own

<c1>على حد زعم</c1> <s1>المعالج الشعبي أبو ليث</s1>، <q1>شفى شايُه مئات المرضى</q1>.
