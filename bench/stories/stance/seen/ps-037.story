id: ps-037
language: ps
date: 2024-05-10
genre: courts
1: speaker=ولي جان هوتک; stance=admits; source=person; evidence=own

<q1>«هو، بې لوستلو مې لاسلیک کړ»</q1>، <s1>پخواني ښاروال ولي جان هوتک</s1> په محکمه کې <c1>اعتراف وکړ</c1>.
