"""Names that the people stage read on into a verb: "والي ډاډ ورکړ" names no Dad Wrakar.

In languages without a parse a name ends where words stop to look like one.  Where sources and cues are known, a name
that runs over an edge of theirs is none; the source is read again by itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from msgspec.structs import replace

from sayso.attribution.candidate import Candidate
from sayso.record import Entity, Mention


def narrowed(entities: Sequence[Entity], said: Sequence[Candidate], text: str) -> list[Entity]:
    """The entities without names that run over the edge of a source, or into a cue or content.

    Args:
        entities: of a story, as the people stage gives them.
        said: what a finder found.
        text: of the story.

    Returns:
        The entities that keep a mention, in their order; who loses the name listed is listed by the longest one left.
    """
    cues = sorted(c for a in said for c in a.cue)
    starts = [c.start for c in cues]
    edges = {s.end for a in said for s in a.source} | {s.start for a in said for s in [*a.cue, *a.content]}
    ordered = sorted(edges)

    def is_whole(mention: Mention) -> bool:
        start, end = mention.span.start, mention.span.end
        k = bisect_right(starts, start) - 1
        if k >= 0 and cues[k].end > start:
            return False
        k = bisect_right(ordered, start)
        return k == len(ordered) or ordered[k] >= end

    kept = []
    for entity in entities:
        mentions = [m for m in entity.mentions if m.type != "name" or is_whole(m)]
        if len(mentions) == len(entity.mentions):
            kept.append(entity)
            continue
        written = [" ".join(m.span.of(text).split()) for m in mentions if m.type == "name"]
        if not written:
            continue
        name = entity.name if entity.name in written else max(written, key=len)
        kept.append(replace(entity, name=name, names=dict.fromkeys(entity.names, name), mentions=mentions))
    return kept
