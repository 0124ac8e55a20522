id: ps-049
language: ps
date: 2024-05-22
genre: human rights
1: speaker=پرانیستي لیک; stance=demands; source=document; evidence=own

په <s1>پرانیستي لیک</s1> کې، چې څلوېښتو قاضیانو لاسلیک کړی، <c1>غوښتنه شوې</c1> <q1>چې د نجونو ښوونځي پرانیستل شي</q1>.
