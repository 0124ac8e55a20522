id: en-024
language: en
date: 2024-05-25
genre: courts
1: speaker=lawsuit; stance=claims; source=document; evidence=own

<s1>The lawsuit, filed in Tallow County,</s1> <c1>alleges</c1> <q1>that the dam's owner "knew about the cracks for eleven years"</q1>.
