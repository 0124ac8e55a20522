"""The day a story was published, and in plain words why its date line is read so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import log
from urllib.parse import urlsplit

from sayso import lexicon
from sayso.dates.scan import scanner
from sayso.dates.written import LANGUAGES, Written, find, written
from sayso.page import Page
from sayso.record import Span, StoryDate

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_CALENDARS = {"solar": "the solar Hijri calendar", "lunar": "the lunar Hijri calendar"}

# How often a weekday named alone in a news story lies 0 to 6 days before its publication, in parts of one
# hundred: counted over 317 weekdays of TimeBank, AQUAINT and MEANTIME, the two rarest made even.
_DAYS_BACK = (45, 23, 9, 13, 4, 3, 3)
# Decide by weekdays when one reading is this many times as likely as the other.
_WEEKDAYS_DECIDE = 2.0
# Full dates in the body: one at most this many days before a reading makes it close, and the other
# reading must be this much farther away.
_CLOSE = 31
_FARTHER = 45

_URL_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)[/_.-]?(0[1-9]|1[0-2]|[1-9](?=[/_.-]))[/_.-]?(0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?!\d)"
)
_MACHINE_DATE = re.compile(r"((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?!\d)")

# Letters of words that may stand beside the date of a date line: weekday, clock, zone, era, "year", "at", "the".
_BESIDE = frozenset("WCmzGYBDtfpP")
# A date between these is a dateline: "KABUL, March 3, 2012 (AP) - ", "کابل، ۱۲ حمل ۱۴۰۱ - ".
_DATELINE = re.compile(r"(?:[^\s.!?؟:;]+[\s,،(/–-]+){0,6}\(?")
_DATELINE_END = re.compile(r"[^.!?\n]{0,25}?(?:\s[-–—]|--|\)|:\s|\u2014)")


def plain(day: date) -> str:
    """A day in English words: ``10 March 2012``."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _with_weekday(day: date) -> str:
    return f"{plain(day)} was a {_WEEKDAYS[day.weekday()]}"


@dataclass(frozen=True, slots=True)
class _Reason:
    """A reading that won, and why."""

    day: date
    why: str


def published(
    page: Page, words: Span | None, others: Sequence[Span], body: Sequence[Span], language: str
) -> StoryDate | None:
    """The date of publication.

    Args:
        page: what was read.
        words: the date line in `page.text`, or null where the page shows none.
        others: other places of the page, outside the body, that may hold dates.
        body: the paragraphs of the story.
        language: BCP 47 primary tag of the body.

    Returns:
        The date with its evidence; `value` null and both `candidates` where day and month could be
        either and nothing decides; null where the page gives no date at all.
    """
    if words is None:
        return _without_line(page, body, language)
    text = words.of(page.text)
    found = written(text, _line_language(text, language), words.start)
    if not found:
        fallback = _without_line(page, body, language)
        if fallback is None:
            return StoryDate(
                text, None, words, "the date line could not be read, and nothing else on the page has a date"
            )
        return StoryDate(text, fallback.value, words, f"the date line could not be read; {fallback.evidence}")
    best = min(found, key=lambda w: (w.calendar != "gregorian", len(w.readings)))
    best = min((w for w in found if w.form == "name" and w.calendar == "gregorian"), default=best, key=_place)
    if best.order is None and (sure := [w for w in found if w.order is not None]):
        best = sure[0]
    if len(best.readings) == 1:
        evidence = _how_written(best, found) + _contradiction(page, best.readings[0])
        return StoryDate(text, best.readings[0].isoformat(), words, evidence)
    reason = _decide(page, best, others, body, language)
    candidates = [d.isoformat() for d in sorted(best.readings)]
    if reason is None:
        both = " or ".join(map(plain, best.readings))
        return StoryDate(text, None, words, f"could be {both}: nothing on the page decides", candidates)
    evidence = reason.why + _contradiction(page, reason.day)
    return StoryDate(text, reason.day.isoformat(), words, evidence, candidates)


def _place(w: Written) -> int:
    return w.span.start


def _line_language(text: str, language: str) -> str:
    """The language whose calendar a date line is in: one in Latin or Cyrillic letters is not Persian."""
    if language in ("fa", "prs", "ps", "ar") or not re.search(r"[\u0600-\u06ff]", text):
        return language
    return "ar" if re.search("[\u0660-\u0669ةىكي]", text) else "fa"


