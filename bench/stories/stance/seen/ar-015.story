id: ar-015
language: ar
date: 2024-05-16
genre: human rights
1: speaker=أهالي الموقوفين; stance=denies; source=group; evidence=own

<c1>ينفي</c1> <s1>أهالي الموقوفين</s1> <q1>حيازة أبنائهم أي سلاح</q1>.
