id: fa-018
language: fa
date: 2024-05-19
genre: health
1: speaker=بهزاد رهنورد; stance=admits; source=person; evidence=own

<s1>بهزاد رهنورد، جراح بیمارستان،</s1> <c1>اذعان کرد</c1> <q1>که بیمار نباید در آن بخش پذیرش می‌شد</q1>.
