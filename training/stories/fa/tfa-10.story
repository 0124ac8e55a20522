id: tfa-10
language: prs
date: 2024-04-02
genre: culture
1: speaker=اداره موزیم ملی; stance=asserts; source=organization
2: speaker=لیلما صافی; stance=asserts; source=person
3: speaker=لیلما صافی; stance=asserts; source=person
4: speaker=عبدالودود حضرتی; stance=doubts; source=person
5: speaker=یونسکو; stance=asserts; source=organization
6: speaker=یونسکو; stance=praises; source=organization
7: speaker=-; stance=asserts; source=unnamed
8: speaker=-; stance=asserts; source=unnamed
9: speaker=وزارت اطلاعات و فرهنگ; stance=promises; source=organization

کابل - مجسمه‌ای که سی سال در یک گدام پنهان بود، به تالار برگشت. <c1>قرار معلومات</c1> <s1>اداره موزیم ملی</s1>، <q1>این اثر مربوط دوره کوشانی است</q1>.

<s2,3>لیلما صافی، باستان‌شناسی که ترمیم مجسمه را هشت ماه پیش آغاز کرده بود،</s2,3> <c2>یادآور شد</c2>: <q2>"دست راستش چهار توته بود. وقتی سرش را یافتیم، گریستم."</q2> <c3>به گفته</c3> <s3>او</s3>، <q3>صدها اثر دیگر هنوز در صندوق‌ها است</q3>. <s4>عبدالودود حضرتی، پژوهشگر،</s4> <q4>در اصل بودن مجسمه</q4> <c4>شک دارد</c4>.

<s5,6>یونسکو</s5,6> در پیامی در شبکه ایکس <c5>نوشته</c5> <q5>که هزینه ترمیم را پرداخته است</q5> و <q6>کارمندان موزیم را</q6> <c6>ستوده است</c6>. <s7>دکانداری در نزدیکی موزیم</s7> <c7>گفت</c7> <q7>که مشتری خارجی ندیده است</q7>. <c8>نقل می‌کنند</c8> <q8>که مجسمه را یک چوپان یافته بود</q8>. <s9>وزارت اطلاعات و فرهنگ</s9> <c9>تعهد سپرده</c9> <q9>تا پایان سال سه تالار دیگر را باز کند</q9>. دروازه موزیم تا ساعت چهار باز است.
