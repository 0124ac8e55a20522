"""Ranges: "30 to 35", "between 5% and 6%", "$3 billion to $5 billion"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso.claims.bounds import range_words, trends
from sayso.claims.measures import Counted, Unit
from sayso.claims.numbers import Number
from sayso.record import Bound
from sayso.syntax import Token


@dataclass(slots=True)
class Draft:
    """A number with its surroundings, before ranges are joined."""

    number: Number
    first: int
    last: int
    unit: Unit | None
    counted: Counted
    bound: Bound | None
    low: float
    high: float | None
    ranged: bool = False


def join_ranges(tokens: Sequence[Token], drafts: list[Draft], low: int) -> list[Draft]:
    """Joins "30 to 35", "between 5% and 6%", "$3 billion to $5 billion"; drops scores ("3-2")."""
    joined: list[Draft] = []
    for b in drafts:
        a = joined[-1] if joined else None
        if a is None or a.high is None or b.high is None or a.ranged:
            joined.append(b)
            continue
        a_end = a.last if a.unit is not None else a.number.last
        start = min(b.first, b.number.first) if b.unit is None or b.first < b.number.first else b.number.first
        gap = tokens[a_end].norm if start == a_end + 1 else ""
        opening = tokens[a.first - 1].norm if a.first > low else ""
        opened = {opening, tokens[a.first].norm} & range_words("en", "open")
        said = (
            gap in range_words("en", "join")
            or bool(opened)
            and gap in range_words("en", "pair")
            or (gap in range_words("en", "either") and a.low < b.low <= 2 * a.low and b.last > b.number.last)
        )
        digits = a.number.form == b.number.form == "digits"
        if gap in ("-", "–", "—") and digits and _is_score(a, b):
            joined.pop()
            continue
        value = a.low
        if b.number.scale and not a.number.scale and a.low < b.low / b.number.scale:
            value *= b.number.scale  # "$3 to $5 billion"
        if not said or not value < b.low or not _same_kind(a, b, a_end) or _changed(tokens, a, opening, gap):
            joined.append(b)
            continue
        first = a.first - 1 if opening == "from" or opening in range_words("en", "open") else a.first
        bound = a.bound if a.bound != "exactly" else None
        joined[-1] = Draft(b.number, first, b.last, b.unit or a.unit, b.counted, bound, value, b.high, True)
    return joined


def _is_score(a: Draft, b: Draft) -> bool:
    """Whether two numbers with a hyphen are a score or a part of some name, not a range: "3-2", "2014-15"."""
    plain = a.unit is None and b.unit is None and b.counted.last <= b.number.last
    return plain or a.low >= b.low and not b.number.scale


def _same_kind(a: Draft, b: Draft, a_end: int) -> bool:
    """Whether two numbers have one unit, or the first of them none and nothing counted."""
    if a.unit is None:
        return not (a.counted.last > a.number.last and a_end > a.number.last)
    return b.unit is not None and a.unit.name == b.unit.name


def _changed(tokens: Sequence[Token], a: Draft, opening: str, gap: str) -> bool:
    """Whether "… to …" tells what something changed by or from, and to: "fell from $5 to $4", "rose by 3 to 9"."""
    if gap != "to":
        return False
    verbs = trends("en", "verb")
    if opening == "from":
        before = tokens[a.first - 1]
        return tokens[before.head].lemma in verbs
    return a.unit is not None and (opening == "by" or tokens[a.first - 1].lemma in verbs)
