id: uru-10
language: ru
date: 2023-01-24
genre: disaster
1: speaker=Денис Храмов; stance=asserts; source=person
2: speaker=Денис Храмов; stance=asserts; source=person
3: speaker=прокуратура; stance=asserts; source=organization; within=4
4: speaker=Интерфакс; stance=asserts; source=organization
5: speaker=Галина Шубина; stance=asserts; source=person
6: speaker=Галина Шубина; stance=asserts; source=person
7: speaker=Галина Шубина; stance=accuses; source=person
8: speaker=Теплосеть; stance=denies; source=organization
9: speaker=Кирилл Ушаков; stance=promises; source=person
10: speaker=жильцы; stance=doubts; source=group
11: speaker=-; stance=demands; source=unnamed; within=5

НОВОЛЕНСК, 24 января. <q1>Под завалами больше никого нет</q1>, <c1>доложил</c1> ранним утром <s1>начальник спасательного отряда Денис Храмов</s1>. Разбор пятиэтажки шёл тридцать один час. <q2>«Работали почти вслепую</q2>, — <c2>вспоминает</c2> <s2>он</s2>. — <q2>Пар стоял стеной»</q2>.

<q3,4>Взрыв произошёл из-за изношенного котла</q3,4>, <c4>передал</c4> <s4>«Интерфакс»</s4>, <c3>ссылаясь на</c3> <s3>областную прокуратуру</s3>. Возбуждено уголовное дело.

— <q5>Мы звонили туда ещё в декабре!</q5> — <c5>кричит</c5> <s5>Галина Шубина из второго подъезда</s5>. — <q5>Нам <c11>велели</c11> <q11>ждать</q11></q5>. <s6,7>Она</s6,7> <c6>уверяет</c6>, <q6>что трубы гудели всю неделю</q6>, и <c7>винит</c7> <q7>во всём диспетчеров</q7>. В <s8>«Теплосети»</s8> <c8>заявляют</c8>, <q8>что никаких звонков не поступало</q8>.

Кота Шубиной достали живым. Его завернули в бушлат и отнесли в машину.

<q9>Новые квартиры</q9>, <c9>обещает</c9> <s9>вице-губернатор Кирилл Ушаков</s9>, <q9>выдадут к маю</q9>. <s10>Жильцы</s10> в этом <c10>не уверены</c10>.
