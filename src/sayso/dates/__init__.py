"""Time expressions of the body and their place on the calendar.

`dates` marks them as a TIMEX3 annotator would and resolves them against the story's date;
`published` finds that date, and says why.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sayso.dates.calendars import Calendar
from sayso.dates.context import Context, Memory
from sayso.dates.moment import Moment
from sayso.dates.published import looks_like_date, published
from sayso.dates.rules import grammar
from sayso.dates.scan import Scan, scanner
from sayso.dates.written import written
from sayso.record import Date, Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax

__all__ = ["dates", "looks_like_date", "published"]

_LANGUAGES = ("en", "fa", "prs", "ps", "ar", "ru")
# A sentence without one of these holds no time expression.
_CORE = frozenset("MWUYBDSPRTFIKCHyXNVomwG")
# A story is a history, whose dates lean on each other, when it has at least this many full years, most of
# them farther from its own date than this many years, and fewer weekdays and "today"s than a part of them.
_HISTORY_YEARS = 5
_HISTORY_DISTANCE = 1
_HISTORY_NEWS_WORDS = 0.2


def dates(story: Story, syntax: Syntax, resources: Resources) -> list[Date]:
    """Time expressions of the body and their place on the calendar.

    Args:
        story: its date is what relative expressions lean on; where it is not known, their value is null.
        syntax: the story's sentences; English tenses come from its parse.
        resources: not used.

    Returns:
        Dates in the order of the text; they do not overlap.  `value` is TIMEX3 (ISO 8601 where that has a
        form); `start` and `end` are inclusive days.  Source: TimeML 1.2.1, TIMEX3.
    """
    anchor = _day(story.date.value) if story.date and story.date.value else None
    scans = [_scan(story.text, s.start, s.end, s.language) for s in syntax.sentences]
    memory = Memory(anchor, _own_calendar(story), _is_history(scans, anchor))
    found: list[Date] = []
    for sentence, scan in zip(syntax.sentences, scans, strict=True):
        if scan is None:
            continue
        language = sentence.language if sentence.language in _LANGUAGES else story.language
        context = Context(scan, syntax, sentence, memory, language)
        for moment in grammar().find(context):
            if moment.type == "date" and _is_half_a_word(context, scan):
                continue
            memory.note(moment, sentence.i, "o" in context.letters)
            start = scan.starts[context.first] + sentence.start
            end = scan.ends[context.last - 1] + sentence.start
            found.append(_date(Span(start, end), moment))
    return found


def _is_half_a_word(context: Context, scan: Scan) -> bool:
    """The year-long strike went on: "the year" is no year here, but half of a word."""
    rest = context.letters[context.last - 1 : context.last + 2]
    return (
        len(rest) == 3
        and rest[0] in "UBYD"
        and rest[1:] == "h_"
        and scan.starts[context.last + 1] == scan.ends[context.last - 1] + 1
    )


def _scan(text: str, start: int, end: int, language: str) -> Scan | None:
    scan = scanner(language if language in _LANGUAGES else "en").scan(text[start:end])
    return scan if _CORE.intersection(scan.letters) else None


def _date(span: Span, found: Moment) -> Date:
    first = found.first.isoformat() if found.first else None
    last = found.last.isoformat() if found.last else None
    return Date(span, found.value, found.type, first, last)


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def _own_calendar(story: Story) -> Calendar:
    """The calendar of the story's date line: "last month" is a month of it."""
    if story.date and story.date.text:
        for w in written(story.date.text, story.language):
            return "solar" if w.calendar == "solar" else "gregorian"
    return "gregorian"


def _is_history(scans: Sequence[Scan | None], anchor: date | None) -> bool:
    """Whether most full years of a text are far from the story's own date."""
    years = [v for s in scans if s for letter, v in zip(s.letters, s.values, strict=True) if letter == "y"]
    if anchor is None or len(years) < _HISTORY_YEARS:
        return False
    news = sum(letter in "WR" for s in scans if s for letter in s.letters)
    far = sum(abs(anchor.year - y) > _HISTORY_DISTANCE for y in years)
    return far > 0.5 * len(years) and news < _HISTORY_NEWS_WORDS * len(years)
