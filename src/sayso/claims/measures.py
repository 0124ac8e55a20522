"""What a number counts or measures: its unit, the noun it counts, and the numbers that are names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sayso.claims.numbers import Number, key
from sayso.claims.phrases import Phrases
from sayso.lexicon import rows, words
from sayso.syntax import Token

_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measured quantities: English name, measure, and whether it only counts when stuck on."""

    name: str
    measure: str


@dataclass(slots=True)
class Counted:
    """What a number is of: tokens `first` to `last` take in number and counted; `head` carries its role.

    `who` are the tokens that name what is counted.
    """

    first: int
    last: int
    head: int
    who: tuple[int, int] | None = None
    unit: Unit | None = None


@cache
def _clitics(language: str) -> frozenset[str]:
    return frozenset(r["affix"] for r in rows(language, "affixes") if r["role"] == "clitic")


@cache
def quantifiers(role: str) -> frozenset[str]:
    """English words of `quantifiers.tsv` with a role."""
    return frozenset(r["word"] for r in rows("en", "quantifiers") if r["role"] == role)


@cache
def _units(language: str, side: str) -> Phrases[Unit]:
    entries = {}
    for row in rows(language, "units"):
        if row["side"] == side:
            form = row["form"] if side == "cased" else key(row["form"]).replace("-", " ").strip()
            entries[form] = Unit(row["unit"], row["measure"])
    return Phrases(entries)


@cache
def roles(language: str, role: str) -> dict[str, str]:
    """Words of `measures.tsv` with a role, to their measure."""
    return {r["word"]: r["measure"] for r in rows(language, "measures") if r["role"] == role}


@cache
def identifiers(language: str, side: str) -> frozenset[str]:
    """Words that make the number beside them a name ("Section 12")."""
    return frozenset(r["word"] for r in rows(language, "identifiers") if r["side"] == side)


def stuck_unit(tail: str, tokens: Sequence[Token], after: int, stop: int, language: str) -> tuple[int, Unit] | None:
    """The unit of letters stuck to digits ("GB" of "256GB", "sq m" of "50sq m"), and the token after it."""
    entries = _units(language, "after").entries
    letters = tokens[after - 1].text[-len(tail) :].rstrip(".")
    if letters in (cased := _units(language, "cased").entries):
        return after, cased[letters]
    if after < stop and f"{key(tail)} {key(tokens[after].norm)}" in entries:
        return after + 1, entries[f"{key(tail)} {key(tokens[after].norm)}"]
    unit = entries.get(key(tail).rstrip("."))
    return (after, unit) if unit else None


def unit_before(tokens: Sequence[Token], number: Number, sentence: int, language: str) -> tuple[int, Unit] | None:
    """A currency before a number, stuck to it or not: its first token.  "US$5m", "HK $5 billion"."""
    units = _units(language, "before")
    lead = number.lead.strip("~<>+-(")
    if lead:
        before = tokens[number.first - 1] if number.first > sentence else None
        if before is not None and before.norm == "$" and before.norm + lead in units.entries:
            return number.first - 1, units.entries[before.norm + lead]  # "$US40 million"
        unit = units.entries.get(lead)
        return (number.first, unit) if unit else None
    return units.ending(tokens, number.first, sentence)


def unit_after(tokens: Sequence[Token], after: int, stop: int, language: str) -> tuple[int, Unit] | None:
    """The unit that follows a number: the token after it.  "square kilometres", "per cent".

    A single letter is a unit only where it is stuck to the digits, for which see `stuck_unit`.
    """
    if after < stop and tokens[after].start == tokens[after - 1].end:
        cased = _units(language, "cased").entries.get(tokens[after].text.rstrip("."))
        if cased:
            return after + 1, cased  # "5G"
    found = _units(language, "after").starting(tokens, after, stop)
    if found is None:
        return None
    letter = found[0] == after + 1 and len(tokens[after].norm) == 1 and tokens[after].norm.isascii()
    apart = letter and tokens[after].norm.isalpha() and tokens[after].start > tokens[after - 1].end
    return None if apart else found


def is_name(tokens: Sequence[Token], number: Number, sentence: int, stop: int, language: str) -> bool:
    """Whether a number is (part of) a name, an address, a clock time or a list mark.

    "Section 12", "the 1600 block", "10 p.m.", "Tower 11", "B12".
    """
    before = tokens[number.first - 1] if number.first > sentence else None
    after = tokens[number.last] if number.last < stop else None
    if number.form in ("digits", "words"):
        if before is not None and before.norm in identifiers(language, "before"):
            return number.form == "digits" or before.text[:1].isupper()
        if after is not None and after.norm in identifiers(language, "after"):
            return number.form == "digits"
    if number.form != "digits":
        return False
    glued = before is not None and before.end == tokens[number.first].start and before.norm not in _clitics(language)
    if (
        before is not None
        and glued
        and (
            before.norm[-1:].isalnum()
            or before.norm in ("-", "/", "@", "_", ":")
            and _glued(tokens, number.first - 1, sentence)
        )
    ):
        return True
    if after is not None and after.start == tokens[number.last - 1].end and after.norm in (":", "/", "@", "_"):
        return number.last + 1 < stop and tokens[number.last + 1].start == after.end
    return False


