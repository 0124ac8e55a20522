"""Place names: found, told from people and things, and put where the story means them."""

from __future__ import annotations

import time
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.lexicon import rows, words
from sayso.places import places
from sayso.places.matching import ENOUGH, Matcher
from sayso.places.mentions import Finder, noun_beside
from sayso.record import Entity, Mention, Paragraph, Place, Publication, Source, Span, Story
from sayso.resources import Resources
from sayso.syntax import Name, Syntax, Token, parse


@cache
def resources() -> Resources:
    return Resources()


def story_of(text: str, language: str, persons: tuple[str, ...] = ()) -> Story:
    paragraphs, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            paragraphs.append(Paragraph(at + len(line) - len(line.lstrip()), at + len(line.rstrip())))
        at += len(line)
    mentions = [Mention(Span(text.index(p), text.index(p) + len(p)), "name") for p in persons]
    entities = [Entity(f"p{i}", p, "person", [m]) for i, (p, m) in enumerate(zip(persons, mentions, strict=True))]
    return Story("x", Source("x", "text/plain", "0" * 64), "story", text, language, Publication(), paragraphs,
                 paragraph_languages=[language] * len(paragraphs), entities=entities)  # fmt: skip


def read(text: str, language: str = "en", persons: tuple[str, ...] = ()) -> list[Place]:
    story = story_of(text, language, persons)
    return places(story, parse(story, resources()), resources())


def named(text: str, language: str = "en", persons: tuple[str, ...] = ()) -> list[tuple[str, str | None]]:
    return [(p.span.of(text), p.country) for p in read(text, language, persons)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moscow's blocking of the vote angered Washington.", [("Moscow", "RU"), ("Washington", "US")]),
        ("The Texas governor signed the bill.", [("Texas", "US")]),
        ("Syrian troops shelled Idlib, Syria.", [("Idlib", "SY"), ("Syria", "SY")]),
        ("Fire crews in Paris, Texas, said the blaze began near Dallas.",
         [("Paris", "US"), ("Texas", "US"), ("Dallas", "US")]),
        ("TOPEKA, Kan. - A truck overturned outside Topeka.", [("TOPEKA", "US"), ("Kan.", "US"), ("Topeka", "US")]),
        ("ANKARA (AP) - Turkish officials met in Istanbul.", [("ANKARA", "TR"), ("Istanbul", "TR")]),
        ("Georgia's parliament in Tbilisi passed the law after Russia protested.",
         [("Georgia", "GE"), ("Tbilisi", "GE"), ("Russia", "RU")]),
        ("Georgia's governor spoke in Atlanta on Tuesday. Voters in Savannah and Augusta waited.",
         [("Georgia", "US"), ("Atlanta", "US"), ("Savannah", "US"), ("Augusta", "US")]),
        ("Police in Reading, England, said the fire began at noon.", [("Reading", "GB"), ("England", "GB")]),
        ("It was a nice day. The attack in Nice, France, shocked many.", [("Nice", "FR"), ("France", "FR")]),
        ("Ministers from Chad, Mali and Niger met in Bamako.",
         [("Chad", "TD"), ("Mali", "ML"), ("Niger", "NE"), ("Bamako", "ML")]),
    ],
)  # fmt: skip
def test_names_are_put_where_the_story_means_them(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Reading is good for children, and it was nice to see them reading.",
        "Jordan Miller told reporters that Jordan had not paid the bill. Miller later left.",
        "Paris Hilton arrived late. Hilton smiled.",
        "Chad Smith won the race on Sunday. Chad Smith said yes.",
        "The family sat down for a turkey dinner.",
        "The Washington Post and China Daily reported it.",
        "Many Syrians and Russians spoke Arabic and French.",
        "Rain is likely on the West Coast.",
    ],
)
def test_people_things_and_peoples_are_no_places(text: str) -> None:
    assert named(text) == []


def test_names_within_a_person_of_the_record_are_no_places() -> None:
    text = "Sydney London-Reyes spoke in London."
    assert named(text, persons=("Sydney London-Reyes",)) == [("London", "GB")]


def test_a_town_comes_before_the_region_of_its_name() -> None:
    town, province = read("Shops in Kunduz were shut.")[0], read("Shops in Kunduz province were shut.")[0]
    assert (town.kind, province.kind) == ("city", "region")


