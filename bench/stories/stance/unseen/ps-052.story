id: ps-052
language: ps
date: 2024-05-25
genre: disaster
1: speaker=والي; stance=promises; source=office; evidence=own

<q1>«ټول کورونه به له سره جوړوو»</q1>، <s1>والي</s1> بې‌ځایه شویو ته <c1>وعده ورکړه</c1>.
