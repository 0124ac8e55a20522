id: ps-014
language: ps
date: 2024-05-15
genre: politics
1: speaker=د والي ویاند; stance=denies; source=office; evidence=own

<s1>د والي ویاند</s1> <c1>ونه منله</c1> <q1>چې په ښار کې لاریون شوی دی</q1>.
