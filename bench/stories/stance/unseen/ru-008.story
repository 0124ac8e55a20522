id: ru-008
language: ru
date: 2024-05-09
genre: politics
1: speaker=-; stance=asserts; source=unnamed; reason=не уполномочен общаться с прессой; evidence=own

<c1>По словам</c1> <s1>чиновника Минфина, который не уполномочен общаться с прессой</s1>, <q1>сокращения расходов уже согласованы</q1>.
