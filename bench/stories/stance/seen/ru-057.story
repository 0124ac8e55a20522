id: ru-057
language: ru
date: 2024-05-02
genre: conflict
1: speaker=-; stance=threatens; source=unnamed; evidence=own

<s1>Анонимный собеседник</s1> по телефону <c1>пригрозил</c1> <q1>взорвать газопровод</q1>, который проходит через места гнездования исчезающих журавлей.
