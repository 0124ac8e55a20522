"""Full dates as they are written: "March 10, 2012", "۱۲ حمل ۱۴۰۱", "3/10/2012" with all their readings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sayso.dates import calendars
from sayso.dates.calendars import Calendar
from sayso.dates.scan import Numeric, Scan, scanner
from sayso.record import Span

LANGUAGES = ("en", "fa", "ar", "ps", "ru")

# Two-digit years up to here are of this century (POSIX strptime).
_LAST_SHORT_YEAR = 68


@dataclass(frozen=True, slots=True)
class Written:
    """A full date in a text: its span, its readings and how it was told.

    Attributes:
        readings: the day; both days, the one that has the day first first, where day and month are open.
        form: "iso", "name" (the month is a word) or "numeric".
        calendar: the calendar it is written in.
        order: which number comes first in a numeric date, "day", "month" or "year"; null where it is open.
        weekday: ISO number of a weekday beside it, else null.
        mark: what stands between the numbers of a numeric date.
    """

    span: Span
    readings: tuple[date, ...]
    form: str
    calendar: Calendar
    order: str | None
    weekday: int | None = None
    mark: str = ""


def _name(n: int) -> str:
    # A month, or its two names as Arabic news gives them (كانون الثاني/يناير); f is "of", B "month".
    return rf"f?B?f?(?P<month{n}>M)\.?(?:sM|\(M\))?[fB]{{0,4}}"


_WRITTEN = re.compile(
    rf"(?P<day1>[do])[f.hs]?{_name(1)}(?:[ch.fY]{{0,4}}(?P<year1>y)|[hq](?P<short>[dn]))"
    rf"|{_name(2)}t?(?P<day2>[do])c?[fY]{{0,4}}(?P<year2>y)"
    rf"|f?(?P<year3>y)Y?[Gf]{{0,4}}f?{_name(3)}[hp]?(?P<day3>[do])"
    r"|(?P<numeric>F)|(?P<iso>I)"
)
_WEEKDAY_BEFORE = re.compile(r"(W)[.c(]?[pft_]?$")
_WEEKDAY_AFTER = re.compile(r"Y?\.?G{0,3}[.c(]?(W)")
_ERA = re.compile(r"Y?[fc(]?(G)")


def written(text: str, language: str, start: int = 0) -> list[Written]:
    """All full dates of a text, in its order.

    Args:
        text: what to look through.
        language: whose words and calendars come first; those of the other languages are known too.
        start: offset to add to all spans.
    """
    languages = tuple(dict.fromkeys((language, *LANGUAGES)))
    return list(find(scanner(*languages).scan(text), language, start))


def find(scan: Scan, language: str, start: int = 0) -> Iterator[Written]:
    """The full dates among the symbols of a text."""
    for m in _WRITTEN.finditer(scan.letters):
        first, last = m.span()
        before = _WEEKDAY_BEFORE.search(scan.letters, max(0, first - 4), first)
        after = _WEEKDAY_AFTER.match(scan.letters, last)
        at = before.start(1) if before else after.start(1) if after else None
        weekday = scan.values[at].number if at is not None else None
        era = _ERA.match(scan.letters, last)
        span = Span(scan.starts[first] + start, scan.ends[last - 1] + start)
        found = _read(m, scan, language, scan.values[era.start(1)] if era else None)
        if found and found[0]:
            yield Written(span, *found, weekday, scan.values[first].mark if m["numeric"] else "")


def _read(
    m: re.Match[str], scan: Scan, language: str, era: str | None
) -> tuple[tuple[date, ...], str, Calendar, str | None] | None:
    if m["iso"]:
        stated = calendars.day("gregorian", *(int(n) for n in scan.values[m.start()][:10].split("-")))
        return ((stated,) if stated else ()), "iso", "gregorian", "year"
    if m["numeric"]:
        return read_numeric(scan.values[m.start()], language, era)
    n = next(n for n in "123" if m[f"month{n}"])
    month: Any = scan.values[m.start(f"month{n}")]
    short = n == "1" and m["short"]
    year = long_year(scan.values[m.start("short")]) if short else scan.values[m.start(f"year{n}")]
    found = calendars.day(month.calendar, year, month.number, scan.values[m.start(f"day{n}")])
    return ((found,) if found else ()), "name", month.calendar, {"1": "day", "2": "month", "3": "year"}[n]


def long_year(short: int) -> int:
    """The year of one written with two digits.

    >>> long_year(12), long_year(98)
    (2012, 1998)
    """
    return short if short > 99 else short + (2000 if short <= _LAST_SHORT_YEAR else 1900)


def read_numeric(
    value: Numeric, language: str, era: str | None
) -> tuple[tuple[date, ...], str, Calendar, str | None] | None:
    """Readings of three numbers: "2012-03-10", "3/10/2012", "03.10.12", "۱۴۰۱/۱/۱۴", "14/1/1401"."""
    (a, b, c), (width_a, _, width_c) = value.parts, value.widths
    hijri = language in ("fa", "prs", "ps")
    if width_a == 4 or (width_c <= 2 and a > 31):
        if width_a < 4:
            a = a + 1300 if hijri and a >= 60 else long_year(a)
        calendar = _calendar(a, language, era)
        found = calendars.day(calendar, a, b, c)
        form = "iso" if value.mark == "-" and calendar == "gregorian" and width_a == 4 else "numeric"
        return ((found,) if found else ()), form, calendar, "year"
    if width_c not in (2, 4):
        return None
    year = c if width_c == 4 else long_year(c)
    calendar = _calendar(year, language, era)
    day_first = calendars.day(calendar, year, b, a)
    month_first = calendars.day(calendar, year, a, b) if calendar == "gregorian" and value.mark != "." else None
    readings = tuple(dict.fromkeys(d for d in (day_first, month_first) if d))
    order = None if day_first and month_first and a != b else "day" if day_first else "month"
    return readings, "numeric", calendar, order


def _calendar(year: int, language: str, era: str | None) -> Calendar:
    if era == "solar":
        return "solar"
    if era == "lunar":
        return "lunar"
    found = calendars.of_year(year, language)
    # A Hijri year is no year of news in any other calendar, whatever the language.
    return calendars.of_year(year, "fa") if found == "gregorian" and 1300 <= year < 1500 else found
