id: fa-026
language: fa
date: 2024-05-27
genre: politics
1: speaker=ناهید سروستانی; stance=promises; source=person; evidence=own

<s1>ناهید سروستانی، وزیر تازهٔ اقتصاد،</s1> <c1>قول داد</c1> <q1>که بودجه را در دو سال تراز کند</q1>.
