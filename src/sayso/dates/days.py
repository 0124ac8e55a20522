"""Rules for days and parts of days: "March 10, 2012", "Saturday", "yesterday evening", "10 p.m. Wednesday"."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from sayso.dates import calendars, moment
from sayso.dates.context import Context, nearest
from sayso.dates.moment import NEAR, UNKNOWN, Moment
from sayso.dates.scan import Month
from sayso.dates.written import read_numeric


def _clock(c: Context) -> str | None:
    """Time of day in an expression as TIMEX3 writes it: "10 p.m." 22:00, "night" NI."""
    half_day = c.at("m")
    stated = c.at("C")
    part = c.at("P")
    hour: int | None = None
    minute = "00"
    if stated is not None:
        hours, minute = str(stated).split(":")[:2]
        hour = int(hours)
    elif half_day is None and part and re.fullmatch("[dw]pt?P", c.letters):
        value = c.scan.values[c.first]
        hour = int(value) if isinstance(value, int) and value <= 12 else None
    elif half_day is not None or "l" in c.letters:
        i = next((i for i in range(c.first, c.last) if c.scan.letters[i] in "ml"), c.last)
        value = c.scan.values[i - 1] if i > c.first else None
        hour = int(value) if isinstance(value, int) and value <= 24 else None
    if hour is None:
        return str(part) if part else None
    if half_day == "pm" or (part in ("AF", "EV", "NI") and 1 <= hour < 12 and half_day is None):
        hour = hour + 12 if hour < 12 else hour
    elif half_day == "am" and hour == 12:
        hour = 0
    return f"{hour:02}:{minute}" if hour <= 24 and int(minute) < 60 else None


def with_clock(found: Moment, c: Context) -> Moment:
    """The moment with the time of day of its expression, where it is one day."""
    clock = _clock(c)
    return moment.time(found.first, clock) if clock and found.grain == "D" and found.first else found


def _leave_part(c: Context) -> None:
    """Leave a part of the day outside that stands apart: "dawn on Thursday", "вечером во вторник", "بامداد دیروز".

    English takes it in where it stands beside the day ("noon Thursday", "Thursday night": TimeBank), the
    other languages only behind it ("вчера вечером").
    """
    ahead = re.match("(?:e[hf]?)?Pc?([pf]?)t?", c.letters)
    if ahead and (ahead[1] or c.language != "en") and len(ahead[0]) < len(c.letters):
        c.first += ahead.end()
    behind = re.search("c?[pf]t?(?:e[hf]?)?P$", c.letters)
    if behind and behind.start():
        c.last = c.first + behind.start()


def numeric(c: Context) -> Moment | None:
    """ "3/10/2012", "2012-03-10", "۱۴۰۱/۱/۱۴": both readings open, the nearest to the story's date."""
    if "I" in c.letters:
        day, clock = str(c.at("I"))[:10], str(c.at("I"))[11:16]
        stated = calendars.day("gregorian", *(int(n) for n in day.split("-")))
        return moment.time(stated, clock) if stated else None
    era = c.scan.values[c.last] if c.after() == "G" else None
    read = read_numeric(c.at("F"), c.language, era)
    if read is None or not read[0]:
        return None
    days = [moment.day(d) for d in read[0]]
    return with_clock(nearest(days, c.anchor, "") if c.anchor else days[0], c)


def _year_of(c: Context, month: Month) -> int | None:
    """The year written in an expression."""
    years = c.all("y")
    if years:
        return int(years[0])
    if "g" in c.letters and c.memory.last and c.memory.last.first:
        return calendars.year_and_month(month.calendar, c.memory.last.first)[0]
    relative = c.step() if "Y" in c.letters else c.at("T")
    if isinstance(relative, int) and c.base:
        return calendars.year_and_month(month.calendar, c.base)[0] + relative
    return None


def _on_calendar(c: Context, month: Month, number: int, year: int | None = None) -> Moment:
    """A day of a month: in the given year, else the year nearest to what the expression leans on."""
    year = year or _year_of(c, month)
    if year is not None:
        found = calendars.day(month.calendar, year, month.number, number)
        return moment.day(found) if found else UNKNOWN
    base = c.base
    if base is None:
        return UNKNOWN
    this_year = calendars.year_and_month(month.calendar, base)[0]
    if c.memory.narrative and c.memory.last and c.memory.last.grain not in NEAR:
        found = calendars.day(month.calendar, this_year, month.number, number)
        return moment.day(found) if found else UNKNOWN
    days = [calendars.day(month.calendar, this_year + k, month.number, number) for k in (-1, 0, 1)]
    return nearest([moment.day(d) for d in days if d], base, "" if c.memory.narrative else c.tense())


