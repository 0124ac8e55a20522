id: nps-03
language: ps
date: 2023-12-05
genre: courts
1: speaker=سمیع‌الله وردګ; stance=asserts; source=person
2: speaker=-; stance=admits; source=unnamed; within=1
3: speaker=-; stance=demands; source=office; within=2
4: speaker=زرغونه ساپۍ; stance=asserts; source=person
5: speaker=د زرغونه ساپۍ موکل; stance=denies; source=person; within=4
6: speaker=څارنوالي; stance=accuses; source=organization; within=5
7: speaker=د فساد ضد دارالانشا; stance=asserts; source=organization
8: speaker=د فساد ضد دارالانشا پلټونکي; stance=asserts; source=group; within=7

د کابل محکمې د سې‌شنبې په ورځ د ټرانسپورټ وزارت د قراردادونو د فساد قضیه واورېده.

<s1>څارنوال سمیع‌الله وردګ</s1> محکمې ته <c1>وویل</c1>، <q1><s2>لومړي تورن</s2> په پلټنو کې <c2>منلې</c2> <q2>چې <s3>د هغه پخواني آمر</s3> ورته <c3>ویلي وو</c3> <q3>د ټندر پاڼې دې وسوځوي</q3></q2></q1>.

<s4>مدافع وکیلې زرغونه ساپۍ</s4> بیا <c4>وویل</c4>: <q4>«<s5>زما موکل</s5> <q5><s6>د څارنوالۍ</s6> <c6>تور</c6></q5> <c5>ردوي</c5> <q5,6>چې رشوت یې اخیستی دی</q5,6>.»</q4>

<s7>د فساد ضد دارالانشا</s7> په یوه اعلامیه کې <c7>ویلي</c7> <q7>چې <s8>د دوی د پلټونکو</s8> <c8>په وینا</c8>، <q8>په تېرو دوو کلونو کې د ۴۰ میلیونو افغانیو قراردادونه له ټندر پرته ورکړل شوي دي</q8></q7>.
