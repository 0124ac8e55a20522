id: tar-19
language: ar
date: 2024-12-01
genre: conflict
1: speaker=لجان المقاومة; stance=asserts; source=group
2: speaker=مجدي عوض الكريم; stance=asserts; source=person
3: speaker=مجدي عوض الكريم; stance=accuses; source=person
4: speaker=قوات درع الغرب; stance=denies; source=organization
5: speaker=قوات درع الغرب; stance=threatens; source=organization
6: speaker=-; stance=asserts; source=unnamed
7: speaker=برنامج الأغذية العالمي; stance=asserts; source=organization
8: speaker=سائقين; stance=asserts; source=group; within=7
9: speaker=-; stance=asserts; source=unnamed

الفاشر (خاص) - بعد ليلة لم ينم فيها أحد، <c1>أحصت</c1> <s1>لجان المقاومة</s1> <q1>أربعين قذيفة سقطت على مخيم أبو شوك</q1>. <q2>«دفنّا الناس في فناء المدرسة»</q2>، <c2>هتف</c2> عبر رسالة صوتية <s2,3>الناشط مجدي عوض الكريم</s2,3>، <c3>ناسباً</c3> <q3>القصف إلى قوات درع الغرب</q3>.

<c4>وتبرأت</c4> <s4,5>هذه القوات</s4,5> <q4>من العملية</q4>، <c5>متوعدةً</c5> <q5>«كل من يروّج الأكاذيب»</q5>. <c6>وأجابت</c6> <s6>نازحة تطهو العشب لصغارها</s6>: <q6>«نعيش لأن الموت لم يصل دوره إلينا»</q6>.

<c7>وحذّر</c7> <s7>برنامج الأغذية العالمي</s7>، <c8>بناءً على إفادات</c8> <s8>سائقين عالقين</s8>، <q7,8>من أن المؤن ستنفد خلال أيام</q7,8>. <c9>وتفيد</c9> <s9>الأنباء</s9> <q9>بأن القافلة أُعيدت من المعبر</q9>. ومن شأن المطر أن يقطع الطريق الوحيدة التي بقيت.
