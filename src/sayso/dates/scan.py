"""A text as a row of date symbols: each word, number or mark becomes one letter with a value.

The grammar is written over these letters, the same for all languages; which words of a language are
which letter stands in its lexicons `months`, `weekdays` and `date_words`.  Words of several parts
("last week", "ربیع الاول") are found longest first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple, cast

from sayso import lexicon
from sayso.dates.calendars import Calendar
from sayso.fold import fold

# What a lexicon calls a class -> its letter in the grammar.  Numbers and marks have letters of their own:
# d 1 to 31, n another number, y a year of four digits, o "3rd", K "1990s", F a numeric date, I an ISO time,
# C "10:30", and c , h - s / q ' (or 's) . . ( ( ) ) and _ for everything else.
LETTERS = {
    "season": "S", "part_of_day": "P", "relative_day": "R", "relative_year": "T", "direction": "L", "shift": "A",
    "shift_before": "Q", "earlier": "Z", "beside": "b", "stage": "e", "fuzzy": "x", "every": "E", "set": "X",
    "era": "G", "fiscal": "k", "year_end": "N", "ago_year": "V", "decade": "K", "holiday": "H", "meridiem": "m",
    "zone": "z", "same": "g", "old": "O", "the": "t", "a": "a", "of": "f", "in": "p", "to": "r", "number": "w",
    "ordinal": "o", "and": "j", "about": "v", "clock_word": "l", "future": "u",
}  # fmt: skip
# Days, months and years have letters of their own, since they also stand beside a date ("يوم الجمعة", "в 1998 году").
_UNITS = {"D": "D", "M": "B", "Y": "Y"}
_MARKS = {",": "c", "-": "h", "–": "h", "—": "h", "/": "s", "'": "q", ".": ".", "(": "(", ")": ")"}
_DROPPED = re.compile("[\u064b-\u065f\u0670\u0640\u0301\u200b\u200d-\u200f\u202a-\u202e\u2066-\u2069]")
_AFTER_DIGIT = re.compile("(?<=[0-9])\u200c")
_CHANGED = re.compile("[\u064b-\u065f\u0670\u0640\u0301\u200b-\u200f\u202a-\u202e\u2066-\u2069]")


class Month(NamedTuple):
    """Value of a month's name: whether it stands alone, only as a proper noun, and whether it is an abbreviation."""

    calendar: Calendar
    number: int
    alone: bool
    proper: bool = False
    short: bool = False


class Weekday(NamedTuple):
    """Value of a weekday's name, Monday 1."""

    number: int
    alone: bool


class Numeric(NamedTuple):
    """Value of a numeric date: its three numbers as written, with their widths, and the mark between."""

    parts: tuple[int, int, int]
    widths: tuple[int, int, int]
    mark: str


def key(word: str) -> str:
    """A word as the lexicons of dates have it: folded, without diacritics and joiners, blanks made one.

    Unlike `fold.squash` it keeps letters whole that Unicode can take apart (Russian й).
    """
    return " ".join(_DROPPED.sub("", fold(word)).replace("\u200c", " ").split())


@dataclass(slots=True)
class Scan:
    """The symbols of a text: one letter each, where it stands, its folded word and its value."""

    letters: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    values: list[Any]


