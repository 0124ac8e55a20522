id: nps-12
language: ps
date: 2024-02-15
genre: business
1: speaker=بلومبرګ; stance=asserts; source=organization
2: speaker=نړیوال بانک; stance=asserts; source=document; within=1
3: speaker=د افغانستان بانک; stance=asserts; source=organization; within=2
4: speaker=عبدالمتین ستانکزی; stance=asserts; source=person
5: speaker=د بانک مرستیال; stance=asserts; source=office; within=4
6: speaker=حشمت غفاري; stance=denies; source=person
7: speaker=عبدالمتین ستانکزی; stance=claims; source=person; within=6
8: speaker=حشمت غفاري; stance=asserts; source=person

<s1>بلومبرګ</s1> <s2>د نړیوال بانک د میاشتني راپور</s2> <c2>په حواله</c2> <c1>لیکلي</c1> <q1,2>چې افغانۍ د ډالر پر وړاندې شپږ سلنه پیاوړې شوې او <s3>د افغانستان بانک</s3> <c3>اعلان کړی</c3> <q3>چې هره اوونۍ به ۱۵ میلیون ډالر بازار ته وړاندې کوي</q3></q1,2>.

<s4>د سرای شهزاده صراف عبدالمتین ستانکزی</s4> <c4>وايي</c4>: <q4>«<s5>د بانک یوه مرستیال</s5> پرون موږ ته <c5>وویل</c5> <q5>چې داسې پلان نشته</q5>. زموږ مشتریان حیران دي.»</q4>

<s6>د افغانستان بانک ویاند حشمت غفاري</s6> <q6><s7>د ستانکزي</s7> دا <c7>خبره</c7></q6> <c6>ردوي</c6> <q6,7>چې لیلام ځنډول شوی دی</q6,7>. <s8>هغه</s8> <c8>زیاته کړه</c8> <q8>چې د یکشنبې لیلام به پر خپل وخت وشي</q8>.
