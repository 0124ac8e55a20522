"""A mention before anyone says whose it is."""

from __future__ import annotations

from dataclasses import dataclass, field

from sayso.record import EntityKind, MentionType


@dataclass(slots=True)
class Found:
    """A mention: tokens `first` to `last` (half-open), its `head` token and what the words alone tell.

    `name_first` is where the name begins behind an honorific ("Mr Reyes").  `words` are the folded words of
    a name; `roles` the head nouns of its titles ("minister"); `modifiers` the folded words beside a role
    noun ("Syria's president": syria).
    """

    first: int
    last: int
    head: int
    kind: EntityKind
    type: MentionType
    words: tuple[str, ...] = ()
    titles: list[str] = field(default_factory=list)
    roles: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    gender: str = "-"
    plural: bool = False
    definite: bool = False
    subject: bool = False
    name_first: int = -1
