id: nfa-12
language: fa
date: 2024-07-18
genre: business
1: speaker=شهرام وکیلی; stance=asserts; source=person
2: speaker=گمرک بازرگان; stance=asserts; source=organization; within=1
3: speaker=وزارت تجارت ترکیه; stance=asserts; source=organization; within=2
4: speaker=نامه اتحادیه حمل‌ونقل; stance=asserts; source=document
5: speaker=رانندگان; stance=accuses; source=group; within=4
6: speaker=رضا اصغری; stance=asserts; source=person
7: speaker=رضا اصغری; stance=demands; source=person
8: speaker=پلیس; stance=asserts; source=organization; within=6

<q1>«<s2>گمرک بازرگان</s2> امروز به ما <c2>اطلاع داد</c2> <q2>که <s3>وزارت تجارت ترکیه</s3> <c3>اعلام کرده است</c3> <q3>سقف سوخت کامیون‌ها تا پاییز تغییر نمی‌کند</q3></q2>.»</q1> این را <s1>شهرام وکیلی، دبیر کانون شرکت‌های حمل‌ونقل،</s1> <c1>گفت</c1>.

در <s4>نامه اتحادیه حمل‌ونقل به وزیر راه</s4> <c4>آمده است</c4> <q4>که <s5>رانندگان</s5> <q5>مأموران مرزی</q5> را <c5>متهم می‌کنند</c5> <q5>که برای عبور زودتر پول می‌گیرند</q5></q4>.

صف کامیون‌ها در پایانه به هفت کیلومتر رسیده و میوه صادراتی رو به خراب شدن است. <s6>رضا اصغری، راننده‌ای از ارومیه،</s6> <c6>گفت</c6>: <q6>«شش روز است اینجا هستم. <s8>پلیس</s8> <c8>می‌گوید</c8> <q8>سیستم قطع است</q8>.»</q6> <s7>او</s7> <c7>خواستار</c7> <q7>باز شدن گیت دوم</q7> شد.
