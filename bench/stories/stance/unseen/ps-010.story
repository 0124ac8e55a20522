id: ps-010
language: ps
date: 2024-05-11
genre: courts
1: speaker=عبدالقیوم بریالي; stance=denies; source=person; evidence=own

<s1>د ګمرک پخواني مشر عبدالقیوم بریالي</s1> <q1>د رشوت اخیستلو تور</q1> <c1>رد کړ</c1>.
