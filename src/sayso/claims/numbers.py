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
    return {r["word"]: (r["kind"], float(Fraction(r["value"]))) for r in rows(language, "numbers")}


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
    found = words.get(key(norm)) or words.get(key(lemma)) or (words.get(norm[:-1]) if norm[-1:] == "." else None)
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


class _Sum:
    """Adds up one number, word by word."""

    def __init__(self) -> None:
        self.total = 0.0
        self.current: float | None = None
        self.slot = float("inf")  # what is added next must be smaller
        self.scale = 0.0
        self.spread = False

    @property
    def value(self) -> float:
        return self.total + (self.current or 0.0)

    def add(self, kind: str, value: float, joined: bool, started: bool) -> bool:
        """Take one word into the number; false where it does not belong to it."""
        if kind in ("small", "ten", "whole", "digits"):
            reverse = joined and kind == "ten" and self.current is not None and self.current % 100 < 10
            if started and not (value < self.slot or reverse):
                return False
            if started and kind == "digits" and not self.scale:
                return False
            self.current = (self.current or 0.0) + value
            self.slot = {"small": 0, "ten": 10, "whole": 100, "digits": 0}[kind] or min(self.slot, 1)
            if kind == "whole" and value >= 1000:
                self.slot = 1000
            return True
        if kind == "after":  # ثلاثة عشر, پنځه ویشت: the ten after its unit
            if started and (self.current is None or not 0 < self.current % 100 < 10):
                return False
            self.current, self.slot = (self.current or 0.0) + value, 1
            return True
        if kind in ("hundred", "group"):
            if self.current is not None and self.current >= 100 or self.spread and kind == "group":
                return False
            self.current = (1.0 if self.current is None else self.current) * value
            self.slot = value
            return True
        if kind == "scale":
            if self.current is None and self.total:
                self.total *= value  # "tens of thousands", "hundred thousand million"
            else:
                self.total += (1.0 if self.current is None else self.current) * value
            self.current, self.slot, self.scale = None, value, value
            return True
        return False


def _digits(tokens: Sequence[Token], i: int, stop: int, language: str) -> tuple[int, float, str, str] | None:
    """Digits at token `i`: the token after them, their value, and the letters stuck before and after."""
    match = _DIGITS.match(tokens[i].norm)
    if not match:
        return None
    lead, body, tail = match.groups()
    thousands, _ = _signs(language)
    j = i + 1
    while not tail and j < stop:  # groups that the tokens hold apart: "12 500" (Russian), "۱۲،۵۰۰"
        gap = tokens[j].start - tokens[j - 1].end
        if gap == 1 and " " in thousands and _group(tokens[j].norm) and re.fullmatch(r"\d{1,3}", tokens[j - 1].norm):
            body, j = body + "," + tokens[j].norm, j + 1
        elif gap == 0 and tokens[j].norm == "," and j + 1 < stop and _group(tokens[j + 1].norm) and \
                tokens[j + 1].start == tokens[j].end and len(body) <= 3 + 4 * body.count(","):  # fmt: skip
            body, j = body + "," + tokens[j + 1].norm, j + 2
        else:
            break
    if j > i + 1:
        return j, float(body.replace(",", "")), lead, tail
    value = digits_value(body, language)
    return None if value is None else (j, value, lead, tail)


def _group(norm: str) -> bool:
    return len(norm) == 3 and norm.isdigit()


