id: ps-039
language: ps
date: 2024-05-12
genre: business
1: speaker=اعتصاب‌کوونکو کارګرانو; stance=accuses; source=group; evidence=own

<s1>اعتصاب‌کوونکو کارګرانو</s1> <q1>د بندر اداره د کرېن د رالوېدو</q1> <c1>پړه وګڼله</c1>.
