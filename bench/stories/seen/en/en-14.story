id: en-14
language: en
date: 2025-01-26
genre: sport
1: speaker=Rohan Deshpande; stance=asserts; source=person
2: speaker=Rohan Deshpande; stance=asserts; source=person
3: speaker=Sanjay Kulkarni; stance=praises; source=person
4: speaker=Sanjay Kulkarni; stance=asserts; source=person
5: speaker=Rohan Deshpande; stance=admits; source=person
6: speaker=Sanjay Kulkarni; stance=demands; source=person; within=5
7: speaker=Harpreet Gill; stance=asserts; source=person
8: speaker=Sanjay Kulkarni; stance=denies; source=person
9: speaker=-; stance=asserts; source=unnamed
10: speaker=Harpreet Gill; stance=asserts; source=person

Deshpande's 143 puts Vidarbha in driver's seat

Nagpur: On a pitch where 17 wickets had tumbled on the opening day, Vidarbha skipper Rohan Deshpande batted for six hours and change to hand his side a 212-run lead over Punjab on Sunday.

<q1>“I left my ego in the dressing room,”</q1> <s1>the right-hander</s1> <c1>quipped</c1> after stumps. <s2>He</s2> <c2>said</c2> <q2>he had cut out the drive altogether till he was past fifty</q2>.

<s3>Head coach Sanjay Kulkarni</s3> <c3>was all praise for</c3> <q3>his captain's “monk-like” patience</q3>. <q4>“At tea on Saturday nobody gave us a chance. This is what leaders do,”</q4> <c4>said</c4> <s4>the former India A stumper</s4>.

It was not all smooth sailing. <s5>Deshpande</s5> <c5>admitted</c5> <q5>that <s6>the coach</s6> <c6>had asked him</c6> <q6>to declare at 350</q6> and that he had batted on regardless</q5>.

<s7>Punjab's Harpreet Gill, who toiled for 38 overs for his four wickets</s7>, <c7>reckoned</c7> <q7>the strip had eased out considerably</q7>. <q10>“The ball stopped talking after lunch,”</q10> <s10>the off-spinner</s10> <c10>said</c10> with a shrug.

<s8>Kulkarni</s8> <c8>denied</c8> <q8>there was any difference of opinion over the declaration</q8>.

<s9>A source in the state association</s9>, however, <c9>confided</c9> <q9>that the two had not exchanged a word since Friday</q9>.

Punjab were 41 for two at close, with both openers back in the hut.
