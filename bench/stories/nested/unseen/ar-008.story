id: ar-008
language: ar
date: 2024-05-09
genre: human rights
1: speaker=جمعية النوافذ; stance=demands; source=organization; evidence=hearsay
2: speaker=مصلحة السجون; stance=denies; source=organization; within=1; evidence=own

<c1>طالبت</c1> <s1>جمعية النوافذ</s1> <q1>بأن توضح <s2>مصلحة السجون</s2> لماذا <c2>أنكرت</c2> <q2>احتجاز الرجلين</q2></q1>.
