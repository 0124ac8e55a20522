"""What an attribution means, told from its words: stance, kind of source, reason for anonymity, evidence.

`meanings` looks at all attributions of a text together, since one tells about another: who is "he", which of two
that share a content is only cited by the other.  It needs spans, text and language and nothing of how they were
found; what is known of the speakers helps with the kind of source.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sayso.attribution.meaning import anonymity, evidence, sources, stances
from sayso.attribution.meaning.roles import Roles, neighbours
from sayso.record import Evidence, SourceKind, Span, Stance

__all__ = ["Meaning", "Roles", "meanings"]


class Meaning(Struct, frozen=True):
    """What the words of an attribution say of it.

    Attributes:
        stance: how the source stands to the content.
        source_kind: what the source is to the reader.
        reason: words that say why the source is not named ("because he was not authorised to speak"), or null.
        evidence: "own", or "hearsay" where the source itself has it from somebody else.
    """

    stance: Stance
    source_kind: SourceKind
    reason: Span | None
    evidence: Evidence


def meanings(found: Sequence[Roles], text: str) -> list[Meaning]:
    """The meaning of each attribution of a text, in their order; spans are characters of `text`."""
    beside = neighbours(found)
    kinds = sources.kinds(found, beside, text)
    stance = stances.stances(found, beside, kinds, text)
    return [
        Meaning(stance[i], kinds[i], anonymity.reason(said, text) if kinds[i] == "unnamed" else None,
                evidence.of(said, [found[j] for j in beside[i]], text))
        for i, said in enumerate(found)
    ]  # fmt: skip
