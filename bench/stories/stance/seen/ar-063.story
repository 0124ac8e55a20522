id: ar-063
language: ar
date: 2024-05-08
genre: sport
1: speaker=ربيع الحلو; stance=declines; source=person; evidence=own

<c1>لم يشأ</c1> <s1>رئيس النادي ربيع الحلو</s1> <q1>القول ما إذا كان المدرب سيبقى</q1>.
