id: ps-032
language: ps
date: 2024-05-05
genre: business
1: speaker=-; stance=doubts; source=unnamed; reason=ځکه رایه‌ورکړه پټه وه; evidence=own

<s1>د شرکت د پلاوي یوه غړي، چې نوم یې وانه خیست ځکه رایه‌ورکړه پټه وه،</s1> <q1>د یوځای کېدو پر ګټه</q1> <c1>شک وکړ</c1>.
