id: ps-057
language: ps
date: 2024-05-02
genre: conflict
1: speaker=-; stance=threatens; source=unnamed; evidence=own

<s1>یوه نامعلوم کس</s1> په ټیلیفون کې <c1>وګواښل</c1> <q1>چې د ګازو نل به والوزوي</q1>.
