id: ups-20
language: ps
date: 2025-05-30
genre: conflict
1: speaker=امجد یوسفزے; stance=asserts; source=person
2: speaker=امجد یوسفزے; stance=asserts; source=person
3: speaker=رحمت شاه; stance=asserts; source=person
4: speaker=رحمت شاه; stance=asserts; source=person
5: speaker=-; stance=asserts; source=unnamed
6: speaker=د فوج د تعلقاتو عامه محکمې; stance=denies; source=organization
7: speaker=د قامي جرګې; stance=demands; source=organization
8: speaker=د قامي جرګې; stance=threatens; source=organization
9: speaker=رحمت شاه; stance=asserts; source=person

بنو — د جانی خېلو په سیمه کښې د یوې چک‌پوسټ سره نزدې په سړک ایښے بم چاودلے دے. <s1>د بنو ډي پي او امجد یوسفزے</s1> <c1>اووئیل</c1> <q1>چې دوه سپاهیان شهیدان او درې زخمیان شوي دي</q1>. <s2>د هغۀ</s2> <c2>په وینا</c2> <q2>د بم وزن لس کلوګرامه وۀ</q2>. پولیسو هغه لار بنده کړې ده چې د میرانشاه طرف ته تلې ده.

<s3>رحمت شاه، د سیمې یو زمیندار،</s3> <c3>مونږ ته په فون اووئیل</c3>: <q3>”چاودنه دومره زورَوره وه چې زما د کور شیشې ټولې ماتې شوې.“</q3> <c4>زیاته <s4>ئې</s4> کړه</c4> <q4>چې ماشومان ئې د ویرې سکول ته نۀ ځي</q4>.

خو <s5>یو حکومتي اهلکار</s5> د خپل نوم د نۀ اخستلو په شرط <c5>اووې</c5> <q5>چې د زخمیانو شمېر اوۀ دے</q5>. <s6>د فوج د تعلقاتو عامه محکمې</s6> <q6>دا شمېره</q6> <c6>غلطه اوبلله</c6>.

<s7,8>د قامي جرګې</s7,8> <q7>د پوسټونو د لرې کولو</q7> <c7>مطالبه کړې ده</c7> او <c8>ګواښ ئې کړے دے</c8> <q8>چې د پیر په ورځ به ټول بازار بند وي</q8>. <q9>په کور کښې مو د بم غږ دے، بهر هم د بم غږ دے</q9>، <s9>رحمت شاه</s9> ساه واخسته او <c9>وې ئې وئیل</c9>.
