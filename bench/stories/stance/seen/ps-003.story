id: ps-003
language: ps
date: 2024-05-04
genre: conflict
1: speaker=د بازار دوکانداران; stance=asserts; source=group; evidence=own

<s1>د بازار دوکانداران</s1> <c1>وايي</c1> <q1>لومړی ډزې وشوې او بیا چاودنه</q1>.
