"""Changes that lead from an input to its reading text, and the offsets that lead back."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sayso.record import Span


class Edit(NamedTuple):
    """`original[start:end]` gives way to `words`: nothing, or one character that stands for the first."""

    start: int
    end: int
    words: str = ""


class Edited:
    """A text after its edits.

    Args:
        original: the input.
        edits: in any order; one that begins inside another is left out.

    Attributes:
        text: the reading text.
        offsets: for each character of `text` its index in `original`; null where nothing changed.
    """

    def __init__(self, original: str, edits: Iterable[Edit]) -> None:
        self._starts: list[int] = []  # of the edits, in the original
        self._ends: list[int] = []
        self._after: list[int] = []  # index in `text` of what follows each edit
        parts: list[str] = []
        offsets = array("I")
        at = 0
        for edit in sorted(edits):
            if edit.start < at:
                continue
            parts.append(original[at : edit.start])
            offsets.extend(range(at, edit.start))
            if edit.words:
                parts.append(edit.words)
                offsets.append(edit.start)
            at = edit.end
            self._starts.append(edit.start)
            self._ends.append(edit.end)
            self._after.append(len(offsets))
        parts.append(original[at:])
        offsets.extend(range(at, len(original)))
        self.text = "".join(parts)
        self.offsets: Sequence[int] | None = offsets if self._starts else None

    def position(self, index: int) -> int:
        """Where a character of the original stands in the text; a dropped one: where it would stand."""
        i = bisect_right(self._starts, index) - 1
        if i < 0:
            return index
        return (
            self._after[i] + max(0, index - self._ends[i]) - (1 if self._replaced(i) and index < self._ends[i] else 0)
        )

    def _replaced(self, i: int) -> bool:
        before = self._after[i - 1] + self._starts[i] - self._ends[i - 1] if i else self._starts[i]
        return self._after[i] > before

    def span(self, start: int, end: int) -> Span:
        """A span of the original as one of the text, without blanks at its ends (empty where none is left)."""
        first, last = self.position(start), self.position(end)
        words = self.text[first:last]
        first += len(words) - len(words.lstrip())
        return Span(first, max(first, first + len(words.strip())))
