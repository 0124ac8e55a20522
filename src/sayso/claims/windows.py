"""Figures in languages without a parser: what is counted stands beside the number, what happened nearby.

Each word of `measures.tsv` says on which side of it the counted stand (Persian کشته after them, Arabic
مقتل before them), so that of two figures in a clause each finds its own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import TypeVar

from sayso.claims.bounds import bound_after, bound_before, ends, nearby_trend, range_words, trends
from sayso.claims.figures import Figure
from sayso.claims.measures import Unit, is_name, is_year, roles, stuck_unit, unit_after, unit_before
from sayso.claims.numbers import Number, key, numbers
from sayso.claims.phrases import Phrases
from sayso.lexicon import rows, words
from sayso.record import Bound, Span
from sayso.syntax import Sentence, Syntax, Token

Entry = TypeVar("Entry")
_MARKS = frozenset((",", ";", ":", ".", "?", "!", "(", ")", "«", "»", "۔"))
_REACH = 12  # tokens between a figure and the word for what happened
_ACROSS_MARK = 5  # a clause mark between them counts as so many tokens
_ACROSS_NUMBER = 8  # and another figure as so many


@cache
def _triggers(language: str) -> Phrases[tuple[str, str]]:
    found = {}
    for row in rows(language, "measures"):
        if row["role"] in ("before", "after", "either"):
            role = row["role"] if row["word"] not in found else "either"
            found[row["word"]] = role, row["measure"]
    return Phrases(found)


@cache
def _people(language: str) -> dict[str, int]:
    return {r["word"]: int(r["count"]) for r in rows(language, "people_nouns")} if language != "en" else {}


@cache
def _function_words(language: str) -> frozenset[str]:
    return words(language, "function_words")


def plain(syntax: Syntax, sentence: Sentence, skipped: set[int]) -> list[Figure]:
    """The figures of a sentence in a language without a parser; arguments as for `figures.english`."""
    tokens, low, high, language = syntax.tokens, sentence.first, sentence.last, sentence.language
    found = [
        n
        for n in numbers(tokens, low, high, language)
        if not any(i in skipped for i in range(n.first, n.last)) and not is_name(tokens, n, low, high, language)
    ]
    triggers = _find_triggers(tokens, low, high, language)
    figures = _uncounted(tokens, sentence, triggers)
    taken: list[tuple[int, int]] = [(n.first, n.last) for n in found]
    k = 0
    while k < len(found):
        number = found[k]
        low_value, high_value, first, last_number = number.low, number.high, number.first, number
        if k + 1 < len(found) and _is_range(tokens, number, found[k + 1], low, language):
            last_number = found[k + 1]
            scale = last_number.scale if not number.scale and number.low * last_number.scale < last_number.low else 1
            low_value, high_value = number.low * (scale or 1), last_number.high
            k += 1
        k += 1
        figure = _figure(tokens, sentence, first, number, last_number, low_value, high_value, triggers, taken)
        if figure:
            _part(tokens, figure, figures, low, language)
            figures.append(figure)
    return sorted(figures, key=lambda f: f.first)


def _part(tokens: Sequence[Token], figure: Figure, before: list[Figure], low: int, language: str) -> None:
    """Marks a figure as part of the last one ("including 12 children"); it shares what happened to them."""
    words = frozenset(r["word"] for r in rows(language, "relations") if r["role"] == "part")
    near = tokens[max(low, figure.first - 3) : figure.first]
    if before and figure.unit is None and any(key(t.norm) in words for t in near):
        whole = max(before, key=lambda f: f.first)
        if whole.unit is None and whole.first < figure.first:
            figure.whole, figure.measure, figure.answers = whole.head, whole.measure, False


def _is_range(tokens: Sequence[Token], a: Number, b: Number, low: int, language: str) -> bool:
    """Whether two numbers are the ends of a range: "از ۳۰ تا ۳۵", "между 30 и 35"."""
    between = tokens[a.last : b.first]
    if len(between) != 1 or b.high is None or a.high is None or a.tail or b.lead or not a.low < b.low:
        return False
    word = key(between[0].norm)
    opened = any(key(t.norm) in range_words(language, "open") for t in tokens[max(low, a.first - 2) : a.first])
    return word in range_words(language, "join") or opened and word in range_words(language, "pair")


def _find_triggers(tokens: Sequence[Token], low: int, high: int, language: str) -> list[tuple[int, int, str, str]]:
    """Words for what happened: first and last token (half-open), side and measure."""
    found = []
    phrases = _triggers(language)
    i = low
    while i < high:
        hit = phrases.starting(tokens, i, high)
        if hit is None and len(tokens[i].norm) > 3 and tokens[i].norm.startswith(affixes(language, "clitic")):
            entry = phrases.entries.get(key(tokens[i].norm)[1:])
            hit = (i + 1, entry) if entry else None
        if hit:
            found.append((i, hit[0], *hit[1]))
            i = hit[0]
        else:
            i += 1
    return found


def _figure(
    tokens: Sequence[Token],
    sentence: Sentence,
    first: int,
    number: Number,
    last_number: Number,
    low_value: float,
    high_value: float | None,
    triggers: list[tuple[int, int, str, str]],
    taken: list[tuple[int, int]],
) -> Figure | None:
    language, low, high = sentence.language, sentence.first, sentence.last
    unit: Unit | None = None
    start, last = first, last_number.last
    prefix = unit_before(tokens, number, low, language)
    if number.lead.strip("~<>+-(≈≤≥±") and not prefix:
        return None
    bound: Bound | None = None
    after_bound = bound_after(tokens, last, high, language)
    if after_bound and after_bound[1] is not None and after_bound[0] <= high:
        last, bound = after_bound
    if prefix:
        start, unit = prefix
    elif last_number.tail:
        stuck = stuck_unit(last_number.tail, tokens, last, high, language)
        if stuck is None:
            return None
        last, unit = stuck
    else:
        after = unit_after(tokens, last, high, language)
        if after:
            last, unit = after
    who = None if unit else _counted(tokens, last, high, language)
    if unit is not None and unit.measure == "times" and number.form == "words" and number.low == 1:
        return None
    if who:
        last = who[1]
    if is_year(tokens, number, who is not None or unit is not None and unit.name != "year"):
        return None
    trend = nearby_trend(tokens, start, last, low, high, language)
    before = bound_before(tokens, start, low, language)
    if before and not (trend and before[0] == start - 1 and key(tokens[before[0]].norm) in trends(language, "to")):
        start, bound = before
    if bound is None:
        after_bound = bound_after(tokens, last, high, language)
        if after_bound:
            last, bound = after_bound
    measure, trigger = "other", None
    person = who is not None and _is_people(tokens, who, language)
    own = _noun(tokens, who, language)
    if unit is not None:
        measure = unit.measure
    else:
        inside = next((t for t in triggers if who and who[0] <= t[0] and t[1] <= who[1]), None)
        near = _nearest(tokens, first, last, triggers, taken)
        if own in ("killed", "injured", "detained", "missing", "hostages", "displaced", "votes", "houses"):
            measure = own
        elif inside:
            trigger, measure = inside[0], inside[3]
        elif near and (person or who is None or own == "troops"):
            trigger, measure = near[0], near[3]
        else:
            measure = own or ("people" if person else "other")
        told_of_one = trigger is not None and not inside
        if number.low == 1 and not told_of_one and _one_of(tokens, number, high, language):
            return None
    sure = unit is not None or measure != "other" or number.form == "digits"
    if (
        number.form in ("loose", "both")
        and trigger is None
        or not sure
        or number.form == "words"
        and (low_value == 1 and unit is None and measure in ("other", "people"))
    ):
        return None
    answers = False
    if unit is None and measure in ("other", "people"):
        reach = 15 if trend else 4
        told = _told_of(tokens, max(low, start - reach), start, triggers, language)
        if told:
            measure = told
        elif told is not None:
            answers = True
        elif who is None and number.form != "digits":
            return None
    ended = ends(low_value, high_value, bound)
    span = Span(tokens[first].start, tokens[last_number.last - 1].end)
    return Figure(
        start,
        last,
        span,
        number.last - 1,
        sentence.i,
        *ended,
        measure,
        unit.name if unit else None,
        who,
        trend,
        None,
        trigger,
        answers,
        False,
        number.form in ("loose", "plural"),
    )


def _one_of(tokens: Sequence[Token], number: Number, high: int, language: str) -> bool:
    """Whether "one" only picks one out of many: "один из депутатов", "أحد الشهود"."""
    words = frozenset(r["word"] for r in rows(language, "relations") if r["role"] == "one_of")
    near = tokens[number.first : min(number.last + 1, high)]
    return number.form == "words" and any(key(t.norm) in words for t in near)


def _told_of(
    tokens: Sequence[Token], low: int, high: int, triggers: list[tuple[int, int, str, str]], language: str
) -> str | None:
    """What a word like "number" before a figure is the number of; "" where it does not say, null for no such word.

    "شمار کشته‌شدگان را ۳۵ تن می‌دانند", "число погибших выросло до 14", "عدد القتلى تجاوز ٤٠".
    """
    words = _figure_words(language)
    i = next((i for i in range(high - 1, low - 1, -1) if _form(tokens[i]) & words), None)
    if i is None:
        return None
    for start, end, _, measure in triggers:
        if i < start and end <= min(high, i + 4):
            return measure
    nouns = (_look_up(t, roles(language, "noun"), language) for t in tokens[i + 1 : min(high, i + 3)])
    return next((measure for measure in nouns if measure), "")


def _form(token: Token) -> frozenset[str]:
    return frozenset((key(token.norm), key(token.lemma)))


@cache
def _figure_words(language: str) -> frozenset[str]:
    return frozenset(roles(language, "figure"))


@cache
def affixes(language: str, role: str) -> tuple[str, ...]:
    """Endings ("suffix"), beginnings ("prefix") and one-letter words ("clitic") written with a word."""
    return tuple(r["affix"] for r in rows(language, "affixes") if r["role"] == role)


@lru_cache(50_000)
def _stems(norm: str, lemma: str, language: str) -> tuple[str, ...]:
    """The forms in which a word may stand in a list: itself, its lemma, without article or plural ending."""
    form = key(norm)
    forms = [form, key(lemma)]
    forms.extend(
        form.removeprefix(p) for p in affixes(language, "prefix") if form.startswith(p) and len(form) > len(p) + 2
    )
    forms.extend(
        form.removesuffix(s) for s in affixes(language, "suffix") if form.endswith(s) and len(form) > len(s) + 2
    )
    return tuple(dict.fromkeys(forms))


def _look_up(token: Token, table: Mapping[str, Entry], language: str) -> Entry | None:
    return next((table[f] for f in _stems(token.norm, token.lemma, language) if f in table), None)


def _counted(tokens: Sequence[Token], i: int, high: int, language: str) -> tuple[int, int] | None:
    """The words after a number that name what it counts: a noun of the lexicon, up to two words on.

    A classifier is followed by what it classifies: "۱۲ تن سرباز", "۴۰ باب خانه".
    """
    people, nouns = _people(language), roles(language, "noun")

    def known(token: Token) -> bool:
        return _look_up(token, people, language) is not None or _look_up(token, nouns, language) is not None

    for j in range(i, min(high, i + 3)):
        if tokens[j].norm in _MARKS or key(tokens[j].norm) in _function_words(language):
            break
        if known(tokens[j]):
            more = (
                j + 1 < high
                and tokens[j + 1].norm not in _MARKS
                and _look_up(tokens[j + 1], people, language) is not None
            )
            return i, j + 1 + more
    if i < high and tokens[i].pos == "NOUN":
        return i, i + 1
    return None


def _is_people(tokens: Sequence[Token], who: tuple[int, int], language: str) -> bool:
    return any(_look_up(t, _people(language), language) is not None for t in tokens[who[0] : who[1]])


def _noun(tokens: Sequence[Token], who: tuple[int, int] | None, language: str) -> str | None:
    """The measure that the counted noun has by itself."""
    found = (_look_up(t, roles(language, "noun"), language) for t in tokens[who[0] : who[1]]) if who else ()
    return next((measure for measure in found if measure), None)


def _nearest(
    tokens: Sequence[Token],
    first: int,
    last: int,
    triggers: list[tuple[int, int, str, str]],
    taken: list[tuple[int, int]],
) -> tuple[int, int, str, str] | None:
    """The word for what happened that is nearest on its side; other figures and marks between cost."""
    best: tuple[float, tuple[int, int, str, str]] | None = None
    for trigger in triggers:
        start, end, side, _ = trigger
        if start >= last:
            if side == "after":
                continue
            between = range(last, start)
        elif end <= first:
            if side == "before":
                continue
            between = range(end, first)
        else:
            continue
        cost = float(len(between))
        if cost > _REACH:
            continue
        cost += sum(_ACROSS_MARK for i in between if tokens[i].norm in _MARKS)
        cost += sum(_ACROSS_NUMBER for a, b in taken if a in between)
        if cost <= _REACH + _ACROSS_NUMBER / 2 and (best is None or cost < best[0]):
            best = cost, trigger
    return best[1] if best else None


def _uncounted(tokens: Sequence[Token], sentence: Sentence, triggers: list[tuple[int, int, str, str]]) -> list[Figure]:
    """Victims whose number is in the form of the noun: Arabic قتيلان (two killed), مقتل جندي (one soldier)."""
    language, high = sentence.language, sentence.last
    people, nouns = _people(language), roles(language, "noun")
    if not any(people.values()):
        return []
    found = []
    after = {end: (start, measure) for start, end, side, measure in triggers if side == "after"}
    for i in range(sentence.first, high):
        form = key(tokens[i].norm)
        count = people.get(form, 0)
        if not count:
            continue
        start, measure = after.get(i, (None, None))
        if count == 2 and measure is None:
            measure = nouns.get(form) or "people"
        if measure is None:
            continue
        found.append(
            Figure(
                i,
                i + 1,
                tokens[i].span,
                i,
                sentence.i,
                count,
                count,
                "exactly",
                measure,
                None,
                (i, i + 1),
                None,
                None,
                start,
                False,
                True,
            )
        )
    return found
