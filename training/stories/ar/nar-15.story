id: nar-15
language: ar
date: 2023-09-20
genre: culture
1: speaker=ليلى الحسيني; stance=asserts; source=person
2: speaker=والد ليلى الحسيني; stance=asserts; source=person; within=1
3: speaker=الضابط العثماني; stance=claims; source=office; within=2
4: speaker=مجلة الكرمل; stance=asserts; source=organization
5: speaker=متحف برلين; stance=asserts; source=organization; within=4
6: speaker=متحف برلين; stance=promises; source=organization
7: speaker=زياد عبد الهادي; stance=doubts; source=person
8: speaker=المتحف; stance=claims; source=organization; within=7

القدس - عادت ست مخطوطات إلى مكتبة العائلة بعد قرن من غيابها، وحملها ثلاثة رجال في صناديق من خشب حتى لا تصيبها الرطوبة.

<c1>وروت</c1> <s1>أمينة المكتبة ليلى الحسيني</s1> <q1>أن <s2>والدها</s2> <c2>كان يقول</c2> <q2>إن <s3>ضابطا عثمانيا</s3> <c3>ادعى</c3> <q3>أنه «يستعيرها أسبوعا»</q3></q2></q1>.

<c4>وذكرت</c4> <s4>مجلة الكرمل</s4>، <c5>نقلا عن</c5> <s5>متحف برلين الذي احتفظ بالمخطوطات</s5>، <q4,5>أنها بيعت في مزاد عام 1921</q4,5>. <c6>وتعهد</c6> <s6>المتحف</s6> <q6>بنشر سجلاته كاملة</q6>.

غير أن <s7>المؤرخ زياد عبد الهادي</s7> <c7>شكك</c7> <q7>في ما <c8>يزعمه</c8> <s8>المتحف</s8> <q8>من حسن نية الشراء</q8></q7>. وتبين عند فتح الصندوق الأول أن ورقة العنوان ناقصة.
