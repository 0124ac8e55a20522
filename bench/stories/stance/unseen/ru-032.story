id: ru-032
language: ru
date: 2024-05-05
genre: business
1: speaker=-; stance=doubts; source=unnamed; reason=так как голосование было тайным; evidence=own

<s1>Один из членов совета, не пожелавший назваться, так как голосование было тайным,</s1> <c1>скептически отозвался</c1> <q1>о слиянии</q1>.
