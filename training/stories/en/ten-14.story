id: ten-14
language: en
date: 2022-03-17
genre: conflict
1: speaker=Oksana Verbytska; stance=asserts; source=person
2: speaker=Oksana Verbytska; stance=asserts; source=person
3: speaker=commander; stance=promises; source=office; within=2
4: speaker=Russian defence ministry; stance=denies; source=organization
5: speaker=Russian defence ministry; stance=accuses; source=organization
6: speaker=Ukrainska Hazeta; stance=asserts; source=organization
7: speaker=city council; stance=asserts; source=organization; within=6
8: speaker=regional governor; stance=asserts; source=office
9: speaker=Oksana Verbytska; stance=asks; source=person
10: speaker=UN envoy; stance=asserts; source=office

MARIUPOL, Ukraine, March 17 (Reuters) - Survivors crawled out of the basement of a bombed theatre on Thursday, some carrying children, one carrying a violin.

<q1>"The word 'children' was painted on the square in letters you could read from the sky,"</q1> <c1>said</c1> <s1>Oksana Verbytska, who played in the orchestra</s1>. <q2><s3>A Ukrainian commander</s3> <c3>had promised</c3> <q3>that buses would come that morning</q3></q2>, <s2>she</s2> <c2>said</c2>.

<s4,5>Russia's defence ministry</s4,5> <c4>denied</c4> <q4>bombing the building</q4> and <c5>accused</c5> <q5>Ukrainian fighters of blowing it up</q5>.

<s6>The news website Ukrainska Hazeta</s6>, <c7>quoting</c7> <s7>the city council</s7>, <c6>put</c6> <q6,7>the number of people sheltering there at more than 1,000</q6,7>. <q8>Rescue work was "practically impossible" under shelling</q8>, <s8>the regional governor</s8> <c8>said</c8> on Telegram.

<s10>The UN envoy's</s10> <c10>warning</c10> <q10>that the city could run out of water within days</q10> went unanswered.

Verbytska hopes to reach her sister in Lviv. <q9>"Who will answer for this?"</q9> <s9>she</s9> <c9>asked</c9>.
