"""Where attributions are made, and which is within the content of which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sayso.attribution.candidate import Candidate
from sayso.record import Span

_DEEPEST = 200  # contents that lie about a cue


def place(candidate: Candidate) -> int:
    """Where an attribution is made: its cue, else its source or content."""
    return (candidate.cue or candidate.source or candidate.content)[0].start


def enclosing(said: Sequence[Candidate]) -> list[int | None]:
    """For each attribution the one with the smallest content that holds its cue or source."""
    spans = sorted((c.start, -c.end, k) for k, a in enumerate(said) for c in a.content)
    points = sorted((place(a), k) for k, a in enumerate(said))
    found: list[int | None] = [None] * len(said)
    opened: list[tuple[int, int]] = []
    at = 0
    for point, k in points:
        while at < len(spans) and spans[at][0] <= point:
            opened.append((-spans[at][1], spans[at][2]))
            at += 1
        opened = [o for o in opened[-_DEEPEST:] if o[0] > point]
        holding = [o for o in opened if o[1] != k]
        found[k] = min(holding, default=(0, None))[1]
    return found


def merged(spans: Iterable[Span]) -> tuple[list[int], list[int]]:
    """Starts and ends of what spans cover together."""
    starts: list[int] = []
    ends: list[int] = []
    for span in sorted(spans):
        if ends and span.start <= ends[-1]:
            ends[-1] = max(ends[-1], span.end)
        else:
            starts.append(span.start)
            ends.append(span.end)
    return starts, ends
