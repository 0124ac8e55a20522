id: ar-049
language: ar
date: 2024-05-22
genre: courts
1: speaker=رسالة مفتوحة; stance=demands; source=document; evidence=own

<c1>تناشد</c1> <s1>رسالة مفتوحة وقّعها أربعون قاضيًا</s1> البرلمان <q1>سحب مشروع القانون</q1>.
