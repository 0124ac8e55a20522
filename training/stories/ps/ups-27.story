id: ups-27
language: ps
date: 2025-07-29
genre: rights
1: speaker=سند; stance=asserts; source=document
2: speaker=نبيلا یاسر; stance=asserts; source=person
3: speaker=نبيلا یاسر; stance=asserts; source=person
4: speaker=فردوس; stance=asserts; source=person
5: speaker=فردوس; stance=admits; source=person
6: speaker=د کار او ټولنیزو چارو وزارت; stance=denies; source=organization
7: speaker=د کار او ټولنیزو چارو وزارت; stance=claims; source=organization
8: speaker=یونیسف; stance=asserts; source=organization
9: speaker=نبيلا یاسر; stance=threatens; source=person
10: speaker=نبيلا یاسر; stance=demands; source=person

<s1>د یوه سند</s1> <c1>له مخې</c1>، <q1>په هرات کې د خښتو بټیو کې شاوخوا درې زره ماشومان مزدوري کوي</q1>. د هغو سهارونو یخ چې له ایران څخه را الوزي، د ماشومانو لاسونه سوځوي.

<s2>د ماشومانو حقونو فعاله نبيلا یاسر</s2> <c2>وايي</c2>، <q2>چې ډېرو یې د پلرونو پورونه په غاړه اخیستي دي</q2>. <s3>هغې</s3> په یوه غونډه کې <c3>زیاته کړه</c3>: <q3>«ماشوم د ورځې زر خښتې جوړوي، خو مزد یې د یو چای بیه ده.»</q3>

<s4>دولس کلن فردوس، چې پلار یې ناروغ دی،</s4> لنډ <c4>ځواب راکړ</c4>: <q4>زه ښوونځي ته نه ځم</q4>. <c5><s5>ویې</s5> منله</c5> <q5>چې تېره اوونۍ پر ځمکه لوېدلی و</q5>.

<s6,7>د کار او ټولنیزو چارو وزارت</s6,7> <q6>د ماشومانو د زیاتو مزدوریو راپورونه</q6> <c6>ردوي</c6> او <c7>ادعا لري</c7> <q7>چې سل بټیو ته یې جریمه ورکړې ده</q7>. <s8>یونیسف</s8> له بل پلوه <c8>په ګوته کړې</c8>، <q8>چې تر اوسه یوازې څلور بټۍ تړل شوې</q8>.

<s9,10>نبيلا</s9,10> <c9>وګواښل</c9> <q9>چې موضوع به نړیوالې محکمې ته یوسي</q9> او پر چارواکو <c10>یې غږ وکړ</c10>، <q10>چې د ماشومانو مستقیم ملاتړ دې وکړي</q10>.