def _glued(tokens: Sequence[Token], mark: int, sentence: int) -> bool:
    """Whether letters or digits stand right before a mark, as in "COVID-19" (but not in "5-10")."""
    if mark <= sentence or tokens[mark - 1].end != tokens[mark].start:
        return False
    return tokens[mark].norm != "-" or not tokens[mark - 1].norm[-1:].isdigit()


def is_year(tokens: Sequence[Token], number: Number, nouned: bool) -> bool:
    """Whether digits are a year: four of them, plain, and nothing is counted by them."""
    plain = number.form == "digits" and number.last == number.first + 1 and not number.tail
    return plain and not nouned and bool(_YEAR.fullmatch(tokens[number.first].norm))


def counted_noun(tokens: Sequence[Token], number: Number, stop: int) -> Counted:
    """The noun that an English number counts, by the parse, else by the run of words after the number.

    "12 people", "seven European countries", "one of the students", "killing one" (the number itself).
    """
    last = number.last - 1
    own = next((i for i in range(last, number.first - 1, -1) if not number.first <= tokens[i].head < number.last), last)
    token = tokens[own]
    head = token.head
    i = number.last
    if i < stop and tokens[i].norm == "of":
        return _of(tokens, number, own, stop)
    if i < stop and tokens[i].norm in quantifiers("deictic"):
        return Counted(number.first, number.last, own)  # "down from 80 last year"
    if (
        head >= number.last
        and head < stop
        and head - number.last < 7
        and tokens[head].pos in ("NOUN", "PROPN", "ADJ", "X", "VERB")
        and (token.dep in ("nummod", "amod", "det", "quantmod", "compound", "nmod", "predet"))
        and not any(t.pos == "PUNCT" and t.norm != "-" for t in tokens[number.last : head])
    ):
        noun = head
        while (
            noun + 1 < stop
            and tokens[noun].dep in ("compound", "nmod")
            and tokens[noun].head > noun
            and (tokens[tokens[noun].head].pos in ("NOUN", "PROPN") and tokens[noun].head - noun < 4)
        ):
            noun = tokens[noun].head
        if tokens[noun].pos in ("ADJ", "VERB"):
            return Counted(number.first, number.last, noun)
        return Counted(number.first, noun + 1, noun, _who(tokens, number.last, noun + 1))
    run = number.last
    noun = -1
    while run < stop and run - number.last < 5 and tokens[run].pos in ("ADJ", "NOUN", "PROPN") and tokens[run].end:
        if tokens[run].pos == "NOUN":
            noun = run
        elif noun >= 0:
            break
        run += 1
    if noun >= 0 and token.dep != "appos" and tokens[noun].dep != "npadvmod":
        return Counted(number.first, noun + 1, noun, _who(tokens, number.last, noun + 1))
    return Counted(number.first, number.last, own)


def _of(tokens: Sequence[Token], number: Number, own: int, stop: int) -> Counted:
    """What stands after "of": "one of the students", "dozens of people", "half of the money"."""
    i = number.last + 1
    start = i
    while (
        i < stop
        and i - start < 8
        and tokens[i].pos in ("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM", "PART", "VERB", "ADV")
    ):
        if tokens[i].pos in ("NOUN", "PROPN", "PRON") and not (
            i + 1 < stop and tokens[i + 1].pos in ("NOUN", "PROPN", "PART")
        ):
            break
        i += 1
    if i < stop and tokens[i].pos in ("NOUN", "PROPN"):
        return Counted(number.first, i + 1, own, _who(tokens, start, i + 1))
    return Counted(number.first, number.last, own)


def _who(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    age = unit_after(tokens, first + 1, last, "en") if tokens[first].pos == "NUM" else None
    if age and age[0] < last:
        first = age[0]  # "two 17-year-old boys"
    while first < last - 1 and (
        tokens[first].norm in quantifiers("skipped") or tokens[first].pos in ("DET", "NUM", "PUNCT")
    ):
        first += 1
    return (first, last) if first < last else None


def noun_measure(tokens: Sequence[Token], noun: int, language: str) -> str | None:
    """The measure that a counted noun has by itself: "deaths", "votes", "houses", "people"."""
    token = tokens[noun]
    nouns = roles(language, "noun")
    for form in _singulars(token):
        if form in nouns:
            return nouns[form]
    return "people" if is_person(token, language) else None


def is_person(token: Token, language: str) -> bool:
    """Whether a noun is one for people."""
    people = words(language, "people_nouns")
    return any(form in people for form in _singulars(token))


def _singulars(token: Token) -> tuple[str, str, str]:
    """The forms of an English noun that a list may have; names ("Americans") have their plural as lemma."""
    return token.lemma, token.norm, token.norm.removesuffix("s")
