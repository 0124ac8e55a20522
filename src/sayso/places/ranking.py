"""Which of the places of one name a story means.

A log-linear model over the candidates of a name, with weights learnt by `tools/train_places.py`; what the
story speaks of elsewhere counts by country, region and nearness, as in Leidner, "Toponym resolution in
text" (2007): spatial minimality and one sense per discourse.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, log10

from sayso.gazetteer import Candidate
from sayso.places.mentions import Mention
from sayso.syntax import Token

Features = dict[str, float]
Weights = Mapping[str, float]
_GREAT = 150_000
_LISTED = 10
_KINDS = {"capital": "capital", "city": "city", "country": "country", "region": "region", "county": "county",
          "district": "district"}  # fmt: skip


@dataclass
class Focus:
    """What the other names of a story are about: weights of countries, regions, and squares of one degree."""

    names: float = 0.0
    countries: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    regions: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    squares: defaultdict[tuple[int, int], float] = field(default_factory=lambda: defaultdict(float))
    stated: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))

    def add(self, candidate: Candidate, weight: float) -> None:
        """Count a place, or take it away again with a negative weight."""
        self.names += weight
        if candidate.country:
            self.countries[candidate.country] += weight
        if candidate.region:
            self.regions[candidate.region] += weight
        if candidate.kind in ("country", "region"):
            self.stated[candidate.country or "" if candidate.kind == "country" else candidate.id] += weight
        else:
            self.squares[int(candidate.lat // 1), int(candidate.lon // 1)] += weight

    def near(self, candidate: Candidate) -> float:
        """The weight of towns within about a degree."""
        y, x = int(candidate.lat // 1), int(candidate.lon // 1)
        return sum(self.squares.get((y + dy, x + dx), 0.0) for dy in (-1, 0, 1) for dx in (-1, 0, 1))


def containers(mentions: Sequence[Mention], tokens: Sequence[Token]) -> dict[int, Mention]:
    """For each mention the one that follows it as the place it lies in: "Paris, Texas", "Idlib in Syria"."""
    found = {}
    for i, (inner, outer) in enumerate(zip(mentions, mentions[1:], strict=False)):
        between = [t.norm for t in tokens[inner.last : outer.first]]
        if between in ([","], ["،"], ["("], ["in"], [], ["of"]) and inner.key != outer.key:
            found[i] = outer
    return found


def companions(mentions: Sequence[Mention], tokens: Sequence[Token]) -> dict[int, list[Mention]]:
    """For each mention the ones it is listed with: "Alberta, Manitoba and Ontario"."""
    found: dict[int, list[Mention]] = {}
    for i, (one, other) in enumerate(zip(mentions, mentions[1:], strict=False)):
        between = [t.norm for t in tokens[one.last : other.first]]
        if between in ([","], [",", "and"], ["and"], ["،"], ["و"], ["او"], ["и"], ["or"]):
            found.setdefault(i, []).append(other)
            found.setdefault(i + 1, []).append(one)
    return found


def lies_in(candidate: Candidate, outer: Mention) -> bool:
    """Whether a place lies in one that the other mention may mean."""
    return any(
        o.kind == "country" and o.country == candidate.country and candidate.kind != "country"
        or o.kind == "region" and o.id == candidate.region and candidate.kind != "region"
        for o in outer.candidates
    )  # fmt: skip


def features(candidate: Candidate, mention: Mention, place: int, best: Candidate, focus: Focus,
             outer: Mention | None, is_outer: bool, listed: Sequence[Mention]) -> Features:  # fmt: skip
    """What speaks for a candidate: `place` is its rank by population, `best` the most populous one."""
    share = 1.0 / (focus.names + 1.0)
    kind = _KINDS.get(candidate.kind, "natural")
    found: Features = {
        "population": log10(candidate.population + 1) / 7,
        "behind": log10((best.population + 1) / (candidate.population + 1)) / 7,
        f"kind {kind}": 1.0,
        f"form {candidate.form}": 1.0,
    }
    if place == 0:
        found["first"] = 1.0
    if candidate.country:
        domestic = focus.countries[candidate.country] * share
        found["country of others"] = domestic
        if focus.countries[candidate.country] > 0.4:
            # Of many countries one says little: a fourth of the names is enough to say all.
            found["country of another"] = min(1.0, domestic * 4)
        if candidate.kind != "country" and focus.stated[candidate.country] > 0.4:
            found["country stated"] = 1.0
    if candidate.region:
        found["region of others"] = focus.regions[candidate.region] * share
        # In a story about many countries the region of one name says little about another.
        domestic = focus.countries[candidate.country or ""] * share
        if focus.regions[candidate.region] > 0.4:
            found["region of another"] = domestic
        if candidate.kind != "region" and focus.stated[candidate.region] > 0.4:
            found["region stated"] = domestic
    near = focus.near(candidate)
    found["others near"] = near * share
    if near > 0.4:
        found["another near"] = 1.0
    if candidate.population >= _GREAT and kind in ("city", "capital"):
        found["great city"] = 1.0
        if place == 0:
            found["great city, first"] = 1.0
    if any(o.kind == candidate.kind and o.country == candidate.country for m in listed for o in m.candidates[:_LISTED]):
        found["listed with its like"] = 1.0
    if outer:
        found["lies in next" if lies_in(candidate, outer) else "not in next"] = 1.0
    if is_outer:
        found[f"container {kind}"] = 1.0
    if mention.noun:
        found[f"noun {mention.noun} {kind}"] = 1.0
    return found


def dot(found: Features, weights: Weights) -> float:
    """The weighted sum of features."""
    return sum(weights.get(name, 0.0) * value for name, value in found.items())


def softmax(scores: Sequence[float]) -> list[float]:
    """Scores as probabilities that add up to one."""
    top = max(scores)
    powers = [exp(s - top) for s in scores]
    total = sum(powers)
    return [p / total for p in powers]


@dataclass
class Ranking:
    """The candidates of a mention and how likely each is, with the features that say so."""

    candidates: tuple[Candidate, ...]
    chances: list[float]
    features: list[Features]

    @property
    def best(self) -> int:
        """Index of the likeliest."""
        return max(range(len(self.chances)), key=self.chances.__getitem__)


def rank(mentions: Sequence[Mention], tokens: Sequence[Token], trusted: Sequence[bool],
         weights: Weights) -> list[Ranking | None]:  # fmt: skip
    """How likely each candidate of each mention is; null for mentions without a candidate.

    The names are judged twice: alone, and then by what the other `trusted` names of the story mean by the
    first judgement.  A name means the same place throughout a story.

    Args:
        mentions: in the order of the text.
        tokens: the story's.
        trusted: for each mention, whether it may tell what the story is about.
        weights: of `features`.
    """
    following = containers(mentions, tokens)
    beside = companions(mentions, tokens)
    outers = {id(o) for i, o in following.items() if any(lies_in(c, o) for c in mentions[i].candidates)}
    groups: dict[str, list[int]] = {}
    for i, mention in enumerate(mentions):
        if mention.candidates:
            groups.setdefault(mention.key, []).append(i)
    focus = Focus()
    judged: dict[str, Ranking] = {}
    for _ in range(2):
        added: dict[str, list[tuple[Candidate, float]]] = {}
        for key, group in groups.items():
            old = judged.get(key)
            shares: list[tuple[Candidate, float]] = []
            if old and any(trusted[i] for i in group):
                shares = [(c, p) for c, p in zip(old.candidates, old.chances, strict=True) if p > 0.05]
            added[key] = shares
            for candidate, chance in shares:
                focus.add(candidate, chance)
        for key, group in groups.items():
            for candidate, chance in added[key]:
                focus.add(candidate, -chance)
            judged[key] = _judge(group, mentions, following, beside, outers, focus, weights)
            for candidate, chance in added[key]:
                focus.add(candidate, chance)
    return [_town_first(judged[m.key], m, id(m) in outers) if m.candidates else None for m in mentions]


def _town_first(ranking: Ranking, mention: Mention, is_outer: bool) -> Ranking:
    """The town where a name means a region and the town in it ("in Kunduz"), unless something says region.

    "Kunduz province" says region, and so does a town before it: "Albany, New York".
    """
    best = ranking.candidates[ranking.best]
    if best.kind not in ("region", "county", "district") or mention.noun not in ("", "city") or is_outer:
        return ranking
    towns = [
        i
        for i, c in enumerate(ranking.candidates)
        if c.kind in ("city", "capital")
        and c.country == best.country
        and c.region in (best.id, best.region)
        and abs(c.lat - best.lat) < 3
        and abs(c.lon - best.lon) < 3
    ]
    if not towns:
        return ranking
    town = max(towns, key=lambda i: ranking.candidates[i].population)
    chances = list(ranking.chances)
    chances[town], chances[ranking.best] = max(chances), chances[town]
    return Ranking(ranking.candidates, chances, ranking.features)


def _judge(group: Sequence[int], mentions: Sequence[Mention], following: Mapping[int, Mention],
           beside: Mapping[int, Sequence[Mention]], outers: set[int], focus: Focus,
           weights: Weights) -> Ranking:  # fmt: skip
    """One judgement for all mentions of a name: the one with a container or a noun beside it speaks for the rest."""
    spokesman = max(group, key=lambda i: (i in following, bool(mentions[i].noun), id(mentions[i]) in outers))
    mention = mentions[spokesman]
    candidates = mention.candidates
    listed = [m for i in group for m in beside.get(i, ())][:_LISTED]
    described = [
        features(c, mention, place, candidates[0], focus, following.get(spokesman), id(mention) in outers, listed)
        for place, c in enumerate(candidates)
    ]
    return Ranking(candidates, softmax([dot(f, weights) for f in described]), described)
