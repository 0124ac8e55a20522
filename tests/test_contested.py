from __future__ import annotations

import pytest
from claims_story import story
from msgspec.structs import replace

from sayso.claims import claims
from sayso.claims.contested import contested, superseded
from sayso.lexicon import rows
from sayso.record import StoryDate
from sayso.resources import Resources
from sayso.syntax import parse

Said = tuple[tuple[str, str, str], ...]


def accounts(
    text: str, resources: Resources, language: str = "en", **found: object
) -> tuple[list[list[str]], list[tuple[str, str]]]:
    """The contested groups and the superseded pairs of a text, as words."""
    made = story(text, language, **found)  # type: ignore[arg-type]
    made = replace(made, date=StoryDate("", "2026-03-10", None, "given"))
    syntax = parse(made, resources)
    made = replace(made, claims=claims(made, syntax, resources))
    words = {c.id: c.span.of(text) for c in made.claims}
    groups = [[words[i] for i in group] for group in contested(made, syntax, resources)]
    return groups, [(words[a], words[b]) for a, b in superseded(made, syntax, resources)]


CONTESTED: list[tuple[str, Said, list[str]]] = [
    (
        "The siege killed more than 9,200 people by Red Cross estimates. Monitors put the number at more than 9,900.",
        (("Red Cross", "by", "killed more than 9,200 people"), ("Monitors", "put", "more than 9,900")),
        ["more than 9,200 people", "more than 9,900"],
    ),
    (
        "Police said 12 people were killed. The hospital said 19 people were killed.",
        (("Police", "said", "12 people were killed"), ("The hospital", "said", "19 people were killed")),
        ["12 people", "19 people"],
    ),
    (
        "The blast killed 12 people. Witnesses said 30 people were killed.",
        (("Witnesses", "said", "30 people were killed"),),
        ["12 people", "30 people"],
    ),
    (
        "Rebels said they killed 40 soldiers. The army said 11 soldiers died.",
        (("Rebels", "said", "they killed 40 soldiers"), ("The army", "said", "11 soldiers died")),
        ["40 soldiers", "11 soldiers"],
    ),
    (
        "Organizers said 50,000 people marched. Police said 8,000 people marched.",
        (("Organizers", "said", "50,000 people marched"), ("Police", "said", "8,000 people marched")),
        ["50,000 people", "8,000 people"],
    ),
    (
        "Police said 12 people died, the clinic said 15 people died and the mayor said 20 people died.",
        (
            ("Police", "said", "12 people died"),
            ("the clinic", "said", "15 people died"),
            ("the mayor", "said", "20 people died"),
        ),
        ["12 people", "15 people", "20 people"],
    ),
    (
        "The ministry said fewer than 100 people were detained. Lawyers said more than 400 people were detained.",
        (
            ("The ministry", "said", "fewer than 100 people were detained"),
            ("Lawyers", "said", "more than 400 people were detained"),
        ),
        ["fewer than 100 people", "more than 400 people"],
    ),
    (
        "Police said 12 people were hurt. The hospital put the figure at 30.",
        (("Police", "said", "12 people were hurt"), ("The hospital", "put", "the figure at 30")),
        ["12 people", "30"],
    ),
    (
        "Officials said 30 to 35 people died. Residents said 60 people died.",
        (("Officials", "said", "30 to 35 people died"), ("Residents", "said", "60 people died")),
        ["30 to 35 people", "60 people"],
    ),
    (
        "The army said at least 30 people died. Aid workers said 80 people died.",
        (("The army", "said", "at least 30 people died"), ("Aid workers", "said", "80 people died")),
        ["at least 30 people", "80 people"],
    ),
    (
        "Officials said 12 people were killed in Herat. Elders said 25 people were killed in Herat.",
        (("Officials", "said", "12 people were killed in Herat"), ("Elders", "said", "25 people were killed in Herat")),
        ["12 people", "25 people"],
    ),
    (
        "Officials said about 50 people died. Residents said 90 people died.",
        (("Officials", "said", "about 50 people died"), ("Residents", "said", "90 people died")),
        ["about 50 people", "90 people"],
    ),
]

