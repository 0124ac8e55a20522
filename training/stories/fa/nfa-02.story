id: nfa-02
language: fa
date: 2024-08-02
genre: disaster
1: speaker=ایسنا; stance=asserts; source=organization
2: speaker=حمید رستگار; stance=asserts; source=person; within=1
3: speaker=حمید رستگار; stance=asserts; source=person
4: speaker=-; stance=asserts; source=group; within=3
5: speaker=-; stance=asserts; source=group; within=4
6: speaker=هلال احمر مازندران; stance=asserts; source=organization
7: speaker=فاطمه یزدانی; stance=asserts; source=person
8: speaker=خلبان بالگرد امداد; stance=asserts; source=office; within=6

ساری - <s1>خبرگزاری ایسنا</s1> <c2>به نقل از</c2> <s2>حمید رستگار، مدیرکل بحران مازندران،</s2> <c1>نوشت</c1>: <q1,2>«سیل دیشب سه روستای دودانگه را از جاده اصلی جدا کرده است.»</q1,2>

<s3>رستگار</s3> همچنین <c3>گفت</c3> <q3>که <s4>امدادگران محلی</s4> در تماس تلفنی به او <c4>گفته‌اند</c4> <q4><s5>خانواده‌های روستای ولیک‌چال</s5> <c5>معتقدند</c5> <q5>دست‌کم دو چوپان هنوز در بالادست رودخانه گرفتار مانده‌اند</q5></q4></q3>.

<s6>هلال احمر استان</s6> ساعتی بعد <c6>اعلام کرد</c6> <q6>که <c8>به گفته</c8> <s8>خلبان بالگرد امداد</s8>، <q8>مه غلیظ مانع فرود در منطقه شده است</q8></q6>. <s7>فاطمه یزدانی، ساکن ولیک‌چال،</s7> <c7>می‌گوید</c7>: <q7>«از دیشب صدای رودخانه نگذاشت بخوابیم. برق هم نداریم.»</q7>
