id: tar-11
language: ar
date: 2024-03-29
genre: conflict
1: speaker=قيادة خفر السواحل; stance=asserts; source=organization
2: speaker=أبو مروان; stance=asserts; source=person
3: speaker=أبو مروان; stance=accuses; source=person
4: speaker=-; stance=admits; source=unnamed
5: speaker=-; stance=asserts; source=unnamed
6: speaker=الأمم المتحدة; stance=demands; source=organization
7: speaker=موقع «مرسى» الإخباري; stance=asserts; source=organization
8: speaker=-; stance=asserts; source=unnamed; within=7

المخا - لم تكن الشمس قد أشرقت حين دوّى الانفجار قبالة الساحل. <c1>وأكدت</c1> <s1>قيادة خفر السواحل</s1> <q1>غرق زورقين على متنهما خمسة عشر بحاراً</q1>.

<c2>وأخبرنا</c2> <s2,3>صياد يُدعى أبو مروان، نجا بعدما تشبث ببرميل فارغ،</s2,3> <q2>أنه رأى «ناراً تمشي فوق الماء»</q2>، <c3>ملقياً اللوم</c3> <q3>على زوارق حربية لم ترفع علماً</q3>. <c4>وأقرّ</c4> <s4>مسؤول عسكري لم يشأ ذكر اسمه</s4> <q4>بوقوع «خطأ في التقدير»</q4>، قبل أن <c5>يستدرك</c5>: <q5>«المنطقة محظورة على الصيد»</q5>.

<c6>ودعت</c6> <s6>الأمم المتحدة</s6> <q6>إلى ضبط النفس</q6>. <c7>ونشر</c7> <s7>موقع «مرسى» الإخباري</s7>، <c8>نقلاً عن</c8> <s8>مصادر ملاحية</s8>، <q7,8>أن ثلاث ناقلات غيّرت مسارها</q7,8>. واضطر الصيادون إلى أن يبيعوا شباكهم، لأن موسم الروبيان انتهى قبل أن يبدأ.