TRAPS: list[tuple[str, str, Said]] = [
    (
        "two places",
        "Police said 12 people were killed in Herat. Officials said 30 people were killed in Kabul.",
        (("Police", "said", "12 people were killed in Herat"), ("Officials", "said", "30 people were killed in Kabul")),
    ),
    (
        "one voucher",
        "Police said 12 people were killed. Police said 15 people were killed in all.",
        (("Police", "said", "12 people were killed"), ("Police", "said", "15 people were killed in all")),
    ),
    ("the story alone", "The first blast killed 12 people. The second blast killed 15 people.", ()),
    (
        "dead and hurt",
        "Police said 12 people were killed. The hospital said 30 people were hurt.",
        (("Police", "said", "12 people were killed"), ("The hospital", "said", "30 people were hurt")),
    ),
    (
        "same number",
        "Police said 12 people were killed. The hospital said 12 people were killed.",
        (("Police", "said", "12 people were killed"), ("The hospital", "said", "12 people were killed")),
    ),
    (
        "a bound that holds",
        "Police said at least 30 people died. The hospital said 32 people died.",
        (("Police", "said", "at least 30 people died"), ("The hospital", "said", "32 people died")),
    ),
    (
        "a part",
        "Police said 12 people died. The hospital said 12 people, including three children, died.",
        (("Police", "said", "12 people died"), ("The hospital", "said", "12 people, including three children, died")),
    ),
    (
        "two groups",
        "The army said 12 soldiers died. Rebels said 30 militants died.",
        (("The army", "said", "12 soldiers died"), ("Rebels", "said", "30 militants died")),
    ),
    (
        "two nations",
        "The army said 12 Syrian soldiers died. Rebels said 30 Turkish soldiers died.",
        (("The army", "said", "12 Syrian soldiers died"), ("Rebels", "said", "30 Turkish soldiers died")),
    ),
    (
        "others added",
        "Police said 12 people died. The hospital said another 20 people died.",
        (("Police", "said", "12 people died"), ("The hospital", "said", "another 20 people died")),
    ),
    (
        "others",
        "Police said 12 people were hurt. The hospital said 30 others were hurt.",
        (("Police", "said", "12 people were hurt"), ("The hospital", "said", "30 others were hurt")),
    ),
    (
        "those left",
        "Police said 12 people were detained. The lawyers said 3 people were still detained.",
        (("Police", "said", "12 people were detained"), ("The lawyers", "said", "3 people were still detained")),
    ),
    (
        "vague",
        "Witnesses said dozens of people died. Police said 40 people died.",
        (("Witnesses", "said", "dozens of people died"), ("Police", "said", "40 people died")),
    ),
    (
        "nearly",
        "Witnesses said about 50 people died. Police said 52 people died.",
        (("Witnesses", "said", "about 50 people died"), ("Police", "said", "52 people died")),
    ),
    (
        "single victims",
        "Police said a man died. The hospital said 30 people died.",
        (("Police", "said", "a man died"), ("The hospital", "said", "30 people died")),
    ),
    (
        "money",
        "Police said the damage cost $5 million. The mayor said repairs cost $9 million.",
        (("Police", "said", "the damage cost $5 million"), ("The mayor", "said", "repairs cost $9 million")),
    ),
    (
        "ages",
        "Police said the 17-year-old boy died. The school said the 12-year-old girl died.",
        (("Police", "said", "the 17-year-old boy died"), ("The school", "said", "the 12-year-old girl died")),
    ),
    (
        "things",
        "The shop said 12 boxes came. The farm said 30 apples came.",
        (("The shop", "said", "12 boxes came"), ("The farm", "said", "30 apples came")),
    ),
    (
        "far apart",
        "Police said 12 people died. " + "The road was closed. " * 12 + "Elders said 30 people died.",
        (("Police", "said", "12 people died"), ("Elders", "said", "30 people died")),
    ),
]


