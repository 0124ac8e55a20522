id: ru-010
language: ru
date: 2024-05-11
genre: courts
1: speaker=Эдуард Паскевич; stance=denies; source=person; evidence=own

<s1>Бывший казначей Эдуард Паскевич</s1> <c1>отрицает</c1> <q1>хищение денег из пенсионного фонда партии</q1>.
