id: nprs-09
language: prs
date: 2024-07-08
genre: culture
1: speaker=بی‌بی‌سی; stance=asserts; source=organization
2: speaker=بنیاد آغاخان; stance=asserts; source=document; within=1
3: speaker=حبیب‌الله سروش; stance=asserts; source=person; within=2
4: speaker=نثاراحمد فیضی; stance=asserts; source=person
5: speaker=والی بامیان; stance=asserts; source=office; within=4
6: speaker=باشندگان; stance=demands; source=group; within=5
7: speaker=حبیب‌الله سروش; stance=doubts; source=person
8: speaker=حبیب‌الله سروش; stance=asserts; source=person
9: speaker=وزارت; stance=promises; source=organization; within=8

<c1>به گزارش</c1> <s1>بی‌بی‌سی</s1>، <q1>در <s2>گزارش سالانهٔ بنیاد آغاخان</s2> <c2>آمده</c2> <q2>که <c3>به باور</c3> <s3>استاد حبیب‌الله سروش، باستان‌شناس بامیانی،</s3> <q3>بقایای دیوار شهر غلغله تا پنج سال دیگر فرو می‌ریزد</q3></q2></q1>.

<s4>نثاراحمد فیضی، رئیس اطلاعات و فرهنگ بامیان،</s4> <c4>می‌گوید</c4> <q4>که <s5>والی</s5> در سفر اخیر <c5>گفته است</c5> <q5><s6>باشندگان ساحه</s6> <c6>خواستار</c6> <q6>احداث راه پخته تا پای قلعه</q6> شده‌اند</q5></q4>.

<s7>سروش</s7> <c7>تردید دارد</c7> <q7>که بودجه‌یی برای آن باقی مانده باشد</q7>. <c8>می‌گوید</c8>: <q8>«<s9>وزارت</s9> سال گذشته هم <c9>وعده داد</c9> <q9>که کار شروع می‌شود</q9>. نشد.»</q8> تابستان امسال تنها هفت کارگر در ساحه دیده شدند.
