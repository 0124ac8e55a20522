id: ps-015
language: ps
date: 2024-05-16
genre: human rights
1: speaker=د بندیانو کورنۍ; stance=denies; source=group; evidence=own

<s1>د بندیانو کورنۍ</s1> <c1>نه مني</c1> <q1>چې د هغوی خپلوانو وسلې لرلې</q1>.
