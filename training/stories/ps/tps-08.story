id: tps-08
language: ps
date: 2024-10-02
genre: politics
1: speaker=عبدالقدیر وردګ‌وال; stance=asserts; source=person
2: speaker=عبدالقدیر وردګ‌وال; stance=denies; source=person
3: speaker=د مخالفینو ټلواله; stance=accuses; source=organization
4: speaker=صفیه روښان; stance=demands; source=person
5: speaker=صفیه روښان; stance=asserts; source=person
6: speaker=بي‌بي‌سي پښتو; stance=asserts; source=organization
7: speaker=دوه وکیلان; stance=asserts; source=unnamed; within=6
8: speaker=د ټاکنو کمېسیون; stance=asserts; source=organization
9: speaker=میرویس بلوڅ; stance=asserts; source=person
10: speaker=میرویس بلوڅ; stance=doubts; source=person

کوټه — د ایالتي شورا غونډه پرون شپږ ساعته وځنډېده، ځکه برېښنا نه وه. <q1>«بودیجه به نن تصویب شي»</q1>، <s1>د شورا مشر عبدالقدیر وردګ‌وال</s1> <c1>غونډې ته په وینا کې وویل</c1>. <q2>د پټو معاملو آوازې</q2> <c2><s2>یې</s2> رد کړې</c2>.

<s3>د مخالفینو ټلوالې</s3> <q3>دی</q3> <c3>په دې تورن کړ</c3> <q3>چې پیسې یې خپلو پلویانو ته وېشلې</q3>. <s4>د ټلوالې غړې صفیه روښان</s4> <c4>غوښتنه وکړه</c4> <q4>چې ټول حسابونه دې خلکو ته خپاره شي</q4>. <s5>د نوموړې</s5> <c5>په نظر</c5>، <q5>دا بودیجه «د شتمنو لپاره ډالۍ» ده</q5>. دې خبرې دومره شور جوړ کړ چې غونډه ودرول شوه.

<s6>بي‌بي‌سي پښتو</s6> <s7>د دوو داسې وکیلانو چې له رسنیو سره د خبرو واک نه لري،</s7> <c7>په حواله</c7> <c6>خبر ورکړی</c6> <q6,7>چې د شورا مشر به استعفا وکړي</q6,7>.

<s8>د ټاکنو کمېسیون</s8> <c8>یادونه کوي</c8> <q8>چې نوم‌لیکنه تر یکشنبې روانه ده</q8>. <s9>څېړونکی میرویس بلوڅ</s9> <c9>انګېري</c9> <q9>چې دواړه لوري به بالاخره جوړ شي</q9>. <s10>هغه</s10> خو <c10>ډاډه نه دی</c10> <q10>چې ټلواله به تر ژمي یو موټی پاتې شي</q10>.
