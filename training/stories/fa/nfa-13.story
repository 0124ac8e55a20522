id: nfa-13
language: fa
date: 2024-05-30
genre: disaster
1: speaker=جواد میرزایی; stance=asserts; source=person
2: speaker=سازمان هواشناسی; stance=asserts; source=organization; within=1
3: speaker=مهر; stance=asserts; source=organization
4: speaker=سیما کاظمی; stance=asserts; source=person; within=3
5: speaker=فرماندار; stance=asserts; source=office; within=4
6: speaker=بنیاد مسکن; stance=promises; source=organization; within=5
7: speaker=اهالی; stance=doubts; source=group

<s1>جواد میرزایی، سخنگوی آتش‌نشانی گلستان،</s1> صبح پنج‌شنبه <c1>گفت</c1> <q1><c2>طبق اعلام</c2> <s2>سازمان هواشناسی</s2>، <q2>سرعت باد تا شب به ۸۰ کیلومتر در ساعت می‌رسد</q2></q1> و مهار آتش جنگل‌های توسکستان دشوارتر خواهد شد.

<s3>خبرگزاری مهر</s3> <c4>از قول</c4> <s4>سیما کاظمی، دهیار نوچمن،</s4> <c3>نوشت</c3> <q3,4>که <s5>فرماندار</s5> در جلسه دیشب <c5>گفته است</c5> <q5><s6>بنیاد مسکن</s6> <c6>متعهد شده</c6> <q6>برای ۲۳ خانواده آسیب‌دیده تا مهرماه خانه بسازد</q6></q5></q3,4>.

<s7>اهالی</s7> در این باره <c7>تردید دارند</c7>. بسیاری از آنها پس از سیل سه سال پیش هنوز در کانکس زندگی می‌کنند و وام بازسازی نگرفته‌اند.
