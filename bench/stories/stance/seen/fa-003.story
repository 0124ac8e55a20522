id: fa-003
language: fa
date: 2024-05-04
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=به دلیل محرمانه بودن گفت‌وگوها; evidence=own

<s1>یک دیپلمات اروپایی که به دلیل محرمانه بودن گفت‌وگوها خواست نامش فاش نشود،</s1> <c1>به خبرنگاران گفت</c1> <q1>«دو طرف از همیشه به هم نزدیک‌ترند»</q1>.
