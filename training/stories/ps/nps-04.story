id: nps-04
language: ps
date: 2024-08-22
genre: health
1: speaker=د روغتیا نړیوال سازمان; stance=asserts; source=organization
2: speaker=د کندهار د میرویس روغتون راپور; stance=asserts; source=document; within=1
3: speaker=حکمت‌الله نظري; stance=asserts; source=person
4: speaker=میندې; stance=asserts; source=group; within=3
5: speaker=د عامې روغتیا وزارت ویاند; stance=asserts; source=office
6: speaker=د عامې روغتیا وزیر; stance=demands; source=document; within=5
7: speaker=د کلي ملا; stance=asserts; source=office; within=4
8: speaker=د عامې روغتیا وزارت ویاند; stance=declines; source=office

<s1>د روغتیا نړیوال سازمان</s1> <s2>د میرویس روغتون د راپور</s2> <c2>په حواله</c2> <c1>ویلي</c1> <q1,2>چې په روان کال کې د پولیو دویمه پېښه ثبت شوې ده</q1,2>.

<s3>ډاکټر حکمت‌الله نظري، چې د واکسین د کمپاین سرپرست دی،</s3> <c3>وايي</c3>: <q3>“<s4>میندې</s4> راته <c4>وايي</c4> <q4>چې <s7>د کلي ملا</s7> <c7>ویلي</c7> <q7>واکسین حرام نه دی</q7>، خو بیا هم وېرېږي.</q4>”</q3>

<s5>د عامې روغتیا وزارت ویاند</s5> <s6>د وزیر پیغام</s6> <c5>ولوست</c5> چې پکې <c6>راغلي</c6>: <q5,6>«ټول ولایتونه دې په یوه ورځ کمپاین پیل کړي.»</q5,6> <s8>ویاند</s8> د کمو کارکوونکو په اړه <c8>له څرګندونو ډډه وکړه</c8>.
