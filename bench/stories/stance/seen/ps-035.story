id: ps-035
language: ps
date: 2024-05-08
genre: business
1: speaker=د اوبو شرکت; stance=admits; source=organization; evidence=own

<s1>د اوبو شرکت</s1> <c1>اعتراف وکړ</c1> <q1>چې د سلواغې له میاشتې له لیکېدو خبر و</q1>.
