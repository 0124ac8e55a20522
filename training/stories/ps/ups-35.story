id: ups-35
language: ps
date: 2025-11-04
genre: politics
1: speaker=د ملګرو ملتونو د سرمنشي دفتر; stance=asserts; source=organization
2: speaker=لارا هېمن; stance=asserts; source=person
3: speaker=لارا هېمن; stance=demands; source=person
4: speaker=اې‌پي; stance=asserts; source=organization
5: speaker=دریو ډيپلومټانو; stance=asserts; source=group; within=4
6: speaker=ایران; stance=claims; source=organization; within=5
7: speaker=ذاکر توحیدي; stance=denies; source=person
8: speaker=ذاکر توحیدي; stance=accuses; source=person
9: speaker=نادره ګردېزۍ; stance=doubts; source=person
10: speaker=ذاکر توحیدي; stance=threatens; source=person

نیویارک/کابل — <s1>د ملګرو ملتونو د سرمنشي دفتر</s1> <c1>تایید کړې</c1>، <q1>چې د دوحې څلورمه ناسته د جنورۍ په نیمايي کې جوړېږي</q1>. هغه ناسته، چې تېر کال وځنډېده، د ښځو د ګډون پر سر له ستونزو سره مخ شوې وه.

<q2>«موږ ټولو ته بلنلیک استولی»</q2>، <s2>د دفتر ویاندې لارا هېمن</s2> <c2>ورځني خبري غونډې ته وویل</c2>، <q2>«هېڅوک له دې لړۍ بهر نه دي.»</q2> له ټولو لورو <s3>یې</s3> <c3>وغوښتل</c3>، <q3>چې بې له شرطه راشي</q3>.

<s4>اې‌پي اژانس</s4> <s5>د دریو ډيپلومټانو</s5> <c5>په حواله</c5> <c4>ویلي</c4>، <q4,5>چې <s6>د ایران</s6> <c6>په ادعا</c6> <q6>د اجنډا دوه ټکي بدل شوي دي</q6></q4,5>.

<s7,8>د بهرنیو چارو د وزارت مرستیال ویاند ذاکر توحیدي</s7,8> <q7>د اجنډا د بدلون خبر</q7> <c7>ناسم یاد کړ</c7>، او <q8>لوېدیځ هېوادونه په سیاسي فشار</q8> <c8>یې تورن کړل</c8>. <s9>د ښځو د حقونو فعاله نادره ګردېزۍ، چې په ډنمارک کې اوسي،</s9> <c9>شکمنه ده</c9>، <q9>چې د ښځو غږ به واورېدل شي</q9>. <s10>توحیدي</s10> د غونډې په پای کې <c10>وګواښل</c10>: <q10>که شرطونه نوي شي، موږ نه ځو</q10>.
