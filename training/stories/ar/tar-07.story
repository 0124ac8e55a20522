id: tar-07
language: ar
date: 2024-09-10
genre: disaster
1: speaker=الحماية المدنية الجزائرية; stance=asserts; source=organization
2: speaker=كمال بوضياف; stance=asserts; source=person
3: speaker=كمال بوضياف; stance=asserts; source=person
4: speaker=-; stance=asserts; source=unnamed
5: speaker=سكان حي النخيل; stance=accuses; source=group
6: speaker=بلدية بشار; stance=denies; source=organization
7: speaker=الديوان الوطني للأرصاد الجوية; stance=asserts; source=organization
8: speaker=إذاعة محلية; stance=asserts; source=organization
9: speaker=-; stance=asserts; source=unnamed; within=8

بشار، 10 سبتمبر - جرفت السيول ثلاث حافلات على الطريق الوطني رقم 6. <c1>ووفق</c1> <s1>الحماية المدنية الجزائرية</s1>، <q1>لقي تسعة أشخاص حتفهم</q1>.

<q2>"انتشلنا عائلة كاملة من فوق سطح بيتها"</q2>، <c2>روى</c2> لنا <s2,3>العقيد كمال بوضياف الذي يشرف على عمليات البحث منذ الفجر</s2,3>، <c3>مرجّحاً</c3> <q3>أن ترتفع الحصيلة</q3>. أما <s4>أرملة أربعينية تقف قرب ركام منزلها</s4> <c4>فاكتفت بالقول</c4>: <q4>"الحمد لله على كل حال"</q4>. ولم يبقَ من الحي سوى مئذنة مائلة.

<c5>وحمّل</c5> <s5>سكان حي النخيل</s5> <q5>المجلس البلدي مسؤولية انسداد المجاري</q5>، <q6>الأمر الذي</q6> <c6>رفضته</c6> <s6>بلدية بشار</s6> في منشور على صفحتها. <c7>ويتوقع</c7> <s7>الديوان الوطني للأرصاد الجوية</s7> <q7>أمطاراً أشد غداً</q7>. <c8>وبثّت</c8> <s8>إذاعة محلية</s8> <q8>شهادة <s9>سائق حافلة</s9> <c9>أكد فيها</c9> <q9>أنه قفز قبل أن تنقلب مركبته بثوانٍ</q9></q8>.
