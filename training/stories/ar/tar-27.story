id: tar-27
language: ar
date: 2024-12-18
genre: courts
2: speaker=الدفاع; stance=demands; source=office
3: speaker=بدر المطيري; stance=admits; source=person
4: speaker=بدر المطيري; stance=asserts; source=person
5: speaker=خبير الأدلة الرقمية; stance=asserts; source=office
6: speaker=زوجة المتهم; stance=denies; source=person
7: speaker=النيابة; stance=accuses; source=organization
8: speaker=صحيفة «الراصد»; stance=asserts; source=organization
9: speaker=مقرّبين من العائلة; stance=asserts; source=group; within=8

أمرت محكمة الجنايات في الكويت بحبس موظف سابق في الجمارك ثلاث سنوات. <c2>والتمس</c2> <s2>الدفاع</s2> <q2>استعمال الرأفة</q2>، ولم يكن في القاعة غير أبٍ مسنّ ظل واقفاً حتى النهاية.

<q3>«أخطأت»</q3>، بهذه الكلمة <c3>أقرّ</c3> <s3>المتهم بدر المطيري، البالغ من العمر ثلاثة وأربعين عاماً</s3>، قبل أن <c4>يضيف</c4>: <q4>«لكنني لم آخذ فلساً.»</q4> <c5>ولاحظ</c5> <s5>خبير الأدلة الرقمية</s5> في شهادته <q5>أن الرسائل حُذفت مرتين</q5>. <c6>وأنكرت</c6> <s6>زوجة المتهم</s6> <q6>علمها بالحساب الخارجي</q6>.

<c7>ورأت</c7> <s7>النيابة</s7> في مرافعتها <q7>أن المتهم «باع ختم الدولة»</q7>. <c8>وروت</c8> <s8>صحيفة «الراصد»</s8>، <c9>على ذمة</c9> <s9>مقرّبين من العائلة</s9>، <q8,9>أن استئنافاً سيُقدَّم الأحد</q8,9>. ويجيز القانون أن تُوقف العقوبة إذا رُدّ المال قبل صدور الحكم.
