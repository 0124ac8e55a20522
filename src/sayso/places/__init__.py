"""Place names and where they are: mentions, which of the places of a name is meant, whether it is a place at all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import resources as package_files

import msgspec

from sayso.gazetteer import Candidate
from sayso.places.matching import Matcher, settle
from sayso.places.mentions import Finder, Mention
from sayso.places.ranking import Features, Focus, Ranking, rank
from sayso.places.telling import Teller, probability
from sayso.record import Place, Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax

# Languages whose `Syntax.names` come from a recogniser.
RECOGNISED = frozenset({"en"})
# Half: a name is listed when it is likelier a place than not (python -m bench scores places).
THRESHOLD = 0.5


class Weights(msgspec.Struct, frozen=True):
    """The learnt weights of `ranking.features` and `telling.Teller.features`."""

    ranking: dict[str, float]
    telling: dict[str, float]


@cache
def weights() -> Weights:
    """The weights that `tools/train_places.py` wrote; see models/places.md."""
    data = package_files.files("sayso").joinpath("models/places.json").read_bytes()
    return msgspec.json.decode(data, type=Weights)


def places(story: Story, syntax: Syntax, resources: Resources) -> list[Place]:
    """The names of places in the body, each with where it is; every mention once, in the order of the text.

    Args:
        story: its `entities` of kind person are no places.
        syntax: of the body.
        resources: for the gazetteer.

    Returns:
        Places with coordinates.  Names that no gazetteer knows are left out, except for a building or street
        that stands right before the place it lies in ("Union Station, Kansas City"), which gets that place's
        coordinates and no `gazetteer_id`.  Peoples ("Syrian") are no places.
    """
    persons = [m.span for e in story.entities if e.kind == "person" for m in e.mentions if m.type == "name"]
    mentions = find(syntax, resources, persons)
    rankings = rank(mentions, syntax.tokens, [trusted(m) for m in mentions], weights().ranking)
    told = tell(syntax, mentions, rankings, persons)
    listed: list[Place] = []
    following: tuple[int, Place] | None = None
    for mention, ranking, chance in reversed(list(zip(mentions, rankings, told, strict=True))):
        if ranking is None:
            inside = following[1] if following and _stands_beside(mention, following[0], syntax) else None
            if inside:
                listed.append(_within(mention, inside, syntax))
            continue
        if chance >= THRESHOLD:
            listed.append(_place(mention.span, ranking.candidates[ranking.best]))
            following = mention.first, listed[-1]
    return listed[::-1]


def find(syntax: Syntax, resources: Resources, persons: Sequence[Span]) -> list[Mention]:
    """What may name a place, by the recogniser where the language has one, else by the gazetteer's words."""
    languages = {s.language for s in syntax.sentences}  # each once: both read the whole story when they are made
    finders = {tag: Finder(syntax, resources.gazetteer, tag) for tag in languages & RECOGNISED}
    matchers = {tag: Matcher(syntax, resources.gazetteer, tag, persons) for tag in languages - RECOGNISED}
    recognised: list[Mention] = []
    matched: list[Mention] = []
    for sentence in syntax.sentences:
        if sentence.language in finders:
            recognised.extend(finders[sentence.language].mentions(sentence.first, sentence.last))
        else:
            matched.extend(matchers[sentence.language].mentions(sentence))
    return sorted([*recognised, *settle(matched)], key=lambda m: m.first)


def trusted(mention: Mention) -> bool:
    """Whether a mention may tell what the story is about before it is decided that it is a place."""
    return bool(mention.candidates) and (mention.kind == "place" or mention.evidence > 0)


def tell(syntax: Syntax, mentions: Sequence[Mention], rankings: Sequence[Ranking | None],
         persons: Sequence[Span]) -> list[float]:  # fmt: skip
    """How likely each mention is a place; those with evidence of their own are."""
    learnt = weights().telling
    described = describe(syntax, mentions, rankings, persons)
    return [
        1.0 if m.evidence > 0 else 0.0 if found is None else probability(found, learnt)
        for m, found in zip(mentions, described, strict=True)
    ]


def describe(syntax: Syntax, mentions: Sequence[Mention], rankings: Sequence[Ranking | None],
             persons: Sequence[Span]) -> list[Features | None]:  # fmt: skip
    """Features of each mention of a recogniser for `telling`; null for mentions that can be no place."""
    teller = Teller(syntax, mentions, persons, "en")
    focus = Focus()
    for mention, ranking in zip(mentions, rankings, strict=True):
        if ranking and trusted(mention):
            focus.add(ranking.candidates[ranking.best], 1.0)
    found: list[Features | None] = []
    for mention, ranking in zip(mentions, rankings, strict=True):
        if ranking is None or mention.evidence > 0 or teller.is_demonym(mention) or teller.is_person(mention):
            found.append(None)
            continue
        best = ranking.candidates[ranking.best]
        own = 1.0 if trusted(mention) else 0.0
        support = (focus.countries[best.country] - own) / (focus.names - own + 1) if best.country else 0.0
        found.append(teller.features(mention, ranking, support))
    return found


def _place(span: Span, candidate: Candidate) -> Place:
    return Place(span, candidate.name, candidate.country, candidate.lat, candidate.lon, candidate.kind, candidate.id,
                 candidate.admin1)  # fmt: skip


def _stands_beside(mention: Mention, next_first: int, syntax: Syntax) -> bool:
    """ "Union Station, Kansas City", "Baker Street in London": only a comma or "in" stands between."""
    between = syntax.tokens[mention.last : next_first]
    return len(between) == 1 and between[0].norm in (",", "in")


def _within(mention: Mention, outer: Place, syntax: Syntax) -> Place:
    """A place that no gazetteer knows, put where the one is that it stands beside."""
    name = " ".join(mention.span.of(syntax.text).split())
    admin1 = outer.name if outer.kind == "region" else outer.admin1
    return Place(mention.span, name, outer.country, outer.lat, outer.lon, "facility", None, admin1)
