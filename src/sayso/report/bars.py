"""Figures side by side on one scale: the geometry of the bars, in per cent of the width.

What a figure leaves open is drawn open: "more than" runs on to the edge, "less than" comes from zero.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sayso.report.facts import Figure

ROOM = 1.12  # the scale goes on a little behind the largest figure, for what is more than it
EDGES = (2.0, 96.0)  # per cent of the width where the scale begins and ends: dots and arrows need room
TICKS = 4  # steps of the scale at most: labels such as "1,000,000" fit beside each other on a phone
_LEAST = 1e-9  # a reach below it is none: no figure of the news is that near to nought


@dataclass(frozen=True)
class Bar:
    """One figure: the sure part, the open part, and its ends, all in per cent from the left.

    Attributes:
        solid: from and to of what the figure says for sure, or null.
        open: from and to of what it leaves open, or null.
        ends: (place, whether the number itself is meant).
        arrow: whether the open part has no end.
    """

    figure: Figure
    solid: tuple[float, float] | None
    open: tuple[float, float] | None
    ends: tuple[tuple[float, bool], ...]
    arrow: bool


@dataclass(frozen=True)
class Scale:
    """Bars with the scale they share: ticks are (per cent, number)."""

    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, float], ...]
    low: float
    high: float


def scale(figures: Sequence[Figure], mirrored: bool = False) -> Scale | None:
    """The figures as bars; null where they have no common scale (different units, no numbers).

    Args:
        figures: those of one group.
        mirrored: whether zero is on the right, as right-to-left readers expect.
    """
    values = [float(v) for f in figures for v in (f.record.low, f.record.high) if v is not None]
    if not values or len({f.record.unit for f in figures}) > 1 or not all(map(math.isfinite, values)):
        return None
    low, reach = min(0.0, *values), max(0.0, *values) * ROOM - min(0.0, *values)
    if not math.isfinite(reach * TICKS):
        return None
    step = _step(reach)
    low = math.floor(low / step) * step
    high = max(math.ceil(max(values) * ROOM / step), 1) * step

    def place(value: float) -> float:
        share = (value - low) / (high - low)
        left = EDGES[0] + share * (EDGES[1] - EDGES[0])
        return round(100 - left if mirrored else left, 2)

    edge = 0.5 if mirrored else 99.5
    count = round((high - low) / step)
    ticks = tuple((place(low + i * step), low + i * step) for i in range(count + 1))
    return Scale(tuple(_bar(f, place, edge) for f in figures), ticks, low, high)


def _step(reach: float) -> float:
    """The round distance of ticks: 1, 2, 2.5 or 5 times a power of ten."""
    if reach < _LEAST:  # nought, or so near it that a logarithm ends
        return 1.0
    power = 10.0 ** math.floor(math.log10(reach / TICKS))
    return next(power * m for m in (1, 2, 2.5, 5, 10, 20) if power * m * TICKS >= reach)


def _bar(figure: Figure, place: Callable[[float], float], edge: float) -> Bar:
    low, high, bound = figure.record.low, figure.record.high, figure.record.bound
    zero = place(0)
    if low is None and high is None:
        return Bar(figure, None, None, (), False)
    if high is None and low is not None:
        return Bar(figure, (zero, place(low)), (place(low), edge), ((place(low), False),), True)
    if low is None and high is not None:
        return Bar(figure, None, (zero, place(high)), ((place(high), False),), False)
    assert low is not None and high is not None
    if low != high:
        return Bar(
            figure, (place(low), place(high)), (zero, place(low)), ((place(low), True), (place(high), True)), False
        )
    return Bar(figure, (zero, place(low)), None, ((place(low), bound == "exactly"),), False)
