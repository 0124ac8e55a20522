"""Rules for units, durations and sets: "last week", "two years ago", "the past three days", "every Monday"."""

from __future__ import annotations

from sayso.dates import moment
from sayso.dates.context import Context, split_unit
from sayso.dates.moment import UNKNOWN, Moment
from sayso.dates.numerals import number
from sayso.dates.scan import Month

# Larger numbers of units are no duration of the news but a slip of the scanner.
_LONGEST = 100_000
_LONG_UNITS = {"HY": (6, "M"), "10Y": (10, "Y"), "100Y": (100, "Y"), "1000Y": (1000, "Y")}
_CLOCK_UNITS = {"H": "H", "MIN": "M", "SEC": "S"}


def unit_with_direction(c: Context) -> Moment | None:
    """ "last week", "this fiscal year", "earlier this month", "the coming weekend", "الشهر الماضي"."""
    direction = c.direction()
    count, unit = c.unit()
    if unit == "PERIOD" or direction == "latest":
        if unit not in ("PERIOD", "Q"):
            return None
        return _last_quarter(c)
    if direction == "full" or not isinstance(direction, int):
        return moment.around(c.anchor, "Y") if unit == "Y" and c.anchor else None
    if unit in _CLOCK_UNITS or unit == "1000Y":
        return None
    if count > 1:
        return _duration(count, unit)
    if c.plural:
        return None
    base = c.recent if unit == "D" or c.leaning else c.base
    if base is None:
        return UNKNOWN
    if unit == "D":
        return moment.day(moment.add_days(base, direction))
    if unit == "WE":
        # A weekend of which the week has gone by: in the past tense the one before.
        past = direction == 0 and c.language == "en" and c.tense() == "past"
        back = -1 if past and base.weekday() < 5 else direction
        return moment.weekend(moment.moved(base, back, "W"))
    return moment.around(moment.moved(base, direction, unit), unit, c.memory.calendar)


def same_unit(c: Context) -> Moment | None:
    """ "that year", "the same day", "later that month", "the same period": of the last date in the text."""
    count, unit = c.unit()
    last = c.memory.last
    if last is None or last.first is None or count > 1 or unit in _CLOCK_UNITS:
        return None
    if unit == "PERIOD":
        return last
    if c.plural:
        return None
    return moment.around(last.first, unit, c.memory.calendar)


def same_unit_last_year(c: Context) -> Moment | None:
    """ "the same month a year ago", "the quarter a year earlier", "the corresponding period last year"."""
    _, unit = c.unit()
    last = c.quarter if unit in ("Q", "PERIOD") and c.quarter else c.memory.last
    if last is None or last.first is None or unit not in ("Q", "PERIOD", "M", "W") or c.anchor is None:
        return None
    grain = last.grain if unit == "PERIOD" and last.grain in ("Q", "HY", "M") else "Q" if unit == "PERIOD" else unit
    return moment.around(moment.add_months(last.first, -12), grain)


def _last_quarter(c: Context) -> Moment:
    """The quarter being spoken of, else the last whole one before the publication."""
    if c.quarter is not None:
        return c.quarter
    if c.anchor is None:
        return UNKNOWN
    return moment.around(moment.add_months(c.anchor, -3), "Q")


def unit_of_now(c: Context) -> Moment | None:
    """ "the end of the month", "the weekend", "the quarter": the one the story is in or speaks of."""
    _, unit = c.unit()
    staged = c.letters.startswith(("e", "te")) or "Z" in c.letters
    if c.plural or (c.after() and c.after() in "UYBD"):
        return None
    if unit == "Q":
        return c.quarter if c.letters.startswith("t") and not staged and c.language == "en" else None
    if unit == "WE":
        base = c.base
        if base is None:
            return UNKNOWN
        ahead = c.tense() == "future" or c.language != "en"
        return moment.weekend(base if ahead or base.weekday() >= 5 else moment.add_days(base, -7))
    whole_year = unit == "Y" and c.letters == "tY" and c.before() == "p"
    if not (staged or whole_year) or unit not in ("M", "Y", "W", "10Y"):
        return None
    base = c.recent if c.memory.narrative else c.base
    return moment.around(base, unit, c.memory.calendar) if base else UNKNOWN


def _count(c: Context) -> float | None:
    """The number of units: "two" 2, "12" 12, "a" 1; null for "several"."""
    end = next(i for i in range(c.first, c.last) if c.scan.letters[i] in "UYBD")
    values = [
        c.scan.values[i]
        for i in range(c.first, end)
        if c.scan.letters[i] in "wdny" and isinstance(c.scan.values[i], int | float)
    ]
    if values:
        return number(values)
    letters = c.scan.letters[c.first : end]
    if "n" in letters:
        words = next(c.scan.words[i] for i in range(c.first, end) if c.scan.letters[i] == "n")
        try:
            return float(words.replace(",", ""))
        except ValueError:
            return None
    return None if "x" in letters else 1


