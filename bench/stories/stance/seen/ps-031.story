id: ps-031
language: ps
date: 2024-05-04
genre: health
1: speaker=فرید همدرد; stance=doubts; source=person; evidence=own

<q1>«زه نه یم قانع چې دا شمېرې سره برابرې دي»</q1>، <s1>د پوهنتون استاد فرید همدرد</s1> <c1>وویل</c1>.
