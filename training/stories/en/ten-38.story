id: ten-38
language: en
date: 2023-06-18
genre: disaster
1: speaker=coast guard; stance=asserts; source=organization
2: speaker=coast guard; stance=denies; source=organization
3: speaker=Hamid Rezwan; stance=asserts; source=person
4: speaker=captain; stance=asserts; source=office; within=3
5: speaker=Alarm Line; stance=asserts; source=organization
6: speaker=passengers; stance=demands; source=group; within=5
7: speaker=Kathimerini Nea; stance=asserts; source=organization
8: speaker=logbook; stance=asserts; source=document; within=7
9: speaker=Greek prime minister; stance=asserts; source=office
10: speaker=Hamid Rezwan; stance=asserts; source=person
11: speaker=Hamid Rezwan's mother; stance=asserts; source=person; within=10

KALAMATA, Greece - Hamid Rezwan counts on his fingers the people he boarded with: seven. He holds up one finger for those who came ashore.

<q3>"<s4>The captain</s4> <c4>kept saying</c4> <q4>Italy was close, Italy was one more night</q4>,"</q3> <c3>said</c3> <s3>the 23-year-old from Gujrat, who paid $7,500 for a place in the hold</s3>.

<q1>The trawler capsized 15 minutes after its engine failed</q1>, <c1>according to</c1> <s1>the coast guard</s1>. <s2>It</s2> <c2>denied</c2> <q2>having thrown it a rope</q2>.

But <s5>the activist network Alarm Line</s5> <c5>says</c5> <q5><s6>passengers</s6> <c6>were begging for</c6> <q6>help</q6> by satellite phone five hours earlier</q5>, and <s7>the newspaper Kathimerini Nea</s7>, <c8>citing</c8> <s8>the cutter's logbook</s8>, <c7>reported</c7> <q7,8>that a line was attached "to the bow" at 1.40 a.m.</q7,8>

<s9>The Greek prime minister</s9> <c9>declared</c9> <q9>three days of mourning</q9>. Divers cannot work at that depth. Relatives pressed photographs against the railings of the port.

<q10>"<s11>My mother</s11> <c11>thinks</c11> <q11>we are eight</q11>,"</q10> <s10>Rezwan</s10> <c10>said</c10>. <q10>"Let her think it for one more day."</q10>
