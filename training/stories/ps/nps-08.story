id: nps-08
language: ps
date: 2024-09-19
genre: politics
1: speaker=بي‌بي‌سي پښتو; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=قطر; stance=asserts; source=organization; within=2
4: speaker=نجیب‌الله خادم; stance=denies; source=person
5: speaker=بي‌بي‌سي پښتو; stance=claims; source=organization; within=4
6: speaker=نجیب‌الله خادم; stance=asserts; source=person
7: speaker=د بهرنیو چارو وزیر; stance=demands; source=office; within=6
8: speaker=عصمت‌الله ښکلی; stance=asserts; source=person
9: speaker=سیمه‌ییز هېوادونه; stance=asserts; source=group; within=8

دوحه کې نوې غونډه جوړېږي؟

<s1>بي‌بي‌سي پښتو</s1> <s2>د یوه غربي دیپلومات</s2> <c2>له قوله</c2> <c1>ویلي</c1> <q1,2>چې <s3>قطر</s3> <c3>وړاندیز کړی</c3> <q3>افغان لوري دې د اکتوبر په پای کې بیا سره وګوري</q3></q1,2>.

<s4>د بهرنیو چارو وزارت مرستیال ویاند مولوي نجیب‌الله خادم</s4> <q4><s5>د بي‌بي‌سي</s5> دا <c5>خبر</c5></q4> <c4>رد کړ</c4> <q4,5>چې بلنلیک یې ترلاسه کړی دی</q4,5>. <s6>هغه</s6> خبریالانو ته د وزیر لیکلې وینا <c6>ولوستله</c6>، چې په هغې کې <s7>وزیر</s7> <c7>غوښتي دي</c7>: <q6,7>«لومړی دې کنګل شوې پیسې خوشې شي.»</q6,7>

<s8>د کابل پوهنتون استاد عصمت‌الله ښکلی</s8> <c8>وايي</c8>، <q8><s9>سیمه‌ییز هېوادونه</s9> په دې <c9>اند دي</c9> <q9>چې خبرې باید له سوداګرۍ پیل شي</q9></q8>.
