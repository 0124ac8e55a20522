id: ven-18
language: en
date: 2025-06-20
genre: media
1: speaker=Quayside Radio; stance=asserts; source=organization
2: speaker=Morning Dispatch; stance=asserts; source=organization; within=1
3: speaker=-; stance=asserts; source=unnamed; within=2
4: speaker=harbour master; stance=asserts; source=office; within=3
5: speaker=harbour master; stance=denies; source=office
6: speaker=Morning Dispatch; stance=admits; source=organization
7: speaker=Hugh Lanyon; stance=asserts; source=person
8: speaker=-; stance=asks; source=unnamed
9: speaker=Press Council; stance=asserts; source=organization
10: speaker=Hugh Lanyon; stance=promises; source=person

The whale that never was lasted, as a news item, five hours and ten minutes.

It surfaced at 6.40 on Thursday, when <s1>Quayside Radio</s1> <c1>told</c1> its listeners <q1>that <s2>the Morning Dispatch</s2> <c2>was reporting</c2>, <c3>on the authority of</c3> <s3>a trawlerman</s3>, <q2,3>that <s4>the harbour master</s4> <c4>had spoken of</c4> <q4>"something very large" under the ferry pier</q4></q2,3></q1>. By seven there were children on the pier. By eight there was a man selling balloons.

Nobody rang the harbour master. He was at home, feeding his canaries, and learned of the animal from his dentist.

<q5>"A sandbank,"</q5> <s5>he</s5> <c5>protested</c5>. <q5>"I was talking about a sandbank. It has been there since Napoleon."</q5>

At 11.50 <s6>the Dispatch</s6> took the item off its website and <c6>apologised for</c6> <q6>"an error of scale"</q6>. The balloon man stayed until evening and sold out.

How does a sandbank become a whale? The paper has lost half its reporters in six years. The newsroom, which once filled a building with a clock, is now a room above a betting shop, and on Thursday the night desk consisted of a trainee and a kettle. Speed pays; doubt does not. The radio station has three staff and a rule that everything must be heard twice before it is aired. It had been heard twice, from the same man.

<q7>"We fell for it because we wanted it,"</q7> <c7>reflected</c7> <s7>the editor, Hugh Lanyon, whose own column that week was entitled "Trust Us"</s7>. <q10>A second pair of eyes will be found for the night shift</q10>, <s10>he</s10> <c10>undertook</c10>, <q10>"money permitting"</q10>.

Complaints were few. <q8>"Will you be doing the Loch Ness monster?"</q8> <c8>wrote in</c8> <s8>one reader, a Mrs P. of Newlyn</s8>. <s9>The Press Council's</s9> <c9>finding</c9> <q9>that "no person was harmed and several were cheered"</q9> will be printed on page two.

The trainee has been offered a permanent job. The sandbank will be dredged in spring.
