"""Numbers in words and digits: where they stand and what they are worth.

The grammar is the same for all languages and adds up what `lexicon/<language>/numbers.tsv` says of each
word; the signs within digits (1,200.5; 1 200,5; ۱۲٬۵۰۰) come from there too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from typing import Literal

from sayso.fold import squash
from sayso.lexicon import rows
from sayso.syntax import Token

Form = Literal["digits", "words", "plural", "loose", "both", "fraction"]
_DIGITS = re.compile(r"([^\d]*)((?:\d+(?:[.,/]\d+)*)|\.\d+)([^\d]*[²2]?)$")
_LEAD = re.compile(r"[~<>≈≤≥+±(-]*$")
_LARGEST = 1e18  # larger is no count of anything in the news, and floats end somewhere
_LONGEST_DIGITS = 30  # characters, with signs: more is a serial number or noise
_KEPT_TOKENS = 100_000  # distinct words whose key is remembered; a story has far fewer


@dataclass(frozen=True, slots=True)
class Number:
    """A number: tokens `first` to `last` (half-open) and its value; `high` is null for "several".

    `form`: how it is said; a plural of scale ("thousands") is a range of one to ten times the scale, and
    "several" a low end of three.  `lead` and `tail`: what is stuck to the digits ("RM" and "m" of "RM2.7m").
    """

    first: int
    last: int
    low: float
    high: float | None
    form: Form
    lead: str = ""
    tail: str = ""
    scale: float = 0.0


@lru_cache(_KEPT_TOKENS)
def key(norm: str) -> str:
    """The look-up key of a folded word."""
    return norm if norm.isascii() else squash(norm)


@cache
def _words(language: str) -> dict[str, tuple[str, float]]:
    """Number words by their key; the signs within digits are no words."""
    entries = (r for r in rows(language, "numbers") if r["kind"] not in ("thousands", "decimal"))
    return {r["word"]: (r["kind"], float(Fraction(r["value"]))) for r in entries}


@cache
def _signs(language: str) -> tuple[str, str]:
    """The signs between groups of thousands and before decimals."""
    entries = rows(language, "numbers") or rows("en", "numbers")
    thousands = "".join(r["word"] for r in entries if r["kind"] == "thousands")
    return thousands, "".join(r["word"] for r in entries if r["kind"] == "decimal")


@lru_cache(_KEPT_TOKENS)
def entry(norm: str, lemma: str, language: str) -> tuple[str, float, bool] | None:
    """Kind and value of a number word, and whether an "and" is joined to it (Arabic وعشرون)."""
    words = _words(language)
    found = words.get(key(norm)) or (words.get(norm[:-1]) if norm[-1:] == "." else None)
    if found is None and language != "en":  # the lemma of English "fewer" is no number
        found = words.get(key(lemma))
    if found:
        return (*found, False)
    word = key(norm)
    if language == "ar" and len(word) > 3 and word[0] in "وبل" and word[1:] in words:
        return (*words[word[1:]], word[0] == "و")
    return None


def digits_value(text: str, language: str) -> float | None:
    """The number that digits with their signs stand for; null where they are no number (a date, a score).

    "7,500" and "1.2" in English, "7 500" and "1,2" in Russian, "۱٫۲" in Persian; "1/2" is a half.
    """
    thousands, decimal = _signs(language)
    if len(text) > _LONGEST_DIGITS:
        return None
    if text.count("/") == 1 and "/" not in decimal:
        above, below = text.split("/")
        small = above.isdigit() and below.isdigit() and 0 < int(above) < int(below) < 10
        return int(above) / int(below) if small else None
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text) and ("," in thousands or text.count(",") > 1):
        return float(text.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", text) and (text.count(".") > 1 or language != "en"):
        return float(text.replace(".", "").replace(",", "."))
    if re.fullmatch(r"\d*\.\d+", text):
        return float(text)
    if re.fullmatch(r"\d+[,/]\d+", text) and text[-len(text.lstrip("0123456789")) :][0] in decimal:
        return float(text.replace(",", ".").replace("/", "."))
    return float(text) if text.isdigit() and len(text) < 16 else None


def _digits(tokens: Sequence[Token], i: int, stop: int, language: str) -> tuple[int, float, str, str] | None:
    """Digits at token `i`: the token after them, their value, and the letters stuck before and after."""
    match = _DIGITS.match(tokens[i].norm)
    if not match:
        return None
    lead, body, tail = match.groups()
    thousands, _ = _signs(language)
    j = i + 1
    while (
        not tail and j < stop and len(body) < _LONGEST_DIGITS
    ):  # groups that the tokens hold apart: "12 500" (Russian), "۱۲،۵۰۰"
        gap = tokens[j].start - tokens[j - 1].end
        if gap == 1 and " " in thousands and _group(tokens[j].norm) and re.fullmatch(r"\d{1,3}", tokens[j - 1].norm):
            body, j = body + "," + tokens[j].norm, j + 1
        elif (
            gap == 0
            and tokens[j].norm == ","
            and j + 1 < stop
            and _group(tokens[j + 1].norm)
            and tokens[j + 1].start == tokens[j].end
            and len(body) <= 3 + 4 * body.count(",")
        ):
            body, j = body + "," + tokens[j + 1].norm, j + 2
        else:
            break
    if j > i + 1:
        return j, float(body.replace(",", "")), lead, tail
    value = digits_value(body, language)
    return None if value is None else (j, value, lead, tail)


def _group(norm: str) -> bool:
    return len(norm) == 3 and norm.isdigit()


def _is_metre(tail: str, lead: str, tokens: Sequence[Token], i: int, after: int, stop: int) -> bool:
    """Whether the m of "5m" is a metre: no currency before it and nothing counted after it."""
    currency = i > 0 and unicodedata.category(tokens[i - 1].text[-1]) == "Sc"
    return (
        tail.rstrip(".") == "m"
        and not lead
        and not currency
        and not (after < stop and tokens[after].norm[:1].isalpha())
    )


def _whole(value: float) -> float:
    """Without the noise of adding up: whole numbers are whole."""
    nearest = round(value)
    return nearest if abs(value - nearest) < 1e-9 * max(1.0, abs(value)) else round(value, 10)


class _Reader:
    """Reads one number word by word: each kind of word of `numbers.tsv` has its method.

    A method takes a word into the number and says whether it belonged to it; `taken` is the token after
    the last one that did.
    """

    def __init__(self, tokens: Sequence[Token], first: int, stop: int, language: str) -> None:
        self.tokens, self.first, self.stop, self.language = tokens, first, stop, language
        self.total = 0.0  # what a scale has closed: the 2,000 of "two thousand five hundred"
        self.current: float | None = None  # what is being added up
        self.slot = float("inf")  # what is added next must be smaller
        self.scale = 0.0
        self.form: Form | None = None
        self.spread = False  # a plural of scale
        self.article = False
        self.joined = False  # an "and" stands before the word
        self.lead = self.tail = ""
        self.taken = self.at = first

    def read(self) -> Number | None:
        """The number, or null where none begins."""
        i = self.first
        while i < self.stop and not self.tail:
            token, self.at = self.tokens[i], i
            found = entry(token.norm, token.lemma, self.language)
            if found is None:
                after = self._digits(i) if any(c.isdigit() for c in token.norm) else self._link(i)
            elif found[0] in ("and", "article"):
                after = i + 1 if self._small_word(found[0]) else None
            else:
                metre = found[0] == "suffix" and _is_metre(
                    token.norm, self.lead, self.tokens, self.first, i + 1, self.stop
                )
                after = i + 1 if not metre and self._word(*found) else None
                if after:
                    self.taken, self.joined = after, False
            if after is None:
                break
            i = after
        if self.form is None or self.taken == self.first:
            return None
        value = _whole(self.total + (self.current or 0.0))
        high = None if self.form == "loose" else _whole(value * 10) if self.spread else value
        return Number(self.first, self.taken, value, high, self.form, self.lead, self.tail, self.scale)

    def _word(self, kind: str, value: float, joint: bool) -> bool:
        self.joined = self.joined or joint
        if kind == "scales":  # one form for "thousands", and for "thousand" after a number
            kind = "scale" if self.form else "plural"
        if kind == "suffix":
            return self.form == "digits" and self._multiply_all(value)
        if kind == "plural":
            return self._plural(value)
        if kind in ("loose", "both"):
            return self._only(kind, value)
        if kind == "fraction":
            return self._fraction(value)
        if kind == "part":
            return self._part(value)
        if kind == "scale":
            return self._multiply_all(value)
        if kind in ("hundred", "group"):
            return self._multiply(value)
        if kind == "after":
            return self._after(value)
        return self._add(kind, value)

    def _add(self, kind: str, value: float) -> bool:
        """ "twenty" + "five", "خمسة" + "وعشرون", "two thousand" + "5"."""
        started = self.form is not None
        if self.article or self.form in ("plural", "loose", "fraction"):
            return False
        if started:
            reverse = self.joined and kind == "ten" and self.current is not None and self.current % 100 < 10
            if not (value < self.slot or reverse) or kind == "digits" and not self.scale:
                return False
            if self.joined and self.language == "en" and not self.scale and self.slot != 100:
                return False  # "one and two"
        self.current = (self.current or 0.0) + value
        self.slot = {"ten": 10, "whole": 1000 if value >= 1000 else 100}.get(kind, 0) or min(self.slot, 1)
        self.form = self.form or "words"
        return True

    def _after(self, value: float) -> bool:
        """The ten that is said after its unit: "ثلاثة عشر", "پنځه ویشت"."""
        if self.form is not None and (self.current is None or not 0 < self.current % 100 < 10):
            return False
        self.current, self.slot, self.form = (self.current or 0.0) + value, 1, self.form or "words"
        return True

    def _multiply(self, value: float) -> bool:
        """ "two hundred", "three dozen", "several hundred"."""
        if self.current is not None and self.current >= 100 or self.form == "plural":
            return False
        self.current = (1.0 if self.current is None else self.current) * value
        self.slot, self.form = value, self.form or "words"
        return True

    def _multiply_all(self, value: float) -> bool:
        """ "1.2 million", "tens of thousands", "hundred thousand million"."""
        if self.current is None and self.total:
            total = self.total * value
        else:
            total = self.total + (1.0 if self.current is None else self.current) * value
        if total > _LARGEST:
            return False
        self.total = total
        self.current, self.slot, self.scale = None, value, value
        self.form = self.form or "words"
        return True

    def _plural(self, value: float) -> bool:
        """ "thousands", "tens of thousands"."""
        if self.form not in (None, "plural"):
            return False
        self.spread, self.form = True, "plural"
        return self._multiply_all(value)

    def _only(self, kind: str, value: float) -> bool:
        """ "several", "a few", "both": nothing but a scale may follow."""
        if self.form:
            return False
        self.current, self.form = value, "loose" if kind == "loose" else "both"
        return True

    def _fraction(self, value: float) -> bool:
        """ "half a million", "two and a half million", "یک و نیم میلیون", "مليون ونصف"."""
        if self.form is None:
            self.current, self.form = value, "fraction"
            return True
        if not (self.joined or self.article or self.language != "en"):
            return False
        self.current = (self.current or 0.0) + (value * self.scale if self.scale and self.current is None else value)
        self.article = False
        return True

    def _part(self, value: float) -> bool:
        """ "two thirds", "a quarter": the denominator ends the number."""
        counted = self.form == "words" and (self.current or 10) < 10 and not self.total and not self.joined
        share = self.article and self.form is None and self._next_is("of")
        if not (counted or share):
            return False
        self.current, self.form = (self.current or 1.0) * value, "fraction"
        self.stop = self.taken  # nothing follows
        return True

    def _next_is(self, norm: str) -> bool:
        """Whether the word after the one being read is `norm`: "a third of", not "a third day"."""
        after = self.at + 1
        return self.language != "en" or after < self.stop and self.tokens[after].norm == norm

    def _small_word(self, kind: str) -> bool:
        """ "and" and "a" within a number."""
        if kind == "and":
            if self.form is None or self.joined or self.form == "plural" and self.language == "en":
                return False
            self.joined = True
            return True
        if self.form == "fraction":  # "half a million"
            return True
        if self.article or self.form is not None and not self.joined:
            return False
        self.article = True
        return True

    def _link(self, i: int) -> int | None:
        """The token after a hyphen ("twenty-five") or an "of" ("tens of thousands") within a number."""
        norm, after = self.tokens[i].norm, i + 1
        if self.form is None or after >= self.stop:
            return None
        following = entry(self.tokens[after].norm, self.tokens[after].lemma, self.language)
        kind = following[0] if following else ""
        if norm == "of" and self.form == "plural" and kind == "plural":
            return after
        glued = self.tokens[i - 1].end == self.tokens[i].start
        return (
            after if norm == "-" and glued and kind in ("small", "ten", "hundred", "scale", "part", "suffix") else None
        )

    def _digits(self, i: int) -> int | None:
        """Digits, with the scale stuck to them: "7,500", "$2.7m"; the token after them."""
        read = None if self.article else _digits(self.tokens, i, self.stop, self.language)
        if read is None:
            return None
        after, value, lead, tail = read
        if self.form and (lead or tail or not self.scale) or not self._add("digits", value):
            return None
        if i == self.first:
            self.form, self.lead = "digits", lead
        suffix = _words(self.language).get(tail.rstrip("."))
        if tail and suffix and suffix[0] == "suffix" and not _is_metre(tail, lead, self.tokens, i, after, self.stop):
            self._multiply_all(suffix[1])
            tail = ""
        self.tail, self.taken, self.joined = tail, after, False
        return after


def numbers(tokens: Sequence[Token], first: int, last: int, language: str) -> list[Number]:
    """The numbers among tokens `first` to `last` (half-open), in their order; they do not overlap.

    What looks like a name is none of them: digits after letters and a hyphen (AK-47), or with letters
    that are neither a currency before them nor a unit after them, is left to `measures.measured`.
    """
    found: list[Number] = []
    words = _words(language)
    i = first
    while i < last:
        token = tokens[i]
        norm = token.norm
        if norm in words or any(c.isdigit() for c in norm) or entry(norm, token.lemma, language):
            number = _Reader(tokens, i, last, language).read()
            if number:
                found.append(number)
                i = number.last
                continue
        i += 1
    return found
