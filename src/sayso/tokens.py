"""What a language makes of a paragraph: tokens, sentences and names, before they are joined into a story's syntax."""

from __future__ import annotations

from dataclasses import dataclass, field

from sayso.fold import fold
from sayso.record import Span


class Token:
    """A word or mark. `norm` is the folded text, `lemma` the folded base form, `head` an index."""

    __slots__ = ("i", "start", "end", "text", "norm", "lemma", "pos", "tag", "dep", "head", "children", "sentence")

    def __init__(self, start: int, end: int, text: str, lemma: str = "", pos: str = "", tag: str = "", dep: str = "",
                 head: int | None = None) -> None:  # fmt: skip
        self.i = -1
        self.start = start
        self.end = end
        self.text = text
        self.norm = fold(text)
        self.lemma = lemma or self.norm
        self.pos = pos
        self.tag = tag
        self.dep = dep
        self.head = -1 if head is None else head
        self.children: list[int] = []
        self.sentence = -1

    def __repr__(self) -> str:
        return f"{self.i}:{self.text}/{self.pos}/{self.dep}>{self.head}"

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass(slots=True)
class Name:
    """A named entity as the language's recogniser gives it: tokens `first` to `last` (half-open).

    `kind`: person, organization, place, group (nationalities, faiths, parties), event, work, law,
    product, number, date, ordinal, or other.
    """

    first: int
    last: int
    kind: str


@dataclass(slots=True)
class Parsed:
    """What a language makes of one paragraph: offsets from the paragraph's start, indices within it."""

    tokens: list[Token]
    sentences: list[tuple[int, int]]
    names: list[Name] = field(default_factory=list)
