id: ufa-33
language: fa
date: 2024-05-14
genre: conflict
1: speaker=هلال احمر سودان; stance=asserts; source=organization
2: speaker=هلال احمر سودان; stance=demands; source=organization
3: speaker=ادریس بابکر; stance=accuses; source=person
4: speaker=ادریس بابکر; stance=promises; source=person
5: speaker=نیروهای پشتیبانی سریع; stance=denies; source=organization
6: speaker=نیروهای پشتیبانی سریع; stance=accuses; source=organization
7: speaker=آوارگان; stance=asserts; source=group
8: speaker=آمنه حامد; stance=asserts; source=person
9: speaker=-; stance=asserts; source=unnamed; within=10
10: speaker=خبرگزاری «نیل»; stance=asserts; source=organization
11: speaker=اتحادیه آفریقا; stance=demands; source=organization

محاصره الفاشر وارد ماه دوم شد. <s1,2>هلال احمر سودان</s1,2> با انتشار ویدئویی از <q1>تمام شدن ذخیره دارو</q1> <c1>خبر داد</c1> و <c2>خواستار</c2> <q2>ایجاد گذرگاه امن</q2> شد.

<s3,4>سرهنگ ادریس بابکر، که فرماندهی پادگان شهر را هفته پیش برعهده گرفت،</s3,4> <q3>مهاجمان را به گلوله‌باران بازار</q3> <c3>متهم ساخت</c3> و <c4>سوگند خورد</c4> <q4>که شهر را رها نخواهد کرد</q4>. <s5,6>نیروهای پشتیبانی سریع</s5,6> <c5>ضمن رد</c5> <q5>مسئولیت حمله</q5>، <q6>ارتش را مقصر کشتار</q6> <c6>معرفی کردند</c6>.

<c7>به گواهی</c7> <s7>آوارگانی که خود را به اردوگاه زمزم رسانده‌اند</s7>، <q7>اجساد هنوز در خیابان‌هاست</q7>. آبی که در اردوگاه می‌دهند، روزی یک پیاله بیش نیست. <s8>آمنه حامد، دایه‌ای که خانه‌اش سوخته،</s8> <c8>نقل می‌کند</c8> <q8>که با سه نوزاد غریبه از شهر بیرون زده است</q8>.

<s10>خبرگزاری «نیل»</s10> <c9>به نقل از</c9> <s9>یک دیپلمات آفریقایی</s9> <c10>مخابره کرد</c10> <q9,10>که مذاکرات جده از سر گرفته می‌شود</q9,10>. <s11>اتحادیه آفریقا</s11> بر <q11>توقف ارسال سلاح به دو طرف</q11> <c11>پافشاری می‌کند</c11>.

جنگی که در بهار پارسال از پایتخت آغاز شد، یازده میلیون نفر را از خانه رانده است.
