id: tar-23
language: ar
date: 2024-09-24
genre: health
1: speaker=وزارة الصحة في غزة; stance=asserts; source=organization
2: speaker=مروان أبو شمالة; stance=asserts; source=person
3: speaker=مروان أبو شمالة; stance=demands; source=person
4: speaker=جدة الرضيع; stance=asserts; source=person
5: speaker=الجيش الإسرائيلي; stance=denies; source=organization
6: speaker=الجيش الإسرائيلي; stance=claims; source=organization
7: speaker=اليونيسف; stance=asserts; source=organization
8: speaker=أطباء ميدانيين; stance=asserts; source=group; within=7
9: speaker=-; stance=asserts; source=unnamed

<c1>نبّهت</c1> <s1>وزارة الصحة في غزة</s1> <q1>إلى أن وقود المستشفيات يكفي ثماني وأربعين ساعة</q1>. وفي قسم الحضانة يتناوب الممرضون على الضخ اليدوي منذ أن توقف المولّد.

<c2>وقال</c2> بصوت متعب <s2,3>طبيب الأطفال مروان أبو شمالة، الذي لم يغادر القسم منذ ستة أيام</s2,3>: <q2>«نضع ثلاثة في حاضنة واحدة. نختار ولا نريد أن نختار.</q2>

<q2>«من ينام منهم لا نوقظه.»</q2> <c3>واستغاث</c3> <q3>بكل من يستطيع إدخال لتر من السولار</q3>. <c4>وتمتمت</c4> <s4>جدة الرضيع الذي سُمّي سلاماً</s4> <q4>بأنها ستصبر</q4>.

<c5>ونفى</c5> <s5,6>الجيش الإسرائيلي</s5,6> <q5>منع دخول الوقود</q5>، <c6>مدعياً</c6> <q6>أن الشاحنات «تُنهب»</q6>. <c7>وخلصت</c7> <s7>اليونيسف</s7>، <c8>اعتماداً على شهادات</c8> <s8>أطباء ميدانيين</s8>، <q7,8>إلى أن سوء التغذية تضاعف</q7,8>. <c9>وقيل</c9> <q9>إن شاحنة واحدة عبرت فجراً</q9>، غير أن البوابة كانت مغلقة عند الظهر.
