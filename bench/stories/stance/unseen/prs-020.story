id: prs-020
language: prs
date: 2024-05-21
genre: business
1: speaker=وزیر انرژی و آب; stance=admits; source=office; evidence=own

<s1>وزیر انرژی و آب</s1> <q1>دیدار با قراردادی در ویلای او</q1> را <c1>رد نکرد</c1>.
