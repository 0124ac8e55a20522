id: en-059
language: en
date: 2024-05-04
genre: human rights
1: speaker=mothers; stance=asks; source=group; evidence=own

<q1>"Where are our children?"</q1> <c1>asked</c1> <s1>a group of mothers outside the prison</s1>.
