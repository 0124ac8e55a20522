id: en-10
language: en
date: 2024-10-30
genre: business
1: speaker=Brightline Foods; stance=asserts; source=organization
2: speaker=Laura Benning; stance=admits; source=person
3: speaker=Priya Raman; stance=asserts; source=person
4: speaker=Priya Raman; stance=promises; source=person
5: speaker=Laura Benning; stance=asserts; source=person
6: speaker=Laura Benning; stance=declines; source=person
7: speaker=The Wall Street Journal; stance=asserts; source=organization
8: speaker=-; stance=asserts; source=unnamed; within=7
9: speaker=Priya Raman; stance=asserts; source=person
10: speaker=Gail Dorsey; stance=doubts; source=person

MINNEAPOLIS — <s1>Brightline Foods</s1> <c1>reported</c1> Wednesday <q1>that quarterly profit fell 38%</q1> and cut its forecast for the second time since June.

<q2>“We raised prices faster than families could keep up. That's on me,”</q2> <s2>Chief Executive Laura Benning</s2> <c2>told analysts</c2> on a conference call.

Shares of the cereal and frozen-dinner maker slid 9% in early trading.

<s3>Finance chief Priya Raman</s3> <c3>said</c3> <q3>the company would close its Fargo, North Dakota, plant by spring, eliminating 420 jobs</q3>. <s4>She</s4> <c4>pledged</c4> <q4>that no other sites would be touched this fiscal year</q4>.

<q5>“Fargo was a heartbreaker,”</q5> <c5>said</c5> <s5>Benning, whose father drove a grain truck for the plant</s5>. Pressed by one analyst, however, <s6>the CEO</s6> <c6>declined to discuss</c6> <q6>the future of the pizza unit</q6>.

<s7>The Wall Street Journal</s7> <c7>reported</c7> last week, <c8>citing</c8> <s8>people familiar with the matter</s8>, <q7,8>that a Canadian rival had offered $1.1 billion for the business</q7,8>.

<q9>Cost cuts should save $90 million a year</q9>, <s9>her finance chief</s9> <c9>said</c9>, <q9>“and we are going to see most of it by Thanksgiving of next year.”</q9>

Not everyone on Wall Street was persuaded. <q10>“I've heard that song three quarters running,”</q10> <s10>Gail Dorsey, who covers packaged foods for Tamarack Securities</s10>, <c10>wrote</c10> in a note to clients.
