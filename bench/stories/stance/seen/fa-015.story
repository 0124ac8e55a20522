id: fa-015
language: fa
date: 2024-05-16
genre: courts
1: speaker=دادخواست; stance=claims; source=document; evidence=own

در <s1>دادخواست</s1> <c1>ادعا شده است</c1> <q1>که مالک سد «یازده سال از ترک‌ها خبر داشته است»</q1>.
