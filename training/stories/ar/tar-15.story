id: tar-15
language: ar
date: 2024-05-09
genre: business
1: speaker=شركة المراعي الخضراء; stance=asserts; source=organization
2: speaker=مزارعون; stance=asserts; source=group
3: speaker=عبد الستار الجميلي; stance=asserts; source=person
4: speaker=عبد الستار الجميلي; stance=demands; source=person
5: speaker=وزارة التجارة; stance=denies; source=organization
6: speaker=-; stance=asserts; source=unnamed
7: speaker=دراسة لجامعة الموصل; stance=asserts; source=document
8: speaker=معدّها; stance=doubts; source=office

خبز أغلى في الموصل

<c1>أشعرت</c1> <s1>شركة المراعي الخضراء</s1> زبائنها <q1>بأن سعر الطحين سيرتفع بمقدار الخُمس</q1>. <c2>ويشتكي</c2> <s2>مزارعون</s2> <q2>من أن الدولة لم تتسلّم قمحهم</q2>.

<c3>ويتساءل</c3> <s3,4>عبد الستار الجميلي، صاحب فرن ورثه عن جده،</s3,4>: <q3>“لمن أبيع إذا كان الناس يشترون الخبز بالدَّين؟”</q3>، <c4>ملتمساً</c4> <q4>من المحافظ إعفاء الأفران من الرسوم</q4>. وهو يشعل فرنه قبل أن تستيقظ المدينة بساعتين.

<c5>ودحضت</c5> <s5>وزارة التجارة</s5> <q5>وجود أي نقص</q5>. على أن <s6>مستورداً لم يفصح عن اسمه كي لا يخسر رخصته</s6> <c6>قال</c6> <q6>إن باخرتين عادتا أدراجهما</q6>. <c7>وأظهرت</c7> <s7>دراسة لجامعة الموصل</s7> <q7>أن الأسرة تنفق نصف دخلها على الغذاء</q7>، <s8>ومعدّها</s8> <c8>غير مقتنع</c8> <q8>بأن الدعم يصل إلى مستحقيه</q8>.
