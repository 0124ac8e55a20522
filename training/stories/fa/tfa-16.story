id: tfa-16
language: prs
date: 2024-02-17
genre: politics
1: speaker=دفتر ولایت کندز; stance=asserts; source=organization
2: speaker=محمدنبی آیماق; stance=asserts; source=person
3: speaker=محمدنبی آیماق; stance=promises; source=person
4: speaker=ریش‌سفیدان; stance=asserts; source=group
5: speaker=حاجی قدرت; stance=asserts; source=person
6: speaker=-; stance=accuses; source=unnamed
7: speaker=دفتر ولایت کندز; stance=denies; source=organization
8: speaker=نامه وزارت مالیه; stance=asserts; source=document
9: speaker=آگاهان; stance=doubts; source=group

کندز: بند آبگردان پس از سه سال هنوز خشک است. <s1>دفتر ولایت کندز</s1> به روز شنبه در خبرنامه‌ای <c1>نگاشته است</c1> <q1>که کار دوباره آغاز می‌شود</q1>.

<s2,3>محمدنبی آیماق، معاون والی که ریاست مجلس را بر عهده داشت،</s2,3> به حاضران <c2>اطمینان داد</c2> <q2>که پول پروژه موجود است</q2> و <c3>متعهد شد</c3> <q3>هر ماه گزارش بدهد</q3>. <s4>ریش‌سفیدان</s4> ولی <c4>باور ندارند</c4> <q4>که این بار فرقی کند</q4>. <q5>"از گپ مفت آب نمی‌آید"</q5>، <s5>حاجی قدرت</s5> این را <c5>گفت</c5> و از مجلس برآمد.

<c6>ادعا می‌شود</c6> <q6>که سمنت بند فروخته شده است</q6>؛ <q7>چیزی که</q7> <s7>دفتر والی</s7> <c7>غلط می‌خواند</c7>. <c8>مطابق</c8> <s8>نامه وزارت مالیه</s8>، <q8>هفتاد میلیون افغانی قبلا پرداخت گردیده</q8>. <s9>آگاهان</s9> <c9>بعید می‌دانند</c9> <q9>که کار تا بهار تمام شود</q9>. آب که نباشد، شالی هم نیست.
