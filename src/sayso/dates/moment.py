"""Stretches of calendar time and how TIMEX3 writes them: the arithmetic behind every rule."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from sayso.dates import calendars
from sayso.dates.calendars import Calendar
from sayso.record import DateType

# Grains fine enough that "April 1" after them is the next or the last one, not one of the same year.
NEAR = ("H", "D", "WE", "W", "M")
_SEASON_FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass(frozen=True, slots=True)
class Moment:
    """What a time expression means.

    Attributes:
        value: TIMEX3 value, or null where it leans on a day that is not known.
        type: date, time, duration or set.
        first, last: inclusive days; null for durations, sets and years out of range.
        grain: how fine it is: H (time of day), D, WE, W, M, S, Q, HY, Y, 10Y, 100Y.
    """

    value: str | None
    type: DateType = "date"
    first: date | None = None
    last: date | None = None
    grain: str = ""


UNKNOWN = Moment(None)


def day(d: date) -> Moment:
    """One day: ``2012-03-10``."""
    return Moment(d.isoformat(), "date", d, d, "D")


def time(d: date, clock: str) -> Moment:
    """A part of a day or an hour of it: ``1998-02-13TNI``, ``1998-02-13T14:00``."""
    return Moment(f"{d.isoformat()}T{clock}", "time", d, d, "H")


def week(d: date) -> Moment:
    """The ISO week of a day: ``1998-W07``."""
    year, number, _ = d.isocalendar()
    monday = d - timedelta(days=d.weekday())
    return Moment(f"{year:04}-W{number:02}", "date", monday, _plus(monday, 6), "W")


def weekend(d: date) -> Moment:
    """The Saturday and Sunday of the ISO week of a day: ``1998-W07-WE``."""
    found = week(d)
    monday = d - timedelta(days=d.weekday())
    return Moment(f"{found.value}-WE", "date", _plus(monday, 5), _plus(monday, 6), "WE")


def month(year: int, number: int, calendar: Calendar = "gregorian") -> Moment:
    """A month: ``2012-02``; one of another calendar as the interval of its days."""
    days = calendars.month(calendar, year, number)
    if days is None:
        return UNKNOWN
    value = f"{year:04}-{number:02}" if calendar == "gregorian" else f"{days[0]}/{days[1]}"
    return Moment(value, "date", *days, "M")


def quarter(year: int, number: int) -> Moment:
    """A quarter of a year: ``1998-Q1``."""
    return _months(f"{year:04}-Q{number}", year, 3 * number - 2, 3, "Q")


def half(year: int, number: int) -> Moment:
    """A half of a year: ``1998-H1``."""
    return _months(f"{year:04}-H{number}", year, 6 * number - 5, 6, "HY")


def season(year: int, name: str) -> Moment:
    """A season: ``1998-SU``; the winter of 1998 begins in December 1997."""
    if name == "WI":
        return _months(f"{year:04}-WI", year - 1, 12, 3, "S")
    return _months(f"{year:04}-{name}", year, _SEASON_FIRST_MONTH[name], 3, "S")


def year(number: int, calendar: Calendar = "gregorian") -> Moment:
    """A year: ``1998``; one of another calendar as the interval of its days."""
    days = calendars.year(calendar, number)
    if calendar != "gregorian":
        return Moment(f"{days[0]}/{days[1]}", "date", *days, "Y") if days else UNKNOWN
    first, last = days or (None, None)
    return Moment(f"{number:04}", "date", first, last, "Y")


def decade(first_year: int) -> Moment:
    """Ten years: ``199``."""
    return _years(f"{first_year // 10:03}", first_year, 10)


def century(number: int) -> Moment:
    """A hundred years: ``19`` for the 20th century."""
    return _years(f"{number - 1:02}", 100 * (number - 1), 100)


def before_christ(number: int) -> Moment:
    """A year before Christ: ``BC0480``."""
    return Moment(f"BC{number:04}", "date", None, None, "Y")


def _months(value: str, y: int, first: int, count: int, grain: str) -> Moment:
    if not 1 <= y < 9998:
        return UNKNOWN
    last_year, last_month = y + (first + count - 2) // 12, (first + count - 2) % 12 + 1
    return Moment(
        value, "date", date(y, first, 1), date(last_year, last_month, monthrange(last_year, last_month)[1]), grain
    )


def _years(value: str, first: int, count: int) -> Moment:
    if not 1 <= first <= 9999 - count:
        return Moment(value, "date", None, None, f"{count}Y")
    return Moment(value, "date", date(first, 1, 1), date(first + count - 1, 12, 31), f"{count}Y")


def _plus(d: date, days: int) -> date:
    try:
        return d + timedelta(days=days)
    except OverflowError:
        return date.max if days > 0 else date.min


def add_days(d: date, days: int) -> date:
    """A day moved; the end of the calendar where it would leave it."""
    return _plus(d, days)


def add_months(d: date, months: int) -> date:
    """A day moved by months, the last day of the month where there is no such day."""
    total = d.year * 12 + d.month - 1 + months
    y, m = min(max(total // 12, 1), 9998), total % 12 + 1
    return date(y, m, min(d.day, monthrange(y, m)[1]))


def around(d: date, unit: str, calendar: Calendar = "gregorian") -> Moment:
    """The stretch of a unit that a day lies in: its week, month, year …"""
    if unit == "W":
        return week(d)
    if unit == "WE":
        return weekend(d)
    if unit == "Q":
        return quarter(d.year, (d.month + 2) // 3)
    if unit == "HY":
        return half(d.year, (d.month + 5) // 6)
    if unit == "10Y":
        return decade(d.year // 10 * 10)
    if unit == "100Y":
        return century(d.year // 100 + 1)
    if unit in ("M", "Y"):
        y, m = calendars.year_and_month(calendar, d)
        if (y, m) == (d.year, d.month):
            calendar = "gregorian"
        return month(y, m, calendar) if unit == "M" else year(y, calendar)
    return day(d)


def moved(d: date, count: int, unit: str) -> date:
    """A day moved by a number of units."""
    count = max(-100_000, min(100_000, count))
    if unit in ("D", "W", "WE"):
        return _plus(d, count * (1 if unit == "D" else 7))
    months = {"M": 1, "Q": 3, "HY": 6, "Y": 12, "10Y": 120, "100Y": 1200, "1000Y": 12000}
    return add_months(d, count * months[unit]) if unit in months else d


def interval(a: Moment, b: Moment) -> Moment:
    """From the first day of one to the last of the other: ``2012-03-10/2012-03-12``."""
    if a.value is None or b.value is None:
        return UNKNOWN
    return Moment(f"{a.value}/{b.value}", "date", a.first, b.last, b.grain)
