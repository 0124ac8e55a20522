id: en-17
language: en
date: 2024-08-20
genre: disaster
1: speaker=Angela Moreno; stance=asserts; source=person
2: speaker=Tina Haskell; stance=asserts; source=person
3: speaker=Tina Haskell; stance=asserts; source=person
4: speaker=Angela Moreno; stance=asserts; source=person
5: speaker=Angela Moreno; stance=admits; source=person
6: speaker=Tina Haskell; stance=demands; source=person
7: speaker=Cascade Power & Light; stance=denies; source=organization
8: speaker=-; stance=asserts; source=unnamed
9: speaker=Becca Thornquist; stance=asserts; source=person
10: speaker=Tina Haskell; stance=asserts; source=person; within=9

MEDFORD, Ore. (AP) — A wind-driven wildfire that jumped the Rogue River overnight destroyed at least 60 homes and was 5% contained Tuesday.

<q1>"It's making its own weather,"</q1> <s1>Fire Chief Angela Moreno</s1> <c1>said</c1> at a command post set up in a high school gym. <q1>"We put a line in, and it spits an ember over the top of us."</q1>

<s2>Jackson County Sheriff Tina Haskell</s2> <c2>said</c2> <q2>two people were unaccounted for, both of them men in their 70s who lived alone</q2>. <s3>She</s3> <c3>said</c3> <q3>deputies had knocked on 1,100 doors by sunrise</q3>.

<q4>The fire had burned 31 square miles by midday</q4>, <c4>according to</c4> <s4>the chief</s4>, <q4>and was moving toward the town of Shady Cove</q4>. <s5>She</s5> <c5>acknowledged</c5> <q5>that two engines had been lent to California last week and were not yet back</q5>.

<q6>"If you smell it, go. Don't wait for us to knock,"</q6> <s6>the sheriff</s6> <c6>urged</c6>.

<s7>Cascade Power & Light</s7> <c7>disputed</c7> <q7>that a downed line had sparked the blaze</q7>. <s8>A state investigator, who was not authorized to speak publicly and requested anonymity</s8>, <c8>said</c8> <q8>crews had found a snapped pole about 200 yards from the point of origin</q8>.

At the shelter, Becca Thornquist sat with three dogs and a sewing machine.

<q9>"<s10>Tina</s10> <c10>told us</c10> <q10>10 minutes</q10>. I think we had six,"</q9> <s9>she</s9> <c9>said</c9>. <q9>"You find out what you love in six minutes.</q9>

<q9>"It turns out I love a sewing machine."</q9>
