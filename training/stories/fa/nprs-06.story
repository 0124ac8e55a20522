id: nprs-06
language: prs
date: 2024-01-30
genre: politics
1: speaker=افغانستان انترنشنل; stance=asserts; source=organization
2: speaker=-; stance=asserts; source=unnamed; within=1
3: speaker=ملل متحد; stance=asks; source=organization; within=2
4: speaker=احمدضیا کوهستانی; stance=asserts; source=person
5: speaker=وزیر خارجه; stance=asserts; source=office; within=4
6: speaker=نمایندهٔ ویژهٔ ملل متحد; stance=accuses; source=office; within=4
7: speaker=سخنگوی دبیرکل; stance=denies; source=office
8: speaker=-; stance=claims; source=unnamed; within=7

<s1>افغانستان انترنشنل</s1> <c2>به نقل از</c2> <s2>یک دیپلومات آسیایی که صلاحیت گفت‌وگو با رسانه‌ها را ندارد</s2> <c1>گزارش داد</c1> <q1,2>که <s3>ملل متحد</s3> <c3>از کابل خواسته است</c3> <q3>هیئت خود را تا ختم ماه معرفی کند</q3></q1,2>.

<s4>احمدضیا کوهستانی، معاون سخنگوی وزارت خارجه،</s4> با خواندن متن سخنان وزیر <c4>گفت</c4>: <q4>«<s5>وزیر</s5> <c5>تأکید می‌کند</c5> <q5>که نشست دوحه بدون ما نتیجه ندارد</q5>. <s6>نمایندهٔ ویژه</s6> <q6>ما</q6> را <c6>متهم ساخته</c6> <q6>که شرط گذاشته‌ایم</q6>؛ این درست نیست.»</q4>

<s7>سخنگوی دبیرکل</s7> <q7>هرگونه <c8>ادعا</c8> <q8>در بارهٔ لغو نشست</q8></q7> را <c7>تکذیب کرد</c7>. نشست قبلی در ماه جون بدون نتیجه پایان یافته بود.
