"""The figures of one sentence, before anyone says who vouches for them.

`english` reads them with the parse; `plain` in `windows.py` does the same by words nearby.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.claims.bounds import Trend, bound_after, bound_before, ends, parsed_trend, trends
from sayso.claims.casualties import Fate, beside, fate, part_words, unreal
from sayso.claims.measures import (
    Counted,
    Unit,
    counted_noun,
    is_name,
    is_person,
    is_year,
    noun_measure,
    quantifiers,
    roles,
    stuck_unit,
    unit_after,
    unit_before,
)
from sayso.claims.numbers import Number, numbers
from sayso.claims.ranges import Draft, join_ranges
from sayso.record import Bound, Span
from sayso.syntax import Name, Sentence, Syntax, Token

# Kinds of names whose digits are part of the name ("Group 8").
_NAMED = frozenset(("organization", "work", "law", "product", "event", "facility", "person"))
# "the two men" takes up two that were told of; "the fourteen miners" is apt to be the first that one hears of them.
LARGEST_KNOWN = 12
# Figures of these measures are told of people alone.
OF_PEOPLE = frozenset(
    ("detained", "missing", "displaced", "abducted", "released", "surrendered", "rescued", "infected")
)
_NOT_FIGURES = re.compile(
    # Each may begin only where its run of characters does, and gives nothing back: the time stays linear.
    r"https?://\S+|www\.\S+|(?<!\S)\S+@\S+|@\w+|\(?\d{3}\)?[ -]\d{3}-\d{4}|\d{3}-\d{4}"
    r"|(?<!\w)(?<!\w-)\w++(?:-\w++)*-\d++(?:-\w++)+|(?<!\d)\d++(?:-(?=\w*\d)\w++){2,}"
    r"|\d{1,4}/\d{1,2}/\d{1,4}|(?<![\w.])\d{1,2}:\d{2}(?::\d{2})?(?!\w)|(?<=\d) ?[ap]\.?m\b"
)


@dataclass(slots=True)
class Figure:
    """A figure of a sentence: tokens `first` to `last` from its bound words to what is counted.

    `number` are the characters of the number alone; `head` is the token that carries its role in the
    parse; `whole` the head of those it is part of; `answers` is set for "the number at more than 9,900".
    """

    first: int
    last: int
    number: Span
    head: int
    sentence: int
    low: float | None
    high: float | None
    bound: Bound
    measure: str
    unit: str | None = None
    who: tuple[int, int] | None = None
    trend: Trend | None = None
    whole: int | None = None
    trigger: int | None = None
    answers: bool = False
    single: bool = False
    vague: bool = False


def not_figures(text: str) -> list[tuple[int, int]]:
    """Characters of addresses, telephone numbers, clock times and numeric dates."""
    return [m.span() for m in _NOT_FIGURES.finditer(text)]


def english(syntax: Syntax, sentence: Sentence, skipped: set[int], named: dict[int, Name]) -> list[Figure]:
    """The figures of an English sentence that is parsed.

    Args:
        syntax: the story's.
        sentence: one of its sentences.
        skipped: tokens of dates, addresses and the like, of which no number is a figure.
        named: names by each of their tokens.
    """
    tokens, low, high = syntax.tokens, sentence.first, sentence.last
    found = numbers(tokens, low, high, sentence.language)
    drafts = []
    for number in found:
        if any(i in skipped for i in range(number.first, number.last)):
            continue
        draft = _draft(tokens, number, low, high, named)
        if draft:
            drafts.append(draft)
    drafts = join_ranges(tokens, drafts, low)
    figures = [f for d in drafts if (f := _figure(tokens, d, sentence))]
    for before, figure in zip(figures, figures[1:], strict=False):
        _part(tokens, before, figure, high)
    return figures


def _part(tokens: Sequence[Token], before: Figure, figure: Figure, stop: int) -> None:
    """Marks a part of the figure before, where the parse gives no whole.

    "The toll rose to 83, including 26 children"; "63 people, 11 of them women"; "900 people, of whom 300 left".
    """
    if figure.unit is not None or before.unit is not None:
        return
    whole = before.head if before.whole is None else before.whole
    i = figure.first
    ahead = [t.norm for t in tokens[max(before.last, i - 2) : i]]
    behind = [t.norm for t in tokens[i : min(stop, figure.last + 2)]]
    for words in (ahead, behind):
        if any(a == "of" and b in quantifiers("those") for a, b in zip(words, words[1:], strict=False)):
            figure.whole = whole
            return
    head = tokens[figure.head]
    including = head.dep == "pobj" and tokens[head.head].norm in part_words() and head.head == i - 1
    if including and figure.trigger is None:
        figure.measure, figure.whole = before.measure, whole


def _draft(tokens: Sequence[Token], number: Number, low: int, high: int, named: dict[int, Name]) -> Draft | None:
    if is_name(tokens, number, low, high, "en"):
        return None
    prefix = unit_before(tokens, number, low, "en")
    if number.lead.strip("~<>+-(≈≤≥±") and not prefix:
        return None
    unit, first, last = None, number.first, number.last
    if prefix:
        first, unit = prefix
        if unit.measure == "age" and not _is_age(tokens, number, high):
            first, unit = number.first, None
    if number.tail and unit is None:
        found = stuck_unit(number.tail, tokens, number.last, high, "en")
        if found is None:
            return None
        last, unit = found
    elif unit is None and number.form != "loose":
        after = unit_after(tokens, number.last, high, "en")
        if after and not _ordinal_second(tokens, after[0] - 1):
            last, unit = after
    name = named.get(number.first)
    if (
        unit is None
        and name is not None
        and name.kind in _NAMED
        and (name.last - name.first > number.last - number.first)
    ):
        return None
    if unit is None and _named_by_word_before(tokens, number, low):
        return None
    if _pronoun(tokens, number, low):
        return None
    counted = counted_noun(tokens, number, high)
    if unit is None and number.form == "digits" and _age_in_apposition(tokens, number, low, high):
        unit = Unit("year of age", "age")
    if (
        unit is not None
        and counted.who is not None
        and counted.last > last
        and (unit.measure != "age" and counted.head >= last or unit.measure == "age")
    ):
        counted.who = None
    nouned = unit is not None or counted.last > number.last
    bound = None
    before = bound_before(tokens, first, low, "en")
    bounded = before is not None and (before[1] in ("more than", "less than") or before[0] < first - 2)
    if is_year(tokens, number, bounded or nouned and not _year_noun(tokens, number, counted, unit)):
        return None
    if before:
        first, bound = before
    if number.lead and number.lead[-1] in "~<>" and not before:
        bound = {"~": "about", "<": "less than", ">": "more than"}[number.lead[-1]]  # type: ignore[assignment]
    if unit is None:
        last = max(last, counted.last)
    after_bound = bound_after(tokens, last, high, "en") or (bound_after(tokens, number.last, high, "en"))
    if after_bound and bound is None:
        bound = after_bound[1]
        last = max(last, after_bound[0])
    return Draft(number, first, last, unit, counted, bound, number.low, number.high)


def _ordinal_second(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i].norm == "second" and tokens[i].pos == "ADJ"


def _is_age(tokens: Sequence[Token], number: Number, high: int) -> bool:
    after = tokens[number.last].norm if number.last < high else "."
    return number.low < 130 and after in (
        ",",
        ".",
        ";",
        ")",
        "and",
        "to",
        "was",
        "were",
        "is",
        "from",
        "who",
        "-",
        "or",
    )


def _age_in_apposition(tokens: Sequence[Token], number: Number, low: int, high: int) -> bool:
    """ "Smith, 32, was…", "one man, 41, …", "three sons, ages 10, 8 and 4"."""
    i = number.first
    if not 0 < number.low < 120 or i - 2 < low or number.low != int(number.low):
        return False
    before, after = tokens[i - 1].norm, tokens[number.last].norm if number.last < high else "."
    if before in (",", "and", "or", "&"):
        for j in range(i - 2, max(low, i - 8) - 1, -1):
            if tokens[j].norm in ("age", "aged", "ages"):
                return True
            if not (tokens[j].norm.isdigit() or tokens[j].norm in (",", "and", "or", "&")):
                break
    noun = tokens[i - 2]
    person = noun.pos == "PROPN" or noun.tag == "NN" and is_person(noun, "en")
    return before == "," and person and after in (",", ".", ";", ")", "and", "of", "was", "who")


def _named_by_word_before(tokens: Sequence[Token], number: Number, low: int) -> bool:
    """ "iPhone 11", "Route 66": digits right after a name, with nothing that they count."""
    i = number.first
    if number.form != "digits" or i <= low or tokens[i - 1].pos != "PROPN" or number.scale:
        return False
    token = tokens[number.last - 1]
    head = tokens[token.head]
    return (
        token.head < i
        or head.pos == "PROPN"
        and token.dep in ("nummod", "compound", "nmod")
        or (token.dep in ("nsubj", "nsubjpass", "pobj") and head.pos != "NOUN" or head.tag == "NN" and number.low != 1)
    )


def _pronoun(tokens: Sequence[Token], number: Number, low: int) -> bool:
    """Whether "one" is a pronoun: "no one", "the one", "one another"."""
    token = tokens[number.first]
    if token.norm != "one" or number.last != number.first + 1:
        return False
    before = tokens[number.first - 1].norm if number.first > low else ""
    after = tokens[number.last].norm if number.last < len(tokens) else ""
    pronoun = before in quantifiers("not_one") and token.dep not in ("nummod", "compound")
    return pronoun or after in quantifiers("one_after")


def _refers_back(tokens: Sequence[Token], draft: Draft, low: int) -> bool:
    """Whether a small number in words takes up what is known or is mere rhetoric, and counts nothing new.

    "the two countries", "about the other three", "one of them", "one of the worst floods".
    """
    number, i = draft.number, draft.number.first
    if number.form != "words" or draft.low != draft.high or draft.low > LARGEST_KNOWN:
        return False
    if draft.low == 1 and number.last < len(tokens) and tokens[number.last].norm == "of":
        return True
    if i > low and tokens[i - 1].norm == "other":
        i -= 1
    return draft.bound is None and i > low and tokens[i - 1].norm in quantifiers("definite")


def _year_noun(tokens: Sequence[Token], number: Number, counted: Counted, unit: Unit | None) -> bool:
    """Whether the noun after four digits is not counted by them: it is singular ("the 2018 season")."""
    return unit is None and tokens[counted.head].tag in ("NN", "NNP") and counted.head >= number.last


def _figure(tokens: Sequence[Token], draft: Draft, sentence: Sentence) -> Figure | None:
    number, unit, counted = draft.number, draft.unit, draft.counted
    measure, found = _measure(tokens, draft, sentence)
    idle = number.form == "plural" and found is None and unit is None and counted.who is None
    if idle and figure_noun(tokens, number.last - 1) is None:
        return None  # "a settling of scores"
    if found is None and unit is None and _refers_back(tokens, draft, sentence.first):
        return None
    if number.form in ("loose", "both") and (found is None or measure != found.measure):
        return None
    low, high, bound = ends(draft.low, draft.high, draft.bound)
    head = counted.head
    own = number.last - 1
    trend = parsed_trend(tokens, own, head, draft.first, sentence.first, unit is not None, roles("en", "figure"))
    who = counted.who if unit is None else None
    span = Span(tokens[number.first].start, tokens[number.last - 1].end)
    answers = False
    if number.form == "fraction" and unit is None and draft.low < 1:
        measure = "share"
    if unit is None and who is None and found is None and measure == "other":
        asked = figure_noun(tokens, own)
        if asked is not None:
            answers, measure = not asked, asked or "other"
    return Figure(
        draft.first,
        draft.last,
        span,
        head,
        sentence.i,
        low,
        high,
        bound,
        measure,
        unit.name if unit else None,
        who,
        trend,
        found.whole if found else None,
        found.trigger if found else None,
        answers,
        False,
        number.form in ("loose", "plural"),
    )


def _measure(tokens: Sequence[Token], draft: Draft, sentence: Sentence) -> tuple[str, Fate | None]:
    """The measure of a figure: of its unit, else what happened to the counted, else of the counted noun."""
    if draft.unit is not None:
        return draft.unit.measure, None
    counted = draft.counted
    noun = counted.who[1] - 1 if counted.who else None
    own = noun_measure(tokens, noun, "en") if noun is not None else None
    found = fate(tokens, counted.head)
    if found is None:
        found = beside(tokens, draft.first, draft.last, sentence.first, sentence.last)
    if found and not unreal(tokens, found.trigger) and _can_suffer(tokens, noun, own, found.measure):
        return found.measure, found
    return own or "other", None


def _can_suffer(tokens: Sequence[Token], noun: int | None, own: str | None, measure: str) -> bool:
    """Whether a noun is one for people, so that "captured three villages" is no arrest."""
    if noun is None or own in ("people", "troops", "hostages", "displaced", "detained", "injured", "killed"):
        return True
    token = tokens[noun]
    return (
        token.pos == "PROPN"
        or token.norm in roles("en", "state")
        or is_person(token, "en")
        or token.lemma in roles("en", "life")
        or (measure not in OF_PEOPLE and own is None and token.tag == "NNS")
    )


def figure_noun(tokens: Sequence[Token], i: int) -> str | None:
    """The measure of a noun like "toll" that a bare number gives the value of; "" where it names none.

    "put the number at more than 9,900", "the death toll rose to 40", "a toll of 40"; null for no such noun.
    """
    token = tokens[i]
    nouns = roles("en", "figure")
    if token.dep == "nummod" and tokens[token.head].dep == "pobj":
        token = tokens[token.head]  # "from 80 last year"
    candidates: list[int] = []
    above = tokens[token.head]
    if token.dep == "pobj" and above.norm in ("at", "to", "of", "from", "as"):
        verb = tokens[above.head]
        if verb.lemma in nouns:
            candidates.append(verb.i)
        elif tokens[verb.head].norm == "of":  # "put the number of detained at 3,000", as it is parsed
            candidates.append(tokens[verb.head].head)
        candidates.extend(c for c in verb.children if tokens[c].dep in ("dobj", "nsubj", "nsubjpass"))
        while verb.dep in ("conj", "advcl", "xcomp", "acomp") and verb.head != verb.i:
            verb = tokens[verb.head]
            candidates.extend(c for c in verb.children if tokens[c].dep in ("dobj", "nsubj", "nsubjpass"))
    elif token.dep in ("attr", "dobj", "npadvmod"):
        candidates.extend(c for c in above.children if tokens[c].dep in ("nsubj", "nsubjpass") and c != i)
    for c in candidates:
        if tokens[c].norm == "it" and above.norm == "at" and tokens[c].dep == "dobj":
            return ""  # "officials had put it at 47"
        if tokens[c].lemma in nouns:
            return _toll_measure(tokens, c) or nouns[tokens[c].lemma]
    if token.dep == "pobj" and above.norm == "from" and tokens[above.head].norm in trends("en", "adverb"):
        return ""  # "57 soldiers died, down from 80"
    return None


def _toll_measure(tokens: Sequence[Token], noun: int) -> str:
    """What a toll is of: "death toll", "the number of wounded", "casualty figure"; "" for "the number"."""
    for c in tokens[noun].children:
        child = tokens[c]
        words = [child] + ([tokens[g] for g in child.children] if child.norm == "of" else [])
        for word in words:
            for role in ("noun", "state", "act"):
                measure = roles("en", role).get(word.lemma) or roles("en", role).get(word.norm)
                if measure:
                    return measure
    return ""