def day_of_month(c: Context) -> Moment | None:
    """ "March 10, 2012", "Saturday, April 25", "5 p.m. EST Nov. 6", "۱۲ حمل ۱۴۰۱", "3 марта"."""
    _leave_part(c)
    month: Month = c.at("M")
    if len({m[:2] for m in c.all("M")}) > 1:
        return None
    at = c.scan.letters.index("M", c.first, c.last)
    numbers = [
        (abs(i - at), c.scan.values[i]) for i in range(c.first, c.last) if c.scan.letters[i] in "dowK" and i != at
        and not (i + 1 < c.last and c.scan.letters[i + 1] in "ml")
    ]  # fmt: skip
    number = min(numbers)[1] if numbers else None
    if not isinstance(number, int) or not 1 <= number <= 31:
        return None
    return with_clock(_on_calendar(c, month, number), c)


def first_of_days(c: Context) -> Moment | None:
    """The "6" of "6-15 October 1952": the month and year stand behind the second day."""
    at = c.scan.letters.index("M", c.last)
    number = c.at("d") or c.at("o")
    following = c.scan.letters[at + 1 : at + 3]
    year = c.scan.values[at + 1 + following.index("y")] if re.match("c?f?y", following) else None
    if not isinstance(number, int) or not 1 <= number <= 31:
        return None
    return _on_calendar(c, c.scan.values[at], number, year)


def last_of_days(c: Context) -> Moment | None:
    """The "12" of "March 10-12", the "5" of "May 4 and 5": the month stands before the first day."""
    at = c.scan.letters.rindex("M", 0, c.first)
    number = c.at("d") or c.at("o")
    last = c.memory.last
    same = last is not None and last.first is not None and last.grain == "D"
    year = last.first.year if same and last and last.first else None
    if not isinstance(number, int) or not 1 <= number <= 31 or c.scan.values[at].calendar != "gregorian":
        return None
    return _on_calendar(c, c.scan.values[at], number, c.at("y") or year)


def days_of_month(c: Context) -> Moment | None:
    """ "من 4 إلى 23 سبتمبر", "۶ تا ۱۸ سپتامبر": an interval.

    English has two dates in "6-15 October" (the TIMEX3 guidelines), the corpora of Persian and Arabic one.
    """
    if c.language in ("en", "ru"):
        return None
    month: Month = c.at("M")
    numbers = [v for v in c.all("do") if isinstance(v, int)]
    if len(numbers) != 2 or not 1 <= numbers[0] < numbers[1] <= 31:
        return None
    first = _on_calendar(c, month, numbers[0])
    if first.first is None:
        return first
    year = calendars.year_and_month(month.calendar, first.first)[0]
    return moment.interval(first, _on_calendar(c, month, numbers[1], year))


def day_of_relative_month(c: Context) -> Moment | None:
    """ "the 15th of this month", "۱۴ام ماه", "4 of last month"."""
    number = c.at("o") or c.at("d")
    if c.anchor is None:
        return UNKNOWN
    if not isinstance(number, int) or not 1 <= number <= 31:
        return None
    year, month = calendars.year_and_month(c.memory.calendar, moment.add_months(c.anchor, c.step() or 0))
    found = calendars.day(c.memory.calendar, year, month, number)
    return moment.day(found) if found else None


def days_of_relative_month(c: Context) -> Moment | None:
    """ "من 4 إلى 23 الشهر القادم": an interval."""
    numbers = [v for v in c.all("do") if isinstance(v, int)]
    if c.anchor is None:
        return UNKNOWN
    year, month = calendars.year_and_month(c.memory.calendar, moment.add_months(c.anchor, c.step() or 0))
    ends = [calendars.day(c.memory.calendar, year, month, n) for n in numbers]
    first, last = ends[0], ends[-1]
    return moment.interval(moment.day(first), moment.day(last)) if first and last and first < last else None


def day_and_month(c: Context) -> Moment | None:
    """ "يوم 22/04": a day and a month in numbers, only behind the word "day"."""
    numbers = [v for v in c.all("d") if isinstance(v, int)]
    if len(numbers) != 2 or numbers[1] > 12:
        return None
    return _on_calendar(c, Month("gregorian", numbers[1], True), numbers[0])


def bare_day(c: Context) -> Moment | None:
    """Pashto "په ۲۸مه": the day of this month or the next one that the tense asks for."""
    if c.language != "ps" or not c.scan.words[c.first][0].isdigit():
        return None
    if c.anchor is None:
        return UNKNOWN
    days: list[Moment] = []
    for k in (-1, 0, 1):
        year, month = calendars.year_and_month(c.memory.calendar, moment.add_months(c.anchor, k))
        found = calendars.day(c.memory.calendar, year, month, c.at("o"))
        if found:
            days.append(moment.day(found))
    return nearest(days, c.anchor, c.tense())


