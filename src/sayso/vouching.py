"""The chain of say-so: who vouches for a span, up to the publication."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from sayso.record import Attribution, Publication, Span, Story

UNNAMED = "unnamed source"
_DEEPEST = 200  # contents that lie about a word, nested or overlapping; what lies further out is not looked at


class Vouchers:
    """Who vouches for what in one story; a look-up costs O(log n) and what lies about the span.

    Args:
        story: entities, agency and publication must be there already.
        attributions: those to look in; the story's own by default (a stage that makes them gives its own).
    """

    def __init__(self, story: Story, attributions: Sequence[Attribution] | None = None) -> None:
        self.story = story
        self.attributions = story.attributions if attributions is None else attributions
        self._by_id = {a.id: a for a in self.attributions}
        self._names = {e.id: e.name for e in story.entities}
        self._ends = ends(story)
        spans = sorted(
            ((c, a) for a in self.attributions for c in a.content), key=lambda pair: (pair[0].start, -pair[0].end)
        )
        self._spans = [c for c, _ in spans]
        self._owners = [a for _, a in spans]
        self._starts = [c.start for c in self._spans]
        self._parents = list(_enclosing(self._spans))

    def holding(self, span: Span) -> Iterator[Attribution]:
        """Every attribution with a span of content that covers `span`, the latest to begin first."""
        i = bisect_right(self._starts, span.start) - 1
        for _ in range(_DEEPEST):
            if i < 0:
                return
            if self._spans[i].end >= span.end:
                yield self._owners[i]
            i = self._parents[i]

    def voucher(self, span: Span) -> Attribution | None:
        """The innermost attribution whose content holds the span.

        That is the one with the shortest content, or one that holds the span too and is within that one: two that
        share a content ("the agency, citing two diplomats, said …") vouch by the one whose words are passed on.
        """
        holding = sorted(self.holding(span), key=_size, reverse=True)
        inside = {a.within: a for a in holding if a.within}
        nearest = holding[-1] if holding else None
        while nearest and nearest.id in inside:
            nearest = inside.pop(nearest.id)
        return nearest

    def chain(self, by: str | None) -> list[str]:
        """Labels from the attribution `by` (null: the story itself) up to the publication."""
        labels: list[str] = []
        seen: set[str] = set()
        while by is not None and by in self._by_id and by not in seen:
            seen.add(by)
            attribution = self._by_id[by]
            labels.append(self._names.get(attribution.speaker or "") or source_words(attribution, self.story.text))
            by = attribution.within
        return labels + self._ends


def _enclosing(spans: Sequence[Span]) -> Iterator[int]:
    """For each span (in order of start, the longest first) the nearest earlier one that is still open, or -1.

    Following these leads from any span to every earlier one that may cover a later place.
    """
    stack: list[int] = []
    for i, span in enumerate(spans):
        while stack and spans[stack[-1]].end <= span.start:
            stack.pop()
        yield stack[-1] if stack else -1
        stack.append(i)


def _size(attribution: Attribution) -> int:
    return sum(c.end - c.start for c in attribution.content)


def source_words(attribution: Attribution, text: str) -> str:
    """The words of a source on one line, or `UNNAMED`."""
    return " ".join(" ".join(s.of(text) for s in attribution.source).split()) or UNNAMED


def publication_label(publication: Publication) -> str | None:
    """The short name of a publication, else its first name, else its site."""
    return publication.short_name or next(iter(publication.name.values()), None) or publication.site


def ends(story: Story) -> list[str]:
    """The end of every chain: the credited agency and the publication, as far as they are known."""
    last = [story.agency, publication_label(story.publication)]
    return [label for label in last if label]
