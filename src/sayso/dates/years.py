"""Rules for months, seasons, quarters, years and centuries: "last May", "the third quarter of 1989", "the 1990s"."""

from __future__ import annotations

import re

from sayso.dates import calendars, moment
from sayso.dates.context import Context, around, nearest, split_unit
from sayso.dates.moment import UNKNOWN, Moment
from sayso.dates.numerals import number
from sayso.dates.scan import Month
from sayso.dates.written import long_year

# Years that a bare number of four digits may be; others need a word of time before them.
_PLAIN_YEARS = range(1900, 2060)
_YEARS = range(1000, 2200)


def month_of_year(c: Context) -> Moment | None:
    """ "February 2012", "late May 1998", "June last year", "January of that year", "ثور ۱۴۰۱"."""
    m: Month = c.at("M")
    if c.at("y") is not None:
        return moment.month(c.at("y"), m.number, m.calendar)
    base = c.recent if "g" in c.letters else c.anchor
    if base is None:
        return UNKNOWN
    direction = c.direction() or 0
    if not isinstance(direction, int):
        return None
    year = calendars.year_and_month(m.calendar, base)[0]
    return moment.month(year + direction, m.number, m.calendar)


def month_in_numbers(c: Context) -> Moment | None:
    """ "3/2015": a month and a year."""
    return moment.month(c.at("y"), c.at("d")) if 1 <= c.at("d") <= 12 else None


def years(c: Context) -> Moment | None:
    """ "من 2014 إلى 2018", "۱۳۹۰ تا ۱۳۹۵": an interval; two dates in English and Russian."""
    if c.language in ("en", "ru"):
        return None
    first, last = c.all("y")
    calendar = calendars.of_year(first, c.language)
    return moment.interval(moment.year(first, calendar), moment.year(last, calendar)) if first < last else None


def month_alone(c: Context) -> Moment | None:
    """ "in May", "last December", "mid-November", "ماه حوت": the nearest such month the tense allows."""
    m: Month = c.at("M")
    beside = (
        "B" in c.letters or c.before() == "B" or (c.before() in ("p", "f") and c.after() != "j" and c.language == "ar")
    )
    if not m.alone and not beside:
        return None
    if c.language == "en":
        token = c.token("M")
        if token is not None and (token.text.islower() or (m.proper and token.pos != "PROPN")):
            return None
        if m.short and "." not in c.letters:  # "Jan Novak"
            return None
    base = c.base
    if base is None:
        return UNKNOWN
    direction = c.direction()
    year, this_month = calendars.year_and_month(m.calendar, base)
    if c.memory.narrative and direction is None and c.memory.last and c.memory.last.grain not in moment.NEAR:
        return moment.month(year, m.number, m.calendar)
    if direction == -1:
        return moment.month(year - (m.number >= this_month), m.number, m.calendar)
    if direction == 1:
        return moment.month(year + (m.number <= this_month), m.number, m.calendar)
    months = [moment.month(year + k, m.number, m.calendar) for k in (-1, 0, 1)]
    if direction == 0:
        return months[1]
    return nearest(months, base, "" if c.memory.narrative else c.tense())


def week_of_day(c: Context) -> Moment | None:
    """ "the week of March 5": the week that holds the day."""
    m: Month = c.at("M")
    count, unit = c.unit()
    if unit != "W" or count > 1:
        return None
    if c.anchor is None:
        return UNKNOWN
    days = [calendars.day(m.calendar, (c.at("y") or c.anchor.year + k), m.number, c.at("d")) for k in (0, -1, 1)]
    found = nearest([moment.day(d) for d in days if d], c.anchor, c.tense())
    return moment.week(found.first) if found.first else None


