id: tar-21
language: ar
date: 2024-10-14
genre: politics
1: speaker=المجلس الرئاسي الليبي; stance=asserts; source=organization
2: speaker=سالم المبروك; stance=asserts; source=person
3: speaker=سالم المبروك; stance=threatens; source=person
4: speaker=-; stance=denies; source=unnamed
5: speaker=أعيان مصراتة; stance=demands; source=group
6: speaker=البعثة الأممية; stance=asserts; source=organization
7: speaker=تقرير للخبراء; stance=asserts; source=document; within=6
8: speaker=جمعة الورفلي; stance=doubts; source=person
9: speaker=-; stance=asserts; source=unnamed

طرابلس الغرب - طال الاجتماع حتى الفجر، ولم يخرج منه الحاضرون إلا بعد أن انقطعت الكهرباء. <c1>وأفصح</c1> <s1>المجلس الرئاسي الليبي</s1> لاحقاً <q1>عن اتفاق مبدئي على توحيد المصرف المركزي</q1>.

<c2>وقال</c2> للتلفزيون <s2,3>النائب سالم المبروك، أحد الذين انسحبوا من القاعة غاضبين،</s2,3> <q2>إن «التوقيع حبر على ورق»</q2>، <c3>منذراً</c3> <q3>بإغلاق الحقول النفطية إن هُمّش الجنوب</q3>. <c4>ونفى</c4> <s4>مستشار في حكومة الوحدة لا يحق له التصريح</s4> <q4>وجود أي تهميش</q4>.

<c5>وحثّ</c5> <s5>أعيان مصراتة</s5> <q5>الأطراف على الاحتكام إلى صندوق الاقتراع</q5>. <c6>وأحاطت</c6> <s6>البعثة الأممية</s6> مجلس الأمن <q6>بأن <s7>تقريراً للخبراء</s7> <c7>أورد</c7> <q7>أن مليارين خرجا من الخزانة</q7></q6>. <c8>ولا يتوقع</c8> <s8>المحلل جمعة الورفلي</s8> <q8>أن يصمد الاتفاق شهراً</q8>. <c9>ويُنقل</c9> <q9>أن الموقّعين لم يتصافحوا</q9>. وما زال الدينار يهبط رغم أن المصارف فتحت أبوابها.
