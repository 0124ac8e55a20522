"""Who is meant by a noun or label that nobody was called by before: on trial, in focus, interviewed, or somebody new."""

from __future__ import annotations

import pytest
from stories_in_short import parsed
from test_speakers import spoken

from sayso.attribution.agreement import is_subject
from sayso.people.keys import key
from sayso.people.russian_names import gender_of, nominative
from sayso.record import Span
from sayso.resources import Resources


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # the accused is whom the story names first, and no officer of the court
        ("Peter Kamau is on trial for arson. Judge Ana Reyes heard the case. <s1>Tom Holm, a neighbour,</s1> <c1>said</c1> "
         "<q1><s2>the defendant</s2> <c2>told</c2> him <q2>he was tired</q2></q1>.", ["Tom Holm", "Peter Kamau"]),
        # two offices are two
        ("<s1>Water commissioner Ana Reyes</s1> <c1>said</c1> <q1>the pipes had frozen</q1>.\n\n<s2>The fire chief</s2> "
         "<c2>said</c2> <q2>the hydrants were dry</q2>.", ["Ana Reyes", "fire chief"]),
        # a quotation without a cue beside whom its paragraph tells of
        ("<s1>Ana Reyes</s1> <c1>said</c1> <q1>the pier was safe</q1>. <s2>The sports minister</s2> <c2>called</c2> <q2>it a "
         "scandal</q2>.\n\nPeter Kamau sells fish on the pier.\n\n<q3>\"I never saw a crack.\"</q3>",
         ["Ana Reyes", "sports minister", "Peter Kamau"]),
        # the answers of an interview
        ("Ana Reyes builds bridges in the hills.\n\nQ: Are they safe?\n\n<s1>A</s1><c1>:</c1> <q1>They outlive us all.</q1>",
         ["Ana Reyes"]),
        # who is cited without a name isn't named later
        ("The Harbour Post, <c2>citing</c2> <s2>an official who asked not to be named</s2>, wrote <q2>that the pier would "
         "shut</q2>. <s1>Ana Reyes</s1> <c1>denied</c1> <q1>that it would</q1>.", ["Ana Reyes", "official"]),
    ],
)  # fmt: skip
def test_english(resources: Resources, text: str, names: list[str]) -> None:
    found = spoken(text, resources)
    assert [n and n.removeprefix("The ").removeprefix("an ").split(" who ")[0] for n in found] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a noun beside a name, and one of the same sense
        ("Звонарь Савелий Дятлов закопал колокол. <q1>«Я помню берёзу»</q1>, — <c1>твердил</c1> <s1>звонарь</s1>.",
         ["Савелий Дятлов"]),
        ("Лука Рощин, мой дед, чая не любил. <q1>Вода крашеная</q1>, <c1>говорил</c1> <s1>дед</s1>.", ["Лука Рощин"]),
        # a noun that nobody was called by: who is in focus; not so an office
        ("Лесничий Прохор Дятлов обошёл просеку. <q1>«Тайгу подожгли»</q1>, — <c1>твердит</c1> <s1>старик</s1>.",
         ["Прохор Дятлов"]),
        ("Лесничий Прохор Дятлов обошёл просеку. <s1>Министр</s1> <c1>заявил</c1>, <q1>что пожара нет</q1>.", ["Министр"]),
        # who is on trial
        ("Олега Дятлова судят второй месяц. <s1>Адвокат Марина Рощина</s1> <c1>заявила</c1>, <q1>что дела нет</q1>. "
         "<s2>Подсудимый</s2> <c2>молчал, но признал</c2>, <q2>что был в цехе</q2>.", ["Марина Рощина", "Олег Дятлов"]),
        # a name behind a comma or a body's name
        ("<s1>Отец мальчика, Михаил Рощин,</s1> <c1>уверен</c1>, <q1>что лёд был тонок</q1>.", ["Михаил Рощин"]),
        ("<s1>Лидер фракции «Берег» Нина Рощина</s1> <c1>заявила</c1>, <q1>что голосов хватит</q1>.", ["Нина Рощина"]),
        # a body by its name in quotation marks
        ("Акции «Вымпела» упали вдвое. <s1>Компания</s1> <c1>отказалась</c1> <q1>обсуждать убытки</q1>.", ["Вымпел"]),
        # unnamed, with an agency beside
        ("<s1>ТАСС</s1> <c2>со ссылкой на</c2> <s2>источник в главке</s2> <c1>сообщил</c1>, <q1>что горит склад</q1>.",
         ["ТАСС", "источник в главке"]),
        # several people in the nominative
        ("<c1>По мнению</c1> <s1>местных правозащитников</s1>, <q1>дело выдумано</q1>.", ["местные правозащитники"]),
    ],
)  # fmt: skip
def test_russian(resources: Resources, text: str, names: list[str]) -> None:
    assert spoken(text, resources, "ru") == names


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("экспертов", "эксперты"), ("очевидцев", "очевидцы"), ("родителей", "родители"), ("горожан", "горожане"),
        ("Бывших учителей школы", "Бывшие учители школы"), ("двух чиновников", ""), ("Любови Ивановны Рощиной", "Любовь Ивановна Рощина"),
    ],
)  # fmt: skip
def test_nominative_of_several_and_of_names_that_are_nouns(resources: Resources, words: str, name: str) -> None:
    _, syntax = parsed(words, resources, "ru")
    assert nominative(syntax.tokens, words) == name


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Яна Рощина", "feminine"),
        ("Олег Дятлов", "masculine"),
        ("Илья Дятлов", ""),
        ("Саша", ""),
        ("Лия Карловна Эйдус", "feminine"),
    ],
)
def test_gender_by_endings(name: str, gender: str) -> None:
    assert gender_of(name.split()) == gender


def test_participles_that_people_are_called_by_share_a_key(resources: Resources) -> None:
    _, syntax = parsed("обвиняемого обвиняемая обвиняемому", resources, "ru")
    assert {key(t, "ru") for t in syntax.tokens} == {"обвиняемый"}


@pytest.mark.parametrize(
    ("text", "source", "cue", "expected"),
    [
        ("Критики сочли пьесу скучной.", "Критики", "сочли", True),
        ("По словам критиков, пьеса скучна.", "критиков", "По словам", False),
        ("Ничего не сказали в театре.", "театре", "сказали в", False),
    ],
)
def test_is_subject(resources: Resources, text: str, source: str, cue: str, expected: bool) -> None:
    _, syntax = parsed(text, resources, "ru")
    spans = [[Span(text.index(w), text.index(w) + len(w))] for w in (source, cue)]
    assert is_subject(*spans, syntax) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("يحاكم سعيد ناصر بتهمة السرقة. وصل سعيد ناصر إلى القاعة. <c1>اعترف</c1> <s1>المتهم</s1> <q1>بأنه كان هناك</q1>.",
         "سعيد ناصر"),
        # named only once: in scripts without capitals that may be no name
        ("يحاكم سعيد ناصر بتهمة السرقة. <c1>اعترف</c1> <s1>المتهم</s1> <q1>بأنه كان هناك</q1>.", "المتهم"),
    ],
)  # fmt: skip
def test_arabic_who_is_on_trial_is_named_more_than_once(resources: Resources, text: str, name: str) -> None:
    assert spoken(text, resources, "ar") == [name]
