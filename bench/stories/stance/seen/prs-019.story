id: prs-019
language: prs
date: 2024-05-20
genre: courts
1: speaker=وحید صالحی; stance=admits; source=person; evidence=own

<q1>«بلی، سند را نخوانده امضا کردم»</q1>؛ <s1>وحید صالحی، شهردار پیشین،</s1> در محکمه <c1>اعتراف کرد</c1>.
