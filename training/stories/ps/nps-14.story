id: nps-14
language: ps
date: 2024-08-05
genre: health
1: speaker=نیلوفر سعیدي; stance=asserts; source=person
2: speaker=نرسې; stance=asserts; source=group; within=1
3: speaker=میندې; stance=asserts; source=group; within=2
4: speaker=طلوع نیوز; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=د خوست د عامې روغتیا ریاست; stance=denies; source=organization
7: speaker=-; stance=claims; source=unnamed; within=6
8: speaker=د یونیسف خبرپاڼه; stance=asserts; source=document

<s1>د خوست د ولادي روغتون مشره نیلوفر سعیدي</s1> د شنبې په ورځ <c1>وویل</c1>، <q1><s2>نرسو</s2> ورته <c2>ویلي</c2> <q2>چې <s3>میندې</s3> <c3>وايي</c3> <q3>له کلیو تر ښاره د لارې کرایه درې زره افغانۍ ده</q3></q2></q1>.

<s4>طلوع نیوز</s4> <s5>د روغتون د یوه کارکوونکي، چې د دندې له لاسه ورکولو له وېرې یې نوم وانه‌خیست،</s5> <c5>په حواله</c5> <c4>ویلي</c4> <q4,5>چې د اکسیجن بوتلونه دوه اوونۍ وړاندې خلاص شوي دي</q4,5>.

<s6>د خوست د عامې روغتیا ریاست</s6> <q6>هغه <c7>ادعاوې</c7></q6> <c6>رد کړې</c6> <q6,7>چې ګواکې د درملو پیسې غلا شوې دي</q6,7>. د یونیسف په <s8>خبرپاڼه</s8> کې <c8>راغلي</c8> <q8>چې نوي درمل به په راتلونکو لسو ورځو کې ورسېږي</q8>. دا روغتون د دریو ولایتونو ناروغان مني.
