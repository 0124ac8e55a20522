"""Restoring: a record of the reading text becomes a record of the input, span by span."""

from __future__ import annotations

from msgspec.structs import replace

from sayso.page import Page, restore
from sayso.record import Attribution, Entity, Mention, Paragraph, Publication, Source, Span, Story

SOURCE = Source("a.txt", "text/plain", "0" * 64)
ORIGINAL = "Mayor [Ana Reyes](u) said [no](v)."
READING = "Mayor Ana Reyes said no."
OFFSETS = [*range(0, 6), *range(7, 16), *range(20, 26), *range(27, 29), 33]


def record() -> Story:
    return Story(
        id="a",
        source=SOURCE,
        kind="story",
        text=READING,
        language="en",
        publication=Publication(),
        paragraphs=[Paragraph(0, len(READING))],
        entities=[Entity("e1", "Ana Reyes", "person", [Mention(Span(0, 15), "name")])],
        attributions=[
            Attribution("a1", [Span(0, 15)], [Span(16, 20)], [Span(21, 23)], "direct", "e1", "asserts", None, 1.0)
        ],
    )


def test_spans_point_into_the_input() -> None:
    page = Page(READING, [], SOURCE, original=ORIGINAL, offsets=OFFSETS)
    story = restore(record(), page)
    assert story.text == ORIGINAL
    said = story.attributions[0]
    assert [story.words(s) for s in said.source] == ["Mayor", "Ana Reyes"]
    assert [story.words(s) for s in said.cue] == ["said"]
    assert [story.words(s) for s in said.content] == ["no"]
    assert story.words(story.entities[0].mentions[0].span) == "Mayor [Ana Reyes"
    assert story.paragraphs == [Paragraph(0, len(ORIGINAL))]


def test_input_that_is_the_reading_text_is_left_alone() -> None:
    assert restore(record(), Page(READING, [], SOURCE)) == record()


def test_everything_but_spans_and_text_stays() -> None:
    page = Page(READING, [], SOURCE, original=ORIGINAL, offsets=OFFSETS)
    story = restore(replace(record(), warnings=["w"], superseded=[("c1", "c2")]), page)
    assert (story.warnings, story.superseded, story.id, story.source) == (["w"], [("c1", "c2")], "a", SOURCE)
