id: ps-023
language: ps
date: 2024-05-24
genre: politics
1: speaker=د یووالي ګوند; stance=claims; source=organization; evidence=own

<q1>«په ټولو ولایتونو کې موږ ګټلې ده»</q1>، <s1>د یووالي ګوند</s1> د پایلو تر اعلان مخکې <c1>دعوه کړې ده</c1>.
