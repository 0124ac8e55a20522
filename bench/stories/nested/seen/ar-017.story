id: ar-017
language: ar
date: 2024-05-18
genre: sport
1: speaker=نسرين داود; stance=asserts; source=person; evidence=own
2: speaker=منى فرح; stance=promises; source=person; evidence=own

<q1>«كنا الأفضل»</q1>، <c1>قالت</c1> <s1>المدربة نسرين داود</s1>. <c2>ووعدت</c2> <s2>القائدة منى فرح</s2> <q2>بفريق مختلف يوم الأحد</q2>.