def ordinal_unit(c: Context) -> Moment | None:
    """ "the third quarter of 1989", "this year's first half", "20th century", "the first week of May"."""
    nth = c.at("o")
    at = c.scan.letters.index("o", c.first)
    behind = re.compile("oh?k?([UYBD])").match(c.scan.letters, at, c.last)
    count, unit = split_unit(str(c.scan.values[behind.start(1)])) if behind else c.unit()
    if unit == "100Y" and isinstance(nth, int) and 0 < nth < 30:
        if "G" in c.letters and c.at("G") == "bc":
            return None
        return moment.century(nth)
    if not isinstance(nth, int) or count > 1:
        return None
    year = _named_year(c)
    if unit in ("Q", "HY"):
        return _part_of_year(c, nth, unit, year)
    if unit == "W":
        return _week_of(c, nth, year)
    return None


def _named_year(c: Context) -> int | None:
    """The year that an expression names: "1989", "last year", "year-earlier"."""
    if c.at("y") is not None:
        return int(c.at("y"))
    if c.at("T") is not None and c.anchor:
        return int(c.anchor.year + c.at("T"))
    direction = c.direction()
    if c.anchor is None or not isinstance(direction, int) or "Y" not in c.letters:
        return None
    return c.anchor.year + direction


def _part_of_year(c: Context, nth: int, unit: str, year: int | None) -> Moment | None:
    size = 4 if unit == "Q" else 2
    nth = size if nth == -1 else nth
    if not 1 <= nth <= size:
        return None
    make = moment.quarter if unit == "Q" else moment.half
    if year is not None:
        return make(year, nth)
    if c.anchor is None:
        return UNKNOWN
    if "V" in c.letters:
        return make(c.anchor.year - 1, nth)
    direction = c.direction()
    tense = {-1: "past", 1: "future"}.get(direction) if isinstance(direction, int) else c.tense()
    base = c.base or c.anchor
    return nearest([make(base.year + k, nth) for k in (-1, 0, 1)], base, "future" if tense == "future" else "past")


def _week_of(c: Context, nth: int, year: int | None) -> Moment | None:
    m: Month | None = c.at("M")
    base = c.anchor
    if m is not None:
        if year is None:
            if base is None:
                return UNKNOWN
            year = base.year
        of = moment.month(year, m.number, m.calendar)
    elif year is not None:
        of = moment.year(year)
    else:
        return None
    if of.first is None or of.last is None or not -1 <= nth <= 5:
        return None
    # The first week is the one that holds the first Thursday, as in ISO 8601.
    if nth == -1:
        return moment.week(moment.add_days(of.last, -3))
    return moment.week(moment.add_days(of.first, 3 + 7 * (nth - 1)))


def year_end(c: Context) -> Moment | None:
    """ "year-end", "year-end 1989": the last day of the year."""
    named = c.at("y")
    if named is None and c.anchor is not None:
        named = c.anchor.year + (c.step() or 0)
    found = calendars.day("gregorian", named, 12, 31) if named is not None else None
    return moment.day(found) if found else UNKNOWN


def season(c: Context) -> Moment | None:
    """ "last summer", "the spring of 1862", "this fall", "در زمستان گذشته"; alone only after "in" or "the"."""
    name = str(c.at("S"))
    if c.at("y") is not None:
        return moment.season(c.at("y"), name)
    direction = c.direction()
    token = c.token("S")
    if c.language == "en" and token is not None and token.pos not in ("NOUN", "PROPN"):
        return None
    if name == "FA" and c.after() == "f" and direction is None:  # "the fall of the city"
        return None
    base = c.base
    if direction is None:
        if c.language == "en" and c.before() not in ("p", "Z") and not c.letters.startswith(("t", "e")):
            return None
        if base is None:
            return UNKNOWN
        if c.memory.narrative:
            return moment.season(base.year, name)
        return nearest([moment.season(base.year + k, name) for k in (-1, 0, 1)], base, c.tense())
    if base is None:
        return UNKNOWN
    if "Y" in c.letters and isinstance(direction, int):
        return moment.season(base.year + direction, name)
    this_year = moment.season(base.year, name)
    if this_year.first is None or this_year.last is None:
        return UNKNOWN
    if direction == -1:
        return this_year if this_year.last < base else moment.season(base.year - 1, name)
    if direction == 1:
        return this_year if this_year.first > base else moment.season(base.year + 1, name)
    return this_year


