"""Mentions and entities: who is spoken of, by which names, offices and pronouns."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stories_in_short import parsed

from sayso import lexicon
from sayso.people import entities
from sayso.record import Entity
from sayso.resources import Resources


def read(text: str, resources: Resources, language: str = "en") -> list[Entity]:
    story, syntax = parsed(text, resources, language)
    return entities(story, syntax, resources)


def one(found: list[Entity], name: str) -> Entity:
    (entity,) = [e for e in found if e.name == name]
    return entity


def words(text: str, entity: Entity) -> list[str]:
    return [m.span.of(text) for m in entity.mentions]


def test_name_office_last_name_and_pronoun_are_one_person(resources: Resources) -> None:
    text = (
        "Chilean Finance Minister Ana Reyes said Monday that the plan was dead. Reyes spoke in Lima. "
        "She said it would cost too much."
    )
    person = one(read(text, resources), "Ana Reyes")
    assert person.kind == "person"
    assert person.titles == ["Chilean Finance Minister"]
    assert words(text, person) == ["Chilean Finance Minister Ana Reyes", "Reyes", "She"]


def test_office_of_a_country_is_the_person_named_with_it_later(resources: Resources) -> None:
    text = "Pressure on Peru's president grew. Peruvian President Luis Ortega met the envoys."
    assert words(text, one(read(text, resources), "Luis Ortega"))[0] == "Peru's president"


def test_speaker_of_the_quotation_that_follows_is_the_office_before_it(resources: Resources) -> None:
    text = 'Kenya\'s trade minister attacked the plan. "It is a folly of rich men," Peter Kamau said.'
    assert "Kenya's trade minister" in words(text, one(read(text, resources), "Peter Kamau"))


def test_lead_describes_and_next_sentence_names(resources: Resources) -> None:
    text = "A judge jailed a former mayor on Monday. Karl Brandt was taken to a prison near Graz."
    assert "former mayor" in words(text, one(read(text, resources), "Karl Brandt"))


def test_counterpart_is_the_other_of_two_named_together(resources: Resources) -> None:
    text = "Peter Kamau and Ana Reyes met in Oslo. Mr Kamau spoke first. His Chilean counterpart was silent."
    assert "His Chilean counterpart" in words(text, one(read(text, resources), "Ana Reyes"))


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("Ana Reyes, the mayor of Lugo, resigned.", "Ana Reyes", "mayor of Lugo"),
        ("The regional commander, Ana Luz Reyes, resigned.", "Ana Luz Reyes", "regional commander"),
        ("Sara Holm, a 41-year-old seamstress, wept.", "Sara Holm", "41-year-old seamstress"),
        ("Mr Holm resigned.", "Holm", "Mr"),
        ("The militia leader, known as Commander Olin, fled.", "Olin", "militia leader"),
    ],
)
def test_titles(resources: Resources, text: str, name: str, title: str) -> None:
    assert title in one(read(text, resources), name).titles


def test_namesakes_stay_apart(resources: Resources) -> None:
    text = "Maria Jensen sued Peter Jensen. Maria Jensen won."
    names = {e.name: len(e.mentions) for e in read(text, resources) if e.kind == "person"}
    assert names == {"Maria Jensen": 2, "Peter Jensen": 1}


def test_pronoun_keeps_to_gender(resources: Resources) -> None:
    text = "Mrs. Holm met Mr. Brandt. He left early."
    found = read(text, resources)
    assert "He" in words(text, one(found, "Brandt"))
    assert "He" not in words(text, one(found, "Holm"))


def test_acronym_is_the_body_with_its_initials(resources: Resources) -> None:
    text = "The World Health Organization sent teams. The WHO said more would come."
    bodies = [e for e in read(text, resources) if e.kind == "organization" and "WHO" in words(text, e)]
    assert bodies and "World Health Organization" in " ".join(words(text, bodies[0]))


def test_town_behind_a_word_of_place_is_a_place(resources: Resources) -> None:
    kinds = {e.name: e.kind for e in read("Thousands fled towards Kadugli after the battle.", resources)}
    assert kinds["Kadugli"] == "place"


def test_governments_of_two_countries_are_two_bodies(resources: Resources) -> None:
    text = "The Chilean government refused. The Peruvian government agreed."
    assert len([e for e in read(text, resources) if "government" in e.name]) == 2


@pytest.mark.parametrize(
    ("language", "text", "name", "title"),
    [
        (
            "ru",
            "Министр обороны Иван Соколов заявил об этом в среду. Соколов уехал.",
            "Иван Соколов",
            "Министр обороны",
        ),
        ("prs", "کریم وزیری، سخنگوی والی هرات، گفت که راه باز است.", "کریم وزیری", "سخنگوی والی هرات"),
        ("ar", "وقال العميد سامي الخطيب في مؤتمر صحفي إن الطريق مفتوح.", "سامي الخطيب", "العميد"),
        ("ps", "د والي ویاند احمد ولي د ښار په مرکز کې وویل.", "احمد ولي", "د والي ویاند"),
    ],
)
def test_titled_names_without_a_recogniser(
    resources: Resources, language: str, text: str, name: str, title: str
) -> None:
    person = one(read(text, resources, language), name)
    assert title in person.titles


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("دادستان زنجان گفت که بررسی ادامه دارد.", "دادستان زنجان"),
        ("والی هرات کریم وزیری گفت که راه باز است.", "کریم وزیری"),
    ],
)
def test_place_of_an_office_is_no_name(resources: Resources, text: str, name: str) -> None:
    assert [e.name for e in read(text, resources, "fa")] == [name]


def test_last_name_alone_is_the_person_named_before(resources: Resources) -> None:
    text = "Министр обороны Иван Соколов заявил об этом в среду. Соколов уехал."
    assert words(text, one(read(text, resources, "ru"), "Иван Соколов")) == ["Иван Соколов", "Соколов"]


def test_every_office_is_reachable(resources: Resources) -> None:
    nouns = [row["noun"] for row in lexicon.rows("en", "offices")]
    sentences = [f"Ana Reyes, a former {n}, resigned on Monday.\n\nThe {n}, Tom Holm, left Oslo." for n in nouns]
    text = "\n\n".join(sentences)
    story, syntax = parsed(text, resources)
    titles = " ".join(t.casefold() for e in entities(story, syntax, resources) for t in e.titles)
    missing = [n for n in nouns if n not in titles]
    assert not missing


def test_every_group_noun_is_reachable(resources: Resources) -> None:
    nouns = sorted(lexicon.words("en", "group_nouns"))
    text = "\n\n".join(f"The {noun} of the town marched on Monday." for noun in nouns)
    story, syntax = parsed(text, resources)
    found = {m.span.of(text).casefold() for e in entities(story, syntax, resources) for m in e.mentions}
    missing = [n for n in nouns if not any(n in f for f in found)]
    assert not missing


def test_every_honorific_is_reachable(resources: Resources) -> None:
    words_ = sorted(lexicon.words("en", "honorifics"))
    text = "\n\n".join(f"Police said {word.capitalize()} Thomas Holm left Oslo on Monday." for word in words_)
    story, syntax = parsed(text, resources)
    titles = {t.casefold() for e in entities(story, syntax, resources) for t in e.titles}
    assert not [w for w in words_ if w not in titles]


@pytest.mark.parametrize("language", ["fa", "ps", "ar", "ru"])
def test_every_title_is_reachable(resources: Resources, language: str) -> None:
    name = {"fa": "جمشید نوری", "ps": "جمشید نوري", "ar": "جمشيد نوري", "ru": "Иван Соколов"}[language]
    for title in lexicon.words(language, "titles"):
        text = f"{title} {name}."
        persons = [e for e in read(text, resources, language) if e.kind == "person"]
        assert persons and persons[0].titles, title


_PIECES = st.sampled_from(
    [
        "Ana Reyes",
        "the mayor",
        ", ",
        ". ",
        "He said ",
        "“",
        "”",
        "Mr. ",
        "\n\n",
        "Иван ",
        "وزیر ",
        "🙂",
        "'s ",
        "U.N. ",
        "-",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=30).map("".join))
def test_any_text_gives_mentions_of_its_words(text: str) -> None:
    resources = _shared()
    for language in ("en", "ru", "fa"):
        for entity in read(text, resources, language):
            for mention in entity.mentions:
                assert 0 <= mention.span.start < mention.span.end <= len(text)
                assert mention.span.of(text).strip()


def _shared() -> Resources:
    if not _kept:
        _kept.append(Resources())
    return _kept[0]


_kept: list[Resources] = []
