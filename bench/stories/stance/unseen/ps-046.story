id: ps-046
language: ps
date: 2024-05-19
genre: human rights
1: speaker=لاریون‌کوونکو; stance=demands; source=group; evidence=own

<s1>لاریون‌کوونکو</s1> <q1>د یوولسو نیول شویو زده‌کوونکو د خوشې کېدو</q1> <c1>غوښتنه وکړه</c1>.
