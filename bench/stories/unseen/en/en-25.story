id: en-25
language: en
date: 2024-09-11
genre: business
1: speaker=Kwabena Asare-Mensah; stance=asserts; source=person
2: speaker=Kwabena Asare-Mensah; stance=praises; source=person
3: speaker=Issah Fuseini; stance=doubts; source=person
4: speaker=Issah Fuseini; stance=asserts; source=person
5: speaker=Kwabena Asare-Mensah; stance=denies; source=person
6: speaker=Bloomberg; stance=asserts; source=organization
7: speaker=-; stance=claims; source=unnamed; within=6
8: speaker=Kwabena Asare-Mensah; stance=declines; source=person
9: speaker=Issah Fuseini; stance=demands; source=person
10: speaker=International Cocoa Organization; stance=asserts; source=organization

Govt raises cocoa price by 44.8%, farmers unimpressed

Accra, Sept. 11, GNA – <q1>Government has increased the producer price of cocoa to GH¢48,000 per tonne, effective the 2024/25 season</q1>, <s1>the Minister of Food Supply, Dr Kwabena Asare-Mensah</s1>, <c1>announced</c1> on Wednesday.

<s2>The Minister</s2> <c2>commended</c2> <q2>farmers for their patriotism in the face of black pod disease and illegal mining</q2>.

The announcement did not go down well with all. <s3>Alhaji Issah Fuseini, President of the Western North Growers' Union</s3>, <c3>questioned</c3> <q3>whether the increment would keep a single bag from crossing to Côte d'Ivoire</q3>.

<q4>“A bag fetches almost double at the border. My people are patriotic, but they also have school fees,”</q4> <s4>he</s4> <c4>told the Ghana News Agency</c4> at Sefwi Wiawso.

Dr Asare-Mensah, an agronomist by training, had earlier addressed the issue. <s5>He</s5> <c5>denied</c5> <q5>that smuggling had worsened on his watch</q5>.

<s6>Bloomberg</s6>, <c7>quoting</c7> <s7>two traders</s7>, <c6>reported</c6> on Tuesday <q6,7>that the regulator was seeking to roll over 250,000 tonnes of undelivered beans</q6,7>. <s8>The Minister</s8> <c8>would neither confirm nor deny</c8> <q8>the report</q8>.

<s9>The Union's President</s9> <c9>called on</c9> <q9>the regulator to open its books</q9>.

<q10>World output fell by 14 per cent last season, leaving the largest deficit in decades</q10>, <c10>according to</c10> <s10>the International Cocoa Organization</s10>.
