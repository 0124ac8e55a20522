id: prs-008
language: prs
date: 2024-05-09
genre: politics
1: speaker=سخنگوی والی; stance=denies; source=office; evidence=hearsay
2: speaker=پولیس; stance=asserts; source=organization; within=1; evidence=own

<s1>سخنگوی والی</s1> <c2>به استناد گزارش</c2> <s2>پولیس</s2> <c1>تکذیب کرد</c1> <q1,2>که در شهر اعتراض برپا شده باشد</q1,2>.
