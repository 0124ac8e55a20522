id: prs-030
language: prs
date: 2024-05-03
genre: conflict
1: speaker=-; stance=threatens; source=unnamed; evidence=own

<s1>مردی که در تماس تلفنی نام خود را نگفت،</s1> <c1>تهدید کرد</c1> <q1>که پایپ‌لاین گاز را منفجر می‌کند</q1>.
