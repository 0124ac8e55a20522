"""Quotations by their marks, paragraph by paragraph: an odd number of marks never loses the others.

Marks of every kind pair within a paragraph.  A paragraph that opens a quotation and does not close it
continues in the next one if that opens with a mark too, as newspapers set quotations of several
paragraphs; else the quotation ends with the sentence that it opened in.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.record import Span

_MARKS = re.compile(
    "[\"“”„‟«»‹›]|''|``|[‘‚’](?=\\w)|(?<=[\\w.,!?…;])’|(?<![\\w'’])'(?=\\w)|(?<=[\\w.,!?…;])'(?!\\w)|`(?=\\w)|(?<=[\\w.,!?…;])´(?!\\w)"
)
_OPENING = "“„‟«‹`"
_SINGLE = "‘‚’'´"
_CLOSES = {"“": "”\"“", "„": "“”\"", "‟": "”\"", "«": "»", "»": "«", "‹": "›",
           '"': '"”', "``": "''\"", "''": "''", "`": "´"}  # fmt: skip
_NESTING = "«„‹"  # marks that are told from those that close them
_LONGEST_SINGLE = 600  # characters: a longer run between single marks is two apostrophes


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks.

    Attributes:
        span: with the marks.
        inner: without them.
        closed: whether a closing mark was there.
        continues: whether it goes on from a quotation of the paragraph before that was left open.
    """

    span: Span
    inner: Span
    closed: bool = True
    continues: bool = False


class Quotations(Sequence[Quotation]):
    """The quotations of a story in order; they do not overlap. Looked up by place in O(log n)."""

    def __init__(self, found: Sequence[Quotation]) -> None:
        self.found = list(found)
        self._starts = [q.span.start for q in self.found]

    def __len__(self) -> int:
        return len(self.found)

    def __getitem__(self, i):  # type: ignore[no-untyped-def]
        return self.found[i]

    def at(self, position: int) -> Quotation | None:
        """The quotation that holds a character."""
        i = bisect_right(self._starts, position) - 1
        return self.found[i] if i >= 0 and position < self.found[i].span.end else None

    def overlapping(self, span: Span) -> Iterator[Quotation]:
        """Quotations that share a character with the span."""
        i = max(0, bisect_right(self._starts, span.start) - 1)
        while i < len(self.found) and self.found[i].span.start < span.end:
            if self.found[i].span.overlaps(span):
                yield self.found[i]
            i += 1


def quotations(text: str, paragraphs: Sequence[tuple[Span, Sequence[Span]]]) -> Quotations:
    """The quotations of a text.

    Args:
        text: the reading text.
        paragraphs: each with its sentences; where a mark is missing, a quotation ends with its sentence.
    """
    found: list[Quotation] = []
    left_open = False
    for number, (span, sentences) in enumerate(paragraphs):
        marks = [m for m in _MARKS.finditer(text, span.start, span.end)]
        following = paragraphs[number + 1][0] if number + 1 < len(paragraphs) else None
        next_mark = text[following.start : following.start + 1] if following else ""
        here, open_at_end = _pair(text, span, marks, [s.end for s in sentences], left_open, next_mark)
        found.extend(here)
        left_open = open_at_end
    return Quotations(found)


