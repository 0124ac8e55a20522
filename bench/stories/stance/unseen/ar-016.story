id: ar-016
language: ar
date: 2024-05-17
genre: conflict
1: speaker=-; stance=denies; source=unnamed; reason=خشية على حياته; evidence=own

<c1>كذّب</c1> <s1>قائد ميداني رفض كشف اسمه خشية على حياته</s1> <q1>خبر الهجوم على القافلة</q1>.
