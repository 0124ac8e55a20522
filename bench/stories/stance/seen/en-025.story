id: en-025
language: en
date: 2024-05-26
genre: conflict
1: speaker=-; stance=claims; source=unnamed; reason=because of the sensitivity of the matter; evidence=own

<s1>An intelligence officer, insisting on anonymity because of the sensitivity of the matter,</s1> <c1>claimed</c1> <q1>the strike had killed the group's finance chief</q1>.
