"""Whether words that may name a place do name one here, in languages with a recogniser of names.

A logistic model over what stands around the words, what the recogniser and the gazetteer say, and what
else the story calls so; weights learnt by `tools/train_places.py`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from math import exp, log10

from sayso import lexicon
from sayso.places.mentions import Mention
from sayso.places.ranking import Features, Ranking
from sayso.record import Span
from sayso.syntax import Syntax, Token

_PROMINENT = ("country", "capital", "region")


class Teller:
    """Describes the mentions of one story; `persons` are the spans of its people's names."""

    def __init__(self, syntax: Syntax, mentions: Sequence[Mention], persons: Sequence[Span], language: str) -> None:
        self.syntax = syntax
        self.locatives = lexicon.words(language, "locatives")
        self.courtesy = lexicon.words(language, "courtesy_titles")
        self.demonyms = lexicon.words(language, "demonyms")
        self.persons = sorted(persons)
        self._exactly = set(persons)
        self._starts = [p.start for p in self.persons]
        tokens = syntax.tokens
        self.kinds: dict[str, Counter[str]] = {}
        for mention in mentions:
            self.kinds.setdefault(mention.key, Counter())[mention.kind] += 1
        self.parts = {tokens[i].norm for n in syntax.names if n.kind == "person" and n.last - n.first > 1
                      for i in range(n.first, n.last)}  # fmt: skip
        self.lower = {t.norm for t in tokens if t.text.islower()}
        self.outer: dict[int, str] = {i: n.kind for n in syntax.names for i in range(n.first, n.last)}

    def is_demonym(self, mention: Mention) -> bool:
        """Whether the words name a people, as "Syrian" or "the Swiss" do."""
        return mention.key in self.demonyms or mention.key.removesuffix("s") in self.demonyms and " " not in mention.key

    def is_person(self, mention: Mention) -> bool:
        """Whether the words are part of a longer name of a person ("Paris Hilton"), stand after "Mr.", or
        are a person's that the recogniser takes for no place."""
        if mention.span in self._exactly:
            return mention.kind != "place"
        if mention.first and self.syntax.tokens[mention.first - 1].norm in self.courtesy:
            return True
        i = bisect_right(self._starts, mention.span.start) - 1
        return any(p.covers(mention.span) for p in self.persons[max(0, i - 1) : i + 1])

    def features(self, mention: Mention, ranking: Ranking, support: float) -> Features:
        """What speaks for and against a place; `support`: how much of the story is about the same country."""
        tokens = self.syntax.tokens
        before = tokens[mention.first - 1] if mention.first else None
        after = tokens[mention.last] if mention.last < len(tokens) else None
        first = tokens[mention.first]
        if before and before.sentence != first.sentence:
            before = None
        if after and after.sentence != first.sentence:
            after = None
        best = ranking.candidates[ranking.best]
        words = mention.last - mention.first
        found: Features = {
            "bias": 1.0,
            f"recognised {mention.kind or 'nothing'}": 1.0,
            f"recognised {mention.kind or 'nothing'}, {best.kind if best.kind in _PROMINENT else 'smaller'}": 1.0,
            "population": log10(best.population + 1) / 7,
            f"form {best.form}": 1.0,
            f"means {best.kind if best.kind in (*_PROMINENT, 'city', 'county', 'district') else 'natural'}": 1.0,
            "certain": ranking.chances[ranking.best],
            "support": support,
        }
        if not mention.kind:
            found["nothing, population"] = log10(best.population + 1) / 7
            found["nothing, support"] = support
        self._add_neighbours(found, mention, before, after)
        if all(tokens[i].pos == "PROPN" for i in range(mention.first, mention.last)):
            found["proper nouns"] = 1.0
        if words > 1:
            found["several words"] = 1.0
        if len(mention.key) <= 3:
            found["short"] = 1.0
        if mention.span.of(self.syntax.text).isupper() and len(mention.key) > 3:
            found["capitals"] = 1.0
        if mention.noun:
            found["noun beside"] = 1.0
        self._add_story(found, mention)
        return found

    def _add_neighbours(self, found: Features, mention: Mention, before: Token | None,
                        after: Token | None) -> None:  # fmt: skip
        """The words before and after."""
        first = self.syntax.tokens[mention.first]
        if before:
            if before.norm in self.locatives:
                found["after locative"] = 1.0
            elif before.norm == ",":
                found["after comma"] = 1.0
            elif before.pos == "PROPN" or before.text[0].isupper() and before.pos != "PRON":
                found["after name"] = 1.0
            elif before.norm in ("of", "the", "and", "-"):
                found[f"after {before.norm}"] = 1.0
        else:
            found["at start"] = 1.0
        if after:
            if after.norm == "'s":
                found["before possessive"] = 1.0
            elif after.norm in (",", ".", "(", "-", "–", "—", "and"):
                found[f"before {after.norm}"] = 1.0
            elif after.pos == "PROPN" or after.text[0].isupper():
                found["before name"] = 1.0
            elif after.pos == "VERB" or after.pos == "AUX":
                found["before verb"] = 1.0
            elif after.pos == "NOUN":
                found["before noun"] = 1.0
        if first.dep in ("compound", "pobj", "nsubj", "poss", "dobj", "appos", "npadvmod"):
            found[f"is {first.dep}"] = 1.0
        outer = self.outer.get(mention.first - 1), self.outer.get(mention.last)
        for kind in {k for k in outer if k in ("person", "organization", "place", "facility", "event", "work")}:
            found[f"beside {kind}"] = 1.0

    def _add_story(self, found: Features, mention: Mention) -> None:
        """What else the story calls so."""
        kinds = self.kinds[mention.key]
        others = kinds.total() - 1
        if others:
            for kind in ("place", "person", "organization", ""):
                share = (kinds[kind] - (kind == mention.kind)) / others
                if share:
                    found[f"elsewhere {kind or 'nothing'}"] = share
        if mention.key in self.parts:
            found["part of a person's name"] = 1.0
        if mention.key in self.lower:
            found["also an ordinary word"] = 1.0


def probability(found: Features, weights: Mapping[str, float]) -> float:
    """The logistic function of the weighted sum."""
    score = sum(weights.get(name, 0.0) * value for name, value in found.items())
    return 1 / (1 + exp(-max(-60.0, min(60.0, score))))
