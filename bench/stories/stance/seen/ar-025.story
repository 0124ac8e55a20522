id: ar-025
language: ar
date: 2024-05-26
genre: conflict
1: speaker=-; stance=claims; source=unnamed; reason=نظرًا إلى حساسية المسألة; evidence=own

<c1>زعم</c1> <s1>ضابط في الاستخبارات اشترط عدم ذكر اسمه نظرًا إلى حساسية المسألة</s1> <q1>أن الغارة قتلت المسؤول المالي للجماعة</q1>.
