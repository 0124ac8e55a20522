id: nps-05
language: ps
date: 2024-03-11
genre: business
1: speaker=روزي خان اڅکزی; stance=asserts; source=person
2: speaker=د ګمرکونو ریاست; stance=asserts; source=organization; within=1
3: speaker=ایران; stance=asserts; source=organization; within=2
4: speaker=آریانا نیوز; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=د مالیې وزارت; stance=denies; source=organization
7: speaker=آریانا نیوز; stance=claims; source=organization; within=6
8: speaker=د مالیې وزارت; stance=asserts; source=organization
9: speaker=د بولدک د ګمرک آمر; stance=asserts; source=office; within=8

د انارو بیې په سپین بولدک کې نیمایي شوې دي.

<s1>د سوداګرو د ټولنې مشر حاجي روزي خان اڅکزی</s1> <c1>وايي</c1>، <q1><s2>د ګمرکونو ریاست</s2> دوی ته <c2>ویلي</c2> <q2>چې <s3>ایران</s3> <c3>خبر ورکړی</c3> <q3>د چابهار له لارې به لاریو ته نوی محصول وضع کړي</q3></q2></q1>.

<s4>آریانا نیوز</s4> <s5>د یوه ګمرکي مامور چې له نامه ښودلو یې ډډه وکړه</s5> <c5>له خولې</c5> <c4>راپور ورکړی</c4> <q4,5>چې په ورځ کې یوازې شل لارۍ تېرېږي</q4,5>.

خو <s6,8>د مالیې وزارت</s6,8> <q6><s7>د دغه ټلویزیون</s7> <c7>ادعا</c7></q6> <c6>رد کړې</c6> او <c8>وايي</c8> <q8>چې <s9>د بولدک د ګمرک آمر</s9> <c9>راپور ورکړی</c9> <q9>چې د لاریو شمېر له سلو اوښتی دی</q9></q8>.
