id: prs-017
language: prs
date: 2024-05-18
genre: politics
1: speaker=لیلما نورستانی; stance=doubts; source=person; evidence=own

<s1>لیلما نورستانی، وکیل پیشین پارلمان،</s1> <q1>دربارهٔ برگزاری به‌موقع سرشماری</q1> <c1>ابراز تردید کرد</c1>.
