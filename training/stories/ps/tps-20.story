id: tps-20
language: ps
date: 2025-07-02
genre: courts
1: speaker=محکمه; stance=asserts; source=organization
2: speaker=بي‌بي حنیفه; stance=asserts; source=person
3: speaker=بي‌بي حنیفه; stance=asserts; source=person
4: speaker=بانک; stance=denies; source=organization
5: speaker=پخوانی کارکوونکی; stance=admits; source=unnamed
6: speaker=کارپوه; stance=asserts; source=office
7: speaker=د بانک وکیل; stance=claims; source=office
8: speaker=بي‌بي حنیفه; stance=demands; source=person
9: speaker=بانک; stance=threatens; source=organization
10: speaker=د محکمې دفتر; stance=declines; source=organization
11: speaker=-; stance=demands; source=unnamed; within=5

بي‌بي حنیفې له بانک سره د دوو زرو افغانیو پر سر دوسیه جوړه کړې ده. <s1>محکمې</s1> <c1>فیصله وکړه</c1> <q1>چې دا پیسې ناروا اخیستل شوې</q1>.

<q2>«پیسې راته مهمې نه دي، عزت مې مهم دی»</q2>، <s2>دا اویا کلنه ښځه</s2> <c2>وایي</c2>. <s3>د هغې</s3> <c3>په خوله</c3>، <q3>تړون یې نه و لوستی ځکه لیک یې ډېر وړوکی و</q3>. <s4>بانک</s4> <c4>نه مني</c4> <q4>چې ترې پټ کړی یې وي</q4>. <s7>د بانک وکیل</s7> <c7>ادعا وکړه</c7>، <q7>ګنې حنیفې پخپله حساب تړلی</q7>.

<q5>«موږ ته <c11>امر و</c11> <q11>چې په دې اړه خوله بنده وساتو</q11>»</q5>، <c5>ومنله</c5> <s5>یوه پخواني کارکوونکي، چې د جریمې له وېرې یې نوم ونه ښود</s5>. <s6>کارپوه</s6> <c6>تثبیت کړه</c6> <q6>چې لاسلیک د دې دی</q6>.

ورځ دومره توده وه چې ساتونکی د ونې سیوري ته تللی و.

<s8>حنیفه</s8> <c8>غواړي</c8>، <q8>بانک دې بخښنه وغواړي</q8>. <s9>بانک</s9> <c9>خبرداری ورکړی</c9> <q9>چې فیصله به پورتنۍ محکمې ته یوسي</q9>. <s10>د محکمې دفتر</s10> <q10>د نورو دوسیو د شمېر په هکله</q10> <c10>معلومات ور نه کړل</c10>.
