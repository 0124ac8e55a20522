id: tfa-13
language: fa
date: 2024-05-21
genre: culture
1: speaker=دبیر جشنواره فیلم کوتاه اصفهان; stance=asserts; source=office
2: speaker=گلاره امیرشاهی; stance=asserts; source=person
3: speaker=گلاره امیرشاهی; stance=asserts; source=person
4: speaker=گلاره امیرشاهی; stance=denies; source=person
5: speaker=داریوش منصف; stance=asserts; source=person
6: speaker=داریوش منصف; stance=praises; source=person
7: speaker=سایت سینماروز; stance=asserts; source=organization
8: speaker=-; stance=asserts; source=unnamed; within=7
9: speaker=روابط عمومی جشنواره; stance=declines; source=organization

<s1>دبیر جشنواره فیلم کوتاه اصفهان</s1> <c1>خبر داده</c1> <q1>که امسال نهصد فیلم به دبیرخانه رسیده است</q1>. باران که گرفت، نمایش را به شبستان بردند.

“کوچه هشتم” جایزه نخست را برد؛ فیلمی که با گوشی ساخته شده است. <s2,3,4>گلاره امیرشاهی، کارگردان بیست‌وچهارساله‌ای که سه سال شب‌ها پیک موتوری بوده،</s2,3,4> روی صحنه <c2>گفت</c2>: <q2>“پول نداشتم. فقط قصه داشتم.”</q2> و بعد <c3>ادامه داد</c3> <q3>که فیلم بعدی‌اش را در بوشهر می‌سازد</q3> و <q4>شایعه مهاجرتش را</q4> <c4>تکذیب کرد</c4>.

<c5>از دید</c5> <s5,6>داریوش منصف، منتقد،</s5,6> <q5>هیئت داوران شجاع بود</q5>؛ <q6>بازی مادربزرگ فیلم را</q6> هم <c6>تحسین کرد</c6>. <s7>سایت سینماروز</s7> اما <c8>به استناد گفته</c8> <s8>یکی از داوران</s8> <c7>فاش کرد</c7> <q7,8>رأی‌ها دو بار شمرده شده است</q7,8>. <s9>روابط عمومی جشنواره</s9> <c9>سکوت کرده است</c9>.
