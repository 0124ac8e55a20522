id: nps-01
language: ps
date: 2024-04-16
genre: disaster
1: speaker=پژواک اژانس; stance=asserts; source=organization
2: speaker=عبدالرحیم همدرد; stance=asserts; source=person; within=1
3: speaker=نورمحمد زدران; stance=asserts; source=person
4: speaker=کلیوال; stance=asserts; source=group; within=3
5: speaker=سرې میاشتې; stance=promises; source=organization; within=4
6: speaker=د هوا پېژندنې اداره; stance=asserts; source=organization
7: speaker=د ولسوالۍ روغتیا آمر; stance=asserts; source=office; within=3

<s1>پژواک اژانس</s1> <s2>د پکتیکا د طبیعي پېښو د رییس عبدالرحیم همدرد</s2> <c2>په حواله</c2> <c1>خبر ورکړی</c1> <q1,2>چې تېره شپه سېلاب په ارګون ولسوالۍ کې اووه کسان وژلي دي</q1,2>.

<s3>د ولسوالۍ مرستیال نورمحمد زدران</s3> <c3>خبریالانو ته وویل</c3>: <q3>«<s4>کلیوال</s4> <c4>وايي</c4> <q4>چې <s5>سرې میاشتې</s5> <c5>ژمنه کړې وه</c5> <q5>چې خېمې به سهار را ورسوي</q5>، خو تر ماسپښینه هېڅ نه و راغلي</q4>. <s7>د روغتیا آمر</s7> ماته <c7>وویل</c7> <q7>چې د اوبو ناروغۍ پیل شوې دي</q7>.»</q3>

<s6>د هوا پېژندنې ادارې</s6> په خپله خبرپاڼه کې <c6>خبرداری ورکړی</c6> <q6>چې د پنجشنبې تر شپې به نور بارانونه هم وشي</q6>.
