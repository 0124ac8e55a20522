id: ps-055
language: ps
date: 2024-05-28
genre: business
1: speaker=شاه‌ولي کارګر; stance=threatens; source=person; evidence=own

<s1>د چلوونکو د اتحادیې مشر شاه‌ولي کارګر</s1> <c1>خبرداری ورکړ</c1> <q1>«که کرایې بدلې نه شي، د شنبې له ورځې به کار بند وي»</q1>.
