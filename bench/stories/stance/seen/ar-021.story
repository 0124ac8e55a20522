id: ar-021
language: ar
date: 2024-05-22
genre: business
1: speaker=لؤي الصباغ; stance=claims; source=person; evidence=own

<c1>تباهى</c1> <s1>المدير التنفيذي لؤي الصباغ</s1> <q1>بأن أحدًا لا يضاهي أرباح شركته</q1>.
