id: ru-024
language: ru
date: 2024-05-25
genre: courts
1: speaker=иске; stance=claims; source=document; evidence=own

В <s1>иске, поданном в окружной суд,</s1> <c1>утверждается</c1>, <q1>что владелец плотины «одиннадцать лет знал о трещинах»</q1>.
