from __future__ import annotations

import pytest
from claims_story import by_line, read, short

from sayso.lexicon import rows, words
from sayso.resources import Resources

PAST = {"die": "died", "flee": "fled"}
OBJECT = {
    "jail": "The court jailed 12 people.",
    "gun": "The rebels did gun down 12 people.",
    "round": "The police did round up 12 people.",
    "shoot": "The police did shoot 12 people.",
}
TEMPLATES = {
    "object": "The rebels did {} 12 people.",
    "subject": "On Monday 12 people {}.",
    "state": "On Monday 12 people were {}.",
    "noun": "The report lists 12 {}.",
    "act": "The {} of 12 people shocked the town.",
    "loss": "The war did {} 12 lives.",
    "life": "The war did claim 12 {}.",
    "suffer": "Those 12 people {} gunshot wounds.",
    "harm": "The 12 people suffered {}s.",
    "custody": "On Monday 12 men were taken into {}.",
    "figure": "The {} of the dead rose to 12.",
    "held": "On Monday 12 men were held.",
    "group": "Police arrested a {} of 12 men.",
}
PLURAL = {
    "casualty": "casualties",
    "injury": "injuries",
    "fatality": "fatalities",
    "body": "bodies",
    "wounded": "wounded",
    "serviceman": "servicemen",
    "life": "lives",
    "bus": "buses",
    "idps": "idps",
}


def test_every_english_measure_word_gives_its_measure(resources: Resources) -> None:
    entries = rows("en", "measures")
    lines = []
    for row in entries:
        word, role = row["word"], row["role"]
        shown = PLURAL.get(word, word + "s") if role in ("noun", "life") else word
        if role in ("subject", "suffer"):
            shown = PAST.get(word, word + ("d" if word.endswith("e") else "ed"))
        lines.append(OBJECT[word] if role == "object" and word in OBJECT else TEMPLATES[role].format(shown))
    wrong = []
    want_of = {"suffer": "injured", "harm": "injured", "custody": "detained", "figure": "killed", "group": "detained"}
    for row, line, found in zip(entries, lines, by_line(lines, resources, "en"), strict=True):
        want = row["measure"] or want_of[row["role"]]
        if want not in [c.measure for c in found if 12 in (c.low, c.high)]:
            wrong.append((line, want, [(c.measure, c.low) for c in found]))
    assert not wrong


def test_every_unit_gives_its_name(resources: Resources) -> None:
    entries = rows("en", "units")
    lines = []
    for row in entries:
        form = row["form"]
        glue = "" if len(form) == 1 and form.isalpha() or row["side"] == "cased" or form == "'" else " "
        form = form.replace("u.s.", "U.S.")
        form = "seconds" if form == "second" else form
        lines.append(
            f"It was {form}{'' if form[-1] in '$€£¥₹₩' else ' '}37."
            if row["side"] == "before"
            else f"It was 37{glue}{form}."
        )
    wrong = []
    for row, line, found in zip(entries, lines, by_line(lines, resources, "en"), strict=True):
        if (row["unit"], row["measure"]) not in [(c.unit, c.measure) for c in found]:
            wrong.append((line, row["unit"], [(c.unit, c.measure, c.low) for c in found]))
    assert not wrong


def _plural(noun: str) -> str:
    irregular = {
        "person": "people",
        "man": "men",
        "woman": "women",
        "child": "children",
        "wife": "wives",
        "thief": "thieves",
        "policewoman": "policewomen",
        "businesswoman": "businesswomen",
    }
    if noun in irregular or noun in ("people", "police", "policemen", "personnel", "bystanders"):
        return irregular.get(noun, noun)
    if noun.endswith("man") and noun not in ("human", "german"):
        return noun[:-3] + "men"
    if noun.endswith("y") and noun[-2] not in "aeo":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "ch", "sh")) else "s")


def test_every_noun_for_people_is_counted_as_people(resources: Resources) -> None:
    nouns = sorted(words("en", "people_nouns"))
    lines = [f"We met 12 {_plural(noun)} here." for noun in nouns]
    measures = {r["word"] for r in rows("en", "measures") if r["role"] in ("noun", "act")}
    wrong = []
    for noun, line, found in zip(nouns, lines, by_line(lines, resources, "en"), strict=True):
        if noun in measures:
            continue
        if [c.measure for c in found] != ["people"]:
            wrong.append((line, [(c.measure, c.who) for c in found]))
    assert not wrong


def test_every_identifier_makes_a_name(resources: Resources) -> None:
    entries = rows("en", "identifiers")
    lines = [
        f"They met at {r['word'].title()} 12." if r["side"] == "before" else f"They met at 12 {r['word']}"
        for r in entries
    ]
    for line, found in zip(lines, by_line(lines, resources, "en"), strict=True):
        assert not found, line


@pytest.mark.parametrize(
    "text",
    [
        "The vote under Section 12 failed.",
        "In 2016 the mayor left.",
        "The 2018 season began.",
        "Call 555-1234 or (317) 444-6156.",
        "The match ended 2-2.",
        "He came at 10:30 a.m. on the 22nd.",
        "See https://example.org/2012/37 for more.",
        "He used an AK-47 and a Nikon 11.",
        "She lives in the 1600 block of Main Street.",
        "No one came, and the one who did left.",
        "The pandemic of COVID-19 ended.",
        "On 3/10/2012 it rained.",
    ],
)
def test_what_is_no_figure(text: str, resources: Resources) -> None:
    assert read(text, resources) == []


@pytest.mark.parametrize(
    ("text", "words_", "unit", "who"),
    [
        ("The fire burned 3,000 hectares.", "3,000 hectares", "hectare", None),
        ("It covers about 30 square kilometres.", "about 30 square kilometres", "square kilometre", None),
        ("Repairs cost $4.5 million.", "$4.5 million", "dollar", None),
        ("A 17-year-old boy left.", "17-year-old", "year of age", None),
        ("John Smith, 32, left.", "32", "year of age", None),
        ("The disk holds 256GB.", "256GB", "gigabyte", None),
        ("They count seven European countries.", "seven European countries", None, "European countries"),
        ("We want 5G networks.", "5G", "G", None),
        ("It sold for RM2.7m.", "RM2.7m", "ringgit", None),
        ("More than 60 per cent agreed.", "More than 60 per cent", "%", None),
        ("Three of the students left.", "Three of the students", None, "students"),
    ],
)
def test_unit_and_counted(text: str, words_: str, unit: str | None, who: str | None, resources: Resources) -> None:
    assert (words_, unit, who) in [(c.span.of(text), c.unit, c.who) for c in read(text, resources)]


def test_votes_and_shares(resources: Resources) -> None:
    assert short("He won 212 votes.", resources) == [("212 votes", "votes", 212, 212, "exactly")]
    assert short("Half of the hostages were freed.", resources)[0][1:4] == ("share", 0.5, 0.5)
