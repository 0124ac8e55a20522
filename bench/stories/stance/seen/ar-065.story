id: ar-065
language: ar
date: 2024-05-10
genre: courts
1: speaker=-; stance=declines; source=unnamed; evidence=own

<q1>«لا تعليق»</q1>، <c1>أجاب</c1> <s1>رجل رد على هاتف المحامي</s1>.
