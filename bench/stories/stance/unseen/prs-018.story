id: prs-018
language: prs
date: 2024-05-19
genre: conflict
1: speaker=گزارش کمیسیون; stance=doubts; source=document; evidence=own

<s1>گزارش کمیسیون</s1> <q1>روایت اردو از تیراندازی</q1> را <c1>زیر سؤال برده است</c1>.
