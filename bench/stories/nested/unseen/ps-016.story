id: ps-016
language: ps
date: 2024-05-17
genre: conflict
1: speaker=یاغیانو; stance=denies; source=organization; evidence=own
2: speaker=پوځ; stance=claims; source=organization; evidence=own

<s1>یاغیانو</s1> <q1>پر کلینیک د توپونو وار</q1> <c1>رد کړ</c1>. <s2>پوځ</s2> <c2>دعوه وکړه</c2> <q2>چې ګولۍ د هغوی له مورچلو راغلې</q2>.