def number_at(tokens: Sequence[Token], i: int, stop: int, language: str) -> Number | None:
    """The number that begins with token `i` and ends before token `stop`, or null."""
    total, j, end = _Sum(), i, i
    form: Form | None = None
    lead = tail = ""
    joined = article = False
    low_only = False
    while j < stop:
        norm = tokens[j].norm
        found = entry(norm, tokens[j].lemma, language)
        kind, value, joint = found or ("", 0.0, False)
        after = j + 1
        if found is None and any(c.isdigit() for c in norm):
            if article or form and not total.scale:
                break
            read = _digits(tokens, j, stop, language)
            if read is None or (form and (read[2] or read[3])):
                break
            after, value, lead_here, tail_here = read
            if not total.add("digits", value, joined, form is not None):
                break
            lead, tail, form = lead or lead_here, tail_here, form or "digits"
            suffix = _words(language).get(tail.rstrip("."))
            if tail and suffix and suffix[0] == "suffix" and not _is_metre(tail, lead, tokens, j, after, stop):
                total.add("scale", suffix[1], False, True)
                tail = ""
            end, j, joined = after, after, False
            if tail:
                break
            continue
        if not found:
            if norm == "-" and form and j + 1 < stop and tokens[j - 1].end == tokens[j].start:
                following = entry(tokens[j + 1].norm, tokens[j + 1].lemma, language)
                if following and following[0] in ("small", "ten", "hundred", "scale", "part", "suffix"):
                    j += 1
                    continue
            if norm == "of" and form == "plural" and j + 1 < stop:
                following = entry(tokens[j + 1].norm, tokens[j + 1].lemma, language)
                if following and following[0] == "plural":
                    j += 1
                    continue
            break
        if kind == "and":
            if form is None or joined or form == "plural" and language == "en":
                break
            joined, j = True, after
            continue
        if kind == "article":
            if form == "fraction":  # "half a million"
                j = after
                continue
            if form and not joined or article:
                break
            article, j = True, after
            continue
        joined = joined or joint
        if kind == "scales":  # one form for "thousands" and for "thousand" after a number
            kind = "scale" if form else "plural"
        if kind == "suffix":
            if form != "digits":
                break
            kind = "scale"
        if kind == "plural":
            if form not in (None, "plural"):
                break
            total.add("scale", value, False, form is not None)
            total.spread, form = True, "plural"
        elif kind == "loose":
            if form:
                break
            total.current, form, low_only, end, j = value, "loose", True, after, after
            article = True  # only a scale may follow: "several hundred"
            continue
        elif kind == "both":
            if form:
                break
            total.current, form, end = value, "both", after
            break
        elif kind == "fraction":
            if form is None:
                total.current, form = value, "fraction"
            elif joined or article or language != "en":
                added = value * total.scale if total.scale and total.current is None else value
                total.current = (total.current or 0.0) + added
            else:
                break
        elif kind == "part":
            if joined and form or not (form == "words" and total.value < 10 or article and form is None):
                break
            total.current, form = (total.current or 1.0) * value, "fraction"
            end = after
            break
        else:
            if kind in ("small", "ten", "whole") and form == "plural":
                break
            if kind in ("small", "ten", "whole") and article:
                break
            if kind in ("small", "ten", "whole") and language == "en" and form == "words" and joined and not (
                total.scale or total.slot == 100
            ):  # fmt: skip
                break
            if not total.add(kind, value, joined, form is not None):
                break
            form = form or "words"
        end, j, joined = after, after, False
    if form is None or end == i:
        return None
    value = total.value
    high = None if low_only else value * 10 if total.spread else value
    return Number(i, end, _whole(value), None if high is None else _whole(high), form, lead, tail, total.scale)


def _is_metre(tail: str, lead: str, tokens: Sequence[Token], i: int, after: int, stop: int) -> bool:
    """Whether the m of "5m" is a metre: no currency before it and nothing counted after it."""
    currency = i > 0 and unicodedata.category(tokens[i - 1].text[-1]) == "Sc"
    return tail == "m" and not lead and not currency and not (after < stop and tokens[after].norm[:1].isalpha())


def _whole(value: float) -> float:
    """Without the noise of adding up: whole numbers are whole."""
    nearest = round(value)
    return nearest if abs(value - nearest) < 1e-9 * max(1.0, abs(value)) else round(value, 10)


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
            number = number_at(tokens, i, last, language)
            if number:
                found.append(number)
                i = number.last
                continue
        i += 1
    return found
