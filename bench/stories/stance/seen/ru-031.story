id: ru-031
language: ru
date: 2024-05-04
genre: health
1: speaker=Фарид Мансуров; stance=doubts; source=person; evidence=own

<q1>«Меня эти цифры не убеждают»</q1>, — <c1>сказал</c1> <s1>эпидемиолог Фарид Мансуров</s1>.
