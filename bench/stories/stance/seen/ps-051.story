id: ps-051
language: ps
date: 2024-05-24
genre: business
1: speaker=برېښنا شرکت; stance=promises; source=organization; evidence=own

<s1>برېښنا شرکت</s1> <c1>ژمن دی</c1> <q1>چې په ژمي کې به برېښنا نه پرې کېږي</q1>.
