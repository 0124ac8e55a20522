id: prs-014
language: prs
date: 2024-05-15
genre: politics
1: speaker=سخنگوی حزب; stance=declines; source=office; evidence=own

<s1>سخنگوی حزب</s1> <c1>نه تأیید کرد و نه رد</c1> <q1>که نامزد آنان با قوماندانان دیدار کرده است</q1>.