def weekday(c: Context) -> Moment | None:
    """ "said Saturday", "last Friday", "will meet Monday", "noon Thursday", "الجمعة الماضي"."""
    _leave_part(c)
    named: Any = c.at("W")
    direction = c.step()
    if not named.alone and direction is None and (c.language == "en" or c.before() not in ("D", "p")):
        return None
    anchor = c.recent if c.memory.narrative or c.leaning else c.anchor
    if anchor is None:
        return UNKNOWN
    back = (anchor.isoweekday() - named.number) % 7
    token = c.token("W")
    if "U" in c.letters and direction is not None and str(c.at("U")) == "W":
        monday = moment.add_days(anchor, -anchor.weekday() + 7 * direction)
        return with_clock(moment.day(moment.add_days(monday, named.number - 1)), c)
    if direction is not None:
        days = {-1: -(back or 7), 0: -back if back <= 3 else 7 - back, 1: (7 - back)}[direction]
        if direction == 0 and c.tense() == "future":
            days = (7 - back) % 7
    elif c.tense() == "future":
        days = (7 - back) % 7
    else:
        days = -back
    if token is not None and token.text.islower() and c.language == "en":
        return None
    return with_clock(moment.day(moment.add_days(anchor, days)), c)


def relative_day(c: Context) -> Moment | None:
    """ "yesterday", "late yesterday", "tomorrow morning", "the day before yesterday", "tonight", "دیشب"."""
    _leave_part(c)
    if c.anchor is None:
        return UNKNOWN
    value = c.at("R")
    if isinstance(value, str):
        days = int(value[:-2]) if len(value) > 2 else 0
        clock = _clock(c)
        return moment.time(moment.add_days(c.anchor, days), clock if clock and ":" in clock else value[-2:])
    return with_clock(moment.day(moment.add_days(c.anchor, value)), c)


def part_of_day(c: Context) -> Moment | None:
    """ "this morning", "last night", "later this afternoon", "that evening", "the next morning"."""
    direction = c.step()
    part = c.at("P")
    if "g" in c.letters or (direction == 1 and part):
        base = c.recent
        days = 0 if "g" in c.letters else 1
    else:
        base = c.anchor
        days = -1 if direction == -1 else 0
    if base is None:
        return UNKNOWN
    return with_clock(moment.day(moment.add_days(base, days)), c)


def noon(c: Context) -> Moment | None:
    """ "at noon", "midday": on the day last spoken of; other parts of the day say too little alone."""
    return clock_alone(c) if ":" in str(c.at("P")) else None


def hour(c: Context) -> Moment | None:
    """ "ساعت ۴ صبح", "الساعة السابعة": the word "hour" before a number is a time of day."""
    if str(c.at("U")) != "H":
        return None
    value = next((v for v in c.all("dwo") if isinstance(v, int)), None)
    said = c.memory.by_sentence.get(c.sentence.i)
    last = said[-1] if said and said[-1].grain in ("D", "H") else None
    base = last.first if last else c.anchor
    if value is None or value > 24:
        return None
    if base is None:
        return UNKNOWN
    late = c.at("P") in ("AF", "EV", "NI") and value < 12
    return moment.time(base, f"{value + 12 * late:02}:00")


def clock_alone(c: Context) -> Moment | None:
    """ "around 9:30 p.m.", "الساعة 10:30": on the day last spoken of in the sentence, else the story's own."""
    said = c.memory.by_sentence.get(c.sentence.i)
    last = said[-1] if said and said[-1].grain in ("D", "H") else None
    base: date | None = last.first if last else c.anchor
    if base is None:
        return UNKNOWN
    clock = _clock(c)
    if clock is None or (":" in clock and int(clock[:2]) > 24):
        return None
    return moment.time(base, clock)


def holiday(c: Context) -> Moment | None:
    """ "Christmas 1963", "last Thanksgiving", "Nowruz": a day of the nearest or the given year."""
    rule = str(c.at("H"))
    base = c.base
    years = c.all("y")
    if years:
        return _holiday(rule, years[0])
    if base is None:
        return UNKNOWN
    if c.memory.narrative:
        return _holiday(rule, base.year)
    days = [d for d in (_holiday(rule, base.year + k) for k in (-1, 0, 1)) if d]
    step = c.step()
    return nearest(days, base, "past" if step == -1 else "future" if step == 1 else c.tense())


_NTH = re.compile(r"(\d\d)#(-?\d)-(\d)(\+1)?")


def _holiday(rule: str, year: int) -> Moment | None:
    """A rule of the lexicon in a year.

    "12-25" is a day of a month, "11#4-4" the fourth Thursday of November, "05#-1-1" the last Monday of May,
    "11#1-1+1" the day after the first Monday of November.
    """
    nth = _NTH.fullmatch(rule)
    if nth is None:
        month, number = rule.split("-")
        found = calendars.day("gregorian", year, int(month), int(number))
        return moment.day(found) if found else None
    days = calendars.month("gregorian", year, int(nth[1]))
    if days is None:
        return None
    count, weekday_number = int(nth[2]), int(nth[3])
    if count > 0:
        found = moment.add_days(days[0], (weekday_number - days[0].isoweekday()) % 7 + 7 * (count - 1))
    else:
        found = moment.add_days(days[1], -((days[1].isoweekday() - weekday_number) % 7) + 7 * (count + 1))
    return moment.day(moment.add_days(found, 1) if nth[4] else found)
