id: ps-010
language: ps
date: 2024-05-11
genre: politics
1: speaker=رویترز; stance=asserts; source=organization; evidence=hearsay
2: speaker=د مشعل ورځپاڼې; stance=asserts; source=organization; within=1; evidence=hearsay
3: speaker=-; stance=asserts; source=unnamed; within=2; evidence=hearsay
4: speaker=د ولسمشر سلاکار; stance=admits; source=office; within=3; evidence=own

<s1>رویترز</s1> <s2>د مشعل ورځپاڼې</s2> <c2>له قوله</c2> <c1>خپره کړه</c1> <q1,2>چې <s3>یوه لوړ پوړي چارواکي</s3> <c3>ویلي</c3> <q3>چې <s4>د ولسمشر سلاکار</s4> <c4>منلې</c4> <q4>چې په ټاکنو کې نیمګړتیا وه</q4></q3></q1,2>.
