"""Whether a source says what it knows itself, or what it has from somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.attribution.meaning.roles import Roles, holds, same_content, share
from sayso.attribution.meaning.words import phrases, words
from sayso.record import Evidence, Span

_EARLY = 0.35  # part of a content within which the one stands that all of it is from
_NEAR = 60  # characters beyond its words in which an attribution may name its own source


def of(said: Roles, others: Sequence[Roles], text: str) -> Evidence:
    """The evidence of an attribution among the other ones of its text.

    Hearsay is what cites another source, by words ("citing police", "told him that") or by another attribution
    within it whose source is another one.
    """
    if _directions(said, said.cue, text) & {"by"}:
        return "hearsay"
    if any(_stands_within(other, said, text) for other in others):
        return "hearsay"
    if "of" in _directions(said, said.cue, text):
        return "own" if not _directions(said, said.content, text) else "hearsay"
    if "of" in _directions(said, _between(said, text), text):
        return "hearsay"
    return "hearsay" if _directions(said, said.content, text) & {"of", "within"} else "own"


def _stands_within(inner: Roles, outer: Roles, text: str) -> bool:
    if share(inner.source, outer.source) > 0.5 or _is_speaker(inner, text):
        return False
    if holds(outer, inner):
        return _begins(inner, outer)
    cites, cited = (_directions(said, said.cue, text) for said in (inner, outer))
    return "of" in cites and "of" not in cited and same_content(inner, outer)


def _begins(inner: Roles, outer: Roles) -> bool:
    """Whether an inner attribution stands early in the content: one that is joined later is a statement beside it.

    "The army said that villagers had told it of a raid", not "… that it shot 57 men, the rebels putting it at 20".
    """
    first = min(s.start for s in inner.spans)
    before = sum(max(0, min(s.end, first) - s.start) for s in outer.content)
    return before <= _EARLY * sum(s.end - s.start for s in outer.content)


def _is_speaker(inner: Roles, text: str) -> bool:
    """Whether the inner source is "I": what one said oneself is no hearsay."""
    source = words(text, inner.source, inner.language)
    table = phrases(inner.language, "source_kinds")
    return len(source) == 1 and any(h.row["kind"] == "speaker" for h in table.hits(source))


def _directions(said: Roles, spans: list[Span], text: str) -> set[str]:
    """The directions of what cites in some spans; "nobody told us" cites nobody."""
    among = words(text, spans, said.language)
    negations = phrases(said.language, "stance_contexts").hits(among)
    denied = {h.last for h in negations if h.row["context"] == "not"}
    hits = phrases(said.language, "hearsay_cues").hits(among)
    return {h.row["direction"] for h in hits if h.row["direction"] != "within" or h.first not in denied}


def _between(said: Roles, text: str) -> list[Span]:
    """What stands between the words of an attribution and right after them, in the same sentence."""
    spans = said.spans
    gaps = [Span(a.end, b.start) for a, b in zip(spans, spans[1:], strict=False) if 0 < b.start - a.end <= 3 * _NEAR]
    if spans:
        end, furthest = spans[-1].end, min(spans[-1].end + _NEAR, len(text))
        gaps.append(Span(end, next((i for i in range(end, furthest) if text[i] in ".!?؟۔\n"), furthest)))
    return [g for g in gaps if not any(c in text[g.start : g.end] for c in "\n؟")]
