id: en-061
language: en
date: 2024-05-06
genre: business
1: speaker=questionnaire; stance=asks; source=document; evidence=own

<s1>The questionnaire</s1> <c1>asks</c1> farmers <q1>how many animals they lost in the flood</q1>.
