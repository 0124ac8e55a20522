id: ps-029
language: ps
date: 2024-05-02
genre: politics
1: speaker=ملالۍ صافۍ; stance=doubts; source=person; evidence=own

<s1>د ولسي جرګې پخوانۍ غړې ملالۍ صافۍ</s1> <c1>شک څرګند کړ</c1> <q1>چې سرشمېرنه به تر مني بشپړه شي</q1>.