@pytest.mark.parametrize(("text", "said", "want"), CONTESTED)
def test_contested(text: str, said: Said, want: list[str], resources: Resources) -> None:
    places = (("Herat", "Herat"),) if "Herat" in text else ()
    assert accounts(text, resources, said=said, places=places)[0] == [want]


@pytest.mark.parametrize(("name", "text", "said"), TRAPS)
def test_traps(name: str, text: str, said: Said, resources: Resources) -> None:
    places = (("Herat", "Herat"), ("Kabul", "Kabul")) if "Herat" in text else ()
    assert accounts(text, resources, said=said, places=places)[0] == []


def test_another_year_is_no_contest(resources: Resources) -> None:
    text = "Police said 12 people died. The ministry said 90 people died in 2019."
    said = (("Police", "said", "12 people died"), ("The ministry", "said", "90 people died in 2019"))
    assert accounts(text, resources, said=said, dates=(("2019", "2019"),))[0] == []


def test_a_bare_number_answers_the_last_account(resources: Resources) -> None:
    text = (
        "The army said its troops killed 57 fighters and the rebels put their losses at fewer than 20. "
        "The clinic said 41 civilians were killed; the army said the number of civilian dead was 9."
    )
    said = (
        ("The army", "said", "its troops killed 57 fighters"),
        ("the rebels", "put", "their losses at fewer than 20"),
        ("The clinic", "said", "41 civilians were killed"),
        ("the army", "said the number", "the number of civilian dead was 9"),
    )
    assert accounts(text, resources, said=said)[0] == [["57 fighters", "fewer than 20"], ["41 civilians", "9"]]


def test_a_toll_that_overtakes_another_voucher(resources: Resources) -> None:
    text = "The death toll rose to 83, including 26 children, the agency said, a day after officials had put it at 47."
    said = (
        ("the agency", "said", "The death toll rose to 83, including 26 children"),
        ("officials", "put", "it at 47"),
    )
    assert accounts(text, resources, said=said) == ([], [("47", "83")])


def test_same_day_is_a_contest(resources: Resources) -> None:
    text = "Police said 12 people died on Monday. The ministry said 90 people died."
    said = (("Police", "said", "12 people died on Monday"), ("The ministry", "said", "90 people died"))
    assert accounts(text, resources, said=said, dates=(("Monday", "2026-03-09"),))[0] == [["12 people", "90 people"]]


SUPERSEDED: list[tuple[str, Said, list[tuple[str, str]]]] = [
    ("Officials raised the death toll to 40 from an earlier 31.", (), [("31", "40")]),
    ("The death toll rose to 40 from 31.", (), [("31", "40")]),
    (
        "Police initially said 12 people were killed. Police later said 15 people were killed.",
        (("Police", "initially said", "12 people were killed"), ("Police", "later said", "15 people were killed")),
        [("12 people", "15 people")],
    ),
    (
        "The hospital said 40 people died. The hospital had earlier said 31 people died.",
        (("hospital", "said", "40 people died"), ("hospital", "had earlier said", "31 people died")),
        [("31 people", "40 people")],
    ),
    (
        "Police said 12 people died. The hospital later said 15 people died.",
        (("Police", "said", "12 people died"), ("The hospital", "later said", "15 people died")),
        [],
    ),
    (
        "Police said 12 people died. Police said 15 people died.",
        (("Police", "said", "12 people died"), ("Police", "said", "15 people died")),
        [],
    ),
    ("Some 57 soldiers died, down from 80 last year.", (), []),
]


@pytest.mark.parametrize(("text", "said", "want"), SUPERSEDED)
def test_superseded(text: str, said: Said, want: list[tuple[str, str]], resources: Resources) -> None:
    dates = (("last year", "2025"),) if "last year" in text else ()
    assert accounts(text, resources, said=said, dates=dates)[1] == want


