id: ups-21
language: ps
date: 2025-08-22
genre: politics
1: speaker=بهادر خان ظهیر; stance=asserts; source=person
2: speaker=بهادر خان ظهیر; stance=asserts; source=person
3: speaker=فرښته امید; stance=doubts; source=person
4: speaker=فرښته امید; stance=asserts; source=person
5: speaker=طلوع نیوز; stance=asserts; source=organization
6: speaker=د څلورو ولسي استازو; stance=asserts; source=group; within=5
7: speaker=د انتخاباتو کمېسیون; stance=denies; source=organization
8: speaker=خبریالان; stance=asks; source=group
9: speaker=بهادر خان ظهیر; stance=declines; source=person
10: speaker=بهادر خان ظهیر; stance=promises; source=person

کابل — د مشورتي جرګې د تابیا کمېټه د نیمو چوکیو پر وېش لا هوکړې ته نه ده رسېدلې. <s1>د کمېټې مشر بهادر خان ظهیر</s1> <c1>وایي</c1>، <q1>د ولایتونو ونډه به د نفوس له مخې ټاکل کېږي</q1>. <c2>ټینګار <s2>یې</s2> وکړ</c2>، <q2>چې ښځې به هم برخه ولري</q2>.

په غونډه کې ناسته حقوق‌پوهه فرښته امید قانع نه وه. <s3>هغې</s3> <q3>د نفوس پر رقمونو</q3> <c3>شک وکړ</c3>. <q4>«موږ له شلو کلونو راهیسې سرشمېرنه نه لرو»</q4>، <s4>دې</s4> <c4>وویل</c4>، <q4>«نو دا وېش پر اټکل ولاړ دی.»</q4>

<s5>طلوع نیوز</s5> <s6>د څلورو ولسي استازو</s6> <c6>له قوله</c6> <c5>خپور کړي</c5>، <q5,6>چې د چوکیو یوه برخه لا مخکې پلورل شوې ده</q5,6>. <s7>د انتخاباتو کمېسیون</s7> <q7>دغه ډول تورونه</q7> <c7>د شرم وړ وګڼل</c7>.

<s8>خبریالانو</s8> <c8>وپوښتل</c8>، <q8>چې ایا د جرګې نېټه به بدله شي</q8>. <s9>ظهیر</s9> په دې اړه <c9>له څه ویلو ډډه وکړه</c9>. د کمېټې د ودانۍ مخې ته هغه کسان راټول وو چې غوښتل یې نوملړ ته شامل شي. <s10>د کمېټې مشر</s10> په پای کې <c10>لوظ وکړ</c10>، <q10>د غونډې متن به سبا خپور شي</q10>.