def _pair(
    text: str, paragraph: Span, marks: list[re.Match[str]], ends: list[int], left_open: bool, next_mark: str
) -> tuple[list[Quotation], bool]:
    """Quotations of one paragraph, and whether the last one is left open.

    A single mark is left open only where the next paragraph opens with its like (`next_mark`).
    """
    found: list[Quotation] = []
    i, floor = 0, paragraph.start
    paired = _nested_pairs(marks)
    while i < len(marks):
        mark = marks[i]
        if mark.group() in _SINGLE:
            closing = _single_close(text, marks, i)
            if closing is None:
                before = text[mark.start() - 1 : mark.start()] if mark.start() > paragraph.start else " "
                if mark.group() == next_mark and before.isspace():
                    inner = Span(mark.end(), paragraph.end)
                    continues = left_open and mark.start() == paragraph.start
                    found.append(Quotation(Span(mark.start(), paragraph.end), inner, closed=False, continues=continues))
                    return found, True
                i += 1
                continue
        elif _opens(text, mark, paragraph):
            closing = paired.get(i) if mark.group() in _NESTING else _close(text, marks, i, paragraph)
        else:  # a closing mark whose opening one is missing: the sentence that it ends is the quotation
            ended = bisect_right(ends, mark.start() - 1)
            start = max(floor, _after(text, ends[ended - 1])) if ended else floor
            if mark.start() - start > 1:
                found.append(Quotation(Span(start, mark.end()), Span(start, mark.start()), closed=False))
            floor, i = mark.end(), i + 1
            continue
        continues = left_open and mark.start() == paragraph.start
        if closing is not None:
            last = marks[closing]
            found.append(
                Quotation(
                    Span(mark.start(), last.end()), Span(mark.end(), last.start()), closed=True, continues=continues
                )
            )
            floor, i = last.end(), closing + 1
            continue
        following = next((k for k in range(i + 1, len(marks)) if marks[k].group() not in _SINGLE), None)
        if following is None:
            found.append(
                Quotation(
                    Span(mark.start(), paragraph.end),
                    Span(mark.end(), paragraph.end),
                    closed=False,
                    continues=continues,
                )
            )
            return found, True
        limit = marks[following].start()
        end = next(iter(ends[(k := bisect_right(ends, mark.end())) : k + 1]), limit)
        if end >= limit:
            end = limit
            while text[end - 1].isspace():
                end -= 1
        found.append(Quotation(Span(mark.start(), end), Span(mark.end(), end), closed=False, continues=continues))
        floor, i = end, following
    return found, False


def _after(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _opens(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    """Whether a mark opens a quotation: by its shape, else by the blanks about it."""
    shape = mark.group()
    if shape in _OPENING or shape == "``":
        return True
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    if shape in "”»›":
        # typed the wrong way round, or the Nordic and old German custom of one shape for both ends
        return (before.isspace() or before in "([—–-:") and after.isalnum()
    return not after.isspace() and (before.isspace() or not before.isalnum() and before not in ".,!?…")


def _nested_pairs(marks: list[re.Match[str]]) -> dict[int, int]:
    """Index of each mark that may hold others of its kind -> index of the one that closes it."""
    found: dict[int, int] = {}
    opened: dict[str, list[int]] = {shape: [] for shape in _NESTING}
    for k, mark in enumerate(marks):
        shape = mark.group()
        for opening, waiting in opened.items():
            if shape in _CLOSES[opening] and waiting:
                found[waiting.pop()] = k
        if shape in opened:
            opened[shape].append(k)
    return found


def _close(text: str, marks: list[re.Match[str]], i: int, paragraph: Span) -> int | None:
    """Index of the mark that closes the one at `i`; null where another opens before."""
    closers = _CLOSES.get(marks[i].group(), '"”»')
    for k in range(i + 1, len(marks)):
        shape = marks[k].group()
        if shape in _SINGLE and shape not in closers:
            continue
        turns = shape in '"“' and marks[i].group() != "‟"  # a mark that opens elsewhere
        if shape in closers and not (turns and _opens(text, marks[k], paragraph)):
            return k
        if shape == marks[i].group():
            return None
    return None


def _single_close(text: str, marks: list[re.Match[str]], i: int) -> int | None:
    """Index of the single mark that closes the one at `i`: before a blank or a stop, and not far off.

    A single mark counts only if a clause mark stands inside it or the words run on to a clause mark:
    apostrophes ("the workers' union") do not.
    """
    opening = marks[i]
    after = text[opening.end() : opening.end() + 1]
    before = text[opening.start() - 1 : opening.start()]
    if before.isalnum() or not after.isalnum() or opening.group() in "’´":
        return None
    for k in range(i + 1, len(marks)):
        shape = marks[k].group()
        if marks[k].start() - opening.start() > _LONGEST_SINGLE:
            return None
        if shape not in "’'":
            if shape in _SINGLE:
                continue
            return None
        next_character = text[marks[k].end() : marks[k].end() + 1]
        if not next_character.isalnum() and text[marks[k].start() - 1].lower() != "s":
            return k
        if not next_character.isalnum() and next_character in ".,;:?!" or text[marks[k].start() - 1] in ".,?!":
            return k
    return None
