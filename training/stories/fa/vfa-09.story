id: vfa-09
language: fa
date: 2024-05-21
genre: diplomacy
1: speaker=رویترز; stance=asserts; source=organization
2: speaker=روزنامهٔ الرأی; stance=asserts; source=organization; within=1
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=شهرام قاضی‌نور; stance=asserts; source=person
5: speaker=شهرام قاضی‌نور; stance=denies; source=person
6: speaker=روزنامهٔ الرأی; stance=claims; source=organization; within=5
7: speaker=مجمع ملوانان; stance=asks; source=organization
8: speaker=نامهٔ سازمان بنادر; stance=asserts; source=document
9: speaker=سازمان بین‌المللی دریانوردی; stance=declines; source=organization

نفتکش «مروارید ۷» سه ماه است در لنگرگاه فجیره مانده و خدمه‌اش آب را جیره‌بندی کرده‌اند.

<s1>رویترز</s1> <c2>به نقل از</c2> <s2>روزنامهٔ الرأی</s2> <c1>گزارش داد</c1> <q1,2>که <c3>به گفتهٔ</c3> <s3>دو مقام بندری امارات</s3>، <q3>مالک کشتی حاضر به پرداخت عوارض نیست</q3></q1,2>. <s4,5>شهرام قاضی‌نور، وکیل مالک،</s4,5> در تماسی تلفنی از لندن <c4>گفت</c4> <q4>عوارض دو بار پرداخت شده است</q4> و <q5><c6>روایت</c6> <s6>الرأی</s6> <q6>از ورشکستگی موکلش</q6></q5> را <c5>قویاً تکذیب کرد</c5>. رسیدهای بانکی که او برای ما فرستاد، تاریخ فروردین دارد.

<s7>مجمع ملوانان</s7> <c7>می‌پرسد</c7> <q7>چه کسی پاسخ‌گوست</q7>؛ در <s8>نامهٔ سازمان بنادر</s8> به این مجمع <c8>آمده است</c8>: <q8>«پرونده در دست بررسی است.»</q8>

<s9>سازمان بین‌المللی دریانوردی</s9> <c9>از اظهار نظر خودداری کرد</c9>. کشتی در سال ۱۹۹۸ در اولسان ساخته شده و پنج بار نام عوض کرده است. آشپز، که اهل بندر لنگه است، هر شب برای هجده نفر عدس می‌پزد. عدس هم رو به پایان است.
