id: nprs-04
language: prs
date: 2024-06-20
genre: business
1: speaker=امان‌الله پیمان; stance=asserts; source=person
2: speaker=گمرک تورخم; stance=asserts; source=organization; within=1
3: speaker=حکومت پاکستان; stance=asserts; source=organization; within=2
4: speaker=شاه‌ولی; stance=asserts; source=person
5: speaker=رئیس اتاق تجارت; stance=promises; source=office; within=4
6: speaker=وزارت تجارت; stance=declines; source=organization
7: speaker=آژانس باختر; stance=asserts; source=organization
8: speaker=وزیر مالیه; stance=asserts; source=office; within=7

انگور تازهٔ شمالی بار دیگر پشت دروازهٔ تورخم مانده است.

<s1>امان‌الله پیمان، رئیس شرکت‌های ترانسپورتی ننگرهار،</s1> روز پنج‌شنبه <c1>گفت</c1>: <q1>«<s2>گمرک تورخم</s2> به ما <c2>خبر داد</c2> <q2>که <s3>حکومت پاکستان</s3> <c3>اعلام کرده</c3> <q3>که تعرفهٔ میوهٔ تازه سه برابر شده است</q3></q2>. تاجران ما خرد شدند.»</q1>

<c4>به گفتهٔ</c4> <s4>حاجی شاه‌ولی، باغدار میربچه‌کوت</s4>، <q4><s5>رئیس اتاق تجارت</s5> <c5>قول داده بود</c5> <q5>که پیش از رسیدن فصل انگور مشکل حل می‌شود</q5></q4>. <s6>وزارت تجارت</s6> <c6>از پاسخ به پرسش‌ها در این مورد خودداری کرد</c6>.

اما <s7>آژانس باختر</s7> <c8>به حوالهٔ</c8> <s8>وزیر مالیه</s8> <c7>گزارش داد</c7> <q7,8>که هیئتی برای گفت‌وگو به پیشاور رفته است</q7,8>.