def _how_written(best: Written, found: Sequence[Written]) -> str:
    """Why an unambiguous form is unambiguous: "written with the month's name"."""
    day = best.readings[0]
    if best.form == "iso":
        said = "written year-month-day"
    elif best.form == "name":
        said = "written with the month's name"
    elif best.order == "year":
        said = "written with the year first"
    elif best.mark == "." and best.order == "day":
        said = "written with dots, day first"
    elif best.order == "day" and day.day != day.month:
        said = "the first number cannot be a month"
    elif best.order == "month":
        said = "the second number cannot be a month"
    else:
        said = "day and month are the same number"
    if best.calendar != "gregorian":
        if best.form == "numeric":
            said = said if best.order == "year" else "written day first"
        said += f" in {_CALENDARS[best.calendar]}: {plain(day)}"
    others = [w for w in found if w is not best and w.calendar != best.calendar and len(w.readings) == 1]
    for other in others:
        if other.readings[0] == day:
            said += (
                f"; the date in {_CALENDARS.get(other.calendar, 'the Gregorian calendar')} beside it is the same day"
            )
    if best.weekday is not None:
        same = best.weekday == day.isoweekday()
        beside = _WEEKDAYS[best.weekday - 1]
        said += (
            f"; it was a {beside}, as the line says"
            if same
            else f"; but the line says {beside}, and {_with_weekday(day)}"
        )
    return said


def _contradiction(page: Page, day: date) -> str:
    """What the page's machine-readable date says, where it is another day (one day off is a time zone)."""
    for stated in _machine_dates(page):
        if abs((stated - day).days) > 1:
            return f"; the page's metadata say {plain(stated)}, the words win"
        return ""
    return ""


def _machine_dates(page: Page) -> Iterable[date]:
    for stated in [*([page.date] if page.date else []), *page.metadata.get("date", [])]:
        if m := _MACHINE_DATE.match(stated.strip()):
            found = _day(m)
        else:
            read = written(stated, "en")
            found = read[0].readings[0] if read and len(read[0].readings) == 1 else None
        if found:
            yield found


def _day(m: re.Match[str]) -> date | None:
    try:
        return date(int(m[1]), int(m[2]), int(m[3]))
    except ValueError:
        return None


def _addresses(page: Page) -> list[str]:
    return [a for a in [*page.metadata.get("canonical", []), page.source.uri] if a]


def _url_dates(page: Page) -> Iterable[date]:
    for address in _addresses(page):
        for m in _URL_DATE.finditer(address):
            if found := _day(m):
                yield found


def _decide(page: Page, line: Written, others: Sequence[Span], body: Sequence[Span], language: str) -> _Reason | None:
    """The reading of an ambiguous date that the strongest evidence speaks for."""
    return (
        _by_weekday_beside(line)
        or _by_weekdays(page, line, body, language)
        or _by_other_dates(page, line, body, language)
        or _by_machine(line, _machine_dates(page), "the page's metadata say")
        or _by_machine(line, _url_dates(page), "the address of the page has")
        or _by_form(page, line, others, language)
        or _by_locale(page, line, language)
    )


def _other(line: Written, day: date) -> date:
    return line.readings[1] if line.readings[0] == day else line.readings[0]


def _by_weekday_beside(line: Written) -> _Reason | None:
    """ "Saturday 3/10/2012": 10 March 2012 was a Saturday, 3 October 2012 a Wednesday."""
    fitting = [d for d in line.readings if d.isoweekday() == line.weekday]
    if len(fitting) != 1:
        return None
    day = fitting[0]
    return _Reason(
        day, f"the line says {_WEEKDAYS[day.weekday()]}: {_with_weekday(day)}, {_with_weekday(_other(line, day))}"
    )


def _by_weekdays(page: Page, line: Written, body: Sequence[Span], language: str) -> _Reason | None:
    """ "…, he said Saturday": news names the day itself or one of the last few days before it."""
    counts = _body_weekdays(page, body, language)
    if not counts:
        return None
    likely = {d: sum(n * log(_DAYS_BACK[(d.isoweekday() - w) % 7]) for w, n in counts.items()) for d in line.readings}
    day = max(line.readings, key=lambda d: likely[d])
    other = _other(line, day)
    if likely[day] - likely[other] < log(_WEEKDAYS_DECIDE):
        return None
    named = sorted(counts, key=lambda w: (-counts[w], (day.isoweekday() - w) % 7))
    said = " and ".join(f'"{_WEEKDAYS[w - 1]}"' for w in named[:3])
    gap = (day.isoweekday() - named[0]) % 7
    near = "that day" if gap == 0 else "the day before" if gap == 1 else f"{gap} days before"
    return _Reason(day, f"the body says {said}: {_with_weekday(day)} ({near}), {_with_weekday(other)}")


def _body_weekdays(page: Page, body: Sequence[Span], language: str) -> dict[int, int]:
    """How often the body names each weekday without "last" or "next" beside it or a date after it."""
    counts: dict[int, int] = {}
    for span in body:
        scan = scanner(language).scan(span.of(page.text))
        for i, letter in enumerate(scan.letters):
            if letter == "W" and scan.values[i].alone:
                beside = scan.letters[max(0, i - 1) : i] + scan.letters[i + 1 : i + 3]
                if not re.search("[LEMdoF]", beside):
                    number = scan.values[i].number
                    counts[number] = counts.get(number, 0) + 1
    return counts


