"""What of a content counts when attributions are put within each other.

Finders cut the content of a phrase in the midst of a sentence too wide: in "the agency, citing two diplomats, said the
minister had denied it" that of "citing" is what the agency said, not that it said it; and in "she said that, according
to the driver, the bridge was mined" that of "according to" lies within what she said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec.structs import replace

from sayso.attribution.citing import Citing, Rank, extent
from sayso.record import Attribution, Span, Story
from sayso.vouching import Vouchers

_STOP = re.compile(r"[.!?؟۔:;؛\n]")
_FAR = 40  # characters before a phrase that tell whether it opens its sentence
# Two contents are one where they share at least half of all their characters: finders cut them differently, while two
# statements side by side hardly overlap.
_SAME = 0.5
_NEARLY = 0.7  # a wide content holds as much of the narrow one, its own source and cue and the commas about them aside


def scoped(story: Story, found: Sequence[Attribution], citing: Callable[[Span], Citing]) -> list[Attribution]:
    """The attributions with the content that counts, in the same order.

    Args:
        story: its text.
        found: the attributions, with content as their finder cut it.
        citing: the citing cues of the language at a place.
    """
    text = story.text
    closed = [replace(a, content=list(_closed(a, text))) for a in found]
    holders = Vouchers(story, closed)
    cues = {a.id: citing(first_word(a, text)) for a in closed}
    ranks = {a.id: cues[a.id].rank(a, text) for a in closed}
    shared: dict[str, bool] = {}
    narrower: dict[str, Attribution] = {}
    for b in closed:
        for a in holders.holding(first_word(b, text)):
            rank, best = ranks[a.id], narrower.get(a.id)
            hangs = rank in (Rank.PHRASE, Rank.PASSED_ON) and a.cue and a.id != b.id
            own = common(b.content, [*a.source, *a.cue])
            if not hangs or common(a.content, b.content) < _NEARLY * (size(b) - own):
                continue
            if holds(b, a.cue[0]):
                if best is None or size(b) < size(best):
                    narrower[a.id] = b
            elif rank is Rank.PASSED_ON and (best is None or size(b) > size(best)):
                if a.id not in shared:
                    shared[a.id] = any(share(a, o) for o in holders.holding(middle(a)) if o.id != a.id)
                if not shared[a.id] and _hosts(b, a, text, cues[a.id].phrase(a.cue, text)):
                    narrower[a.id] = b
    return [replace(a, content=_without(narrower[a.id].content, a)) if a.id in narrower else a for a in closed]


def _hosts(b: Attribution, a: Attribution, text: str, phrase: bool) -> bool:
    """Whether "citing …" (`a`) hangs on the saying `b` that its content holds, and not the other way round.

    "The agency, citing …, said", "citing …, the agency said"; but a phrase may stand for itself where it opens the
    sentence ("on the word of the police, the suspect said").
    """
    start = extent(a).start
    if min(extent(b).start, *(c.start for c in a.content)) < start:
        return True
    lead = text[max(0, start - _FAR) : start]
    return not phrase and not re.search(r"\w", _STOP.split(lead)[-1])


def _without(content: list[Span], a: Attribution) -> list[Span]:
    """A content less the words of the attribution's own source and cue."""
    spans = content
    for out in [*a.source, *a.cue]:
        spans = [
            Span(start, end)
            for s in spans
            for start, end in ((s.start, min(s.end, out.start)), (max(s.start, out.end), s.end))
            if start < end
        ] if any(out.overlaps(s) for s in spans) else spans  # fmt: skip
    return spans or a.content


def _closed(a: Attribution, text: str) -> Iterator[Span]:
    """The content, with what a clause in its midst leaves open ("about 300, *survivors said*, had boarded") closed.

    Pieces are joined within a sentence, and not over the attribution's own source and cue.
    """
    before: Span | None = None
    for c in sorted(a.content):
        gap = Span(before.end, c.start) if before and before.end < c.start else None
        if before and gap and not _STOP.search(gap.of(text)) and not common([gap], [*a.source, *a.cue]):
            before = Span(before.start, c.end)
            continue
        if before:
            yield before
        before = c
    if before:
        yield before


def first_word(a: Attribution, text: str) -> Span:
    """The first word of the cue, else of the content, else of the source: the place an attribution stands at."""
    span = (a.cue or a.content or a.source)[0]
    first = span.of(text).split(maxsplit=1)[:1]
    return Span(span.start, span.start + len(first[0])) if first else span


def holds(a: Attribution, span: Span) -> bool:
    """Whether a span lies in the content."""
    return any(c.covers(span) for c in a.content)


def share(a: Attribution, b: Attribution) -> bool:
    """Whether two attributions have one content, and neither reports the other's saying in it."""
    small, large = sorted((size(a), size(b)))
    if small < _SAME * large:
        return False
    if any(holds(one, y) for one, other in ((a, b), (b, a)) for y in other.cue):
        return False
    shared = common(a.content, b.content)
    return shared >= _SAME * (small + large - shared)


def middle(a: Attribution) -> Span:
    """The character in the middle of the longest piece of content."""
    longest = max(a.content, key=lambda c: c.end - c.start)
    middle = (longest.start + longest.end) // 2
    return Span(middle, middle + 1)


def size(a: Attribution) -> int:
    """Characters of the content."""
    return _total(a.content)


def common(a: Iterable[Span], b: Iterable[Span]) -> int:
    """How many characters are in both."""
    return sum(max(0, min(x.end, y.end) - max(x.start, y.start)) for x in a for y in b)


def _total(spans: Iterable[Span]) -> int:
    return sum(s.end - s.start for s in spans)
