id: fa-021
language: fa
date: 2024-05-22
genre: business
1: speaker=کارگران اعتصابی; stance=accuses; source=group; evidence=own

<s1>کارگران اعتصابی</s1> <q1>ادارهٔ بندر را مسئول سقوط جرثقیل</q1> <c1>دانستند</c1>.
