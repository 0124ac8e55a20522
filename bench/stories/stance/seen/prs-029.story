id: prs-029
language: prs
date: 2024-05-02
genre: business
1: speaker=صفی‌الله کارگر; stance=threatens; source=person; evidence=own

<s1>صفی‌الله کارگر، رئیس اتحادیهٔ رانندگان،</s1> <c1>هشدار داد</c1> <q1>«اگر کرایه‌ها تغییر نکند، از شنبه اعتصاب می‌کنیم»</q1>.
