id: ps-007
language: ps
date: 2024-05-08
genre: courts
1: speaker=د تورلیک; stance=asserts; source=document; evidence=hearsay
2: speaker=ګلالۍ رحیمي; stance=asserts; source=person; within=1; evidence=hearsay
3: speaker=میرویس صابر; stance=threatens; source=person; within=2; evidence=own

<s1>د تورلیک</s1> <c1>له مخې</c1>، <q1><s2>محاسبې ګلالۍ رحیمي</s2> <c2>شاهدي ورکړې</c2> <q2>چې <s3>میرویس صابر</s3> <c3>ګواښ کړی و</c3> <q3>کتابچې به وسوځوي</q3></q2></q1>.
