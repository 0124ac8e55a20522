"""The dates of a story on a line: where each lies, and rows of names that do not lie on each other.

Days near the story's own are spread out, those long before or after drawn together: a line from last
Tuesday to 1992 shows both.  Lengths are units of the picture, `WIDTH` wide.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sayso.report.facts import Day
from sayso.report.labelling import Box, shortened, width_of

WIDTH = 380.0
EDGE = 12.0
ROW = 18.0  # height of a row of names
BELOW = 24.0  # room under the line for the story's own day
NAME_SIZE = 12.0
LONGEST = 26  # characters of a name; the list has all of it
ROWS = 7
EVEN = 60  # days: what lies within is drawn evenly


@dataclass(frozen=True)
class Stretch:
    """A date on the line: from and to (the same for a day), the name and its place, if there is room."""

    day: Day
    left: float
    right: float
    label: tuple[float, float, str] | None


@dataclass(frozen=True)
class Timeline:
    """Dates on a line at height `line`; `story` is where the story's own day lies, or null."""

    width: float
    height: float
    line: float
    stretches: tuple[Stretch, ...]
    story: float | None


def _ordinal(value: str | None) -> int | None:
    try:
        return date.fromisoformat((value or "")[:10]).toordinal()
    except ValueError:
        return None


def draw(days: Sequence[Day], story_day: str | None, mirrored: bool = False) -> Timeline | None:
    """The dates that have days, on a line; null where none has.

    Args:
        days: of the story.
        story_day: ISO 8601, the day of the story.
        mirrored: whether time goes from right to left, as right-to-left readers expect.
    """
    spans: list[tuple[Day, int, int]] = []
    for day in days:
        start, end = _ordinal(day.record.start), _ordinal(day.record.end)
        if start is not None and day.record.type != "set":
            spans.append((day, start, max(end or start, start)))
    if not spans:
        return None
    today = _ordinal(story_day)
    place = _placing([d for _, start, end in spans for d in (start, end)], today, mirrored)
    taken: list[Box] = []
    found = []
    rows = 0
    for day, start, end in spans:
        left, right = sorted((place(start), place(end)))
        words = day.wordings[0].text if day.wordings else day.text or ""
        label = _label(shortened(words, LONGEST), (left + right) / 2, taken)
        rows = max(rows, int(-label[1] // ROW) if label else 0)
        found.append((day, left, right, label))
    line = (rows + 1) * ROW + 4
    stretches = tuple(
        Stretch(day, left, right, (label[0], round(line + label[1], 1), label[2]) if label else None)
        for day, left, right, label in found
    )
    return Timeline(WIDTH, line + BELOW, line, stretches, place(today) if today is not None else None)


def _placing(days: list[int], today: int | None, mirrored: bool) -> Callable[[int], float]:
    """From a day to its place on the line."""
    shown = [*days, today] if today is not None else days
    centre = today if today is not None else max(days)
    near = max(shown) - min(shown) <= EVEN

    def stretch(day: int) -> float:
        away = day - centre
        return float(away) if near else math.copysign(math.log1p(abs(away)), away)

    low, high = stretch(min(shown)), stretch(max(shown))

    def place(day: int) -> float:
        share = (stretch(day) - low) / (high - low) if high > low else 0.5
        return round(EDGE + (1 - share if mirrored else share) * (WIDTH - 2 * EDGE), 1)

    return place


def _label(text: str, middle: float, taken: list[Box]) -> tuple[float, float, str] | None:
    """(x of the middle, y above the line, text) in the lowest row with room; its box is then taken."""
    wide = width_of(text, NAME_SIZE)
    x = min(max(middle, wide / 2 + 1), WIDTH - wide / 2 - 1)
    for row in range(ROWS):
        box = Box(x - wide / 2 - 4, -(row + 1) * ROW, x + wide / 2 + 4, -row * ROW)
        if not any(box.overlaps(other) for other in taken):
            taken.append(box)
            return round(x, 1), -row * ROW - 9, text
    return None
