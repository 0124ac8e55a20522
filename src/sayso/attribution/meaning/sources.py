"""What a source is to the reader: a person with a name, an office, a body, a group, a document, or nobody named.

Told from the words of the source (`reading`), from the other sources of the text for pronouns and bare offices
("the director", whose name comes a sentence later), and from the speaker's entity where one is known.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.attribution.meaning.anonymity import anonymous
from sayso.attribution.meaning.reading import Reading, read
from sayso.attribution.meaning.roles import Roles, holds
from sayso.record import SourceKind

_DROPPING = ("ar", "fa", "prs", "ps")  # languages whose verb says who, so that a source may be left out
_STORY = 400  # characters from which a text introduces its people by name before it calls them by their office
_SOON = 2  # attributions after a bare office within which its name may come


def kinds(found: Sequence[Roles], beside: Sequence[Sequence[int]], text: str) -> list[SourceKind]:
    """The kind of each source of a text; `beside` has the neighbours of each, by number."""
    order = sorted(range(len(found)), key=lambda i: found[i].start)
    inner = [any(holds(found[j], said) for j in beside[i]) for i, said in enumerate(found)]
    readings = [_with_entity(said, read(said, text), text) for said in found]
    told: dict[int, SourceKind] = {}
    known: set[str] = set()
    before: SourceKind | None = None
    for place, i in enumerate(order):
        reading = readings[i]
        kind = reading.kind or _referred(found[i], before, inner[i])
        if reading.bare and len(text) > _STORY:
            soon = [readings[j] for j in order[place + 1 : place + 1 + _SOON]]
            if reading.anaphoric or reading.offices & known or any(r.name for r in soon):
                kind = "person"
        if kind == "person":
            known |= reading.offices
        told[i] = kind
        if not inner[i]:
            before = kind
    return [told[i] for i in range(len(found))]


def _with_entity(said: Roles, reading: Reading, text: str) -> Reading:
    """A reading with what is known of the speaker: a name elsewhere in the story names this source too."""
    if said.speaker is None or reading.kind == "document" or anonymous(said, text):
        return reading
    if said.speaker.kind == "person":
        named = any(m.type == "name" for m in said.speaker.mentions)
        return Reading("person", reading.offices, name=reading.name) if named else reading
    if reading.kind not in (None, "person"):
        return reading
    return Reading("group" if said.speaker.kind == "group" else "organization")


def _referred(said: Roles, before: SourceKind | None, inner: bool) -> SourceKind:
    """A source that only points back, or is left out: what the one before it is."""
    if said.source:
        return before if before in ("office", "unnamed") else "person"
    if inner or (said.cue and said.language not in _DROPPING) or not before:
        return "unnamed"
    return before