def ago(c: Context) -> Moment | None:
    """ "two weeks ago", "a year earlier", "10 days later", "قبل أسبوعين", "۲ سال پیش", "через два дня"."""
    dual, unit = c.unit()
    count = _count(c)
    if count is None or unit == "PERIOD" or count * dual > 3000:
        return None
    steps = int(count * dual)
    shift = c.at("A") or c.at("Q")
    earlier = c.at("Z") or c.at("b") or 0
    sign = {"ago": -1, "hence": 1}.get(str(shift), 0) if shift else int(earlier)
    leaning = shift is None
    base = c.recent if leaning and (c.memory.narrative or unit == "D") else c.base
    if unit in _CLOCK_UNITS:
        return None
    if base is None:
        return UNKNOWN
    if unit == "Y" and sign < 0 and steps == 1 and c.quarter is not None and c.quarter.first:
        return moment.quarter(c.quarter.first.year - 1, (c.quarter.first.month + 2) // 3)
    there = moment.moved(base, sign * steps, unit)
    if unit in ("D", "W"):
        return moment.day(there)
    return moment.around(there, unit, c.memory.calendar)


def unit_ago(c: Context) -> Moment | None:
    """ "هفته پیش", "the day before", "the year after": one unit back or on."""
    _, unit = c.unit()
    shift = c.at("A")
    sign = {"ago": -1, "hence": 1}.get(str(shift), 0) if shift else int(c.at("Z") or c.at("b"))
    if unit not in ("D", "W", "M", "Y", "10Y") or str(c.scan.values[c.last - 2]).endswith("+"):
        return None
    base = c.recent if shift is None else c.base
    if base is None:
        return UNKNOWN
    return moment.around(moment.moved(base, sign, unit), unit, c.memory.calendar)


def year_ago(c: Context) -> Moment | None:
    """ "year-earlier", "the year-ago period": the quarter spoken of a year before, else the year before."""
    if c.anchor is None:
        return UNKNOWN
    if c.at("V") == "-1M":
        return moment.around(moment.add_months(c.anchor, -1), "M")
    if c.quarter is not None and c.quarter.first:
        return moment.quarter(c.quarter.first.year - 1, (c.quarter.first.month + 2) // 3)
    return moment.year(c.anchor.year - 1)


def _duration(count: float | None, unit: str) -> Moment:
    """ "P3D", "PT2H", "P20Y" for two decades, "PXM" for some months."""
    units, name = _LONG_UNITS.get(unit) or split_unit(unit)
    amount = "X" if count is None else f"{count * units:g}"
    if name in _CLOCK_UNITS:
        return Moment(f"PT{amount}{_CLOCK_UNITS[name]}", "duration")
    return Moment(f"P{amount}{'D' if name == 'WE' else name}", "duration")


def duration(c: Context) -> Moment | None:
    """ "three days", "the past two months", "a five-year plan", "سه ساعت"; not the age of "five-year-old"."""
    dual, unit = c.unit()
    if unit == "PERIOD" or c.after() == "O" or c.scan.letters[c.last : c.last + 2] == "hO":
        return None
    if "a" in c.letters and unit in ("HY", "WE", "Q"):  # "a quarter", "a half" of anything
        return None
    count = _count(c)
    if count is not None and count > _LONGEST:
        return None
    return _duration(None if count is None else count * dual, unit)


def every(c: Context) -> Moment | None:
    """ "every day", "each Monday", "every two weeks", "هر سال", "каждую субботу": a set."""
    w = c.at("W")
    if w is not None:
        return Moment(f"XXXX-WXX-{w.number}", "set")
    m: Month | None = c.at("M")
    if m is not None:
        return Moment(f"XXXX-{m.number:02}", "set") if m.calendar == "gregorian" else None
    if c.at("S") is not None:
        return Moment(f"XXXX-{c.at('S')}", "set")
    if c.at("P") is not None:
        part = str(c.at("P"))
        return Moment(f"XXXX-XX-XXT{part}", "set")
    dual, unit = c.unit()
    if unit == "PERIOD":
        return None
    values = [v for v in c.all("wd") if isinstance(v, int)]
    return Moment(_duration((number(values) if values else 1) * dual, unit).value, "set")


def adverb_of_set(c: Context) -> Moment | None:
    """ "daily", "annual", "ежегодно", "يوميا": a set."""
    return Moment(str(c.at("X")), "set")
