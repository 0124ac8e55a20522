id: ufa-28
language: prs
date: 2024-05-27
genre: disaster
1: speaker=آصف سروری; stance=asserts; source=person
2: speaker=آصف سروری; stance=demands; source=person
3: speaker=ریاست زراعت; stance=asserts; source=organization
4: speaker=خدیجه; stance=asserts; source=person
5: speaker=خدیجه; stance=asks; source=person
6: speaker=برنامه جهانی غذا; stance=asserts; source=organization
7: speaker=برنامه جهانی غذا; stance=admits; source=organization
8: speaker=والی بغلان; stance=promises; source=office
9: speaker=والی بغلان; stance=denies; source=office
10: speaker=ریش‌سفیدان; stance=accuses; source=group
11: speaker=آژانس باختر; stance=asserts; source=organization

سیلابی که شام جمعه به ولسوالی بورکه ولایت بغلان رسید، در کمتر از یک ساعت هفت قریه را شست. <s1,2>آصف سروری، آمر مبارزه با حوادث بغلان،</s1,2> از <q1>جان‌باختن ۵۳ تن</q1> <c1>گزارش داده</c1> و <c2>خواهان</c2> <q2>ارسال فوری هلیکوپتر</q2> شده است.

<s3>ریاست زراعت</s3> <c3>برآورد نموده</c3> <q3>که شش هزار جریب زمین زیر لای رفته</q3>. <s4>خدیجه، که پسرش را از شاخه درخت گرفته بود،</s4> <c4>گفت</c4>: <q4>"دستم را ول کرد و رفت."</q4> <s5>او</s5> حالا در خیمه خواهرش می‌خوابد و <c5>می‌پرسد</c5> <q5>که زمستان کجا بروند</q5>.

<c6>به گفته</c6> <s6>برنامه جهانی غذا</s6>، <q6>کمک‌ها برای ده هزار نفر بس است</q6>؛ <s7>این نهاد</s7> <c7>می‌پذیرد</c7> <q7>که راه رسیدن به بورکه هنوز باز نیست</q7>.

<s8,9>والی بغلان که با هلیکوپتر به محل رفت،</s8,9> <c8>قول داد</c8> <q8>خانه‌ها ساخته شود</q8> و <q9>بی‌تفاوتی حکومت</q9> را <c9>نادرست خواند</c9>. <s10>ریش‌سفیدان</s10> <q10>قراردادی‌ها را به ساختن بند ناقص</q10> <c10>متهم می‌سازند</c10>. <s11>آژانس باختر</s11> در خبری کوتاه <c11>نگاشته</c11> <q11>که سروی خسارات آغاز شده</q11>.
