id: en-043
language: en
date: 2024-05-16
genre: politics
1: speaker=African Union; stance=praises; source=organization; evidence=own

<s1>The African Union</s1> <c1>hailed</c1> <q1>the ceasefire as "a triumph of patience"</q1>.
