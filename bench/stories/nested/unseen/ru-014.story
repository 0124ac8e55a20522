id: ru-014
language: ru
date: 2024-05-15
genre: health
1: speaker=Вера Хадад; stance=asserts; source=person; evidence=hearsay
2: speaker=медсёстры; stance=asserts; source=group; within=1; evidence=own
3: speaker=главврач; stance=declines; source=office; within=1; evidence=own

<s1>Депутат Вера Хадад</s1> <c1>сказала</c1>, <q1>что <s2>медсёстры</s2> <c2>жалуются</c2> <q2>на нехватку лекарств</q2>, а <s3>главврач</s3> <c3>не отвечает</c3> <q3>на вопросы</q3></q1>.
