id: en-037
language: en
date: 2024-05-10
genre: courts
1: speaker=Delphine Carrow; stance=admits; source=person; evidence=own

<q1>"Yes, I signed it without reading it,"</q1> <s1>the mayor, Delphine Carrow,</s1> <c1>acknowledged</c1> under cross-examination.
