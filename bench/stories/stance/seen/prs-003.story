id: prs-003
language: prs
date: 2024-05-04
genre: health
1: speaker=ادارهٔ مبارزه با حوادث; stance=asserts; source=organization; evidence=hearsay
2: speaker=آمران صحی ولایت; stance=asserts; source=office; within=1; evidence=own

<s1>ادارهٔ مبارزه با حوادث</s1> <c2>به نقل از</c2> <s2>آمران صحی ولایت</s2> <c1>خبر داد</c1> <q1,2>که شمار مبتلایان به سرخکان از پنج‌صد گذشته است</q1,2>.
