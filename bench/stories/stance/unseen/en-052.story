id: en-052
language: en
date: 2024-05-25
genre: disaster
1: speaker=governor; stance=promises; source=office; evidence=own

<q1>"We will rebuild every house,"</q1> <s1>the governor</s1> <c1>promised</c1> families in the camp.
