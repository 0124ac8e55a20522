"""The parse as the English rules look at it: edges of subtrees in linear time, children by relation."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.syntax import Sentence, Syntax, Token

Range = tuple[int, int]  # half-open, indices of tokens


class Tree:
    """A view of one sentence; `edges` costs one pass over it, the first time that it is asked for."""

    def __init__(self, syntax: Syntax, sentence: Sentence) -> None:
        self.tokens = syntax.tokens
        self.sentence = sentence
        self.first, self.last = sentence.first, sentence.last
        self._low: list[int] | None = None
        self._high: list[int] = []

    def _measure(self) -> list[int]:
        first = self.first
        low = list(range(first, self.last))
        high = list(range(first + 1, self.last + 1))
        order: list[int] = [t.i for t in self.tokens[first : self.last] if t.head == t.i]
        for i in order:  # breadth first: heads stand before what hangs on them
            order.extend(c for c in self.tokens[i].children if c != i)
        for i in reversed(order):
            head = self.tokens[i].head - first
            if 0 <= head < len(low):
                low[head] = min(low[head], low[i - first])
                high[head] = max(high[head], high[i - first])
        self._low, self._high = low, high
        return low

    def range(self, i: int) -> Range:
        """From the first to behind the last token under `i`."""
        low = self._low if self._low is not None else self._measure()
        return low[i - self.first], self._high[i - self.first]

    def child(self, i: int, *relations: str) -> Token | None:
        """The first child of `i` in one of the relations."""
        for c in self.tokens[i].children:
            if self.tokens[c].dep in relations:
                return self.tokens[c]
        return None

    def children(self, i: int, *relations: str) -> list[Token]:
        """The children of `i` in the relations, in order of the text."""
        return [self.tokens[c] for c in self.tokens[i].children if self.tokens[c].dep in relations]

    def reach(self, indices: Iterable[int]) -> Range | None:
        """The range over the subtrees of several tokens."""
        ranges = [self.range(i) for i in indices]
        return (min(r[0] for r in ranges), max(r[1] for r in ranges)) if ranges else None
