id: nprs-08
language: prs
date: 2024-02-12
genre: courts
1: speaker=رادیو کلید; stance=asserts; source=organization
2: speaker=ثارنوال; stance=asserts; source=office; within=1
3: speaker=-; stance=admits; source=unnamed; within=2
4: speaker=ملالی سروری; stance=asserts; source=person
5: speaker=موکل ملالی سروری; stance=denies; source=person; within=4
6: speaker=ثارنوالی; stance=accuses; source=organization; within=5
7: speaker=قاضی; stance=asserts; source=office
8: speaker=اهل خبره; stance=asserts; source=group; within=7

محکمهٔ ابتدائیهٔ ولایت بلخ دوشنبه قضیهٔ جعل اسناد زمین را بررسی کرد.

<s1>رادیو کلید</s1> <c2>از قول</c2> <s2>ثارنوال قضیه</s2> <c1>خبر داد</c1> <q1,2>که <s3>یکی از متهمان</s3> <c3>اقرار کرده است</c3> <q3>مهرهای جعلی را در یک دکان در کابل ساخته‌اند</q3></q1,2>.

<s4>ملالی سروری، وکیل مدافع،</s4> پس از جلسه <c4>به خبرنگاران گفت</c4>: <q4>«<s5>موکل من</s5> <q5><c6>اتهام</c6> <s6>ثارنوالی</s6></q5> را <q5,6>که گویا رشوت گرفته</q5,6> <c5>رد می‌کند</c5>.»</q4>

<s7>قاضی</s7> <c7>گفت</c7> <q7>که <c8>به گفتهٔ</c8> <s8>اهل خبره</s8>، <q8>دوازده سند از جمله قباله‌های سال ۱۳۸۹ ساختگی‌اند</q8></q7>. جلسهٔ بعدی ۲۵ حوت برگزار می‌شود و تا آن زمان هر چهار متهم در توقیف می‌مانند.
