id: nru-02
language: ru
date: 2023-11-08
genre: politics
1: speaker=Оксана Лещук; stance=asserts; source=person
2: speaker=министр финансов; stance=denies; source=office; within=1
3: speaker=министр финансов; stance=promises; source=office; within=1
4: speaker=газета «Степной край»; stance=asserts; source=organization
5: speaker=-; stance=asserts; source=unnamed; within=4
6: speaker=премьер-министр; stance=asserts; source=office; within=5
7: speaker=министр финансов; stance=asserts; source=office; within=6
8: speaker=аппарат правительства; stance=declines; source=organization

АСТАНА, 8 ноября. <s1>Пресс-секретарь министерства Оксана Лещук</s1> <c1>зачитала</c1> журналистам заявление, в котором <s2,3>министр финансов</s2,3> <c2>отрицает</c2> <q1,2>подготовку новой эмиссии</q1,2> и <c3>обещает</c3> <q1,3>внести бюджет в срок</q1,3>.

Накануне <s4>газета «Степной край»</s4> <c4>написала</c4> <c5>со ссылкой на</c5> <s5>депутата, просившего не называть его имени, поскольку заседание было закрытым</s5>, <q4,5>что <s6>премьер-министр</s6> <c6>сообщил</c6> фракциям: <q6><s7>глава Минфина</s7> <c7>считает</c7> <q7>дефицит неустранимым</q7></q6></q4,5>.

<s8>Аппарат правительства</s8> <c8>не стал комментировать</c8> <q8>публикацию</q8>.

Ясно, что до Нового года никого не уволят. Кабинет слишком занят тем, чтобы дожить до сессии.