def test_a_building_lies_in_the_place_beside_it() -> None:
    text = "The plane landed at Marlow International Airport in Topeka, Kansas, on Friday."
    airport, town = read(text)[:2]
    assert (airport.span.of(text), airport.kind) == ("Marlow International Airport", "facility")
    assert airport.gazetteer_id is None
    assert (airport.lat, airport.lon, airport.country, airport.admin1) == (town.lat, town.lon, "US", "Kansas")


def test_a_place_says_all_the_record_promises() -> None:
    (place,) = read("Shells fell in Homs on Friday.")
    assert (place.name, place.country, place.kind) == ("Homs", "SY", "city")
    assert abs((place.lat or 0) - 34.7) < 0.6 and abs((place.lon or 0) - 36.7) < 0.6
    assert place.gazetteer_id and place.gazetteer_id.isdigit() and place.admin1


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Бои идут под Дамаском и в Хомсе, сообщили в Москве.",
         [("Дамаском", "SY"), ("Хомсе", "SY"), ("Москве", "RU")]),
        ("ru", "Владимир Петров прибыл в город Владимир.", [("Владимир", "RU")]),
        ("ru", "Власти Российской Федерации и Саудовской Аравии договорились.",
         [("Российской Федерации", "RU"), ("Саудовской Аравии", "SA")]),
        ("ru", "Под Новокузнецком прошли учения.", [("Новокузнецком", "RU")]),
        ("prs", "رئیس جمهور در کابل و هرات سخن گفت.", [("کابل", "AF"), ("هرات", "AF")]),
        ("prs", "سیلاب در ولایت بدخشان و فیض‌آباد خانه‌ها را برد.", [("ولایت بدخشان", "AF"), ("فیض‌آباد", "AF")]),
        ("fa", "وزیر مالی در تهران گفت که کره ارزان شد.", [("تهران", "IR")]),
        ("ar", "قال الوزير بدمشق إن القتال في حلب مستمر.", [("دمشق", "SY"), ("حلب", "SY")]),
        ("ps", "د هرات په ښار او کندهار کې جګړه وه", [("هرات", "AF"), ("کندهار", "AF")]),
    ],
)  # fmt: skip
def test_languages_without_a_recogniser(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = named(text, language)
    assert [country for _, country in found] == [country for _, country in expected]
    for (words_found, _), (words_expected, _) in zip(found, expected, strict=True):
        assert words_found in words_expected


def test_a_person_of_the_record_is_no_place_in_any_language() -> None:
    assert named("کابل آرام است. احمد هرات گفت.", "prs", persons=("احمد هرات",)) == [("کابل", "AF")]


def _matched(text: str, language: str) -> dict[str, float]:
    """Evidence by the words found."""
    syntax = parse(story_of(text, language), resources())
    matcher = Matcher(syntax, resources().gazetteer, language, [])
    return {m.span.of(text): m.evidence for s in syntax.sentences for m in matcher.mentions(s)}


# A town that is no evidence by itself, in the spelling of each language, and a frame for a word before it.
_TOWN = {"fa": "صیدا", "prs": "صیدا", "ps": "صيدا", "ar": "صيدا", "ru": "Тартус"}


@pytest.mark.parametrize("language", ["fa", "prs", "ps", "ar", "ru"])
def test_every_place_noun_and_locative_is_evidence(language: str) -> None:
    town = _TOWN[language]
    for row in rows(language, "place_nouns"):
        evidence = _matched(f"… {row['noun']} {town} …", language)
        assert max((e for w, e in evidence.items() if town in w), default=0.0) >= ENOUGH, row
    bare = _matched(f"! {town} …", language).get(town, 0.0)
    for row in rows(language, "locatives"):
        assert _matched(f"… {row['word']} {town} …", language).get(town, 0.0) > bare, row


def test_every_english_place_noun_says_what_a_name_is() -> None:
    nouns = {row["noun"]: row["kind"] for row in rows("en", "place_nouns")}
    for noun, kind in nouns.items():
        after = [Token(0, 5, "Idlib"), Token(6, 7 + len(noun), noun)]
        before = [Token(0, 3, noun), Token(4, 6, "of"), Token(7, 12, "Idlib")]
        assert noun_beside(after, 0, 1, nouns, "of") == noun_beside(before, 2, 3, nouns, "of") == kind


@pytest.mark.parametrize("language", ["fa", "ps", "ar"])
def test_ordinary_words_are_no_places_by_themselves(language: str) -> None:
    preposition = max(rows(language, "locatives"), key=lambda row: float(row["weight"]))["word"]
    for word in words(language, "ordinary_words"):
        assert word not in _matched(f"… {preposition} {word} …", language), word


def test_every_arabic_clitic_may_stand_before_a_town() -> None:
    for clitic in words("ar", "clitics"):
        assert "دمشق" in _matched(f"… {clitic}دمشق …", "ar"), clitic


def test_every_russian_ending_is_taken_off() -> None:
    for ending in words("ru", "case_endings"):
        assert ending == "а" or len(ending) <= 2
    assert "Новокузнецком" in _matched("под Новокузнецком", "ru")


def test_words_of_direction_are_no_part_of_a_name() -> None:
    for word in words("en", "directions"):
        syntax = parse(story_of(f"{word.title()} Idlib is quiet.", "en"), resources())
        end = next(t.i for t in syntax.tokens if t.text == "Idlib") + 1
        syntax.names[:] = [Name(0, end, "place")]
        (mention,) = Finder(syntax, resources().gazetteer, "en").mentions(0, end)
        assert mention.key == "idlib", word


def test_towns_of_home_countries_need_less_evidence() -> None:
    assert named("اراک آرام است.", "fa") == [("اراک", "IR")]
    assert {row["language"] for row in rows("any", "home_countries")} == {"fa", "prs", "ps", "ru", "ar"}


def test_names_of_two_letters_are_capitals() -> None:
    syntax = parse(story_of("A storm hit Salina, KS, while KS crossed the UK.", "en"), resources())
    syntax.names.clear()
    found = [
        m.span.of(syntax.text) for m in Finder(syntax, resources().gazetteer, "en").mentions(0, len(syntax.tokens))
    ]
    assert found == ["Salina", "KS", "UK"]
    assert named("La Niña brings rain.") == []


def test_english_word_lists_keep_names_out() -> None:
    for word in words("en", "ordinary_words"):
        assert named(f"They met in {word.title()} on Monday.") == [], word
    for word in words("en", "enterprises"):
        name = f"Topeka Harbour {word.title()}"
        story = story_of(f"The {name} closed.", "en")
        syntax = parse(story, resources())
        last = 5 if syntax.tokens[4].norm != "closed" else 4
        syntax.names[:] = [Name(1, last, "organization")]
        assert all(
            m.kind != "inside organization" for m in Finder(syntax, resources().gazetteer, "en").mentions(0, 5)
        ), word
    for word in words("en", "courtesy_titles"):
        assert named(f"Later {word.title()} London resigned.") == [], word
    for row in rows("en", "demonyms"):
        assert row["demonym"].title() not in [w for w, _ in named(f"The {row['demonym'].title()} minister spoke.")], row


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["Kabul", "in", ",", "Paris", "Texas", "the", "U.S.", "کابل", "در", "Москве", "в", "'s",
                                 "(", "-", "—", "\n", "X", "of", "Kan.", "بدمشق", "12"]), max_size=25).map(" ".join),
       st.sampled_from(["en", "fa", "prs", "ps", "ar", "ru", "fr"]))  # fmt: skip