class Scanner:
    """Turns texts of some languages into symbols; where they disagree on a word, the first language wins."""

    def __init__(self, languages: Iterable[str]) -> None:
        self.languages = tuple(languages)
        self.table: dict[str, tuple[str, Any]] = {}
        # First word of entries of several words -> how many words they have, longest first.
        self.longer: dict[str, list[int]] = {}
        suffixes: dict[str, str] = {}
        self.prefixes: dict[str, str] = {}
        for language in self.languages:
            for word, letter, value in entries(language):
                if letter.startswith("suffix "):
                    suffixes.setdefault(word, letter[7:])
                elif letter.startswith("prefix "):
                    self.prefixes.setdefault(word, letter[7:])
                else:
                    self.table.setdefault(word, (letter, value))
        for word, entry in list(self.table.items()):
            parts = _WORDS.findall(word)
            if len(parts) > 1:
                self.longer.setdefault(parts[0], []).append(len(parts))
                self.table[" ".join(parts)] = entry
                if _ARABIC_LETTER.match(word):  # a joiner may be missing: "پنجشنبه"
                    self.table.setdefault("".join(parts), entry)
        self.longer = {first: sorted(set(sizes), reverse=True) for first, sizes in self.longer.items()}
        self.suffixes = suffixes
        tail = "|".join(sorted(map(re.escape, suffixes), key=len, reverse=True)) or "(?!)"
        self.pattern = re.compile(
            r"(?P<iso>\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)(?!\w)"
            r"|(?P<numeric>(?<![\d/.\-])\d{1,4}(?P<mark>[/.\-])\d{1,2}(?P=mark)\d{1,4}(?!\d|[/.\-]\d))"
            r"|(?P<clock>\d{1,2}:\d\d(?::\d\d)?)(?!\d)"
            r"|(?P<big>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?!\d)"
            rf"|(?P<number>\d+)(?:-?(?P<suffix>{tail})(?![^\W\d_]))?"
            r"|[^\W_]+|'s\b|\S"
        )

    def scan(self, text: str) -> Scan:
        """The symbols of a text; offsets are characters of it."""
        folded = fold(text)
        offsets: list[int] | None = None
        if not text.isascii() and _CHANGED.search(folded):
            folded = _AFTER_DIGIT.sub("\u200b", folded)
            kept = [i for i, c in enumerate(folded) if not _DROPPED.match(c)]
            offsets = [*kept, len(text)]
            folded = "".join(folded[i] for i in kept).replace("\u200c", " ")
        words: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        matches: list[re.Match[str]] = []
        for m in self.pattern.finditer(folded):
            matches.append(m)
            words.append(m.group())
            starts.append(m.start())
            ends.append(m.end())
        scan = Scan("", [], [], [], [])
        letters: list[str] = []
        table, longer = self.table, self.longer
        i, n = 0, len(words)
        while i < n:
            word = words[i]
            size = 1
            if word in longer:
                for more in longer[word]:
                    phrase = " ".join(words[i : i + more])
                    if i + more <= n and phrase in table:
                        word, size = phrase, more
                        break
            entry = table.get(word)
            if entry is None and self.prefixes and (bare := self.without_prefix(words, i)):
                cut, size, entry = bare
                starts[i] += cut
            entry = entry or _symbol(matches[i], self.suffixes)
            letters.append(entry[0])
            scan.values.append(entry[1])
            scan.words.append(word)
            scan.starts.append(starts[i])
            scan.ends.append(ends[i + size - 1])
            i += size
        scan.letters = "".join(letters)
        if offsets is not None:
            scan.starts = [offsets[s] for s in scan.starts]
            scan.ends = [offsets[e - 1] + 1 for e in scan.ends]
        return scan

    def without_prefix(self, words: list[str], i: int) -> tuple[int, int, tuple[str, Any]] | None:
        """An Arabic word with a preposition or "and" before it: letters to cut, words taken, its entry."""
        for prefix, article in self.prefixes.items():
            word = words[i]
            if word.startswith(prefix) and len(word) >= len(prefix) + 3:
                rest = article + word[len(prefix) :]
                for more in (*self.longer.get(rest, ()), 1):
                    entry = self.table.get(" ".join([rest, *words[i + 1 : i + more]]))
                    if entry and i + more <= len(words) and entry[0] not in "tafpjrw":
                        return len(prefix), more, entry
        return None


_ARABIC_LETTER = re.compile("[\u0600-\u06ff]")
_WORDS = re.compile(r"[^\W_]+|'s\b|\S")


def _symbol(m: re.Match[str], suffixes: dict[str, str]) -> tuple[str, Any]:
    """Letter and value of a token that no lexicon knows."""
    word = m.group()
    if not word[0].isdigit():
        return _MARKS.get(word, "q" if word == "'s" else "_"), word
    kind = m.lastgroup if m.lastgroup != "mark" else "numeric"
    if kind == "iso":
        return "I", word
    if m["numeric"]:
        parts = re.split(r"[/.\-]", word)
        a, b, c = parts
        return "F", Numeric((int(a), int(b), int(c)), (len(a), len(b), len(c)), m["mark"])
    if kind == "clock":
        return "C", word
    if kind == "big":
        return "n", word
    if not m["number"]:
        return "_", word
    digits = m["number"]
    number = int(digits) if len(digits) < 10 else 0
    if m["suffix"]:
        if suffixes[m["suffix"]] != "ordinal":
            return "K", (number, len(digits))
        if len(digits) <= 2:
            return "o", number
    if len(digits) == 4 and 1000 <= number < 3000:
        return "y", number
    return ("d" if len(digits) <= 2 and 1 <= number <= 31 else "n"), number


def entries(language: str) -> Iterable[tuple[str, str, Any]]:
    """All words of a language's date lexicons: word, letter, value."""
    for row in lexicon.rows(language, "months"):
        alone, proper, short = row["alone"] != "no", row["alone"] == "proper", row["short"] == "yes"
        yield row["word"], "M", Month(cast(Calendar, row["calendar"]), int(row["month"]), alone, proper, short)
    for row in lexicon.rows(language, "weekdays"):
        yield row["word"], "W", Weekday(int(row["day"]), row["alone"] == "yes")
    for row in lexicon.rows(language, "date_words"):
        kind, value = row["class"], row["value"]
        if kind in ("suffix", "prefix"):
            letter = f"{kind} {value}"
        else:
            letter = _UNITS.get(value.rstrip("+"), "U") if kind == "unit" else LETTERS[kind]
        yield row["word"], letter, int(value) if re.fullmatch(r"-?\d+", value) else value


@cache
def scanner(*languages: str) -> Scanner:
    """The scanner of some languages, made once."""
    return Scanner(languages)
