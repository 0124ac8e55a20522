id: tar-09
language: ar
date: 2024-07-17
genre: human-rights
1: speaker=هيومن رايتس ووتش; stance=asserts; source=organization
2: speaker=تقرير هيومن رايتس ووتش; stance=asserts; source=document
3: speaker=-; stance=asserts; source=unnamed
4: speaker=-; stance=asserts; source=unnamed
5: speaker=شركة الخليج للإنشاءات; stance=denies; source=organization
6: speaker=شركة الخليج للإنشاءات; stance=asserts; source=organization
7: speaker=وزارة العمل; stance=promises; source=organization
8: speaker=أمل الكواري; stance=doubts; source=person
9: speaker=-; stance=accuses; source=unnamed

<c1>خلصت</c1> <s1>هيومن رايتس ووتش</s1> <q1>إلى أن مئات العمال الوافدين حُرموا أجورهم</q1>. <c2>ويوثّق</c2> <s2>تقريرها الواقع في ستين صفحة</s2> <q2>وفاة أربعة منهم بضربة شمس</q2>.

<c3>يحكي</c3> <s3>عامل بناء من بنغلادش أخفى اسمه مخافة الترحيل</s3> <q3>أن جواز سفره صودر يوم وصوله</q3>. <q4>«أرسلت أمي تسأل عن المال</q4>، <c4>يقول</c4>، <q4>فكذبت عليها.»</q4> ينام مع أحد عشر رجلاً في غرفة لا نافذة لها، ويستيقظ قبل أن يؤذّن الفجر.

<c5>وفنّدت</c5> <s5,6>شركة الخليج للإنشاءات</s5,6> <q5>ما ورد في التقرير</q5>، <c6>مبيّنةً</c6> <q6>أن الرواتب تُحوّل إلكترونياً</q6>. <c7>ووعدت</c7> <s7>وزارة العمل</s7> <q7>بفتح تحقيق</q7>، إلا أن <s8>الناشطة أمل الكواري</s8> <c8>تستبعد</c8> <q8>أن يُعاقَب أحد</q8>. <c9>ويُتّهم</c9> <q9>مقاولون من الباطن بتزوير كشوف الحضور</q9>. ويحظر القانون العمل ظهراً منذ أن عُدّل قبل عامين.
