id: ar-057
language: ar
date: 2024-05-02
genre: conflict
1: speaker=-; stance=threatens; source=unnamed; evidence=own

<c1>هدد</c1> <s1>متصل مجهول</s1> <q1>بتفجير خط الأنابيب</q1>، الذي يمر بموطن طيور مهددة بالانقراض.
