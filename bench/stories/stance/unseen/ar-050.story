id: ar-050
language: ar
date: 2024-05-23
genre: politics
1: speaker=ليلى البكري; stance=promises; source=person; evidence=own

<c1>تعهدت</c1> <s1>وزيرة المالية الجديدة ليلى البكري</s1> <q1>بموازنة الميزانية في غضون عامين</q1>.
