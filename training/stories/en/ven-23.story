id: ven-23
language: en
date: 2023-02-19
genre: sport
1: speaker=Maya Osei-Lindqvist; stance=asserts; source=person
2: speaker=doctor; stance=asserts; source=office; within=1
3: speaker=federation; stance=asserts; source=organization; within=2
4: speaker=federation; stance=denies; source=organization
5: speaker=Maya Osei-Lindqvist; stance=accuses; source=person
6: speaker=Torsten Ahl; stance=asserts; source=person
7: speaker=Annika Duvall; stance=praises; source=person
8: speaker=Annika Duvall; stance=asserts; source=person
9: speaker=Aftontidningen; stance=asserts; source=organization
10: speaker=-; stance=asserts; source=unnamed; within=9
11: speaker=sponsor; stance=threatens; source=organization; within=10

ÅRE, Sweden — For 1,890 metres she was the fastest woman in the world. Then came the compression, a bump no higher than a kitchen table, and Maya Osei-Lindqvist flew past the finish without her skis.

She walked away. She even curtsied. It was only in the mixed zone that her knees gave, and there, sitting on an upturned crate with snow in her hair, she found her voice.

<q1>"<s2>The doctor</s2> <c2>told</c2> me on Friday <q2>that <s3>the federation</s3> <c3>had said</c3> <q3>I was fit</q3></q2>. Not that I was fit. That they'd said so."</q1> <s5>Her</s5> <c5>charge</c5> <q5>that she had been sent down with a concussion</q5> ran on every channel by nightfall.

<s4>The federation</s4> <c4>denied</c4> <q4>having put anyone under pressure</q4>. Its rules leave the last word to the athlete.

The winner, almost forgotten, was Annika Duvall of France, a carpenter's daughter who had never before finished in the top ten. <s7,8>She</s7,8> <c7>hailed</c7> <q7>her rival as "a madwoman, and the best of us"</q7> and <c8>said</c8> <q8>she would rather have beaten somebody who was standing up</q8>. Her time was 1:31.02. Nobody remembers times.

The women's downhill has lost five of its top twelve to injury this winter. The pistes are harder than they used to be, because they are made of water and not of weather; the skis are stiffer; the calendar is fuller. <s6>Torsten Ahl, who coached the team until 2018</s6>, <c6>has long preached</c6> <q6>that speed is a drug "and we are the dealers"</q6>. He breeds ponies now.

<s9>The daily Aftontidningen</s9>, <c10>on the strength of</c10> <s10>two people inside the team hotel</s10>, <c9>reported</c9> late on Sunday <q9,10>that <s11>a sponsor</s11> <c11>had threatened</c11> <q11>to withdraw "if the face stays in bed"</q11></q9,10>. The face in question is on the side of every bus in Stockholm.

Osei-Lindqvist spent the night in hospital in Östersund. She wants to race in Crans-Montana on Saturday. Her mother has hidden her boots.
