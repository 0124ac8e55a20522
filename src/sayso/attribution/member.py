"""One of those whom a story speaks of: what it may be called, and where it was heard of last."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from sayso.record import Entity, Mention


@dataclass(slots=True, eq=False)
class Member:
    """An entity while its mentions are still coming in.

    Attributes:
        mentions: by where they begin.
        names: keys of the words of its names; empty for whom no name is known of.
        heads: keys that it may be called by alone.
        words: all keys heard with it.
        senses: of its nouns (lexicon speaker_nouns).
        gender: "masculine", "feminine" or "".
        acronyms: initials of its titles and names.
        places: where its mentions begin, in order.
        spoke: where it spoke last, or -1.
        hidden: a source that the story leaves without a name.
        told: where else it is named, in order, by what is no mention.
        quiet: named without a title, and no entity unless it speaks.
    """

    entity: Entity
    kind: str
    mentions: dict[int, Mention] = field(default_factory=dict)
    names: set[str] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    senses: set[str] = field(default_factory=set)
    gender: str = ""
    acronyms: set[str] = field(default_factory=set)
    places: list[int] = field(default_factory=list)
    spoke: int = -1
    hidden: bool = False
    told: list[int] = field(default_factory=list)
    quiet: bool = False

    def last_before(self, place: int) -> int:
        """Where it was mentioned last before a character, or -1."""
        k, named = bisect_left(self.places, place), bisect_left(self.told, place)
        return max(self.places[k - 1] if k else -1, self.told[named - 1] if named else -1)

    def fits(self, form: str) -> bool:
        """Whether a pronoun of a form may be about it."""
        if form in ("masculine", "feminine"):
            if self.kind == "organization":  # a person's name that was taken for a body's
                return self.gender == form
            return self.kind in ("person", "") and self.gender in ("", form)
        if form == "plural":
            return self.kind in ("group", "organization")
        if form == "neuter":
            return self.kind in ("organization", "document", "group", "")
        return self.kind in ("person", "")
