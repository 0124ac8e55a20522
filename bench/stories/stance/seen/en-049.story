id: en-049
language: en
date: 2024-05-22
genre: courts
1: speaker=open letter; stance=demands; source=document; evidence=own

<s1>The open letter, signed by 40 judges,</s1> <c1>calls on</c1> parliament <q1>to withdraw the bill</q1>.
