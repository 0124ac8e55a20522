"""Rules for weeks to centuries, durations and sets: "last month", "the third quarter", "two years ago"."""

from __future__ import annotations

from datetime import date

from sayso.dates import calendars, moment
from sayso.dates.context import Context, nearest, split_unit
from sayso.dates.grammar import MONTH, NUMBER, OF_YEAR, STAGE, UNIT, Rule
from sayso.dates.moment import UNKNOWN, Moment
from sayso.dates.numerals import number
from sayso.dates.scan import Month
from sayso.dates.written import long_year

# Years that a bare number of four digits may be; others need a word of time before them.
_PLAIN_YEARS = range(1900, 2060)
_YEARS = range(1000, 2200)
_CLOCK_UNITS = {"H": "H", "MIN": "M", "SEC": "S"}


def _direction(c: Context) -> int | str | None:
    """Back, this or on: the last direction word of an expression that is not just "this"."""
    values = c.all("L")
    return next((v for v in reversed(values) if v != 0), values[-1] if values else None)


def month_of_year(c: Context) -> Moment | None:
    """ "February 2012", "late May 1998", "June last year", "January of that year", "ثور ۱۴۰۱"."""
    m: Month = c.at("M")
    if c.at("y") is not None:
        return moment.month(c.at("y"), m.number, m.calendar)
    base = c.recent if "g" in c.letters else c.anchor
    if base is None:
        return UNKNOWN
    direction = _direction(c) or 0
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
    beside = "B" in c.letters or c.before() == "B" or (c.before() in ("p", "f") and c.after() != "j" and c.language == "ar")
    if not m.alone and not beside:
        return None
    if c.language == "en":
        token = c.token("M")
        if token is not None and (token.text.islower() or (token.norm in ("may", "march") and token.pos != "PROPN")):
            return None
        word = c.scan.words[c.scan.letters.index("M", c.first)]
        if word not in ("may", "june", "july") and len(word) <= 4 and "." not in c.letters:
            return None
    base = c.base
    if base is None:
        return UNKNOWN
    direction = _direction(c)
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


def unit_with_direction(c: Context) -> Moment | None:
    """ "last week", "this fiscal year", "earlier this month", "the coming weekend", "الشهر الماضي"."""
    direction = _direction(c)
    count, unit = c.unit()
    plural = count > 1
    if unit == "PERIOD" or direction == "latest":
        if unit not in ("PERIOD", "Q"):
            return None
        return _last_quarter(c)
    if direction == "full" or not isinstance(direction, int):
        return moment.around(c.anchor, "Y") if unit == "Y" and c.anchor else None
    if unit in _CLOCK_UNITS or unit in ("SEASON", "1000Y"):
        return None
    if plural:
        return _duration(count, unit)
    if c.scan.words[c.last - 1] in _plurals(c):
        return None
    following = "next" in c.scan.words[c.first : c.last] or "following" in c.scan.words[c.first : c.last]
    leaning = unit == "D" or "following" in c.scan.words[c.first : c.last] or "previous" in c.scan.words[c.first : c.last]
    base = c.recent if leaning or (following and c.memory.narrative) else c.base
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


def _plurals(c: Context) -> tuple[str, ...]:
    return ("days", "weeks", "months", "years", "quarters", "decades", "centuries", "weekends") if c.language == "en" else ()


def same_unit(c: Context) -> Moment | None:
    """ "that year", "the same day", "later that month", "the same period": of the last date in the text."""
    count, unit = c.unit()
    last = c.memory.last
    if last is None or last.first is None or count > 1 or unit in _CLOCK_UNITS:
        return None
    if unit == "PERIOD":
        return last
    if c.scan.words[c.last - 1] in _plurals(c):
        return None
    return moment.around(last.first, unit, c.memory.calendar)


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
    staged = c.scan.letters[c.first : c.last].startswith(("e", "te")) or "Z" in c.letters
    if c.scan.words[c.last - 1] in _plurals(c) or c.after() in "UYBD" and c.after():
        return None
    if unit == "Q":
        if c.letters.startswith("t") and not staged and c.language == "en":
            return c.quarter
        return None
    if unit == "WE":
        base = c.base
        if base is None:
            return UNKNOWN
        ahead = c.tense() == "future" or c.language != "en"
        return moment.weekend(base if ahead or base.weekday() >= 5 else moment.add_days(base, -7))
    if not staged or unit not in ("M", "Y", "W", "10Y"):
        return None
    base = c.recent if c.memory.narrative else c.base
    return moment.around(base, unit, c.memory.calendar) if base else UNKNOWN


