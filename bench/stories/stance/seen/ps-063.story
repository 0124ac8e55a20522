id: ps-063
language: ps
date: 2024-05-08
genre: sport
1: speaker=رحیم‌الله سادات; stance=declines; source=person; evidence=own

<s1>د کلب مشر رحیم‌الله سادات</s1> <c1>ونه ویل</c1> <q1>چې روزونکی به پاتې شي که نه</q1>.
