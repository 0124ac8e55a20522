"""What the event models see: words and paths around a site and its candidates, as short strings.

Four sets, for four linear models: the type of a site, whether it is an event at all, and whether a noun phrase
is its actor, its recipient.  No feature holds a name, so that a model can't learn who does what in its data.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.events.arguments import Argument
from sayso.events.grammar import ancestor_clause, counted, governed, passive
from sayso.events.triggers import Lexicon, Site
from sayso.syntax import Syntax, Token

_WORDS = frozenset(("VERB", "NOUN", "ADJ", "ADV"))
_WINDOW = 40  # words of the clause that the type may depend on
PEOPLE = frozenset(("person", "organization", "group", "place", "facility"))


@dataclass(slots=True)
class Scene:
    """A story's parse with the kind of name that each token belongs to, and the heads that are known entities."""

    syntax: Syntax
    names: dict[int, str]
    words: Lexicon
    known: dict[int, str]

    @property
    def tokens(self) -> list[Token]:
        return self.syntax.tokens

    def kind(self, i: int) -> str:
        """What a noun phrase's head is: a kind of name, "actor" for a common noun of actors, "pronoun", "thing"."""
        token = self.tokens[i]
        if token.pos == "PRON":
            return self.known.get(i, "pronoun")
        kind = self.names.get(i)
        if kind is None or kind in ("date", "number", "ordinal"):
            of = counted(self.tokens, token) if kind == "number" or token.pos == "NUM" else None
            if of is not None and of != i:
                return self.kind(of) if self.tokens[of].pos != "PRON" else "actor"
            if token.lemma in self.words.actors:
                return "actor"
            return kind or self.known.get(i) or ("name" if token.pos == "PROPN" else "thing")
        return kind


def scene(syntax: Syntax, words: Lexicon, known: dict[int, str] | None = None) -> Scene:
    """A parse prepared for features; `known` gives the kind of entity of heads of mentions."""
    names = {i: name.kind for name in syntax.names for i in range(name.first, name.last)}
    return Scene(syntax, names, words, known or {})


def site_features(scene: Scene, site: Site) -> list[str]:
    """Features of the type of a site."""
    tokens = scene.tokens
    head = tokens[site.head]
    found = ["bias"]
    for entry in site.entries:
        found += [f"entry={entry.pos} {entry.lemma}", f"type={entry.type}", f"type={entry.pos} {entry.type}"]
        found.append(f"cameo={entry.cameo}")
    if site.entries:
        found.append(f"first={site.entries[0].type}")
    found += [f"head={head.lemma}", f"pos={head.pos}"]
    if site.noun is not None:
        found += [f"noun={tokens[site.noun].lemma}", f"pair={head.lemma} {tokens[site.noun].lemma}"]
    helpers = _helpers(tokens, head)
    found += [f"helper={h}" for h in helpers] + [f"first={site.entries[0].type} {h}" for h in helpers if site.entries]
    for i, preposition in governed(tokens, head) if head.pos == "VERB" else ():
        kind = scene.kind(i)
        found += [f"object={preposition} {kind}", f"objectword={tokens[i].lemma if kind == 'thing' else kind}"]
        if kind in ("thing", "actor"):
            found.append(f"pair={head.lemma} {tokens[i].lemma}")
    for c in head.children:
        if tokens[c].dep in ("xcomp", "ccomp", "advcl"):
            found += [f"{tokens[c].dep}={tokens[c].lemma}", f"{tokens[c].dep}", f"{head.lemma} {tokens[c].dep}"]
            found += [f"below={e.type}" for e in scene.words.of("verb", [tokens[c].lemma])]
    above = ancestor_clause(tokens, site.head)
    if above is not None:
        found += [f"above={tokens[above].lemma}", f"dep={head.dep}"]
    low, high = scene.syntax.subtree(site.head)
    for t in tokens[max(low, site.head - _WINDOW) : min(high, site.head + _WINDOW)]:
        if t.pos in _WORDS and t.i != site.head and scene.names.get(t.i) is None:
            found.append(f"word={t.lemma}")
    return found


def _helpers(tokens: list[Token], head: Token) -> list[str]:
    """Auxiliaries, negation and voice of a verb; the governing verb's of a noun."""
    if head.pos not in ("VERB", "AUX"):
        return ["noun"]
    found = [tokens[c].lemma for c in head.children if tokens[c].dep in ("aux", "neg")]
    if passive(tokens, head):
        found.append("passive")
    return [*found, head.tag]


def gate_features(scene: Scene, site: Site, actors: list[Argument], recipients: list[Argument]) -> list[str]:
    """Features of whether a site is an event worth telling."""
    tokens = scene.tokens
    head, trigger = tokens[site.head], tokens[site.trigger]
    known = site.entries[0].pos if site.entries else "none"
    type_ = site.entries[0].type if site.entries else "none"
    # Only how the noun names its actor: which clause a verb stands in says what a corpus marks, not what happened.
    slot = (actors[0].slot if site.noun == site.head else actors[0].slot.split("-")[-1]) if actors else ""
    actor = f"{slot} {scene.kind(actors[0].head)}" if actors else "nobody"
    kinds = {scene.kind(a.head) for a in recipients}
    recipient = "named" if kinds & PEOPLE else "actor" if "actor" in kinds else "thing" if kinds else "nobody"
    return [
        "bias",
        f"known={known}",
        f"lemma={trigger.lemma} {known}",
        f"type={type_} {known}",
        f"light={site.light}",
        f"actor={actor}",
        f"actorkind={actor.split()[-1]} {known}",
        f"recipient={recipient}",
        f"type={type_} {actor.split()[-1]}",
        f"passive={passive(tokens, head)}",
    ]


def actor_features(scene: Scene, site: Site, rank: int, argument: Argument) -> list[str]:
    """Features of a noun phrase as the actor; `rank` counts the candidates from 0."""
    return _argument_features(scene, site, rank, argument, "a")


def recipient_features(scene: Scene, site: Site, rank: int, argument: Argument, type_: str) -> list[str]:
    """Features of a noun phrase as the recipient of an event of a type."""
    return [
        *_argument_features(scene, site, rank, argument, "r"),
        f"r type={type_} {argument.slot}",
        f"r last={type_} {argument.slot.split('>')[-1]} {scene.kind(argument.head)}",
    ]


def _argument_features(scene: Scene, site: Site, rank: int, argument: Argument, side: str) -> list[str]:
    kind, slot = scene.kind(argument.head), argument.slot
    token = scene.tokens[argument.head]
    head = scene.tokens[site.head]
    form = "light" if site.light else "noun" if site.noun == site.head else "frame" if site.noun is not None else "verb"
    found = [
        f"{side} bias",
        f"{side} kind={kind}",
        f"{side} slot={slot}",
        f"{side} slot={slot} {form}",
        f"{side} slot={slot} {kind}",
        f"{side} slot={slot} {head.lemma}",
        f"{side} last={slot.split('>')[-1]} {kind}",
        f"{side} depth={slot.count('>')} {kind}",
        f"{side} rank={min(rank, 4)}",
        f"{side} rank={min(rank, 4)} {kind}",
        f"{side} event={bool(scene.words.of('noun', [token.lemma]))} {kind}",
    ]
    if kind in ("thing", "actor"):
        found.append(f"{side} word={token.lemma}")
    if any(
        scene.kind(c) in PEOPLE and scene.tokens[c].dep in ("poss", "compound", "amod", "nmod") for c in token.children
    ):
        found.append(f"{side} named {kind}")
    return found
