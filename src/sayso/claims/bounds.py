"""Bounds and trends: "more than", "up to", "about"; "rose", "fell"."""

from __future__ import annotations

from collections.abc import Container, Sequence
from functools import cache
from typing import Literal, cast

from sayso.claims.numbers import key
from sayso.claims.phrases import Phrases
from sayso.lexicon import rows
from sayso.record import Bound
from sayso.syntax import Token

Trend = Literal["up", "down"]


@cache
def _bounds(language: str, side: str) -> Phrases[Bound]:
    return Phrases({r["phrase"]: cast(Bound, r["bound"]) for r in rows(language, "bounds") if r["side"] == side})


@cache
def trends(language: str, role: str) -> dict[str, Trend]:
    """Words to "up" or "down"; `role`: verb (lemmas) or adverb."""
    return {r["word"]: cast(Trend, r["trend"]) for r in rows(language, "trends") if r["role"] == role}


@cache
def range_words(language: str, side: str) -> frozenset[str]:
    """Words of a range: `side` join ("to"), pair ("and") after open ("between"), either ("or")."""
    return frozenset(r["phrase"] for r in rows(language, "bounds") if r["side"] == side)


def bound_before(tokens: Sequence[Token], first: int, sentence: int, language: str) -> tuple[int, Bound] | None:
    """The bound that ends right before a number: its first token.

    "more than 9,200 people", "at least another 12".
    """
    return _bounds(language, "before").ending(tokens, first, sentence)


def bound_after(tokens: Sequence[Token], after: int, stop: int, language: str) -> tuple[int, Bound] | None:
    """The bound that follows a number or what it counts: the token after it.  "30 people or more"."""
    return _bounds(language, "after").starting(tokens, after, stop)


def ends(low: float, high: float | None, bound: Bound | None) -> tuple[float | None, float | None, Bound]:
    """Low and high of a claim, by its number and bound: "more than 9,200" has no high end.

    >>> ends(9200, 9200, "more than")
    (9200, None, 'more than')
    """
    if high is None:
        return (None, low, "less than") if bound == "less than" else (low, None, "more than")
    if bound == "more than":
        return low, None, bound
    if bound == "less than":
        return None, high, bound
    if low != high:
        return low, high, "between"
    return low, high, bound or "exactly"


def parsed_trend(
    tokens: Sequence[Token],
    number: int,
    head: int,
    first: int,
    sentence: int,
    measured: bool,
    figure_nouns: Container[str],
) -> Trend | None:
    """Whether a figure is what something rose or fell by or to.

    "Shares fell 19 cents", "the toll rose to 40", "up 58 points"; not "added ten users" (`measured`: the
    figure has a unit).  `figure_nouns`: lemmas like "toll", which "raised the toll to 40" is of.
    """
    adverbs, verbs = trends("en", "adverb"), trends("en", "verb")
    for i in (first - 1, first - 2):
        if i >= sentence and tokens[i].norm in adverbs and (i == first - 1 or tokens[i + 1].norm == "by"):
            return adverbs[tokens[i].norm]
    child = number if tokens[number].head != head and tokens[number].dep not in ("nummod", "compound") else head
    seen = 0
    while seen < 4:
        token, above = tokens[child], tokens[tokens[child].head]
        if token.dep in (
            "dobj",
            "npadvmod",
            "advmod",
            "attr",
            "oprd",
            "nummod",
            "compound",
            "quantmod",
            "conj",
            "dative",
        ):
            if (
                above.pos == "VERB"
                and above.lemma in verbs
                and child > above.i
                and (measured or token.dep == "npadvmod")
            ):
                return verbs[above.lemma]
        elif token.dep == "pobj" and above.norm in ("by", "to"):
            verb = tokens[above.head]
            amount = any(
                tokens[c].dep in ("dobj", "npadvmod") and c > verb.i and tokens[c].lemma not in figure_nouns
                for c in verb.children
            )
            if verb.lemma in verbs and verb.pos == "VERB" and (above.norm == "by" or not amount):
                return verbs[verb.lemma]
            return None
        else:
            return None
        if above.i == child or above.pos == "VERB":
            return None
        child, seen = above.i, seen + 1
    return None


def nearby_trend(tokens: Sequence[Token], first: int, last: int, low: int, high: int, language: str) -> Trend | None:
    """The nearest word of rising or falling within the clause, for languages without a parser."""
    words = trends(language, "verb")
    best: tuple[int, Trend] | None = None
    for i in range(max(low, first - 8), min(high, last + 8)):
        if first <= i < last:
            continue
        found = words.get(key(tokens[i].norm)) or words.get(key(tokens[i].lemma))
        distance = first - i if i < first else i - last + 1
        if found and (best is None or distance < best[0]):
            best = distance, found
    return best[1] if best else None
