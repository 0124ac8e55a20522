from __future__ import annotations

import time

import pytest
from claims_story import read, short, story
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sayso.claims import claims
from sayso.record import Attribution
from sayso.resources import Resources
from sayso.syntax import parse

CRACKDOWN = (
    "The siege has already killed more than 9,200 villagers by Red Cross estimates. "
    "Monitors put the number at more than 9,900."
)


def test_bounds_vouchers_and_ellipsis(resources: Resources) -> None:
    said = (
        ("Red Cross", "by", "killed more than 9,200 villagers"),
        ("Monitors", "put", "the number at more than 9,900"),
    )
    first, second = read(CRACKDOWN, resources, said=said)
    assert (first.span.of(CRACKDOWN), first.measure, first.low, first.high, first.bound, first.by) == (
        "more than 9,200 villagers",
        "killed",
        9200,
        None,
        "more than",
        "a1",
    )
    assert (second.span.of(CRACKDOWN), second.measure, second.who, second.by) == (
        "more than 9,900",
        "killed",
        "villagers",
        "a2",
    )
    assert first.chain == ["Red Cross", "The Record"]
    assert second.chain == ["Monitors", "The Record"]


def test_content_that_begins_after_the_bound_still_vouches(resources: Resources) -> None:
    text = "Monitors counted about 40 houses."
    assert read(text, resources, said=(("Monitors", "counted", "40 houses"),))[0].by == "a1"


def test_own_say_so(resources: Resources) -> None:
    claim = read("The flood killed 12 people.", resources)[0]
    assert (claim.by, claim.chain) == (None, ["The Record"])


def test_part_of_the_whole(resources: Resources) -> None:
    text = "The blast killed at least 12 people, including three children, and wounded 30 others."
    whole, part, others = read(text, resources)
    assert (part.measure, part.low, part.part_of) == ("killed", 3, whole.id)
    assert (others.measure, others.part_of, whole.part_of) == ("injured", None, None)


def test_part_by_a_pronoun(resources: Resources) -> None:
    whole, part = read("Police detained 63 people, 11 of them women.", resources)
    assert part.part_of == whole.id
    whole, part = read("They detained 900 people, of whom 300 had been freed.", resources)
    assert part.part_of == whole.id


def test_ellipsis_prefers_the_dead_of_one_sentence(resources: Resources) -> None:
    text = "The raid killed 12 people and wounded 30. Monitors put the number at 20."
    assert short(text, resources)[2][1:3] == ("killed", 20)


def test_ellipsis_without_anything_to_answer_to(resources: Resources) -> None:
    assert short("Monitors put the number at 20.", resources) == [("20", "other", 20, 20, "exactly")]
    assert short("Officials raised the toll to 40.", resources) == [("40", "killed", 40, 40, "exactly")]


def test_compared_figure_takes_what_it_is_compared_with(resources: Resources) -> None:
    assert [c.measure for c in read("Some 57 soldiers had died, down from 80 last year.", resources)] == [
        "killed",
        "killed",
    ]


def test_place_and_period_of_the_clause(resources: Resources) -> None:
    text = "On Monday 12 people died in Herat and 30 in Kabul. Officials met in Paris."
    first, second = read(
        text,
        resources,
        places=(("Herat", "Herat"), ("Kabul", "Kabul"), ("Paris", "Paris")),
        dates=(("Monday", "2026-03-02"),),
    )
    assert (first.place, second.place) == ("Herat", "Kabul")
    assert first.place_span is not None and first.place_span.of(text) == "Herat"
    assert first.period == "2026-03-02"


def test_place_of_the_clause_above(resources: Resources) -> None:
    text = "A bomb in Kabul exploded on Monday, killing 12 people."
    claim = read(text, resources, places=(("Kabul", "Kabul"),), dates=(("Monday", "2026-03-02"),))[0]
    assert (claim.place, claim.period) == ("Kabul", "2026-03-02")


@pytest.mark.parametrize(
    ("text", "place", "want"),
    [
        ("Rockets hit Herat, killing 12 people.", "Herat", "Herat"),
        ("In Herat, officials said 12 people had died.", "Herat", "Herat"),
        ("Guards seized 12 people near the town of Herat.", "Herat", "Herat"),
        ("Guards seized 12 people in and around Herat.", "Herat", "Herat"),
        ("Herat said 12 people had died.", "Herat", None),
        ("Officials in Herat said 12 people had died.", "Herat", None),
        ("Food came from Herat and 12 people were killed.", "Herat", None),
        ("Herat pledged 12 tents.", "Herat", None),
        ("Gunmen who seized 12 people fled when a bomb went off in Herat.", "Herat", None),
        ("A man in Herat, 32, was killed.", "Herat", None),
    ],
)
def test_place_is_where_the_clause_says(text: str, place: str, want: str | None, resources: Resources) -> None:
    assert {c.place for c in read(text, resources, places=((place, place),)) if (c.low or 0) > 1} == {want}


@pytest.mark.parametrize(
    ("language", "text", "want"),
    [
        ("fa", "در شهر هرات ۱۲ نفر کشته شدند.", "هرات"),
        ("fa", "وزارت در هرات اعلام کرد که ۱۲ نفر کشته شدند.", None),
        ("fa", "۱۲ نفر به هرات رفتند.", None),
        ("ru", "В городе Кемерово погибли 12 человек.", "Кемерово"),
        ("ru", "До города Кемерово дошли 12 человек.", None),
    ],
)
def test_place_without_a_parser(language: str, text: str, want: str | None, resources: Resources) -> None:
    name = "هرات" if "هرات" in text else "Кемерово"
    assert [c.place for c in read(text, resources, language, places=((name, name),))] == [want]


