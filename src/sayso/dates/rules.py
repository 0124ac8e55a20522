"""The rules in their order: patterns over the letters of `dates.scan.LETTERS`, and what each means.

Longer expressions stand before the shorter ones they contain.
"""

from __future__ import annotations

from functools import cache

from sayso.dates import days, units, years
from sayso.dates.grammar import CLOCK, MONTH, NUMBER, OF_YEAR, PART, STAGE, UNIT, Grammar, Rule

_BEFORE = rf"(?:(?:{CLOCK}|{PART})c?[pf]?t?)?"
_AFTER = rf"(?:c?[pf]?t?(?:{CLOCK}|{PART}))?"
_W = r"(?:W\.?[c(]?p?t?)"
_DAY = (
    rf"(?:t?L?[do]f?[hs]?f?B?f?{MONTH}B?(?:{OF_YEAR}|c?f?LY|c?f?YL|f?gY)?"
    rf"|L?{MONTH}s?t?[do](?![dn]?[UYBD])(?:[cf]?Y?y|c?f?LY|f?gY)?"
    rf"|f?yY?[Gfc]{{0,4}}[do]f?{MONTH}|f?yY?[Gf]{{0,4}}f?{MONTH}[fB]{{0,4}}[hp]?[do]|f?{MONTH}[fB]{{0,4}}[hp]?o)"
)
DAYS = [
    Rule("numeric", rf"{_BEFORE}{_W}?(?:F|I){_AFTER}", days.numeric),
    Rule(
        "days_of_month", rf"(?:{MONTH}[do][hr][do](?:c?y)?|[do][hrj][do]f?{MONTH}B?(?:{OF_YEAR})?)", days.days_of_month
    ),
    Rule("first_of_days", rf"[do](?=[hrj][do]f?{MONTH})", days.first_of_days),
    Rule("last_of_days", r"(?:(?<=M[do][hrj])|(?<=M\.[do][hrj]))[do](?:c?y)?(?![dn]?[UYBDm])", days.last_of_days),
    Rule("days_of_relative_month", r"[do][hr][do]f?(?:LB|BL)", days.days_of_relative_month),
    Rule("day_and_month", r"(?<=D)dsd", days.day_and_month),
    Rule("day_of_month", rf"{_BEFORE}{_W}?{_DAY}W?{_AFTER}", days.day_of_month),
    Rule("day_of_relative_month", r"t?[do]f?(?:LB|BL)", days.day_of_relative_month),
    Rule("weekday", rf"{_BEFORE}(?:t?[eZ][hpf]?t?)?t?L{{0,2}}h?W(?:f?L(?:U(?=[^UYBD]|$))?)?{_AFTER}", days.weekday),
    Rule("relative_day", rf"{_BEFORE}(?:[eZ][hpf]?t?)?R{_AFTER}", days.relative_day),
    Rule("part_of_day", rf"(?:[eZ][hpf]?t?)?t?(?:L|g)h?{PART}|(?:D?f?{PART}L(?![UYBD]))", days.part_of_day),
    Rule("hour", r"U[dwo](?:f?P)?(?!U)", days.hour),
    Rule("holiday", r"L?H(?:c?f?y|f?LY)?P?", days.holiday),
]
LAST = [
    Rule("clock_alone", rf"{CLOCK}(?:[pf]?t?P)?|[dw]pt?P", days.clock_alone),
    Rule("noon", "P", days.noon),
    Rule("bare_day", "o", days.bare_day),
]

_YEAR_NAMED = r"(?:t?LYq?h?|yq?h?|t?V)"
UNITS = [
    Rule("every", r"E(?:[wd]{1,2})?(?:[UYBD]|W|S|P|M)", units.every),
    Rule("spoken_year", rf"{STAGE}(?:(?:M|t?Sf?)[cf]?)?(?:tY|Y)?wh?w(?:h?j?w){{0,6}}(?!h?[UYBD])", years.spoken_year),
    Rule("week_of_day", r"t?Uf?Md(?:c?y)?", years.week_of_day),
    Rule(
        "ordinal_unit",
        rf"t?{_YEAR_NAMED}?t?k?h?o?h?k?oh?k?[UYBD](?:[fp]?t?k?(?:Yf?)?(?:y|LY|YL|T|{MONTH}(?:{OF_YEAR})?)Y?)?"
        rf"|[UYBD]o(?:[fp]?(?:LY|YL|Y?y|T|{MONTH}(?:{OF_YEAR})?))?",
        years.ordinal_unit,
    ),
    Rule("month_in_numbers", r"dsy|ysd(?![sd])", years.month_in_numbers),
    Rule("years", r"f?y[hr]y", years.years),
    Rule(
        "month_of_year",
        rf"{STAGE}(?:f?Bf?)?{MONTH}B?(?:{OF_YEAR}|c?f?t?LY|f?gY|YL)|{STAGE}f?yY?G*f?{MONTH}f?B?",
        years.month_of_year,
    ),
    Rule("month_alone", rf"{STAGE}L?(?:Bf?)?{MONTH}(?:f?B)?(?:L(?![UYBD]))?", years.month_alone),
    Rule("same_unit_last_year", r"(?:tg?|g)[UB](?:aY[AZ]|LY)", units.same_unit_last_year),
    Rule("year_ago", rf"t?V(?:{UNIT})?", units.year_ago),
    Rule("year_end", r"v?L?N(?:f?y)?", years.year_end),
    Rule("ago", rf"v?{NUMBER}h?{UNIT}(?:A|Z|b(?=[.c)]|$))|Qv?{NUMBER}?{UNIT}(?!y)", units.ago),
    Rule("past_units", rf"(?:t?L(?:v|w)?{NUMBER}h?{UNIT}|v?[wdn]{{1,2}}{UNIT}f?L|{UNIT}w{{1,2}}L)", units.duration),
    Rule("season", rf"{STAGE}t?L{{0,2}}S(?:f?(?:LY|YL)|L|f?Y?f?y|f?Y)?", years.season),
    Rule("unit_with_direction", rf"{STAGE}t?L{{1,2}}k?h?{UNIT}|{STAGE}{UNIT}f?L", units.unit_with_direction),
    Rule("decade", rf"{STAGE}t?(?:Uf?)?q?K(?:Y)?|{STAGE}Uf?[ynd]", years.decade),
    Rule("same_unit", rf"{STAGE}t?gk?{UNIT}", units.same_unit),
    Rule("unit_ago", rf"t?{UNIT}(?:A|Z|b(?=[.c)]|$))", units.unit_ago),
    Rule("year", rf"{STAGE}(?:t?Yf?|tk?)?k?v?(?:yY?(?:\.?G){{0,3}}|[nd]G)|Yf?[nd](?![UYBD])", years.year),
    Rule("relative_year", rf"{STAGE}T", years.relative_year),
    Rule("duration", rf"v?{NUMBER}h?{UNIT}|{UNIT}w", units.duration),
    Rule("unit_of_now", rf"{STAGE}t?k?{UNIT}", units.unit_of_now),
    Rule("adverb_of_set", "X", units.adverb_of_set),
]


@cache
def grammar() -> Grammar:
    """The grammar of all languages, compiled once."""
    return Grammar([*DAYS, *UNITS, *LAST])
