id: prs-016
language: prs
date: 2024-05-17
genre: health
1: speaker=سیدآقا شفایی; stance=claims; source=person; evidence=own

<s1>سیدآقا شفایی، مشهور به طبیب کوهستان،</s1> <c1>مدعی است</c1> <q1>صدها بیمار را با چای گیاهی درمان کرده است</q1>.
