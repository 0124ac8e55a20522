id: en-002
language: en
date: 2024-05-03
genre: courts
1: speaker=court clerk; stance=asserts; source=office; evidence=own

<q1>"The accused was denied bail on Tuesday and will appear again in June,"</q1> <s1>a court clerk</s1> <c1>told reporters</c1>.
