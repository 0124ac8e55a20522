id: prs-002
language: prs
date: 2024-05-03
genre: human rights
1: speaker=کمیسیون حقوق بشر; stance=demands; source=organization; evidence=hearsay
2: speaker=ریاست محابس; stance=denies; source=organization; within=1; evidence=own

<s1>کمیسیون حقوق بشر</s1> <c1>خواست</c1> <q1>که <s2>ریاست محابس</s2> توضیح بدهد چرا <q2>نگهداری دو مرد</q2> را <c2>انکار کرده بود</c2></q1>.
