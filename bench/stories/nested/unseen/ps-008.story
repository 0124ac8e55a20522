id: ps-008
language: ps
date: 2024-05-09
genre: human rights
1: speaker=د بشري حقونو کمیسیون; stance=demands; source=organization; evidence=hearsay
2: speaker=د زندانونو ریاست; stance=denies; source=organization; within=1; evidence=own

<s1>د بشري حقونو کمیسیون</s1> <c1>غوښتي</c1> <q1>چې <s2>د زندانونو ریاست</s2> دې ووايي ولې یې <q2>د دوو کسانو ساتل</q2> <c2>ردول</c2></q1>.
