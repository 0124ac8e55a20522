id: ps-017
language: ps
date: 2024-05-18
genre: health
1: speaker=خبرپاڼه; stance=denies; source=document; evidence=own

په <s1>خبرپاڼه</s1> کې <q1>«د ازموینو د نه کېدو هر ډول ادعا»</q1> <c1>رد شوې ده</c1>.