def _by_other_dates(page: Page, line: Written, body: Sequence[Span], language: str) -> _Reason | None:
    """A full date in the body: the story came out on that day or soon after it."""
    stated: list[tuple[date, str]] = []
    for span in body:
        stated.extend(
            (w.readings[0], w.span.of(page.text))
            for w in written(span.of(page.text), language, span.start)
            if len(w.readings) == 1
        )
    if not stated:
        return None

    def distance(day: date) -> tuple[int, str]:
        return min((((day - d).days if d <= day else 2 * (d - day).days), words) for d, words in stated)

    near, far = sorted(line.readings, key=distance)
    (gap, words), (other_gap, _) = distance(near), distance(far)
    if gap > _CLOSE or other_gap - gap < _FARTHER:
        return None
    return _Reason(near, f'the body has the date "{words}": {plain(near)} is close to it, {plain(far)} is not')


def _by_machine(line: Written, stated: Iterable[date], said: str) -> _Reason | None:
    """The same day, or one beside it (time zones), where machines read it."""
    for day in stated:
        near = [d for d in line.readings if abs((d - day).days) <= 1]
        if len(near) == 1:
            return _Reason(near[0], f"{said} {plain(day)}")
    return None


def _by_form(page: Page, line: Written, others: Sequence[Span], language: str) -> _Reason | None:
    """Another date of the page with the same mark that can be read in one way only: "13/10/2012"."""
    for span in others:
        for w in written(span.of(page.text), language, span.start):
            if w.form == "numeric" and w.mark == line.mark and w.order in ("day", "month"):
                day = line.readings[0 if w.order == "day" else 1]
                return _Reason(day, f'another date on the page, "{w.span.of(page.text)}", has the {w.order} first')
    return None


def _by_locale(page: Page, line: Written, language: str) -> _Reason | None:
    """How the page's locale writes dates: en-US month first, en-GB, fa, ar, ru day first."""
    orders = lexicon.mapping("any", "date_orders")
    stated = [t for t in page.metadata.get("language", []) if t]
    stated += [b.language for b in page.blocks if b.language]
    tags = [t.replace("_", "-").lower() for t in [*dict.fromkeys(stated), language]]
    endings = ["." + (urlsplit(a).hostname or "").rpartition(".")[2] for a in _addresses(page)]
    for locale in [*(t for t in tags if "-" in t), *endings, *(t for t in tags if "-" not in t)]:
        if locale in orders:
            day = line.readings[0 if orders[locale] == "day" else 1]
            name = f"pages of {locale}" if locale.startswith(".") else f"the page's language, {locale},"
            verb = "write" if locale.startswith(".") else "writes"
            return _Reason(day, f"{name} {verb} the {orders[locale]} first")
    return None


def _without_line(page: Page, body: Sequence[Span], language: str) -> StoryDate | None:
    """No date line: what the page tells machines, else its address, else a dateline in the text."""
    for day in _machine_dates(page):
        return StoryDate("", day.isoformat(), None, "the page shows no date; taken from its metadata")
    for day in _url_dates(page):
        return StoryDate("", day.isoformat(), None, "the page shows no date; taken from its address")
    for span in body[:2]:
        opening = span.of(page.text)[:160]
        for w in written(opening, language, span.start):
            before, after = opening[: w.span.start - span.start], opening[w.span.end - span.start :]
            if len(w.readings) == 1 and _DATELINE.fullmatch(before) and _DATELINE_END.match(after):
                words = w.span.of(page.text)
                return StoryDate(words, w.readings[0].isoformat(), w.span, "taken from the dateline of the text")
    return None


def looks_like_date(text: str) -> bool:
    """Whether a whole line is nothing but a full date, maybe with weekday, time and a label ("Published:").

    >>> looks_like_date("Published: Saturday, March 10, 2012 at 14:05 GMT")
    True
    >>> looks_like_date("On March 10, 2012 he left")
    False
    """
    if len(text) > 160 or not any(c.isdigit() for c in text):
        return False
    language = _line_language(text, "en")
    scan = scanner(*dict.fromkeys((language, *LANGUAGES))).scan(text)
    dates = list(find(scan, language))
    if not dates:
        return False
    rest: list[tuple[str, bool]] = []
    for start, end, words, letter in zip(scan.starts, scan.ends, scan.words, scan.letters, strict=True):
        if any(d.span.start <= start and end <= d.span.end for d in dates):
            continue
        rest.extend((word, letter in _BESIDE) for word in words.split() if any(c.isalnum() for c in word))
    return _only_labels(rest)


def _only_labels(words: list[tuple[str, bool]]) -> bool:
    """Whether the words are a row of labels, each the longest that fits, and of words that stand beside dates."""
    labels = lexicon.words("any", "date_labels")
    i = 0
    while i < len(words):
        size = next((n for n in (4, 3, 2, 1) if " ".join(w for w, _ in words[i : i + n]) in labels), 0)
        if not size and not words[i][1]:
            return False
        i += size or 1
    return True
