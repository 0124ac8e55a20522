id: fa-024
language: fa
date: 2024-05-25
genre: human rights
1: speaker=معترضان; stance=demands; source=group; evidence=own

<s1>معترضان</s1> <c1>خواستار</c1> <q1>آزادی یازده دانشجوی بازداشتی</q1> شدند.