def test_a_replaced_figure_contests_nothing(resources: Resources) -> None:
    text = "Police initially said 12 people died. Police later said 15 people died. The hospital said fully 15 people died."
    said = (
        ("Police", "initially said", "12 people died"),
        ("Police", "later said", "15 people died"),
        ("The hospital", "said", "fully 15 people died"),
    )
    assert accounts(text, resources, said=said)[0] == []


@pytest.mark.parametrize(
    ("language", "text", "said", "want"),
    [
        (
            "fa",
            "پولیس گفت ۱۲ نفر کشته شدند. شفاخانه گفت ۳۰ نفر کشته شدند.",
            (("پولیس", "گفت", "۱۲ نفر کشته شدند"), ("شفاخانه", "گفت", "۳۰ نفر کشته شدند")),
            [["۱۲ نفر", "۳۰ نفر"]],
        ),
        (
            "ar",
            "قالت الشرطة إن الهجوم أسفر عن مقتل 12 شخصا. قال ناشطون إن الهجوم أسفر عن مقتل 30 شخصا.",
            (("الشرطة", "قالت", "مقتل 12 شخصا"), ("ناشطون", "قال", "مقتل 30 شخصا")),
            [["12 شخصا", "30 شخصا"]],
        ),
        (
            "ru",
            "Полиция сообщила, что погибли 12 человек. Врачи сообщили, что погибли 30 человек.",
            (("Полиция", "сообщила", "погибли 12 человек"), ("Врачи", "сообщили", "погибли 30 человек")),
            [["12 человек", "30 человек"]],
        ),
        (
            "ru",
            "Полиция сообщила, что погибли 12 человек. Врачи сообщили, что ранены 30 человек.",
            (("Полиция", "сообщила", "погибли 12 человек"), ("Врачи", "сообщили", "ранены 30 человек")),
            [],
        ),
        (
            "ps",
            "پولیسو وویل ۱۲ کسان وژل شوي. ډاکټرانو وویل ۳۰ کسان وژل شوي.",
            (("پولیسو", "وویل", "۱۲ کسان وژل شوي"), ("ډاکټرانو", "وویل", "۳۰ کسان وژل شوي")),
            [["۱۲ کسان", "۳۰ کسان"]],
        ),
    ],
)
def test_other_languages(language: str, text: str, said: Said, want: list[list[str]], resources: Resources) -> None:
    assert accounts(text, resources, language, said=said)[0] == want


def test_amounts_that_a_noun_says_are_of_one_thing(resources: Resources) -> None:
    """Each word for an amount makes a contest where a later figure takes it up with "the"."""
    for row in rows("en", "relations"):
        if row["role"] != "amount":
            continue
        a, b = f"the {row['word']} was 300 shillings", f"the {row['word']} at between 900 and 1,200 shillings"
        text = f"Builders said {a}. Auditors put {b}."
        said = (("Builders", "said", a), ("Auditors", "put", b))
        assert accounts(text, resources, said=said)[0] == [["300 shillings", "between 900 and 1,200 shillings"]], row


@pytest.mark.parametrize(
    "other", ["its cost at 900 shillings", "the cost of tea at 900 shillings", "the price at 900 shillings"]
)
def test_amounts_of_other_things(other: str, resources: Resources) -> None:
    text = f"Builders said the levy costs 300 shillings. Auditors put {other}."
    said = (("Builders", "said", "the levy costs 300 shillings"), ("Auditors", "put", other))
    assert accounts(text, resources, said=said)[0] == []


def test_every_word_of_an_addition_adds(resources: Resources) -> None:
    for row in rows("en", "relations"):
        if row["role"] != "added":
            continue
        counted = row["word"] if row["word"] == "others" else f"{row['word']} people"
        text = f"Police said 12 people died. The hospital said 30 {counted} died."
        said = (("Police", "said", "12 people died"), ("The hospital", "said", f"30 {counted} died"))
        assert accounts(text, resources, said=said)[0] == [], row["word"]
