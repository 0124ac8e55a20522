"""Headlines with a colon: who speaks to whom, what is a topic, and every line of the lexicons at work."""

from __future__ import annotations

from pathlib import Path

import pytest
from attributions_in_short import read, said
from stories_in_short import parsed

import sayso
from sayso import lexicon
from sayso.attribution.candidate import Candidate
from sayso.attribution.headlines import headline
from sayso.resources import Resources

BODY = "\n\nThe bridge was closed for a day. Ana Reyes, the mayor, said that repairs had begun."


def spoken(text: str, resources: Resources, language: str = "en") -> list[tuple[str, str]]:
    return [(s, c) for s, cue, c in said(text, resources, language) if cue.endswith((":", "—", "–"))]


@pytest.mark.parametrize(
    ("head", "source", "content"),
    [
        ("Mayor to critics: We are not leaving", "Mayor", "We are not leaving"),
        ("Reyes: Repairs will take a week", "Reyes", "Repairs will take a week"),
        ("Reyes on the bridge: “It will hold”", "Reyes", "“It will hold”"),
        ("Poll: Voters stay at home", "Poll", "Voters stay at home"),
        ("Bridge will open in May: mayor", "mayor", "Bridge will open in May"),
        ("Bridge will open in May — police", "police", "Bridge will open in May"),
    ],
)
def test_a_headline_says_who_speaks(resources: Resources, head: str, source: str, content: str) -> None:
    assert spoken(head + BODY, resources) == [(source, content)]


def test_a_country_speaks_to_somebody(resources: Resources) -> None:
    body = "\n\nNairobi closed the port for a day. Ana Reyes, a donor, said that Kenya had been warned twice."
    assert ("Kenya", "We are not for sale") in spoken("Kenya to donors: We are not for sale" + body, resources)


@pytest.mark.parametrize(
    "head",
    [
        "Hill Bank to shut 61 branches: what they said",
        "The Latest: Two towns cut off",
        "Skelby: A town without a bridge",
        "Floods in the north: towns cut off",
        "Ana Reyes: a life on the river",
        "Bridge closed: no way home",
        "The count: 12",
        "A bridge, a town and a river",
    ],
)
def test_a_colon_behind_a_topic_says_nothing(resources: Resources, head: str) -> None:
    body = "\n\nThe bridge was closed for a day. Hill Bank and Ana Reyes are known in Skelby."
    assert spoken(head + body, resources) == []


def test_a_paragraph_without_a_body_is_no_headline(resources: Resources) -> None:
    assert spoken("Mayor to critics: We are not leaving", resources) == []


def test_the_source_of_a_headline_is_the_person_of_the_body(resources: Resources) -> None:
    story, found = read("Reyes: Repairs will take a week" + BODY, resources)
    names = {e.id: e.name for e in story.entities}
    assert [names.get(s.a.speaker or "") for s in found if s.cue.endswith(":")] == ["Ana Reyes"]


def test_a_headline_that_is_no_part_of_the_body(tmp_path: Path) -> None:
    page = tmp_path / "story.html"
    paragraphs = "".join(f"<p>{p}</p>" for p in [
        "The bridge over the Sarim was closed for a whole day after the flood had torn away two of its piers.",
        "Ana Reyes, the mayor, said on Monday that the repairs had begun and that the town would not be given up.",
        "Traders who use the bridge each morning had asked for a ferry until the new piers stand in the water.",
    ])  # fmt: skip
    page.write_text(
        f"<html><body><article><h1>Mayor to critics: We are not leaving</h1>{paragraphs}</article></body></html>"
    )
    story = sayso.read(page)
    said = [(story.words(a.source[0]), story.words(a.content[0])) for a in story.attributions if story.words(a.cue[0]).endswith(":")]  # fmt: skip
    assert said == [("Mayor", "We are not leaving")]


@pytest.mark.parametrize(
    ("language", "head", "body", "source"),
    [
        ("ru", "Минздрав: вспышка идёт на спад", "В Минздраве сообщили, что заболели сорок человек.", "Минздрав"),
        ("fa", "سرمربی تیم: داور بازی را گرفت", "بازی دیروز تمام شد.", "سرمربی تیم"),
        ("ar", "وزارة الصحة: ارتفاع الإصابات هذا الشهر", "وصلت المساعدات أمس.", "وزارة الصحة"),
        ("ps", "د کابل پوليس: درې کسان نیول شوي دي", "پېښه پرون وشوه.", "د کابل پوليس"),
    ],
)
def test_headlines_of_other_languages(resources: Resources, language: str, head: str, body: str, source: str) -> None:
    assert [s for s, _ in spoken(f"{head}\n\n{body}", resources, language)] == [source]


@pytest.mark.parametrize("language", ["en", "fa", "ar", "ps", "ru"])
def test_every_noun_and_link_makes_a_source(resources: Resources, language: str) -> None:
    def found(head: str) -> Candidate | None:
        story, syntax = parsed(f"{head}\n\nAlpha beta gamma.", resources, language)
        return headline(story, syntax, [], resources, 0.5)

    said = "They were told to wait for us" if language == "en" else "One two three four"
    nouns = lexicon.rows(language, "headline_sources")
    for row in nouns:
        assert found(f"{row['noun']}: {said}"), row
    for row in lexicon.rows(language, "headline_links"):
        candidate = found(f"{nouns[0]['noun']} {row['word']} Alpha: {said}")
        assert candidate and candidate.source[0].end == len(nouns[0]["noun"]), row
