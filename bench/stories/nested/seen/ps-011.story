id: ps-011
language: ps
date: 2024-05-12
genre: sport
1: speaker=اجمل شینواري; stance=accuses; source=person; evidence=hearsay
2: speaker=ریفري; stance=asserts; source=office; within=1; evidence=own

<s1>روزونکي اجمل شینواري</s1> <c1>تور پورې کړ</c1> <q1>چې <s2>ریفري</s2> دروغ <c2>ویلي</c2> <q2>چې خطا یې نه ده لیدلې</q2></q1>.
