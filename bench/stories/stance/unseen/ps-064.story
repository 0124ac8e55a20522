id: ps-064
language: ps
date: 2024-05-09
genre: conflict
1: speaker=رویترز; stance=declines; source=organization; evidence=own

<s1>رویترز</s1> <q1>د دې ویډیو سموالی</q1> په خپلواکه توګه <c1>تایید نه کړای شو</c1>.
