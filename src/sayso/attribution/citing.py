"""Who passes on whose words: the order of attributions that share one content.

"The agency, citing two diplomats, said …", "a report by the watchdog, quoted by the Star, …": one content, two
attributions.  The words of the cues say which source is the one passed on, and stands within the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum
from functools import cache
from typing import Literal

from msgspec import Struct

from sayso import lexicon
from sayso.attribution.cues import cues
from sayso.fold import squash
from sayso.record import Attribution, Span

_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_START, _ENDING = "^", "*"


class Rank(IntEnum):
    """How far from the words an attribution stands among those that share a content: the least is the outermost."""

    PASSES_ON = 0  # "quoted by the Star", "the spokesman read out"
    PHRASE = 1  # "according to the Star, the minister said"
    SAYS = 2
    PASSED_ON = 3  # "citing two diplomats"


class Entry(Struct, frozen=True):
    """A line of ``citing.tsv``: its words, whether they open the cue, the side of the source, and the rank."""

    words: tuple[str, ...]
    opens: bool
    side: Literal["after", "before", "any"]
    rank: Rank

    def at(self, words: list[str], k: int) -> bool:
        """Whether the entry's words stand at the k-th of the cue's words."""
        if self.opens and k or k + len(self.words) > len(words):
            return False
        pairs = zip(self.words, words[k:], strict=False)
        return all(w.startswith(e[:-1]) if e.endswith(_ENDING) else w == e for e, w in pairs)


class Citing:
    """The cues of one language that tell who passes on whose words."""

    def __init__(self, language: str) -> None:
        entries = (_entry(row) for row in lexicon.rows(language, "citing"))
        self.entries = sorted(entries, key=lambda e: (len(e.words), sum(map(len, e.words))), reverse=True)
        self._starts = tuple({e.words[0].removesuffix(_ENDING) for e in self.entries})
        self._prefixes = tuple(sorted(lexicon.words(language, "cue_prefixes")))
        self._phrases = {
            lemma
            for purpose in ("cues", "cue_phrases")
            for lemma, frames in cues(language, purpose).items()
            if "phrase" in frames
        }
        self._joins = _opening(language, "coordinators")
        self._relatives = _opening(language, "relatives")

    def rank(self, attribution: Attribution, text: str) -> Rank:
        """Where an attribution stands among those that share its content.

        One without a cue hangs on the cue of another ("Reuters quoted … diplomats"), so its source is passed on.
        """
        if not attribution.cue:
            return Rank.PASSED_ON
        entry = self.entry(attribution.cue, attribution.source, text)
        if entry:
            return entry.rank
        return Rank.PHRASE if self.phrase(attribution.cue, text) else Rank.SAYS

    def phrase(self, cue: Sequence[Span], text: str) -> bool:
        """Whether the cue is a phrase that may also stand for itself ("according to the Star, the minister said")."""
        words = " ".join(self._words(cue, text))
        return any(f" {p} " in f" {words} " for p in self._phrases)

    def entry(self, cue: Sequence[Span], source: Sequence[Span], text: str) -> Entry | None:
        """The longest entry that a cue holds and whose side fits the first piece of the source.

        Without a source, it is taken to come after the cue.
        """
        words = self._words(cue, text)
        bare = [self._bare(w) for w in words]
        if not any(w.startswith(self._starts) for w in (*words, *bare)):
            return None  # most cues
        after = not source or source[0].start > cue[0].start
        for entry in self.entries:
            if entry.side != "any" and (entry.side == "after") != after:
                continue
            if any(entry.at(words, k) or entry.at([*bare[: k + 1], *words[k + 1 :]], k) for k in range(len(words))):
                return entry
        return None

    def joined(self, between: str, cue: str) -> bool:
        """Whether the words between two sources, or a conjunction written with the cue, set them side by side.

        Args:
            between: the text between the two attributions.
            cue: the second one's cue where it comes first, else nothing.
        """
        if self._joins.match(squash(between)):
            return True
        first = squash(cue).split(" ")[0]
        bare = self._bare(first)
        return bare != first and any(e.at([bare], 0) for e in self.entries if len(e.words) == 1)

    def related(self, between: str) -> bool:
        """Whether the words between two attributions make the second a clause about the first's source."""
        return bool(self._relatives.match(squash(between)))

    @staticmethod
    def _words(cue: Sequence[Span], text: str) -> list[str]:
        return _WORD.findall(squash(" ".join(c.of(text) for c in cue)))

    def _bare(self, word: str) -> str:
        """A word without the conjunction that is written with it ("ونقلت")."""
        return word[1:] if len(word) > 3 and word.startswith(self._prefixes) else word


def _opening(language: str, purpose: str) -> re.Pattern[str]:
    """What begins, behind a comma, with a word of a list."""
    words = sorted(lexicon.words(language, purpose), key=len, reverse=True)
    either = "|".join(re.escape(w.removesuffix(_ENDING)) + (r"\w*" if w.endswith(_ENDING) else "") for w in words)
    return re.compile(rf"\W*(?:{either or '(?!)'})(?!\w)")


def _entry(row: dict[str, str]) -> Entry:
    words = row["words"]
    rank = {"outer": Rank.PASSES_ON, "inner": Rank.PASSED_ON}[row["place"]]
    side = row["side"]
    if side not in ("after", "before", "any"):
        raise ValueError(f"citing.tsv: {words} has no side {side}")
    return Entry(tuple(words.removeprefix(_START).split()), words.startswith(_START), side, rank)  # type: ignore[arg-type]


@cache
def citing(language: str) -> Citing:
    """The citing cues of a language (BCP 47 primary tag), read once; an unknown language has none."""
    return Citing(language)


def extent(attribution: Attribution) -> Span:
    """From the first to the last word of an attribution's source and cue (of its content where it has neither)."""
    spans = [*attribution.source, *attribution.cue] or attribution.content
    return Span(min(s.start for s in spans), max(s.end for s in spans))
