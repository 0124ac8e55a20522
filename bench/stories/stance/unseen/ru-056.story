id: ru-056
language: ru
date: 2024-05-01
genre: courts
1: speaker=Кредиторы; stance=threatens; source=group; evidence=own

<s1>Кредиторы обанкротившегося застройщика</s1> <c1>грозят</c1> <q1>судом</q1>.
