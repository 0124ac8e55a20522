id: en-08
language: en
date: 2024-11-05
genre: courts
1: speaker=Tariq Mehmood Qazi; stance=asserts; source=person
2: speaker=Tariq Mehmood Qazi; stance=asks; source=person
3: speaker=Nadeem Akhtar; stance=asserts; source=person
4: speaker=Nadeem Akhtar; stance=asks; source=person
5: speaker=Faisal Rana; stance=asserts; source=person
6: speaker=Station House Officer; stance=denies; source=office; within=5
7: speaker=Faisal Rana; stance=asserts; source=person
8: speaker=Tariq Mehmood Qazi; stance=asserts; source=person
9: speaker=FIR; stance=claims; source=document
10: speaker=Nadeem Akhtar; stance=denies; source=person
11: speaker=Tariq Mehmood Qazi; stance=threatens; source=person

LHC irked by police failure to produce detained student

LAHORE: <s1>The Lahore High Court's Justice Tariq Mehmood Qazi</s1> on Tuesday <c1>observed</c1> <q1>that no citizen could be made to vanish “between one thana and the next”</q1> as he took up a petition for the recovery of a university student missing since Oct 19.

<q2>“Is the Station House Officer above the Constitution?”</q2> <s2>the judge</s2> <c2>asked</c2> as the hearing commenced.

<s3,4>Additional Advocate General Nadeem Akhtar</s3,4> <c3>submitted</c3> <q3>that the boy had been shifted to another district for investigation</q3> and <c4>sought</c4> <q4>a week's time to file a report</q4>.

Barrister Faisal Rana, appearing for the father, opposed the request. <q5>“The family went to the police station thrice. Each time <s6>the SHO</s6> <c6>denied</c6> <q6>having him in custody</q6>,”</q5> <s5>the counsel</s5> <c5>argued</c5>. <s7>He</s7> <c7>contended</c7> <q7>that the detention was in violation of Article 10</q7>.

<s8>His lordship</s8> <c8>remarked</c8> <q8>that both versions could not be true</q8>.

<s9>The FIR, registered two days after the student went missing</s9>, <c9>alleged</c9> <q9>that he had been seen distributing hate material outside a hostel in Johar Town</q9>.

<s10>The law officer</s10> <c10>denied</c10> <q10>that evidence had been fabricated</q10>, though he placed no document on record.

Adjourning the matter till Nov 7, <s11>Justice Qazi</s11> <c11>warned</c11> <q11>that the city police chief would be summoned in person if the detainee was not produced</q11>.
