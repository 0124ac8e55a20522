"""The words of an attribution and how two attributions stand to each other."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sayso.record import Entity, Span, Stance


class Roles(Struct, frozen=True):
    """Source, cue and content of one attribution as spans of the text; any of them may be empty.

    Attributes:
        language: BCP 47 primary tag of the sentence.
        speaker: the entity whose words these are, where it is known.
        stance: what a finder takes it for, where the words of the cue are in no list.
    """

    source: list[Span]
    cue: list[Span]
    content: list[Span]
    language: str
    speaker: Entity | None = None
    stance: Stance = "asserts"

    @property
    def spans(self) -> list[Span]:
        """All spans in order of the text."""
        return sorted([*self.source, *self.cue, *self.content])

    @property
    def start(self) -> int:
        """Where the attribution stands: its cue, else its source, else its content."""
        return min(self.cue or self.source or self.content or [Span(0, 0)]).start


def neighbours(found: Sequence[Roles]) -> list[list[int]]:
    """For each attribution the numbers of those that reach into its stretch: no others can share or hold its words."""
    reach = [(s[0].start, max(x.end for x in s)) if (s := said.spans) else (0, 0) for said in found]
    order = sorted(range(len(found)), key=lambda i: reach[i])
    beside: list[list[int]] = [[] for _ in found]
    for place, i in enumerate(order):
        for j in order[place + 1 :]:
            if reach[j][0] >= reach[i][1]:
                break
            beside[i].append(j)
            beside[j].append(i)
    return [sorted(numbers) for numbers in beside]


def share(spans: list[Span], other: list[Span]) -> float:
    """The part of the characters of `spans` that `other` holds too (0 to 1)."""
    total = sum(s.end - s.start for s in spans)
    both = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in spans for b in other)
    return both / total if total else 0.0


def holds(outer: Roles, inner: Roles) -> bool:
    """Whether the cue (else the content) of `inner` stands in the content of `outer`."""
    inside = inner.cue or inner.content
    if not inside or not outer.content:
        return False
    larger = _length(outer.content) > _length(inner.content)
    return larger and any(c.covers(inside[0]) for c in outer.content)


def same_content(said: Roles, other: Roles) -> bool:
    """Whether two attributions report nearly the same words."""
    return min(share(said.content, other.content), share(other.content, said.content)) > 0.6


def _length(spans: list[Span]) -> int:
    return sum(s.end - s.start for s in spans)
