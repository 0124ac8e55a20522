id: ven-33
language: en
date: 2022-05-06
genre: profile
1: speaker=Baroness Amory; stance=asserts; source=person
2: speaker=private secretary; stance=asserts; source=office; within=1
3: speaker=prime minister; stance=asserts; source=office; within=2
4: speaker=Aloysius Grant; stance=denies; source=person
5: speaker=Aloysius Grant; stance=admits; source=person
6: speaker=Rosalind Pike; stance=praises; source=person
7: speaker=Rosalind Pike; stance=asserts; source=person
8: speaker=school report; stance=asserts; source=document
9: speaker=papers; stance=asserts; source=document
10: speaker=Aloysius Grant; stance=threatens; source=person; within=9
11: speaker=critics; stance=accuses; source=group
12: speaker=Tobias Wren; stance=asserts; source=person
13: speaker=Aloysius Grant; stance=promises; source=person; within=12
14: speaker=Aloysius Grant; stance=asserts; source=person
15: speaker=Sunday Envoy; stance=claims; source=organization
16: speaker=-; stance=asserts; source=unnamed; within=15
17: speaker=palace; stance=declines; source=organization
18: speaker=Aloysius Grant; stance=asks; source=person

PROFILE

The man who knew where the files were

Aloysius Grant does not own a computer. In a career of forty-one years at the heart of government he never needed one: he had the trolley. It squeaked, and ministers who heard it coming straightened their ties.

Tomorrow he retires as Keeper of the Cabinet Registry, a post that dates from 1916 and that hardly anybody outside Whitehall has heard of. There will be sherry. The trolley goes to a museum.

He was born in Port Antonio in 1957 and came to Leeds at the age of six with a label on his coat. His father drove a bus. <q8>"Silent, exact, and unlikely to go far,"</q8> <c8>noted</c8> <s8>a school report which he has kept</s8>. He framed it when he was knighted.

What does a keeper keep? Minutes, chiefly, and the drafts of minutes, which are more interesting. <q9>At the height of the fuel crisis in 2000</q9>, <s9>papers released last year under the twenty-year rule</s9> <c9>show</c9>, <q9><s10>Grant</s10> <c10>warned in writing</c10> <q10>that he would "lock the Registry and swallow the key" sooner than see a page removed</q10></q9>. No page was removed. The key is rather large.

Stories cling to him. <s1>Baroness Amory, once a junior minister</s1>, <c1>likes to recall</c1> <q1>how <s2>her private secretary</s2> <c2>came in white-faced with the news</c2> <q2>that <s3>the prime minister</s3> <c3>had been heard to say</c3>, <q3>"Ask Grant, he's the only one who knows what I think"</q3></q2></q1>. <s4,5>Grant</s4,5> <c4>disowns</c4> <q4>the anecdote</q4> but <c5>owns up to</c5> <q5>having once corrected a prime minister's memoirs in pencil, at night, in the proof</q5>.

He is tall, stooped and courteous, sings bass in a Baptist choir in Lewisham and has been married to the same midwife since 1981. They have three daughters. On Saturdays he repairs clocks, and he is happiest, one suspects, when one of them cannot be repaired.

Not everybody will be sorry. <q11>He made secrecy look like good manners</q11>, <c11>in the eyes of</c11> <s11>his critics</s11>. Tobias Wren, a historian of the miners' strike, waited seven years for a single folder. <q12>"Every spring I'd write, and every spring <s13>he</s13> <c13>wrote back</c13> <q13>that I should have it by the autumn</q13>. It was never the next one."</q12>

The folder, when it came, was empty except for a recipe. It was for ginger cake, and it works.

<s15>The Sunday Envoy</s15>, <c16>on the say-so of</c16> <s16>a courtier</s16>, <c15>would have us believe</c15> <q15,16>that he is to be made a lord</q15,16>. <s17>The palace</s17> <c17>does not comment on</c17> <q17>honours</q17>. Grant knows, of course. He has known for months, and his face is a closed door with a polite notice on it.

<s6>Rosalind Pike, who succeeds him and who does own a computer</s6>, <c6>speaks warmly of</c6> <q6>"the last man in London who reads to the end"</q6>. Everything since 2010 is to be scanned. <q7>There are eleven kilometres of shelves</q7>, <s7>she</s7> <c7>pointed out</c7>, <q7>and two scanners</q7>.

On his last afternoon but one he walked a visitor through the stacks and switched off the lamps behind them, row by row. <q14>"People imagine that power is in the room where they decide,"</q14> <c14>said</c14> <s14>Sir Aloysius</s14>. <q14>"It is in the room where someone writes down what they decided."</q14> He plans no memoirs.

Then, at the door, with the key in his hand: <q18>"Shall I lock it, or will you?"</q18>
