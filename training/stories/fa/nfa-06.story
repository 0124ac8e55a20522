id: nfa-06
language: fa
date: 2024-06-25
genre: sport
1: speaker=پیمان سرلک; stance=asserts; source=person
2: speaker=رادوان ماتیچ; stance=asserts; source=person; within=1
3: speaker=پزشک تیم; stance=asserts; source=person; within=2
4: speaker=روزنامه گل‌نیوز; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=پیمان سرلک; stance=denies; source=person
7: speaker=روزنامه گل‌نیوز; stance=claims; source=organization; within=6
8: speaker=آرش داوری; stance=asserts; source=person

سرلک: سرمربی نگران مصدومیت کاپیتان است

<s1>پیمان سرلک، سرپرست تیم فولاد،</s1> <c1>گفت</c1> <q1>که <s2>رادوان ماتیچ، سرمربی صرب این تیم،</s2> پس از تمرین دیروز به او <c2>گفته است</c2> <q2><s3>پزشک تیم</s3> <c3>احتمال می‌دهد</c3> <q3>کاپیتان تا نیم‌فصل به میدان برنگردد</q3></q2></q1>.

<s4>روزنامه گل‌نیوز</s4> پیش‌تر <c5>به نقل از</c5> <s5>یک عضو کادر فنی که نامش را نیاورده</s5> <c4>نوشته بود</c4> <q4,5>که ماتیچ پیشنهادی از باشگاهی قطری دریافت کرده است</q4,5>. <s6>سرلک</s6> <q6><c7>ادعای</c7> <s7>این روزنامه</s7> <q7>درباره جدایی سرمربی</q7></q6> را <c6>«ساختگی» خواند</c6>. <s8>آرش داوری، مهاجم تیم،</s8> نیز <c8>گفت</c8>: <q8>«ما فقط به بازی جمعه فکر می‌کنیم.»</q8>
