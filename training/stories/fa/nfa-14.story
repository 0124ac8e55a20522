id: nfa-14
language: fa
date: 2023-10-04
genre: courts
1: speaker=خبرگزاری میزان; stance=asserts; source=organization
2: speaker=دادستان شیراز; stance=asserts; source=office; within=1
3: speaker=-; stance=claims; source=unnamed; within=2
4: speaker=مریم آذرنیا; stance=asserts; source=person
5: speaker=-; stance=admits; source=unnamed; within=4
6: speaker=بازپرس; stance=denies; source=office
7: speaker=مریم آذرنیا; stance=accuses; source=person; within=6
8: speaker=انجمن روزنامه‌نگاران; stance=asserts; source=organization

<s1>خبرگزاری میزان</s1> <c2>به نقل از</c2> <s2>دادستان شیراز</s2> <c1>اعلام کرد</c1> <q1,2>که سه کارمند شهرداری در پرونده زمین‌خواری بازداشت شده‌اند و <s3>یکی از آنان</s3> <c3>ادعا کرده است</c3> <q3>از ماجرا خبر نداشته</q3></q1,2>.

<s4>مریم آذرنیا، خبرنگاری که پرونده را فاش کرد،</s4> <c4>نوشت</c4>: <q4>«<s5>یکی از بازداشت‌شدگان</s5> سال گذشته نزد من <c5>اعتراف کرد</c5> <q5>که امضایش را پای اسناد جعلی گذاشته است</q5>.»</q4>

<s6>بازپرس پرونده</s6> <q6><c7>گفته</c7> <s7>آذرنیا</s7> <q7>مبنی بر فشار بر رسانه‌ها</q7></q6> را <c6>نادرست خواند</c6>.

<s8>انجمن روزنامه‌نگاران فارس</s8> هم در اطلاعیه‌ای <c8>گفت</c8> <q8>که احضار او به دادسرا «پیامی نگران‌کننده» برای همه خبرنگاران است</q8>.
