"""People and bodies of a story: mentions, and the entities they speak of."""

from __future__ import annotations

from sayso import lexicon
from sayso.people.coreference import Cluster, clusters
from sayso.people.found import Found
from sayso.people.mentions import mentions
from sayso.people.russian_names import nominative
from sayso.record import Entity, Mention, Story
from sayso.resources import Resources
from sayso.syntax import Syntax

KNOWN_PLACE = 20_000  # people of a place whose two-word name is taken for it rather than for a person's

TOWN = 5_000  # people of a place that is taken for it behind a word of place
CERTAIN = 0.9  # weight of a word that leaves no doubt that a place follows (lexicon en/locatives)


def entities(story: Story, syntax: Syntax, resources: Resources) -> list[Entity]:
    """Persons, organisations, places and groups of the body with all their mentions.

    Names, role nouns ("the foreign minister") and pronouns of one person are one entity.  A group that is
    only spoken of once, and does nothing, is left out.

    Returns:
        Entities in the order of their first mention, ids "e1", "e2", …
    """

    def is_place(word: str, language: str) -> bool:
        return any(c.population >= TOWN for c in resources.gazetteer.candidates(word, language)[:1])

    found = mentions(syntax, is_place)
    for mention in found:
        mention.modifiers = frozenset(_country(word, resources) for word in mention.modifiers)
        _settle_place(mention, syntax, resources)
    found = [m for m in found if m.kind != "other"]
    kept = [c for c in clusters(found, syntax) if _is_worth_keeping(c)]
    kept.sort(key=lambda c: min(m.first for m in c.mentions))
    return [_entity(f"e{k}", c, syntax, story.language) for k, c in enumerate(kept, 1)]


def _country(word: str, resources: Resources) -> str:
    """ISO 3166-1 alpha-2 of a country or its people ("syria", "syrian": SY), else the word itself."""
    known = lexicon.mapping("en", "demonyms").get(word)
    if known:
        return known
    for candidate in resources.gazetteer.candidates(word, "en"):
        if candidate.kind == "country" and candidate.country:
            return candidate.country
    return word


def _settle_place(mention: Found, syntax: Syntax, resources: Resources) -> None:
    """The recogniser takes Tajikistan for a body and Lashkar Gah for a person: the gazetteer knows them.

    They marched on El Obeid: a name of the gazetteer behind a word of place is that place.
    """
    if mention.type != "name" or mention.titles or not mention.words or mention.kind == "place":
        return
    words = " ".join(w for w in mention.words if w != "the")
    if words in lexicon.mapping("en", "demonyms"):
        mention.kind, mention.plural = "group" if mention.kind == "group" else "other", True
        return
    for candidate in resources.gazetteer.candidates(words, "en")[:1]:
        is_known = candidate.kind == "country" or (mention.kind == "person" and " " in words)
        is_there = candidate.population >= TOWN and _stands_behind_place_word(mention, syntax)
        if is_there or (is_known and candidate.population >= KNOWN_PLACE):
            mention.kind, mention.plural = "place", False


def _stands_behind_place_word(mention: Found, syntax: Syntax) -> bool:
    """ "towards Kadugli", "the town of Dilling"."""
    before = [t.norm for t in syntax.tokens[max(0, mention.first - 2) : mention.first]]
    if not before:
        return False
    weight = float(lexicon.mapping("en", "locatives").get(before[-1], "0"))
    return weight >= CERTAIN or (before[-1] == "of" and before[0] in lexicon.words("en", "place_nouns"))


def _is_worth_keeping(cluster: Cluster) -> bool:
    if cluster.names:
        return True
    return len(cluster.mentions) > 1 or any(m.subject for m in cluster.mentions)


def _entity(identifier: str, cluster: Cluster, syntax: Syntax, language: str) -> Entity:
    def words(mention: Found) -> str:
        return " ".join(syntax.span(mention.first, mention.last).of(syntax.text).split())

    named = [m for m in cluster.mentions if m.type == "name"]

    def name(mention: Found) -> str:
        first = mention.name_first if mention.name_first >= 0 else mention.first
        written = " ".join(syntax.span(first, mention.last).of(syntax.text).split())
        return nominative(syntax.tokens[first : mention.last], syntax.text) or written if language == "ru" else written

    best = max(named or cluster.mentions, key=lambda m: (m.type != "pronoun", len(m.words), -m.first))
    titles: list[str] = []
    for mention in cluster.mentions:
        for title in [*mention.titles, *([words(mention)] if mention.type == "nominal" and named else [])]:
            if title.casefold() not in {t.casefold() for t in titles}:
                titles.append(title)
    return Entity(
        id=identifier,
        name=name(best),
        kind=cluster.kind,
        mentions=[Mention(syntax.span(m.first, m.last), m.type) for m in cluster.mentions],
        titles=titles,
        names={language: name(best)} if named else {},
        country=min((m for m in cluster.modifiers if len(m) == 2 and m.isupper()), default=None),
    )
