id: uar-17
language: ar
date: 2024-01-09
genre: conflict
1: speaker=غرفة عمليات "الكرامة الجنوبية"; stance=asserts; source=organization
2: speaker=ناصر بوقعيقيص; stance=threatens; source=person
3: speaker=ناصر بوقعيقيص; stance=asserts; source=person
4: speaker=حكومة الوحدة; stance=demands; source=organization
5: speaker=مجلس أعيان سبها; stance=asserts; source=organization
6: speaker=سكان; stance=asserts; source=group
7: speaker=عميد بلدية سبها; stance=denies; source=office
8: speaker=البعثة الأممية; stance=asserts; source=organization
9: speaker=قناة محلية; stance=asserts; source=organization
10: speaker=-; stance=asserts; source=unnamed; within=9

سبها (ليبيا) – <c1>أعلنت</c1> <s1>غرفة عمليات "الكرامة الجنوبية"</s1>، في بيان أذاعته صباح الثلاثاء، <q1>أن قواتها تسلمت مقر جهاز الشرطة القضائية بلا قتال</q1>.

وسُمع إطلاق نار متقطع في حي المنشية حتى الظهر، ثم خيّم الهدوء.

<c2>وتوعد</c2> <s2>آمر الغرفة العقيد ناصر بوقعيقيص</s2>، في كلمة مصورة، <q2>المجموعات الرافضة للاتفاق بـ"رد لا هوادة فيه"</q2>، ثم <c3>استدرك</c3> <q3>أن باب التفاوض "لم يغلق بعد"</q3>. <c4>وناشدت</c4> <s4>حكومة الوحدة</s4> <q4>جميع الأطراف ضبط النفس</q4>.

<c5>وأعلن</c5> <s5>مجلس أعيان سبها</s5> <q5>أنه سيتوسط بين المتنازعين اعتبارا من مساء اليوم</q5>. <c6>ويشكو</c6> <s6>سكان</s6> <q6>انقطاع المياه منذ ثلاثة أيام</q6>، لكن <s7>عميد البلدية</s7> <c7>نفى</c7> <q7>أن يكون للاشتباك صلة بذلك</q7>.

<c8>وأعربت</c8> <s8>البعثة الأممية</s8> <q8>عن قلق بالغ إزاء سلامة المدنيين</q8>.

<c9>وبثت</c9> <s9>قناة محلية</s9> <c10>على لسان</c10> <s10>ضابط حجبت صورته</s10> <q9,10>أن تعزيزات في طريقها من أوباري</q9,10>. وأُجّلت امتحانات منتصف العام في مدارس المدينة.
