id: ps-061
language: ps
date: 2024-05-06
genre: business
1: speaker=پوښتنلیک; stance=asks; source=document; evidence=own

په <s1>پوښتنلیک</s1> کې له بزګرانو <c1>پوښتل شوي</c1> <q1>چې په سېلاب کې یې څومره څاروي له لاسه ورکړي</q1>.
