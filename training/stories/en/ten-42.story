id: ten-42
language: en
date: 2021-10-31
genre: sport
1: speaker=Yorkmoor County Cricket Club; stance=asserts; source=organization
2: speaker=Zafar Hussain Malik; stance=asserts; source=person
3: speaker=captain; stance=asserts; source=office; within=2
4: speaker=coach; stance=asserts; source=office; within=3
5: speaker=independent panel; stance=asserts; source=organization
6: speaker=The Boundary; stance=asserts; source=organization
7: speaker=-; stance=asserts; source=unnamed; within=6
8: speaker=chairman; stance=asserts; source=office; within=7
9: speaker=sports minister; stance=demands; source=office
10: speaker=Zafar Hussain Malik; stance=asserts; source=person

<q1>No player or coach will be disciplined over the treatment of a former bowler</q1>, <s1>Yorkmoor County Cricket Club</s1> <c1>said</c1> on Sunday.

<s5>An independent panel</s5> <c5>found</c5> in September <q5>that Zafar Hussain Malik had been "the victim of racial harassment and bullying" between 2008 and 2014</q5>.

<q2>"When I complained, <s3>the captain</s3> <c3>told</c3> me <q3>that <s4>the coach</s4> <c4>reckoned</c4> <q4>I couldn't take a joke</q4></q3>,"</q2> <c2>said</c2> <s2>Malik, who took 211 wickets for the county</s2>. <q2>"I was 19. I went home and shut the door."</q2>

<s6>The magazine The Boundary</s6>, <c7>quoting</c7> <s7>a board member speaking on condition of anonymity</s7>, <c6>reported</c6> <q6,7>that <s8>the chairman</s8> <c8>had dismissed</c8> <q8>the findings as "dressing-room stuff"</q8></q6,7>.

<s9>The sports minister</s9> <c9>called on</c9> <q9>the board to resign</q9>. Two sponsors pulled out.

Malik runs a phone shop in Dewsbury now, and coaches the under-elevens on Thursdays.

<q10>"They're brilliant, those kids. I want them to love it. I did."</q10>
