id: ps-062
language: ps
date: 2024-05-07
genre: politics
1: speaker=د لومړي وزیر ویاند; stance=declines; source=office; evidence=own

<s1>د لومړي وزیر ویاند</s1> <q1>د افشا شوي لیک په اړه</q1> <c1>له څرګندونو ډډه وکړه</c1>.
