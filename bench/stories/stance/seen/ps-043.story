id: ps-043
language: ps
date: 2024-05-16
genre: politics
1: speaker=ملګرو ملتونو; stance=praises; source=organization; evidence=own

<s1>ملګرو ملتونو</s1> <q1>د اوربند</q1> <c1>هرکلی وکړ</c1>.
