id: ps-019
language: ps
date: 2024-05-20
genre: politics
1: speaker=ګل‌آغا وطنوال; stance=denies; source=person; evidence=own

<s1>د پولیسو مشر ګل‌آغا وطنوال</s1> <c1>وویل</c1> <q1>دا خبره سمه نه ده چې د ډزو امر شوی و</q1>.
