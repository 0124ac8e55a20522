"""Who says what in English: kinds, marks, speakers, and what holds for any text."""

from __future__ import annotations

import pytest
from attributions_in_short import Said, read
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sayso.resources import Resources

SURE = 0.75  # what a reader may rely on is found with at least this confidence


def sure(text: str, resources: Resources) -> list[Said]:
    return [s for s in read(text, resources)[1] if s.a.confidence >= SURE]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            'The pass was shut after the storm. "The road is closed for good," the driver Omar Daud said. He walked home.',
            "direct",
        ),
        ('The pass was shut. The driver Omar Daud said that the road was "closed for good" after the storm.', "mixed"),
        (
            "The pass was shut on Sunday. The driver Omar Daud said that the road was closed after the storm.",
            "indirect",
        ),
    ],
)
def test_kind(text: str, kind: str, resources: Resources) -> None:
    assert [(s.a.kind, "Omar Daud" in s.source) for s in sure(text, resources)] == [(kind, True)]


@pytest.mark.parametrize(
    "text",
    [
        "The minister left the hall at noon, defending nobody. His car drove to the airport. The rain went on.",
        "The dog slept in front of the mill. Two children threw stones into the pond.",
        'The "river" of the town is a ditch behind the station. Trucks fill it with sand every spring.',
    ],
)
def test_nothing_said(text: str, resources: Resources) -> None:
    assert [s.content for s in sure(text, resources) if s.a.confidence >= 0.8] == []


def test_a_report_holds_what_is_reported_within_it(resources: Resources) -> None:
    text = "No car came through on Friday. The doctor said the army had warned that the road was mined. He turned back."
    outer = next(s for s in sure(text, resources) if s.source == "The doctor")
    assert outer.a.within is None
    assert "the army had warned that the road was mined" in outer.content


def test_reports_side_by_side_are_not_within_each_other(resources: Resources) -> None:
    text = "Police said two guards had died in the fire on Sunday; the news agency said three guards had died. The prison stood empty."
    found = sure(text, resources)
    assert [(s.source, s.a.within) for s in found] == [("Police", None), ("the news agency", None)]
    assert "two guards" in found[0].content and "three guards" not in found[0].content
    assert "three guards" in found[1].content and "two guards" not in found[1].content


def test_who_speaks_next_is_no_part_of_a_source(resources: Resources) -> None:
    text = (
        "A business partner of Mr. Tomas Lind said on Friday that the money was gone. His beekeeper, Omar Daud, said the hives"
        " were empty and cold."
    )
    first, second = sure(text, resources)
    assert "Lind" in first.source and "Daud" not in first.source
    assert "Daud" in second.source and "Lind" not in second.source
    assert ("money" in first.content, "hives" in first.content) == (True, False)


def test_the_possessor_of_a_noun_is_the_source_and_keeps_its_ending(resources: Resources) -> None:
    text = "Roads into the valley are blocked. The envoy's warning that food was running out went unheard. Two trucks turned back."
    (only,) = sure(text, resources)
    assert only.source in ("The envoy's", "The envoy") and only.cue.startswith("warning")
    assert "food was running out" in only.content


def test_pronoun_is_who_spoke_last_in_the_paragraph(resources: Resources) -> None:
    story, found = read(
        '"My sister Rosa Diaz walks to school," said Clara Vega, who sells fish. "I cannot pay the bus," she added.',
        resources,
    )
    names = {e.id: e.name for e in story.entities}
    assert [names.get(s.a.speaker or "") for s in found if s.cue in ("said", "added")] == ["Clara Vega"] * 2


def test_quotation_over_paragraphs_stays_one(resources: Resources) -> None:
    text = (
        "The widow of the fisherman spoke outside the court on Monday.\n\n“We had a house by the river,” she said. “We had a small"
        " boat.\n\n“Then the water came in the night and took all of it.\n\n“Now we live in a tent.”\n\nThe trial goes on."
    )
    (only,) = sure(text, resources)
    assert only.a.kind == "direct" and only.source == "she"
    for words in ("We had a house", "We had a small boat", "Then the water came", "Now we live in a tent"):
        assert words in only.content
    assert all("\n" not in span.of(text) for span in only.a.content), "a span lies within a paragraph"


def test_missing_mark_spoils_one_sentence_only(resources: Resources) -> None:
    text = (
        'The guard of the camp told us "they came at night and took the food. He hid in a ditch.\n\n"Nobody slept that night," the'
        " cook Amina Sule said on Monday."
    )
    cook = next(s for s in sure(text, resources) if "Amina Sule" in s.source)
    assert "Nobody slept that night" in cook.content and "took the food" not in cook.content


def test_words_in_quotation_marks_belong_to_their_speaker(resources: Resources) -> None:
    text = 'The ferry never came. "I think they say it is too late for us," the boy said on the quay. Lamps went out.'
    (only,) = sure(text, resources)
    assert only.source == "the boy" and "they say it is too late for us" in only.content


PIECES = ["said", '"', "“", "”", "the mayor", ",", ".", "that", "it rained", "\n\n", "according to", "he", "'", "by",
          "estimates", "accused", "of", ";", "—", "«", "»", "put", "at", "40", "گفت", "که", "قال", "إن", "сказал"]  # fmt: skip


@settings(max_examples=60, deadline=None)
@example(pieces=['"', "said", "said", "said", '"', "گفت"], language="fa")
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=25), language=st.sampled_from(["en", "fa", "ps", "ar", "ru"]))
def test_spans_are_words_of_the_text_and_nesting_ends(pieces: list[str], language: str, resources: Resources) -> None:
    text = " ".join(pieces)
    story, found = read(text, resources, language)
    ids = {s.a.id: s.a for s in found}
    assert len(ids) == len(found)
    for s in found:
        assert s.a.content and 0 <= s.a.confidence <= 1
        for span in (*s.a.source, *s.a.cue, *s.a.content):
            assert 0 <= span.start < span.end <= len(text)
            assert span.of(text) == span.of(text).strip()
        seen = set()
        within = s.a.within
        while within:
            assert within not in seen
            seen.add(within)
            within = ids[within].within


@pytest.mark.parametrize("text", ["", ".", '"', "…", "said", "\n\n\n", "“““", '" " "', "he said"])
def test_anything_is_read(text: str, resources: Resources) -> None:
    for language in ("en", "fa", "prs", "ps", "ar", "ru", "fr"):
        read(text, resources, language)
