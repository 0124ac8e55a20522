id: fa-012
language: fa
date: 2024-05-13
genre: business
1: speaker=کاوه شریف‌نیا; stance=claims; source=person; evidence=own

<s1>کاوه شریف‌نیا، مدیرعامل شرکت،</s1> <c1>مدعی شد</c1> <q1>که هیچ رقیبی توان رقابت با محصول تازهٔ او را ندارد</q1>.
