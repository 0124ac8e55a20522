"""Attributions of long and odd texts, whichever finder makes them."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from attributions_in_short import read
from hypothesis import given, settings
from hypothesis import strategies as st
from stories_in_short import story_of

from sayso.attribution.quotations import quotations
from sayso.attribution.turns import lines
from sayso.record import Attribution, Paragraph, Span, Story
from sayso.resources import Resources

MARKS = ['"', "“", "”", "«", "»", "„", "‘", "’", "''", "``", "'"]
PIECES = ["He said ", "the mayor ", "told us ", "It rained. ", "\n\n", "SMITH: ", "Q: ", "A. ", "mayor to us: ", ",", " ", ".", "گفت که ", "сказал: ", "قال إن ", *MARKS]  # fmt: skip


def check(story: Story) -> list[Attribution]:
    """What holds for every record: spans lie in the text, hold words, and nesting has an end."""
    by_id = {a.id: a for a in story.attributions}
    assert len(by_id) == len(story.attributions)
    for a in story.attributions:
        for span in [*a.source, *a.cue, *a.content]:
            assert 0 <= span.start < span.end <= len(story.text)
            assert story.words(span) == story.words(span).strip()
        assert a.content and 0 <= a.confidence <= 1
        assert a.speaker is None or a.speaker in {e.id for e in story.entities}
        seen = set()
        outer: str | None = a.id
        while outer is not None:
            assert outer not in seen
            seen.add(outer)
            outer = by_id[outer].within
    return story.attributions


def contents(story: Story) -> str:
    return " | ".join(story.words(s) for a in story.attributions for s in a.content)


@settings(max_examples=60, deadline=None)
@given(text=st.lists(st.sampled_from(PIECES), max_size=40).map("".join), language=st.sampled_from(["en", "fa", "ru"]))
def test_any_mixture_of_marks_and_labels_gives_a_sound_record(resources: Resources, text: str, language: str) -> None:
    check(read(text, resources, language)[0])


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("count", [1, 2, 3])
def test_odd_marks_do_not_take_a_plain_report_away(resources: Resources, mark: str, count: int) -> None:
    text = f"{mark * count}\n\nThe harbour master said that the bridge was closed.\n\nIt was {mark} late."
    story, _ = read(text, resources)
    check(story)
    assert "the bridge was closed" in contents(story)


def test_a_mark_that_is_missing_spoils_no_other_paragraph(resources: Resources) -> None:
    text = '"We left at dawn, Omar Daud said.\n\n"Nobody came to the bridge," Ana Reyes said.\n\nHe went home.'
    story, found = read(text, resources)
    check(story)
    assert any(s.source == "Ana Reyes" and "Nobody came to the bridge" in s.content for s in found)


def test_reports_without_any_quotation_mark(resources: Resources) -> None:
    story, found = read("The mayor said the dam had held. The union denied that two men had been held.", resources)
    assert {s.a.kind for s in found} == {"indirect"} and len(check(story)) >= 2


def test_text_without_anybody_who_speaks(resources: Resources) -> None:
    for text in ("", " \n\n ", "Rain.", "12 13 14", "...", "The bridge is long. The river is cold."):
        assert check(read(text, resources)[0]) == []


def test_quotations_within_quotations(resources: Resources) -> None:
    text = "“My father said, ‘The river never comes past the gate,’” Ana Reyes said. “He was wrong.”"
    story, _ = read(text, resources)
    check(story)
    assert "The river never comes past the gate" in contents(story)
    assert any(story.words(s) == "Ana Reyes" for a in story.attributions for s in a.source)


def test_a_list_of_statements_keeps_each_with_its_speaker(resources: Resources) -> None:
    text = "\n\n".join(
        ["What they said after the match:", "Omar Daud, the coach, said: “We were tired.”",
         "Ruth Holm, the captain, said: “We were unlucky.”", "Tomas Lind, the referee, said: “I saw no foul.”"]
    )  # fmt: skip
    story, found = read(text, resources)
    check(story)
    for name, words in (("Omar Daud", "tired"), ("Ruth Holm", "unlucky"), ("Tomas Lind", "no foul")):
        assert any(name in s.source and words in s.content for s in found), name


def test_a_statement_repeated_many_times_is_found_each_time(resources: Resources) -> None:
    story, found = read("\n\n".join(["The mayor said that the bridge was closed."] * 200), resources)
    assert sum(s.content.endswith("the bridge was closed") for s in found) == 200
    check(story)


def work(call: Callable[[], object]) -> int:
    """Lines of this project's code that a call runs: the same on every machine, however busy it is."""
    count = 0

    def trace(frame, event, argument):  # type: ignore[no-untyped-def]
        nonlocal count
        if "sayso" not in frame.f_code.co_filename:
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(before)
    return count


def one_paragraph(text: str) -> object:
    span = Span(0, len(text))
    return quotations(text, [(span, [span])])


@pytest.mark.parametrize("pattern", ['"', "“", "”", "«", "„", "‘a", "a’ ", "'a", '"a" ', "“a", "“a ‘b’ ", "‘a ", '"“'])
def test_a_hundred_thousand_marks_take_work_in_proportion(pattern: str) -> None:
    few, many = (work(lambda n=n: one_paragraph(pattern * n)) for n in (1_000, 10_000))  # type: ignore[misc]
    assert many < 15 * few
    one_paragraph(pattern * 100_000)


@pytest.mark.parametrize("line", ["SMITH: I was there.\n", "Q: Why?\nA: Why not.\n", "a: b\n", ":\n", "A" * 50 + "\n"])
def test_labels_of_many_lines_take_work_in_proportion(line: str) -> None:
    def read_lines(n: int) -> list[object]:
        text = line * n
        return list(lines(text, [Paragraph(0, len(text))], ["en"]))

    few, many = (work(lambda n=n: read_lines(n)) for n in (500, 5_000))  # type: ignore[misc]
    assert many < 15 * few


def test_many_turns_take_work_in_proportion(resources: Resources) -> None:
    from msgspec.structs import replace

    from sayso.attribution import attributions
    from sayso.people import entities
    from sayso.syntax import parse

    def prepared(n: int) -> Callable[[], object]:
        names = ["WHITLOCK", "POOLE", "DAUD", "HOLM"]
        turns = [f"{names[k % 4]}: The bridge was closed on day {k}." for k in range(n)]
        story = story_of("\n\n".join(turns))
        syntax = parse(story, resources)
        story = replace(story, entities=entities(story, syntax, resources))
        return lambda: attributions(story, syntax, resources)

    few, many = (work(prepared(n)) for n in (100, 1_000))
    assert many < 15 * few