def test_day_of_saying_is_no_period(resources: Resources) -> None:
    text = "Police said on Friday that 12 people had died since Monday. On Sunday 3 men fled and 4 hid."
    days = (("Friday", "2026-03-06"), ("Monday", "2026-03-02"), ("Sunday", "2026-03-01"))
    found = read(text, resources, dates=days)
    assert [(c.low, c.period) for c in found] == [(12, "2026-03-02"), (3, "2026-03-01"), (4, "2026-03-01")]


def test_who_speaks_is_not_counted(resources: Resources) -> None:
    text = "Two officials said the road was shut. Thousands of teachers demanded pay."
    said = (("Two officials", "said", "the road was shut"), ("Thousands of teachers", "demanded", "pay"))
    assert [c.span.of(text) for c in read(text, resources, said=said)] == ["Thousands of teachers"]


def test_numbers_of_dates_are_no_figures(resources: Resources) -> None:
    assert read("They left on 3 May 2012.", resources, dates=(("3 May 2012", "2012-05-03"),)) == []


def test_vague_figures_follow_the_conventions(resources: Resources) -> None:
    assert short("Dozens of people were killed.", resources) == [("Dozens of people", "killed", 12, 120, "between")]
    assert short("Several people were hurt.", resources) == [("Several people", "injured", 3, None, "more than")]
    assert short("Tens of thousands fled.", resources) == [("Tens of thousands", "displaced", 10000, 100000, "between")]


def test_nought_is_not_claimed_of_no_one(resources: Resources) -> None:
    assert short("No one was killed, but the storm could kill 200 people.", resources) == [
        ("200 people", "people", 200, 200, "exactly")
    ]


def test_two_languages_in_one_story(resources: Resources) -> None:
    from msgspec.structs import replace

    text = "The flood killed 12 people.\nدر این سیل ۱۵ نفر کشته شدند."
    made = replace(story(text), paragraph_languages=["en", "fa"])
    found = claims(made, parse(made, resources), resources)
    assert [(c.measure, c.low) for c in found] == [("killed", 12), ("killed", 15)]


PIECES = st.sampled_from(
    [
        "12",
        "people",
        "killed",
        "and",
        "$",
        "five",
        "-",
        ",",
        ".",
        "was",
        "half",
        "million",
        "Smith",
        "٪",
        "۱۲",
        "نفر",
        "کشته",
        "до",
        "тысяч",
        "и",
        "،",
        "of",
        "to",
        "from",
        "wounded",
        "%",
        "’",
        "\u200c",
        "5G",
        "(",
        "more than",
    ]
)


@settings(deadline=None, max_examples=60)
@given(st.lists(PIECES, max_size=25), st.sampled_from(["en", "fa", "prs", "ps", "ar", "ru", "ur"]))
def test_spans_lie_in_the_text_and_in_order(resources: Resources, words: list[str], language: str) -> None:
    text = " ".join(words)
    found = read(text, resources, language)
    ids = [c.id for c in found]
    assert len(set(ids)) == len(ids)
    for claim in found:
        shown = claim.span.of(text)
        assert shown and shown == shown.strip()
        assert claim.low is not None or claim.high is not None
        assert claim.low is None or claim.high is None or claim.low <= claim.high
        assert claim.who is None or claim.who in text
        assert claim.part_of is None or claim.part_of in ids and claim.part_of != claim.id


@settings(deadline=None, max_examples=40)
@given(st.text(max_size=80))
def test_any_text(resources: Resources, text: str) -> None:
    for language in ("en", "ar", "ru"):
        read(text, resources, language)


@pytest.mark.parametrize(
    "text", ["", " ", "12", "...", "!?", "one", "نفر", "1 2 3 4 5", "-" * 50, "12-" * 20, "(" * 30 + "5"]
)
def test_odd_texts(text: str, resources: Resources) -> None:
    for language in ("en", "fa", "ru"):
        read(text, resources, language)


def test_time_grows_with_the_length_alone(resources: Resources) -> None:
    sentence = "در این حمله ۱۲ نفر کشته و ۷ نفر زخمی شدند. "

    def taken(times: int) -> float:
        made = story("\n".join([sentence * 10] * times), "fa")
        syntax = parse(made, resources)
        started = time.process_time()
        assert len(claims(made, syntax, resources)) == 20 * times
        return time.process_time() - started

    taken(5)
    assert taken(200) < 20 * 4 * taken(10) + 0.2


@pytest.mark.parametrize("piece", ["1", "a", "a-", "1-", "12-a", "12 34 56 ", "12 died, police said. "])
def test_text_without_an_end_takes_linear_time(resources: Resources, piece: str) -> None:
    def taken(size: int) -> float:
        made = story("About 12 died: " + piece * (size // len(piece)), "en")
        syntax = parse(made, resources)
        attributed = replace(
            made,
            attributions=[
                Attribution(f"a{s.i}", [], [], [s.span], "indirect", None, "asserts", None, 1.0)
                for s in syntax.sentences
            ],
        )
        started = time.process_time()
        claims(attributed, syntax, resources)
        return time.process_time() - started

    taken(100)
    assert taken(16_000) < 8 * 3 * taken(2_000) + 0.3
