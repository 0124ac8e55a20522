id: ar-035
language: ar
date: 2024-05-08
genre: business
1: speaker=شركة المياه; stance=admits; source=organization; evidence=own

<c1>اعترفت</c1> <s1>شركة المياه</s1> <q1>بأنها علمت بالتسرب منذ يناير</q1>.
