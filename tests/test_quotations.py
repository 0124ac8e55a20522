"""Quotations by their marks: kinds, missing marks, paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.attribution.quotations import Quotations, quotations
from sayso.record import Span


def found(text: str) -> list[str]:
    return [q.span.of(text) for q in of(text)]


def of(text: str) -> Quotations:
    """Quotations, a paragraph between blank lines and a sentence to each full stop and blank."""
    paragraphs, at = [], 0
    for part in text.split("\n\n"):
        start = at
        at += len(part) + 2
        ends, k = [], 0
        while k < len(part):
            end = part.find(". ", k)
            end = len(part) if end < 0 else end + 1
            ends.append(Span(start + k, start + end))
            k = end + 1
        paragraphs.append((Span(start, start + len(part)), ends))
    return quotations(text, paragraphs)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It rained," he said.', ['"It rained,"']),
        ("“It rained,” he said. “All day.”", ["“It rained,”", "“All day.”"]),
        ("«Шёл дождь», — сказал он.", ["«Шёл дождь»"]),
        ("They called it `a long night´, and it wasn´t.", ["`a long night´"]),
        ("„Es regnet“, sagte er.", ["„Es regnet“"]),
        ("''It rained,'' he said.", ["''It rained,''"]),
        ("‘It rained,’ he said.", ["‘It rained,’"]),
        ("‘I don’t know,’ he said.", ["‘I don’t know,’"]),
        ("«Он сказал «да» и ушёл», — вспомнил друг.", ["«Он сказал «да» и ушёл»"]),
        ("He paid the workers’ union in the ’90s.", []),
        ("The boys' and girls' schools.", []),
        ("Nothing here.", []),
        ("", []),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_single_marks_within_double_ones_do_not_count() -> None:
    assert found("“He said ‘no’ to us,” she said.") == ["“He said ‘no’ to us,”"]


def test_missing_closing_mark_ends_with_its_sentence() -> None:
    text = "“It rained all day. He left. “Nobody came,” she said."
    assert found(text) == ["“It rained all day.", "“Nobody came,”"]


def test_missing_opening_mark_begins_with_its_sentence() -> None:
    assert found("He left. It rained all day,” she said.") == ["It rained all day,”"]


def test_open_quotation_continues_in_the_next_paragraph() -> None:
    first, second = of("“It rained.\n\n“It snowed,” he said.")
    assert (first.closed, second.continues) == (False, True)


def test_single_marks_run_on_over_paragraphs_that_open_with_one() -> None:
    text = "'We lost the boat.\n\n'We lost the nets.\n\n'The rest is fine,' she said.\n\n'Twas late."
    assert found(text) == ["'We lost the boat.", "'We lost the nets.", "'The rest is fine,'"]
    assert [q.continues for q in of(text)] == [False, True, True]
    text = "She said: 'We lost the workers' boat.\n\n'The rest is fine.'\n\nThe '90s were worse."
    assert found(text) == ["'We lost the workers' boat.", "'The rest is fine.'"]


def test_odd_mark_leaves_the_next_paragraph_alone() -> None:
    assert found('He said "it rained.\n\nNobody came. "We waited," she said.')[-1] == '"We waited,"'


def test_look_up() -> None:
    text = 'He said "yes" and "no".'
    quoted = of(text)
    assert quoted.at(9) == quoted[0]
    assert quoted.at(3) is None
    assert [q.inner.of(text) for q in quoted.overlapping(Span(0, len(text)))] == ["yes", "no"]
    assert list(quoted.overlapping(Span(0, 4))) == []


@given(
    st.lists(st.sampled_from(['"', "“", "”", "«", "»", "‘", "’", "'", "''", "a", "b.", ",", " ", "\n\n"]), max_size=40)
)
def test_quotations_stand_in_order_and_do_not_overlap(pieces: list[str]) -> None:
    text = "".join(pieces)
    end = 0
    for q in of(text):
        assert end <= q.span.start < q.span.end <= len(text)
        assert q.span.covers(q.inner)
        end = q.span.end
