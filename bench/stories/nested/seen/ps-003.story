id: ps-003
language: ps
date: 2024-05-04
genre: health
1: speaker=د روغتیايي څار د ادارې د راپور; stance=asserts; source=document; within=2; evidence=own
2: speaker=د هېواد ورځپاڼې; stance=asserts; source=organization; evidence=hearsay

<s1>د روغتیايي څار د ادارې د راپور</s1> <c1>له مخې</c1>، چې <s2>د هېواد ورځپاڼې</s2> <c2>نقل کړی</c2>، <q1,2>له لسو څخه څلور کلینیکونه پاکې اوبه نه لري</q1,2>.
