id: ven-02
language: en
date: 2024-02-08
genre: conflict
1: speaker=state television; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=rebels; stance=claims; source=group; within=2
4: speaker=Northern Alliance Army; stance=denies; source=organization
5: speaker=U.N. monitors; stance=asserts; source=group
6: speaker=survivors; stance=asserts; source=group; within=5
7: speaker=activists; stance=asserts; source=group
8: speaker=ministry; stance=asserts; source=organization

LASHIO, Feb 8 (Reuters) - Smoke hung over the tea hills on Thursday and the road to the border stayed closed for a ninth day.

<s1>State television</s1>, <c2>citing</c2> <s2>a source in the ministry of defence</s2>, <c1>said</c1> <q1,2><s3>the rebels</s3> <c3>had claimed</c3> <q3>to hold the airfield</q3> "without possessing a single tyre of it"</q1,2>.

<s8>The ministry's</s8> <c8>count of</c8> <q8>42 dead</q8> has not changed since Monday. <s7>Activists</s7> <c7>put</c7> <q7>the toll at more than 300</q7>. Most of the bodies were buried where they fell.

<q4>"We do not shell monasteries,"</q4> <c4>read</c4> <s4>a post on the Telegram channel of the Northern Alliance Army, which fights under three names and one flag</s4>. But <s5>U.N. monitors</s5> <c5>quoted</c5> <q5><s6>survivors from two villages</s6> <c6>as saying</c6> <q6>that mortars had been set up beside the prayer hall</q6></q5>.

The monks left on foot. They took the bell with them, slung from a pole, and it rang at every step.
