id: ru-049
language: ru
date: 2024-05-22
genre: courts
1: speaker=открытом письме; stance=demands; source=document; evidence=own

В <s1>открытом письме, подписанном сорока судьями,</s1> <c1>содержится требование</c1> <q1>отозвать законопроект</q1>.
