id: en-004
language: en
date: 2024-05-05
genre: politics
1: speaker=Lena Okafor; stance=asserts; source=person; evidence=hearsay
2: speaker=governor; stance=promises; source=office; within=1; evidence=own

<q1>"<s2>The governor</s2> <c2>promised</c2> me <q2>that the bridge would be finished before the rains</q2>,"</q1> <s1>district councillor Lena Okafor</s1> <c1>said</c1>. <q1>"It was not."</q1>
