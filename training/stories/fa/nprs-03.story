id: nprs-03
language: prs
date: 2024-09-03
genre: human_rights
1: speaker=۸صبح; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=آمر امر به معروف; stance=asserts; source=office; within=2
4: speaker=فرشته نورستانی; stance=asserts; source=person
5: speaker=دختر فرشته نورستانی; stance=asserts; source=person; within=4
6: speaker=سیف‌الله خالد; stance=denies; source=person
7: speaker=گزارش یونسکو; stance=asserts; source=document
8: speaker=۸صبح; stance=claims; source=organization; within=6

<s1>روزنامهٔ ۸صبح</s1> <c2>از زبان</c2> <s2>یک آموزگار در مزار شریف</s2> <c1>نوشته است</c1> <q1,2>که <s3>آمر امر به معروف</s3> به مدیران مکتب‌های خصوصی <c3>گفته</c3> <q3>پس از این هیچ دختر بالاتر از صنف ششم را جذب نکنند</q3></q1,2>.

<s4>فرشته نورستانی، مادر یک شاگرد،</s4> با صدای گرفته <c4>می‌گوید</c4>: <q4>«<s5>دخترم</s5> دیشب <c5>گفت</c5> <q5>که دیگر کتاب‌هایش را نمی‌خواهد ببیند</q5>.»</q4>

<s6>سیف‌الله خالد، سخنگوی وزارت معارف،</s6> <q6><c8>خبر</c8> <s8>این روزنامه</s8> <q8>مبنی بر بستن صنف‌ها</q8></q6> را <c6>بی‌پایه خواند</c6>. در <s7>گزارش تازهٔ یونسکو</s7> <c7>آمده است</c7> <q7>که ۱.۴ میلیون دختر از آموزش محروم مانده‌اند</q7>.
