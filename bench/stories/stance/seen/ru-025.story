id: ru-025
language: ru
date: 2024-05-26
genre: conflict
1: speaker=-; stance=claims; source=unnamed; reason=из-за деликатности вопроса; evidence=own

<s1>Офицер разведки, настоявший на анонимности из-за деликатности вопроса,</s1> <c1>утверждал</c1>, <q1>будто при ударе погиб казначей группировки</q1>.
