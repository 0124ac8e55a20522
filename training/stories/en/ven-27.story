id: ven-27
language: en
date: 2023-02-10
genre: explainer
1: speaker=disaster agency; stance=asserts; source=organization
2: speaker=activists; stance=asserts; source=group
3: speaker=Samir Haddad; stance=asserts; source=person
4: speaker=morgue attendant; stance=asserts; source=office; within=3
5: speaker=army; stance=demands; source=organization; within=4
6: speaker=health ministry; stance=denies; source=organization
7: speaker=U.N.; stance=asserts; source=document
8: speaker=Ilse Verhoeven; stance=asserts; source=person
9: speaker=Ilse Verhoeven; stance=doubts; source=person
10: speaker=governor; stance=asserts; source=office
11: speaker=White Shovels; stance=asserts; source=organization
12: speaker=Reuters; stance=asserts; source=organization
13: speaker=-; stance=asserts; source=unnamed; within=12
14: speaker=prime minister's office; stance=demands; source=organization; within=13
15: speaker=prime minister's office; stance=declines; source=organization
16: speaker=Samir Haddad; stance=asserts; source=person

EXPLAINER: Who counts the dead, and why the numbers never agree

How many people died in the earthquake of 6 February?

It depends on whom you ask, and on which day. <q1>The toll stood at 7,926 on Friday evening</q1>, <c1>according to</c1> <s1>the national disaster agency</s1>. <s2>Activists in the north</s2> <c2>put</c2> <q2>it at more than 12,000</q2>. Both figures may be honest. Neither is a count in the sense in which a shopkeeper counts eggs.

Where do official figures come from?

From paper. A death enters the statistics when a doctor signs a form in three copies, the family takes the form to a registrar, and the registrar sends the pink copy to the capital. Half the registrars in the affected provinces are dead or homeless. The pink copies travel by bus.

<q3>"<s4>The attendant at the morgue</s4> <c4>told</c4> me straight out <q4>that <s5>the army</s5> <c5>had asked them</c5> <q5>to stop writing after midnight</q5>, because there was no more room in the book</q4>,"</q3> <c3>said</c3> <s3>Samir Haddad, who identified his wife by a bracelet</s3>. <s6>The health ministry</s6> <c6>denied</c6> <q6>that any such order existed</q6>. The book, a ledger with a marbled cover, has 400 lines. All of them are full.

Why do outside estimates run higher?

Because they are made in a different way. Nobody at the United Nations goes from grave to grave; its analysts lay a map of collapsed buildings over a map of where people sleep, and multiply. <q7>Some 15,000 people</q7>, <c7>by</c7> <s7>U.N. estimates</s7>, <q7>were under concrete at the moment of the second shock</q7>. Such models erred by a third in Nepal. They were almost exactly right in Haiti, for reasons that no one quite understands.

<s8>Ilse Verhoeven, a demographer at Ghent who has worked on nine disasters</s8>, <c8>compares</c8> <q8>the first week to "reading a thermometer in a boiling pan"</q8>. <s9>She</s9> <c9>questions</c9> <q9>whether the true figure will ever be known</q9>, and has stopped giving interviews that last less than an hour.

Can a toll go down?

It can, and it is not always a scandal. Names are spelled in two alphabets. Cousins are called after the same grandfather. In Kırıkdere <q10>a count</q10> that <s10>the governor</s10> <c10>had announced as</c10> <q10>1,140</q10> shrank to 702 overnight, when somebody noticed that two hospitals had listed the same bodies. The governor was moved to a province without a fault line.

Do governments cheat?

Some do. <s12>Reuters</s12>, <c13>citing</c13> <s13>two officials who sat in the crisis room</s13>, <c12>reported</c12> on Thursday <q12,13>that <s14>the prime minister's office</s14> <c14>had requested</c14> <q14>"one figure a day, in the evening, after the football"</q14></q12,13>. <s15>The office</s15> <c15>had no comment</c15>. More often it is fatigue that falsifies, or tact: a mayor does not like to add a child to a list while the mother is still digging.

And those who are still missing?

<s11>The White Shovels, a volunteer brigade from the coast</s11>, <c11>speak of</c11> <q11>"at least 5,000"</q11>. That is a guess, made by tired men from the number of shoes. The law allows a missing person to be declared dead after five years, or after one in the case of a catastrophe, if a court agrees that it was one.

Haddad does not read the bulletins. <q16>"In my house it is one,"</q16> <s16>he</s16> <c16>said</c16>. <q16>"One is also a number."</q16>
