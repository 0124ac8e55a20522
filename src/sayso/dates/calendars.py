"""Days of the calendars that news is dated in, as days of the Gregorian one.

Solar Hijri (Iran, Afghanistan; 1 Farvardin or Hamal is the spring equinox) by persiantools, lunar Hijri
(Umm al-Qura) by hijridate, which knows the years 1343 to 1500.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Any, Literal

Calendar = Literal["gregorian", "solar", "lunar"]

# A bare Hijri year is solar up to here and lunar above, where the language does not say: news of the
# last two generations is from solar 1340 to 1410 and lunar 1400 to 1450; the years both could be are the
# solar ones that are past, and solar 1411 is 2032.
_LAST_SOLAR = 1410


def day(calendar: Calendar, year: int, month: int, number: int) -> date | None:
    """The Gregorian day of a date, or null where the calendar has no such day.

    >>> day("solar", 1401, 1, 12)
    datetime.date(2022, 4, 1)
    """
    try:
        if calendar == "gregorian":
            return date(year, month, number)
        if calendar == "solar":
            from persiantools.jdatetime import JalaliDate

            solar: Any = JalaliDate
            gregorian: date = solar(year, month, number).to_gregorian()
            return gregorian
        from hijridate import Hijri

        found = Hijri(year, month, number).to_gregorian()
        return date(found.year, found.month, found.day)
    except (ValueError, OverflowError):
        return None


def month(calendar: Calendar, year: int, number: int) -> tuple[date, date] | None:
    """First and last day of a month, or null where there is no such month."""
    first = day(calendar, year, number, 1)
    if first is None:
        return None
    if calendar == "gregorian":
        return first, first.replace(day=monthrange(year, number)[1])
    following = day(calendar, year + number // 12, number % 12 + 1, 1)
    return (first, following - timedelta(days=1)) if following else None


def year(calendar: Calendar, number: int) -> tuple[date, date] | None:
    """First and last day of a year, or null where the calendar is not known that far."""
    first = day(calendar, number, 1, 1)
    following = day(calendar, number + 1, 1, 1)
    return (first, following - timedelta(days=1)) if first and following else None


def year_and_month(calendar: Calendar, when: date) -> tuple[int, int]:
    """Year and month of a Gregorian day in a calendar; the Gregorian ones where it is not known that far."""
    try:
        if calendar == "solar":
            from persiantools.jdatetime import JalaliDate

            solar: Any = JalaliDate
            there = solar.to_jalali(when.year, when.month, when.day)
            return there.year, there.month
        if calendar == "lunar":
            from hijridate import Gregorian

            lunar = Gregorian(when.year, when.month, when.day).to_hijri()
            return lunar.year, lunar.month
    except (ValueError, OverflowError):
        pass
    return when.year, when.month


def of_year(number: int, language: str) -> Calendar:
    """The calendar that a four-digit year without any other word is of.

    Years 1300 to 1500 in Persian, Dari and Pashto are Hijri, in Arabic lunar; elsewhere all are Gregorian.
    """
    if language in ("fa", "prs", "ps") and 1300 <= number < 1500:
        return "solar" if number <= _LAST_SOLAR else "lunar"
    if language == "ar" and 1340 <= number < 1500:
        return "lunar"
    return "gregorian"
