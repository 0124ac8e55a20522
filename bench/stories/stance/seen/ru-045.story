id: ru-045
language: ru
date: 2024-05-18
genre: health
1: speaker=Директор больницы; stance=praises; source=office; evidence=own

<s1>Директор больницы</s1> <c1>отдал должное</c1> <q1>«медсёстрам, сделавшим то, о чём их никто не просил»</q1>.
