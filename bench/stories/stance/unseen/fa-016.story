id: fa-016
language: fa
date: 2024-05-17
genre: politics
1: speaker=آذر نیک‌بین; stance=doubts; source=person; evidence=own

<s1>آذر نیک‌بین، نمایندهٔ مخالف دولت،</s1> <c1>تردید کرد</c1> <q1>که سرشماری تا پاییز به پایان برسد</q1>.
