id: en-016
language: en
date: 2024-05-17
genre: health
1: speaker=statement; stance=denies; source=document; evidence=own

<s1>The statement, posted on the company's website,</s1> <c1>refuted</c1> <q1>"any suggestion that tests were skipped"</q1>.
