"""The words of a source before its relative clause, with what the lists know of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from sayso.attribution.meaning.roles import Roles
from sayso.attribution.meaning.words import Hit, Word, phrases, words
from sayso.fold import squash

PEOPLE = ("office", "role", "insider")
HEADS = ("document", "organization", "group", *PEOPLE)
CASED = ("en", "ru")  # languages that write names with a capital
_ADJECTIVE = re.compile(r"(?:н|ск|ов|ев)(?:ый|ий|ая|ое|ого|ому|ым|ую|ые|ых|ыми)$")


class Phrase:
    """A source as a noun phrase.

    Attributes:
        words: its words before "who" and the like.
        hits: what `source_kinds.tsv` has of them.
        whole: number of all words of the source.
    """

    def __init__(self, said: Roles, text: str) -> None:
        source = words(text, said.source, said.language)
        hits = list(phrases(said.language, "source_kinds").hits(source))
        stop = min([h.first for h in hits if h.row["kind"] == "who" and h.first] + [len(source)])
        self.text = text
        self.language = said.language
        self.whole = len(source)
        self.words = source[:stop]
        self.hits = [h for h in hits if h.last <= stop and not self._is_adjective(source[h.first])]

    def _is_adjective(self, word: Word) -> bool:
        return self.language == "ru" and bool(_ADJECTIVE.search(word.forms[0]))

    def __len__(self) -> int:
        return len(self.words)

    def of(self, kinds: Iterable[str]) -> list[Hit]:
        """The hits of some kinds."""
        return [h for h in self.hits if h.row["kind"] in kinds]

    def written(self, i: int) -> str:
        """A word as the text has it."""
        return self.text[self.words[i].start : self.words[i].end]

    def is_capital(self, i: int) -> bool:
        """Whether a word has a capital that is none of the sentence's start."""
        return self.written(i)[0].isupper() and len(self.written(i)) > 1 and i not in self._function

    def in_quotes(self, i: int) -> bool:
        """Whether a quotation mark opens right before a word."""
        start = self.words[i].start
        return start > 0 and self.text[start - 1] in '«“"'

    def has_article(self, i: int) -> bool:
        """Whether an Arabic word is definite."""
        return squash(self.written(i)).startswith(("ال", "لل"))

    @cached_property
    def first(self) -> set[str]:
        """The kinds of the first word."""
        return {h.row["kind"] for h in self.hits if h.first == 0}

    @cached_property
    def _function(self) -> set[int]:
        return {h.first for h in self.of(("article", "indefinite", "preposition", "function"))}

    @cached_property
    def parts(self) -> list[list[int]]:
        """The words between commas, as their numbers."""
        parts = [[0]]
        for i in range(1, len(self)):
            if any(c in self.text[self.words[i - 1].end : self.words[i].start] for c in ",،"):
                parts.append([])
            parts[-1].append(i)
        return parts

    @cached_property
    def end(self) -> int:
        """Where the first part ends."""
        return self.parts[0][-1] + 1

    @cached_property
    def stop(self) -> int:
        """Where an English head ends: before the first preposition."""
        return min([h.first for h in self.of(("preposition",)) if 0 < h.first < self.end] + [self.end])

    @cached_property
    def head(self) -> Hit | None:
        """The word that says what it is: the first in Persian, Arabic and Russian, the last in Pashto and English."""
        heads = self.of(HEADS)
        if self.language == "en":
            last = [h for h in self.of(PEOPLE) if h.last == self.end]
            heads = last or [h for h in heads if h.first < self.stop] or ([] if len(self.parts) > 1 else heads)
        if self.language in ("en", "ps"):
            return max(heads, key=lambda h: (h.last, h.length, -HEADS.index(h.row["kind"])), default=None)
        return min(heads, key=lambda h: (h.first, -h.length, HEADS.index(h.row["kind"])), default=None)
