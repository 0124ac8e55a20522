id: ps-066
language: ps
date: 2024-05-11
genre: business
1: speaker=د مرکزي بانک مشر; stance=declines; source=office; evidence=own

<s1>د مرکزي بانک مشر</s1> <c1>نه یې تاییدوي او نه یې ردوي</c1> <q1>چې د ډالرو لیلام به بند شي</q1>.
