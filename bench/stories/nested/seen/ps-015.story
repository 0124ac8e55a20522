id: ps-015
language: ps
date: 2024-05-16
genre: disaster
1: speaker=ښاروالۍ; stance=asserts; source=organization; evidence=own
2: speaker=د اورلګېدنې اداره; stance=asserts; source=organization; evidence=own

<s1>ښاروالۍ</s1> <c1>وویل</c1> <q1>چې بازار نهه ساعته وسوځېد</q1>. <s2>د اورلګېدنې اداره</s2> <c2>وايي</c2> <q2>لامل یې لا معلوم نه دی</q2>.
