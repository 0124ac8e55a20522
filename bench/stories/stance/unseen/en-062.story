id: en-062
language: en
date: 2024-05-07
genre: politics
1: speaker=spokeswoman for the prime minister; stance=declines; source=office; evidence=own

<s1>A spokeswoman for the prime minister</s1> <c1>declined to comment</c1> <q1>on the leak</q1>, and the letter itself was not released.
