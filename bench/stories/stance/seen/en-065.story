id: en-065
language: en
date: 2024-05-10
genre: courts
1: speaker=-; stance=declines; source=unnamed; evidence=own

<q1>"No comment,"</q1> <c1>said</c1> <s1>a man who answered the lawyer's telephone</s1>.