def ordinal_unit(c: Context) -> Moment | None:
    """ "the third quarter of 1989", "this year's first half", "20th century", "the first week of May"."""
    nth = c.at("o")
    count, unit = c.unit()
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
    direction = _direction(c)
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
    direction = c.at("L")
    tense = {-1: "past", 1: "future"}.get(direction) if isinstance(direction, int) else c.tense()
    base = c.base or c.anchor
    return nearest([make(base.year + k, nth) for k in (-1, 0, 1)], base, "future" if tense == "future" else "past")


def _week_of(c: Context, nth: int, year: int | None) -> Moment | None:
    m: Month | None = c.at("M")
    base = c.anchor
    if m is not None:
        if year is None and base is None:
            return UNKNOWN
        of = moment.month(year or base.year, m.number, m.calendar)  # type: ignore[union-attr]
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
    if count is None or unit in ("SEASON", "PERIOD") or count * dual > 3000:
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
    if unit not in ("D", "W", "M", "Y", "10Y") or c.scan.words[c.last - 2] in _plurals(c):
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


def year_end(c: Context) -> Moment | None:
    """ "year-end", "year-end 1989": the last day of the year."""
    if c.at("y") is not None:
        return moment.day(date(c.at("y"), 12, 31))
    if c.anchor is None:
        return UNKNOWN
    direction = c.at("L")
    return moment.day(date(c.anchor.year + (direction if isinstance(direction, int) else 0), 12, 31))


def season(c: Context) -> Moment | None:
    """ "last summer", "the spring of 1862", "this fall", "در زمستان گذشته"; alone only after "in" or "the"."""
    name = str(c.at("S"))
    if c.at("y") is not None:
        return moment.season(c.at("y"), name)
    direction = _direction(c)
    token = c.token("S")
    if c.language == "en" and token is not None and token.pos not in ("NOUN", "PROPN"):
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
    assert this_year.first and this_year.last
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
    if i >= 0 and c.scan.words[i] in ("$", "£", "€", "no", "number", "#", "."):
        return c.scan.words[i] != "." or c.scan.ends[i] == c.scan.starts[c.first]
    token = c.following()
    after = c.scan.words[c.last] if c.last < len(c.scan.words) else ""
    if after in ("%", "percent", "-"):
        return after == "%" or (after == "-" and value not in _PLAIN_YEARS)
    if value in _PLAIN_YEARS:
        return False
    if c.language == "en" and token is not None and token.tag in ("NNS", "NN") and not c.before() == "p":
        return True
    return c.before() not in ("p", "h", "r", "(", "f", "M", "c", "e", "j", "t", "Z")


def spoken_year(c: Context) -> Moment | None:
    """ "nineteen ninety-six", "January nineteen ninety-seven", "the year two thousand"."""
    values = [v for v in c.all("w") if isinstance(v, int)]
    found = number(values)
    plain = len(values) >= 2 and values[0] in (17, 18, 19, 20) and values[1] >= 10
    if not isinstance(found, int) or found not in range(1700, 2100):
        return None
    if not plain and "Y" not in c.letters and c.language == "en":
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


def _duration(count: float | None, unit: str) -> Moment:
    """ "P3D", "PT2H", "P20Y" for two decades, "PXM" for some months."""
    units, name = (10, "Y") if unit == "10Y" else (100, "Y") if unit == "100Y" else (1000, "Y") if unit == "1000Y" else split_unit(unit)
    if name == "HY":
        units, name = 6, "M"
    amount = "X" if count is None else f"{count * units:g}"
    if name in _CLOCK_UNITS:
        return Moment(f"PT{amount}{_CLOCK_UNITS[name]}", "duration")
    return Moment(f"P{amount}{'D' if name == 'WE' else name}", "duration")


