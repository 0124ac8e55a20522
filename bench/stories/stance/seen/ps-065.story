id: ps-065
language: ps
date: 2024-05-10
genre: courts
1: speaker=-; stance=declines; source=unnamed; evidence=own

<q1>«څه نه وایم»</q1>، <s1>د وکیل په دفتر کې د ټیلیفون اوچتوونکي یوه سړي</s1> <c1>ځواب ورکړ</c1>.
