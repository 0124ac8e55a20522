"""Phrases of a lexicon found in tokens: the longest one that begins at, or ends before, a token."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from sayso.claims.numbers import key
from sayso.syntax import Token

Entry = TypeVar("Entry")


@dataclass
class Phrases(Generic[Entry]):
    """Phrases with what they stand for; words are look-up keys, a hyphen is a blank."""

    entries: Mapping[str, Entry]
    _last: dict[str, int] = field(default_factory=dict)
    _first: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for phrase in self.entries:
            words = phrase.split(" ")
            self._first[words[0]] = max(len(words), self._first.get(words[0], 0))
            self._last[words[-1]] = max(len(words), self._last.get(words[-1], 0))

    def starting(self, tokens: Sequence[Token], first: int, stop: int) -> tuple[int, Entry] | None:
        """The longest phrase whose first word is token `first` (a hyphen before it is passed over).

        Returns the token after the phrase, at most `stop`, and what the phrase stands for.
        """
        best: tuple[int, Entry] | None = None
        words: list[str] = []
        lemmas: list[str] = []
        longest = 1
        for i in range(first, stop):
            word = key(tokens[i].norm)
            if word == "-" and len(words) < longest:
                continue
            if not words:
                starts = (word, key(tokens[i].lemma), word.rstrip("."))
                longest = max(self._first.get(start, 0) for start in starts)
            if len(words) >= longest:
                break
            lemma = key(tokens[i].lemma)
            shown = " ".join(words)
            words.append(word)
            lemmas.append(lemma)
            forms = (
                " ".join(words),
                f"{shown} {lemma}".lstrip(),
                " ".join(lemmas),
                f"{shown} {word}".strip().removesuffix("."),
            )
            entry = next((self.entries[form] for form in forms if form in self.entries), None)
            if entry is not None:
                best = (i + 1, entry)
        return best

    def ending(self, tokens: Sequence[Token], last: int, first: int) -> tuple[int, Entry] | None:
        """The longest phrase whose last word is the token before `last`.

        Returns the first token of the phrase, at least `first`, and what the phrase stands for.
        """
        if last <= first:
            return None
        longest = self._last.get(key(tokens[last - 1].norm), 0)
        for n in range(min(longest, last - first), 0, -1):
            entry = self.entries.get(" ".join(key(t.norm) for t in tokens[last - n : last]))
            if entry is not None:
                return last - n, entry
        return None
