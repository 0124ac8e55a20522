id: nfa-10
language: fa
date: 2024-02-21
genre: politics
1: speaker=ناصر بهرامی; stance=asserts; source=person
2: speaker=رئیس کمیسیون انرژی; stance=asserts; source=office; within=1
3: speaker=نمایندگان جنوب; stance=threatens; source=group; within=2
4: speaker=روزنامه راه فردا; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=دولت; stance=promises; source=organization; within=5
7: speaker=دفتر رئیس سازمان برنامه; stance=denies; source=office
8: speaker=روزنامه راه فردا; stance=claims; source=organization; within=7

بودجه سال آینده هنوز به صحن نرسیده است.

<s1>ناصر بهرامی، نماینده بوشهر،</s1> چهارشنبه <c1>در جمع خبرنگاران گفت</c1>: <q1>«<s2>رئیس کمیسیون انرژی</s2> دیشب به من <c2>گفت</c2> <q2>که <s3>نمایندگان جنوب</s3> <c3>تهدید کرده‌اند</c3> <q3>به کلیات رأی نمی‌دهند</q3></q2>. من هم با آنها هم‌نظرم.»</q1>

<s4>روزنامه راه فردا</s4> <c5>به نقل از</c5> <s5>مقامی در سازمان برنامه که اجازه مصاحبه ندارد</s5> <c4>نوشت</c4> <q4,5>که <s6>دولت</s6> <c6>وعده داده است</c6> <q6>سهم استان‌های نفت‌خیز را دو برابر کند</q6></q4,5>.

<s7>دفتر رئیس سازمان برنامه</s7> در پیامی کوتاه <q7><c8>ادعای</c8> <s8>این روزنامه</s8> <q8>مبنی بر دو برابر شدن سهم استان‌ها</q8></q7> را <c7>رد کرد</c7>.
