id: ru-055
language: ru
date: 2024-05-28
genre: business
1: speaker=Глеб Холоран; stance=threatens; source=person; evidence=own

<s1>Профсоюзный лидер Глеб Холоран</s1> <c1>предупредил</c1>, <q1>что водители остановят работу «в первый же день каникул», если график не изменят</q1>.