def decade(c: Context) -> Moment | None:
    """ "the 1990s", "the late '80s", "the nineties", "90-х годов", "دهه ۱۹۹۰"."""
    value = c.at("K")
    if isinstance(value, tuple):
        first, width = value
        if width not in (2, 4) or first % 10 or (width == 4 and first not in _YEARS):
            return None
        if width == 4 and first % 100 == 0 and first < 2000:
            return moment.century(first // 100 + 1)
    elif value is not None:
        if c.language == "en" and not c.letters.startswith(("t", "e")):
            return None
        first = value
    else:
        first = c.at("y") or c.at("n") or c.at("d")
        if c.unit()[1] != "10Y" or not isinstance(first, int) or first % 10:
            return None
    return moment.decade(first if first > 99 else long_year(first) if first < 30 else 1900 + first)


def year(c: Context) -> Moment | None:
    """ "1998", "fiscal 1989", "the year 1914", "early 1990", "سال ۱۴۰۱", "480 BC"."""
    era = c.at("G")
    value = c.at("y") or c.at("n") or c.at("d")
    if era == "bc":
        return moment.before_christ(value) if isinstance(value, int) else None
    if not isinstance(value, int):
        return None
    named = any(letter in c.letters for letter in "YkG")
    if not named and c.at("y") is None:
        return None
    if named and value < 100:
        if "Y" in c.letters and c.language in ("fa", "prs", "ps") and value > 30:
            return moment.year(1300 + value, "solar")
        return None
    calendar = "solar" if era == "solar" else "lunar" if era == "lunar" else calendars.of_year(value, c.language)
    if calendar != "gregorian":
        return moment.year(value, calendar)
    if named:
        return moment.year(value)
    if value not in _YEARS or _is_amount(c, value):
        return None
    return moment.year(value)


def _is_amount(c: Context, value: int) -> bool:
    """Whether a bare number is a count and no year: "$1995", "1500 people"."""
    i = c.first - 1
    if i >= 0 and c.scan.words[i] in around("amount_before") | {"."}:
        return c.scan.words[i] != "." or c.scan.ends[i] == c.scan.starts[c.first]
    token = c.following()
    after = c.scan.words[c.last] if c.last < len(c.scan.words) else ""
    if after == "-" or after in around("amount_after"):
        span_of_years = c.scan.letters[c.last : c.last + 2] == "hy"
        return after != "-" or (value not in _PLAIN_YEARS and not span_of_years)
    if value in _PLAIN_YEARS:
        return False
    if c.language == "en" and token is not None and token.tag in ("NNS", "NN") and c.before() != "p":
        return not (c.memory.narrative and c.before() == "t")
    return c.before() not in ("p", "h", "r", "(", "f", "M", "c", "e", "j", "t", "Z")


def spoken_year(c: Context) -> Moment | None:
    """ "nineteen ninety-six", "January nineteen ninety-seven", "the year two thousand"."""
    values = [v for v in c.all("w") if isinstance(v, int)]
    found = number(values)
    spoken = len(values) >= 2 and values[0] in (17, 18, 19, 20) and values[1] >= 10
    if not isinstance(found, int) or found not in range(1700, 2100):
        return None
    if not spoken and "Y" not in c.letters and c.language == "en":
        return None
    if c.after() and c.after() in "UYBD":
        return None
    m: Month | None = c.at("M")
    if m is not None:
        return moment.month(found, m.number, m.calendar)
    return moment.season(found, c.at("S")) if c.at("S") else moment.year(found)


def relative_year(c: Context) -> Moment | None:
    """ "امسال", "پارسال", "سږ کال": a word that is a year."""
    return moment.around(moment.add_months(c.anchor, 12 * c.at("T")), "Y", c.memory.calendar) if c.anchor else UNKNOWN
