id: tfa-14
language: prs
date: 2024-01-30
genre: courts
1: speaker=څارنوالی ولایت بلخ; stance=asserts; source=organization
2: speaker=څارنوالی ولایت بلخ; stance=accuses; source=organization
3: speaker=عبدالرزاق سانچارکی; stance=denies; source=person
4: speaker=عبدالرزاق سانچارکی; stance=asserts; source=person
5: speaker=وکیل مدافع; stance=asserts; source=office
6: speaker=شیرین‌گل; stance=demands; source=person
7: speaker=روزنامه صبح بلخ; stance=asserts; source=organization
8: speaker=-; stance=asserts; source=unnamed; within=7
9: speaker=محکمه; stance=declines; source=organization

محکمه شهری مزار شریف دوسیه غصب زمین را پشت درهای بسته شنید. <s1,2>څارنوالی ولایت بلخ</s1,2> <c1>تصریح کرد</c1> <q1>که شصت جریب زمین دولتی قباله جعلی دارد</q1> و <q2>سه کارمند املاک را به جعل</q2> <c2>متهم کرد</c2>.

<s3,4>عبدالرزاق سانچارکی، آمر پیشین املاک که با دستبند آورده شده بود،</s3,4> <q3>اتهام را</q3> <c3>نپذیرفت</c3> و خطاب به قاضی <c4>گفت</c4>: <q4>«امضا از من است، مهر نیست.»</q4> <s5>وکیل مدافعش</s5> <c5>استدلال می‌کرد</c5> <q5>که سند اصلی در آتش‌سوزی سوخته است</q5>. <s6>شیرین‌گل، زنی که خانه‌اش روی همین زمین آباد شده،</s6> <c6>عذر می‌کرد</c6> <q6>که کوچش ندهند</q6>.

<c8>به حواله</c8> <s8>یک کارمند محکمه که از ترس وظیفه‌اش نام نگرفت</s8>، <s7>روزنامه صبح بلخ</s7> <c7>می‌نویسد</c7> <q7,8>که حکم از پیش نوشته شده است</q7,8>. <s9>محکمه</s9> <q9>در این باره</q9> <c9>چیزی نگفته است</c9>. تا وقتی که فیصله نهایی می‌آید، ساختمان‌ها مهرولاک می‌ماند.
