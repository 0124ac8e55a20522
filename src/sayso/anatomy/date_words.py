"""Whether the words of a line are those of a date, before anyone says which day they mean."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from sayso import lexicon
from sayso.fold import fold, squash
from sayso.language import READ
from sayso.record import Span

_LONGEST = 16  # words: weekday, day, month, year, hour, zone and a label, in two calendars
_NUMERIC = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}(?:t\d{2}.*)?")
_NUMBER = re.compile(r"\d{1,4}(?:-?[^\W\d_]{1,3})?\.?")
_EXACT = {"number", "clock"}  # what "A.D.", "года", "a.m. GMT" stand after
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:[ap]\.?m\.?|z)?")


@cache
def _words(purpose: str) -> frozenset[str]:
    """The single words of a lexicon in every language ("کانون ثانی" gives both, and the two written as one)."""
    words = [w for language in (*READ, "prs") for w in lexicon.words(language, purpose)]
    return frozenset(squash(part) for w in words for part in (*w.split(), w.replace(" ", "")))


def find(text: str, span: Span) -> Span | None:
    """The longest run of date words within a span that names a day: numeric, or a month with a number.

    Args:
        text: the page's text.
        span: a short line of it; anything over 16 words has no date line.
    """
    tokens = list(re.finditer(r"[^\s,،()]+", text[span.start : span.end]))
    if len(tokens) > _LONGEST:
        return None
    kinds = [_kind(t.group()) for t in tokens]
    best: tuple[int, int] | None = None
    at = 0
    while at < len(kinds):
        if not kinds[at]:
            at += 1
            continue
        end = at
        while end < len(kinds) and kinds[end]:
            end += 1
        run = kinds[at:end]
        whole = at == 0 and end == len(kinds)
        first, last = at, end
        while not whole and first < last and kinds[first] == "filler":
            first += 1
        while (
            not whole and last > first and kinds[last - 1] == "filler" and not set(kinds[last - 3 : last - 1]) & _EXACT
        ):
            last -= 1
        days = "numeric" in run or ("month" in run and "number" in run)
        if days and (best is None or last - first > best[1] - best[0]):
            best = first, last
        at = end
    if best is None:
        return None
    return Span(span.start + tokens[best[0]].start(), span.start + tokens[best[1] - 1].end())


def is_date_word(word: str) -> bool:
    """Whether a word may stand in a date: a number, a month, a weekday or a word beside them."""
    return bool(_kind(word.strip(",،.()/")))


def is_filler(word: str) -> bool:
    """Whether a word stands beside dates without being part of one: "on", "updated", "تاریخ"."""
    return _kind(word) == "filler"


@lru_cache(maxsize=4096)
def _kind(token: str) -> str:
    word = fold(token).strip(":;\u200e\u200f")
    if _NUMERIC.fullmatch(word.strip(".")):
        return "numeric"
    if _CLOCK.fullmatch(word):
        return "clock"
    if _NUMBER.fullmatch(word):
        return "number"
    key = squash(word)
    bare = key.strip(".-–")
    if key in _words("months") or bare in _words("months"):
        return "month"
    if bare in _words("weekdays"):
        return "weekday"
    return "filler" if not bare or bare in _words("date_fillers") else ""
