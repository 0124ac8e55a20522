id: ru-018
language: ru
date: 2024-05-19
genre: conflict
1: speaker=посольстве; stance=denies; source=organization; evidence=hearsay
2: speaker=местную полицию; stance=denies; source=organization; within=1; evidence=own

В <s1>посольстве</s1> <c2>со ссылкой на</c2> <s2>местную полицию</s2> <c1>опровергли</c1> <q1,2>задержание кого-либо из своих граждан</q1,2>.
