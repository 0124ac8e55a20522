id: ru-001
language: ru
date: 2024-05-02
genre: disaster
1: speaker=Игорь Самойлович; stance=asserts; source=person; evidence=own

<q1>За ночь огонь дважды перекинулся через реку</q1>, <c1>сообщил</c1> <s1>начальник окружной пожарной службы Игорь Самойлович</s1>.
