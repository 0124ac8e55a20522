id: nps-17
language: ps
date: 2024-06-11
genre: human_rights
1: speaker=رواداري; stance=asserts; source=document
2: speaker=د ورک شویو کسانو خپلوان; stance=asserts; source=group; within=1
3: speaker=استخبارات; stance=demands; source=organization; within=2
4: speaker=شمیمه امرخېل; stance=asserts; source=person
5: speaker=میرمنې; stance=demands; source=group; within=4
6: speaker=نورالحق مخلص; stance=denies; source=person
7: speaker=رواداري; stance=claims; source=document; within=6
8: speaker=نورالحق مخلص; stance=asserts; source=person

په ګردېز کې د ورکو کسانو کورنۍ لا هم په تمه دي.

د رواداري موسسې په <s1>نوي راپور</s1> کې <c1>راغلي</c1> <q1>چې <s2>د ورک شویو کسانو خپلوان</s2> <c2>وايي</c2>، <q2><s3>استخباراتو</s3> ورته <c3>ویلي</c3> <q3>چې نورې پوښتنې دې نه کوي</q3></q2></q1>.

<s4>د مدني ټولنې فعاله شمیمه امرخېل</s4> <c4>وايي</c4>: <q4>«<s5>میرمنې</s5> له ما <c5>غواړي</c5> <q5>چې د دوی د زامنو نومونه ملګرو ملتونو ته ورسوم</q5>. زه یوازې اورېدلای شم.»</q4>

<s6>د کورنیو چارو وزارت چارواکي نورالحق مخلص</s6> <q6><s7>د راپور</s7> دا <c7>ادعا</c7></q6> <c6>رد کړه</c6> <q6,7>چې د نیول شویو شمېر له زرو اوښتی دی</q6,7>. <s8>د هغه</s8> <c8>په وینا</c8>، <q8>په ټول زون کې یوازې ۴۳ کسان تر پلټنې لاندې دي</q8>.
