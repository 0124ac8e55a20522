id: ps-006
language: ps
date: 2024-05-07
genre: business
1: speaker=د بانک د کلني راپور; stance=asserts; source=document; evidence=own

<s1>د بانک د کلني راپور</s1> <c1>له مخې</c1>، <q1>سږ کال پورونه پنځمه برخه زیات شوي دي</q1>.
