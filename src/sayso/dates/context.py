"""What a rule may ask about the place of an expression: its anchor, the tense around it, the dates before it."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any, Literal

from sayso import lexicon
from sayso.dates import moment
from sayso.dates.calendars import Calendar
from sayso.dates.moment import Moment
from sayso.dates.scan import Scan
from sayso.syntax import Sentence, Syntax, Token

Tense = Literal["past", "future", ""]

# A quarter named this many sentences ago is still what "a year earlier" is about.
_QUARTER_REACH = 3
# A date without a year on the wrong side of the story for its tense counts as this many days farther away: a
# day may be up to seven weeks off ("was extended to Nov. 16"), a month not at all, and a quarter is the one
# that is being reported ("expects third-quarter profit to fall").  Chosen on one half of TimeBank.
_WRONG_SIDE = {"D": 270, "M": 1000}
_WRONG_SIDE_ELSE = 200

# How many words on either side of a date the verb that tells its tense is looked for.
_NEAR = 15
# Direction words that lean on the date before ("the previous week", "the following week").
_LEANING = {"back": -1, "on": 1}


@dataclass
class Memory:
    """The dates of a story so far, for expressions that lean on them."""

    anchor: date | None
    calendar: Calendar
    narrative: bool = False
    last: Moment | None = None
    quarter: Moment | None = None
    quarter_sentence: int = -100
    by_sentence: dict[int, list[Moment]] = field(default_factory=dict)

    def note(self, found: Moment, sentence: int, counted: bool) -> None:
        """Remember a date that was found; `counted`: it has an ordinal, as "the third quarter" has."""
        if found.first is None or found.type not in ("date", "time"):
            return
        self.last = found
        self.by_sentence.setdefault(sentence, []).append(found)
        if found.grain == "Q" and counted:
            self.quarter, self.quarter_sentence = found, sentence


@dataclass(slots=True)
class Context:
    """One expression: symbols `first` to `last` (half-open) of a sentence, with what is around it."""

    scan: Scan
    syntax: Syntax
    sentence: Sentence
    memory: Memory
    language: str
    first: int = 0
    last: int = 0
    _starts: list[int] | None = None

    @property
    def letters(self) -> str:
        """The letters of the expression."""
        return self.scan.letters[self.first : self.last]

    @property
    def anchor(self) -> date | None:
        """The day the story was published."""
        return self.memory.anchor

    @property
    def base(self) -> date | None:
        """The day an expression leans on: in a history the date before it, in news the publication."""
        if self.memory.narrative and self.memory.last is not None:
            return self.memory.last.first
        return self.memory.anchor

    @property
    def recent(self) -> date | None:
        """The day that "the next day" follows: the last date of the text, else the publication."""
        last = self.memory.last
        return last.first if last is not None and last.first is not None else self.memory.anchor

    @property
    def quarter(self) -> Moment | None:
        """The quarter that is being spoken of, if one was named in this or the last sentences."""
        near = self.sentence.i - self.memory.quarter_sentence <= _QUARTER_REACH
        return self.memory.quarter if near else None

    def at(self, letter: str) -> Any:
        """Value of the first symbol with a letter, or null."""
        i = self.scan.letters.find(letter, self.first, self.last)
        return self.scan.values[i] if i >= 0 else None

    def all(self, letters: str) -> list[Any]:
        """Values of all symbols with one of the letters."""
        return [self.scan.values[i] for i in range(self.first, self.last) if self.scan.letters[i] in letters]

    def unit(self) -> tuple[int, str]:
        """Count and name of the first unit: (1, "W") for "week", (2, "W") for the Arabic dual."""
        i = next(i for i in range(self.first, self.last) if self.scan.letters[i] in "UYBD")
        return split_unit(str(self.scan.values[i]))

    @property
    def plural(self) -> bool:
        """Whether the last symbol is a unit in the plural: "days", "years"."""
        return self.letters[-1] in "UYBD" and str(self.scan.values[self.last - 1]).endswith("+")

    def direction(self) -> int | str | None:
        """Back -1, this 0, on 1: of the last direction word that is not just "this"; else "latest" or "full"."""
        values = [_LEANING.get(v, v) for v in self.all("L")]
        return next((v for v in reversed(values) if v != 0), values[-1] if values else None)

    def step(self) -> int | None:
        """The direction as a number of units, where it is one."""
        found = self.direction()
        return found if isinstance(found, int) else None

    @property
    def leaning(self) -> bool:
        """Whether a direction word leans on the date before: "the following week"."""
        return any(v in _LEANING for v in self.all("L"))

    def before(self) -> str:
        """The letter before the expression, or an empty text."""
        return self.scan.letters[self.first - 1] if self.first else ""

    def after(self) -> str:
        """The letter after the expression, or an empty text."""
        return self.scan.letters[self.last] if self.last < len(self.scan.letters) else ""

    def token(self, letter: str) -> Token | None:
        """The token of the parse where the first symbol with a letter begins."""
        i = self.scan.letters.find(letter, self.first, self.last)
        return self._token(self.scan.starts[i]) if i >= 0 else None

    def following(self) -> Token | None:
        """The token of the parse after the expression."""
        return self._token(self.scan.starts[self.last]) if self.last < len(self.scan.starts) else None

    def _token(self, start: int) -> Token | None:
        if self._starts is None:
            self._starts = [t.start for t in self.syntax.tokens[self.sentence.first : self.sentence.last]]
        i = bisect_right(self._starts, start + self.sentence.start) - 1
        return self.syntax.tokens[self.sentence.first + i] if i >= 0 else None

    def tense(self) -> Tense:
        """The tense of the verb that the expression depends on; empty where that is not known.

        English by the parse, Russian by the nearest verb, other languages by a word of the future
        ("خواهد", "سوف") in the sentence, else past.
        """
        if self.language == "en":
            token = self._token(self.scan.starts[self.first])
            if token is None:
                return ""
            found = self._english(token)
            if self.first and self.scan.words[self.first - 1] in around("ahead"):
                found = "future"
            return "past" if found == "future" and self._past_perfect(token) else found
        if "u" in self.scan.letters:
            return "future"
        if self.language == "ru":
            return self._russian()
        return "past"

    def _english(self, token: Token) -> Tense:
        tokens = self.syntax.tokens
        for _ in range(12):
            if token.pos == "ADJ" and token.lemma in around("future_participle"):
                return "future"
            if token.pos in ("VERB", "AUX"):
                break
            if token.head == token.i:
                return ""
            token = tokens[token.head]
        else:
            return ""
        children = [tokens[c] for c in token.children]
        if any(c.dep == "aux" and c.norm in around("future_auxiliary") for c in children):
            return "past" if any(c.lemma == "have" and c.dep == "aux" for c in children) else "future"
        if any(c.tag == "TO" for c in children):
            return "future"
        if token.tag == "VBD":
            return "past"
        if token.tag == "VBN":
            ahead = token.lemma in around("future_participle")
            return "future" if ahead else "past"
        if token.tag == "VBG":
            return "future" if any(c.dep == "aux" and c.tag in ("VBZ", "VBP") for c in children) else ""
        present = token.tag in ("VBZ", "VBP") and token.lemma in around("future_present")
        return "future" if present else ""

    def _near(self, token: Token) -> list[Token]:
        """The tokens of the sentence around one."""
        low = max(self.sentence.first, token.i - _NEAR)
        return self.syntax.tokens[low : min(self.sentence.last, token.i + _NEAR)]

    def _past_perfect(self, token: Token) -> bool:
        """ "By Friday they had left"."""
        return any(t.lemma == "have" and t.tag == "VBD" and t.dep == "aux" for t in self._near(token))

    def _russian(self) -> Tense:
        here = self.scan.starts[self.first] + self.sentence.start
        tenses: dict[str, Tense] = {"past": "past", "futr": "future"}
        best: tuple[int, Tense] = (10**9, "past")
        middle = self._token(self.scan.starts[self.first])
        for token in self._near(middle) if middle else ():
            for name, tense in tenses.items():
                if name in token.tag and abs(token.start - here) < best[0]:
                    best = (abs(token.start - here), tense)
        return best[1]


@cache
def around(kind: str) -> frozenset[str]:
    """The English words of a kind of `date_context`."""
    return frozenset(r["word"] for r in lexicon.rows("en", "date_context") if r["kind"] == kind)


def split_unit(unit: str) -> tuple[int, str]:
    """Count and name of a unit of the lexicon: "2W" is (2, "W"), "10Y" a unit of its own, "D+" plural."""
    unit = unit.rstrip("+")
    if unit in ("10Y", "100Y", "1000Y") or not unit[0].isdigit():
        return 1, unit
    count = unit.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return int(count), unit[len(count) :]


def nearest(candidates: list[Moment], anchor: date, tense: Tense) -> Moment:
    """The moment a reader thinks of: near the anchor, and rather not on the wrong side of it for the tense."""
    known = [c for c in candidates if c.first and c.last]
    if not known:
        return moment.UNKNOWN

    def cost(c: Moment) -> int:
        assert c.first and c.last
        wrong = (tense == "past" and c.first > anchor) or (tense == "future" and c.last < anchor)
        inside = c.first <= anchor <= c.last
        distance = 0 if inside else min(abs((c.first - anchor).days), abs((anchor - c.last).days))
        return distance + (_WRONG_SIDE.get(c.grain, _WRONG_SIDE_ELSE) if wrong else 0)

    return min(known, key=cost)
