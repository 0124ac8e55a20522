id: nps-10
language: ps
date: 2024-07-29
genre: disaster
1: speaker=صابر ننګرهاری; stance=asserts; source=person
2: speaker=ژغورونکي; stance=asserts; source=group; within=1
3: speaker=یو ماشوم; stance=asserts; source=person; within=2
4: speaker=اېسوشېټډ پرس; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=د بیارغونې وزارت; stance=denies; source=organization
7: speaker=اېسوشېټډ پرس; stance=claims; source=organization; within=6
8: speaker=اوچا; stance=asserts; source=organization

جلال‌اباد، د جولای ۲۹مه — <s1>د ننګرهار د روغتیا ویاند صابر ننګرهاری</s1> <c1>وايي</c1>، <q1><s2>ژغورونکو</s2> ورته <c2>ویلي</c2> <q2>چې <s3>یوه ماشوم</s3> د خاورو له لاندې <c3>چیغې وهلې</c3> <q3>چې مور یې هم هلته ده</q3></q2></q1>.

<s4>اېسوشېټډ پرس</s4> <s5>د یوه امدادي کارکوونکي</s5> <c5>په حواله</c5> <c4>راپور ورکړی</c4> <q4,5>چې په خوګیاڼو کې مرستې یوازې د ځینو کورنیو خپلوانو ته وېشل کېږي</q4,5>. خو <s6>د بیارغونې وزارت</s6> <q6><s7>د اژانس</s7> دغه <c7>راپور</c7></q6> <c6>بې‌بنسټه بولي</c6>.

<s8>د اوچا</s8> <c8>په وینا</c8>، <q8>تر اوسه ۱۱۰۰ کورنیو ته خېمې او پخې ډوډۍ رسېدلې دي</q8>. بارانونه د شپې لخوا بیا پیل شول او د خوګیاڼو لویه لار تر دې دمه تړلې ده.