def duration(c: Context) -> Moment | None:
    """ "three days", "the past two months", "a five-year plan", "سه ساعت"; not the age of "five-year-old"."""
    dual, unit = c.unit()
    if unit in ("SEASON", "PERIOD") or c.after() == "O" or c.scan.letters[c.last : c.last + 2] == "hO":
        return None
    if c.letters in ("aY", "aB", "aU", "aD", "xD") and c.language == "en" and unit in ("HY", "WE", "Q"):
        return None
    if "o" in c.letters and "w" not in c.letters and not any(x in c.letters for x in "dnyx"):
        return None
    count = _count(c)
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
    if unit in ("SEASON", "PERIOD"):
        return None
    values = [v for v in c.all("wd") if isinstance(v, int)]
    return Moment(_duration((number(values) if values else 1) * dual, unit).value, "set")


def adverb_of_set(c: Context) -> Moment | None:
    """ "daily", "annual", "ежегодно", "يوميا": a set."""
    return Moment(str(c.at("X")), "set")


_YEAR_NAMED = r"(?:t?LYq?h?|yq?h?|t?V)"
RULES = [
    Rule("every", rf"E(?:[wd]{{1,2}})?(?:[UYBD]|W|S|P|M)", every),
    Rule("spoken_year", rf"{STAGE}(?:(?:M|t?Sf?)[cf]?)?(?:tY|Y)?wh?w(?:h?j?w)*(?!h?[UYBD])", spoken_year),
    Rule("week_of_day", r"t?Uf?Md(?:c?y)?", week_of_day),
    Rule(
        "ordinal_unit",
        rf"t?{_YEAR_NAMED}?t?k?h?o?h?k?oh?k?[UYBD](?:[fp]?t?k?(?:Yf?)?(?:y|LY|YL|T|{MONTH}(?:{OF_YEAR})?)Y?)?"
        rf"|[UYBD]o(?:[fp]?(?:LY|YL|Y?y|T|{MONTH}(?:{OF_YEAR})?))?",
        ordinal_unit,
    ),
    Rule("month_in_numbers", r"dsy|ysd(?![sd])", month_in_numbers),
    Rule("years", r"f?y[hr]y", years),
    Rule("month_of_year", rf"{STAGE}(?:f?Bf?)?{MONTH}B?(?:{OF_YEAR}|c?f?t?LY|f?gY|YL)|{STAGE}f?yY?G*f?{MONTH}f?B?", month_of_year),
    Rule("month_alone", rf"{STAGE}L?(?:Bf?)?{MONTH}(?:f?B)?(?:L(?![UYBD]))?", month_alone),
    Rule("year_ago", rf"t?V(?:{UNIT})?", year_ago),
    Rule("year_end", r"v?L?N(?:f?y)?", year_end),
    Rule("ago", rf"v?{NUMBER}h?{UNIT}(?:A|Z|b(?=[.c)]|$))|Qv?{NUMBER}?{UNIT}", ago),
    Rule("past_units", rf"(?:t?L(?:v|w)?{NUMBER}h?{UNIT}|v?[wdn]{{1,2}}{UNIT}f?L|{UNIT}w{{1,2}}L)", duration),
    Rule("season", rf"{STAGE}t?L{{0,2}}S(?:f?(?:LY|YL)|L|f?Y?f?y|f?Y)?", season),
    Rule("unit_with_direction", rf"{STAGE}t?L{{1,2}}k?h?{UNIT}|{STAGE}{UNIT}f?L", unit_with_direction),
    Rule("decade", rf"{STAGE}t?(?:Uf?)?q?K(?:Y)?|{STAGE}Uf?[ynd]", decade),
    Rule("same_unit", rf"{STAGE}t?gk?{UNIT}", same_unit),
    Rule("unit_ago", rf"t?{UNIT}(?:A|Z|b(?=[.c)]|$))", unit_ago),
    Rule("year", rf"{STAGE}(?:t?Yf?|tk?)?k?v?(?:yY?\.?G*|[nd]G)|Yf?[nd](?![UYBD])", year),
    Rule("relative_year", rf"{STAGE}T", relative_year),
    Rule("duration", rf"v?{NUMBER}h?{UNIT}|{UNIT}w", duration),
    Rule("unit_of_now", rf"{STAGE}t?k?{UNIT}", unit_of_now),
    Rule("adverb_of_set", "X", adverb_of_set),
]
