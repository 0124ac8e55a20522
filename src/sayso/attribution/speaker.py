"""Who a source is: the entity whose mention holds the head of the source's words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from sayso.record import Entity, Span


class Speakers:
    """Mentions of a story's entities by place: a look-up costs O(log n)."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        mentions = sorted((m.span.start, -m.span.end, e.id) for e in entities for m in e.mentions)
        self._starts = [start for start, _, _ in mentions]
        self._ends = [-end for _, end, _ in mentions]
        self._ids = [identifier for _, _, identifier in mentions]

    def at(self, span: Span) -> str | None:
        """The entity of the innermost mention that shares a character with the span."""
        i = bisect_right(self._starts, span.end - 1) - 1
        best: tuple[int, str] | None = None
        for k in range(i, max(-1, i - 6), -1):  # mentions nest two or three deep at most
            if self._ends[k] > span.start:
                size = self._ends[k] - self._starts[k]
                if best is None or size < best[0]:
                    best = size, self._ids[k]
        return best[1] if best else None

    def of(self, head: Span | None, source: Iterable[Span]) -> str | None:
        """The speaker of a source: by its head word, else by its first words that are a mention."""
        if head is not None:
            found = self.at(head)
            if found is not None:
                return found
        return next((found for span in source if (found := self.at(span)) is not None), None)
