id: uar-19
language: ar
date: 2024-06-03
genre: politics
1: speaker=الديوان الأميري; stance=asserts; source=organization
2: speaker=جاسم العطية; stance=asserts; source=person
3: speaker=جاسم العطية; stance=praises; source=person
4: speaker=وزارة الخارجية; stance=asserts; source=organization
5: speaker=-; stance=denies; source=unnamed
6: speaker=وكالة الأنباء القطرية; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=متحدث باسم الوفد; stance=declines; source=office
9: speaker=مركز دراسات; stance=asserts; source=organization
10: speaker=مركز دراسات; stance=asserts; source=organization

الدوحة في 03 يونيو /قنا/ <c1>جاء في</c1> <s1>بيان للديوان الأميري</s1> <q1>أن الدولة ستستضيف جولة جديدة من المشاورات يومي 12 و13 من الشهر الجاري</q1>.

<c2>وقال</c2> <s2>مساعد وكيل الوزارة السفير جاسم العطية</s2>، في حديث متلفز: <q2>"لا نملي على أحد شيئا. نحن نفتح الباب ونضمن أن يبقى مفتوحا"</q2>. <c3>وأثنى</c3> <q3>على تجاوب الطرفين مع الدعوة</q3>.

وتأتي الجولة بعد شهرين من توقف الاتصالات المباشرة.

<c4>وكشفت</c4> <s4>وزارة الخارجية</s4> <q4>أن جدول الأعمال يتضمن ملف الموقوفين</q4>، إلا أن <s5>مسؤولاً إيرانياً رفض أن يُنشر اسمه</s5> <c5>نفى</c5> <q5>ذلك</q5>.

<c6>ونقلت</c6> <s6>وكالة الأنباء القطرية</s6> عن <s7>دبلوماسي شارك في المحادثات</s7> <c7>قوله</c7> <q6,7>إن ورقة غير رسمية وُزّعت على الوفود</q6,7>. <s8>متحدث باسم الوفد</s8> <c8>رفض الخوض</c8> <q8>في مضمونها</q8>.

<c9>ورأى</c9> <s9>مركز دراسات مقره لندن</s9> <q9>أن فرص النجاح "متواضعة"</q9>، <c10>مضيفاً</c10> <q10>أن كلا الطرفين يشتري الوقت</q10>.
