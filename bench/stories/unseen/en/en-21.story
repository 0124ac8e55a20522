id: en-21
language: en
date: 2025-10-01
genre: conflict
1: speaker=the office of the UN special envoy; stance=asserts; source=organization
2: speaker=Yahya al-Sharafi; stance=asserts; source=person
3: speaker=Khaled Ba-Wazir; stance=doubts; source=person
4: speaker=Houthis; stance=promises; source=organization; within=3
5: speaker=World Food Programme; stance=asserts; source=organization
6: speaker=Umm Ammar; stance=asserts; source=person
7: speaker=Umm Ammar; stance=asserts; source=person; within=6
8: speaker=Yahya al-Sharafi; stance=denies; source=person
9: speaker=Khaled Ba-Wazir; stance=accuses; source=person
10: speaker=-; stance=doubts; source=unnamed
11: speaker=My son; stance=asks; source=person; within=6

REACTIONS – Warring sides, aid agencies on Hodeidah truce

DUBAI, Oct 1 - <q1>A 60-day truce covering the Yemeni port of Hodeidah came into force at dawn on Wednesday</q1>, <s1>the office of the UN special envoy</s1> <c1>said</c1>. Following are comments from those involved:

<s2>HOUTHI NEGOTIATOR YAHYA AL-SHARAFI</s2><c2>:</c2>

<q2>"Our hand has been extended since the first day. The fighters have their orders and the roads to the port are open as of this morning."</q2>

<s3>KHALED BA-WAZIR, DEPUTY GOVERNOR IN THE RECOGNISED GOVERNMENT</s3><c3>:</c3>

<q3>"<s4>The Houthis</s4> <c4>promised</c4> <q4>exactly this</q4> three years ago, and we buried 200 men. I will believe it when I drive to the port myself and drive back."</q3>

<s5>WORLD FOOD PROGRAMME</s5>, IN A STATEMENT<c5>:</c5>

<q5>"Two ships carrying 41,000 tonnes of wheat flour are at anchor and could berth within hours."</q5>

<s6>UMM AMMAR, MOTHER OF FOUR, AL-HAWAK DISTRICT</s6><c6>:</c6>

<q6>"<s11>My son</s11> <c11>asked</c11> <q11>if he could sleep on the roof again</q11>. <s7>I</s7> <c7>told him</c7>, <q7>'One more week, then we will see.'</q7>"</q6>

Hours after the truce began, mortar rounds landed near the airport. <s8>Al-Sharafi</s8> <c8>denied</c8> <q8>that his side had fired them</q8>. <s9>The deputy governor</s9> <c9>accused</c9> <q9>the negotiator of "selling paper peace to the cameras"</q9>.

<s10>A European diplomat who follows the talks, and who spoke on condition of anonymity given their sensitivity</s10>, <c10>doubted</c10> <q10>that the arrangement would outlast the month</q10>.