def test_places_are_in_order_apart_and_within_the_text(text: str, language: str) -> None:
    found = read(text, language)
    for place in found:
        assert 0 <= place.span.start < place.span.end <= len(text)
        assert place.lat is not None and place.lon is not None
        assert place.span.of(text).strip() == place.span.of(text)
    assert all(a.span.end <= b.span.start for a, b in zip(found, found[1:], strict=False))


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["en", "fa", "ar", "ru"]))
def test_any_text_is_read(text: str, language: str) -> None:
    read(text, language)


def _seconds(syntax: Syntax, story: Story) -> float:
    started = time.process_time()
    places(story, syntax, resources())
    return time.process_time() - started


def test_time_is_linear() -> None:
    sentence = "Kabul, Herat and Paris, Texas, saw rain in Georgia and Springfield while Jordan slept. "
    timed = []
    for times in (50, 400):
        story = story_of("\n".join([sentence * 5] * times), "prs")
        syntax = parse(story, resources())
        _seconds(syntax, story)
        timed.append(_seconds(syntax, story))
    assert timed[1] < 8 * timed[0] * 3 + 0.2


def test_finders_are_made_once_a_language(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    build = Finder.__init__

    def counted(self: Finder, *given: object) -> None:
        made.append(str(given[-1]))
        build(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Finder, "__init__", counted)
    read("Rain fell in Paris. Snow fell in Lyon. Hail fell in Nice.", "en")
    assert made == ["en"]
