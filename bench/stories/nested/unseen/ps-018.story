id: ps-018
language: ps
date: 2024-05-19
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=د دندې د له لاسه ورکولو له وېرې; evidence=own
2: speaker=وزیر; stance=declines; source=office; evidence=own

<s1>یوه کاتب، چې د دندې د له لاسه ورکولو له وېرې یې نوم وانه خیست،</s1> <c1>وویل</c1> <q1>چې دفتر دوه ځلې بدل شوی</q1>. <s2>وزیر</s2> <q2>په دې تړاو</q2> <c2>له تبصرې ډډه وکړه</c2>.
