id: ru-016
language: ru
date: 2024-05-17
genre: conflict
1: speaker=-; stance=denies; source=unnamed; reason=опасаясь за свою жизнь; evidence=own

<q1>Нападение на колонну</q1> <c1>отрицал</c1> <s1>полевой командир, не назвавший себя, опасаясь за свою жизнь</s1>.
