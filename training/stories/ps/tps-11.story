id: tps-11
language: ps
date: 2024-12-10
genre: courts
1: speaker=څارنوالي; stance=accuses; source=organization
2: speaker=شیرعلم; stance=denies; source=person
3: speaker=شیرعلم; stance=admits; source=person
4: speaker=رڼا; stance=asserts; source=person
5: speaker=رڼا; stance=asserts; source=person
6: speaker=طلوع‌نیوز; stance=asserts; source=organization
7: speaker=یوه قضایي سرچینه; stance=asserts; source=unnamed; within=6
8: speaker=د ښځو د حقونو شبکه; stance=demands; source=organization
9: speaker=قاضي; stance=asks; source=office
10: speaker=شیرعلم; stance=asserts; source=person
11: speaker=د رڼا مور; stance=demands; source=unnamed; within=5

د وژنې دوسیې دوه کاله وخوړل او درې قاضیان یې بدل شول. <s1>څارنوالي</s1> <c1>دعوه لري</c1> <q1>چې شیرعلم خپله ورېندار د ځمکې پر سر وژلې ده</q1>.

<s2>شیرعلم</s2> <c2>منکر دی</c2> <q2>چې ټوپک دې یې په لاس کې نیولی وي</q2>. <q3>د شخړې شتون</q3>، البته، <c3>مني</c3>. <q9>«نو وینه ستا په پټکي څنګه ولګېده؟»</q9> <s9>قاضي</s9> <c9>ترې وپوښتل</c9>. <q10>«پسه مې حلال کړ»</q10>، <s10>هغه</s10> <c10>ځواب ورکړ</c10>. سالون دومره غلی شو چې د ساعت ټک ټک اورېدل کېده.

<s4>د مړې لور رڼا</s4> <c4>شهادت ورکړ</c4> <q4>چې پلار یې په کور کې نه و</q4>. <s5>هغې</s5> په ژړا <c5>زیاته کړه</c5>: <q5>«<s11>مور مې</s11> <c11>راته ویل</c11> <q11>دروازه بنده کړه</q11>.»</q5>

<s6>طلوع‌نیوز</s6> <s7>د یوې قضایي سرچینې</s7> <c7>له قوله</c7> <c6>خپره کړې</c6> <q6,7>چې دوه نور کسان هم نیول شوي</q6,7>. <s8>د ښځو د حقونو شبکې</s8> <c8>ټینګار وکړ</c8>، <q8>محاکمه دې علني وي</q8>. پرېکړه، که کوم خنډ رانه شي، د قوس په پای کې کېږي.
