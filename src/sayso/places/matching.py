"""Place names in languages without a recogniser of names: the gazetteer's own words, with evidence.

Arabic-script towns are often ordinary words or names of people ("نور", "Ahmad Kabuli"), so that a match
alone says little: each mention collects `evidence` from small rules, and counts from 1.0 on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso import lexicon
from sayso.fold import squash
from sayso.gazetteer import Candidate, Gazetteer
from sayso.places.mentions import Mention
from sayso.record import Span
from sayso.syntax import Sentence, Syntax, Token

_MOST_WORDS = 5
# A town of a million is known by its name alone; a smaller one needs something beside it.
_FAMOUS = 1_000_000
_SHORTEST = 3
ENOUGH = 1.0


class Matcher:
    """Finds mentions in the sentences of one language by longest match."""

    def __init__(self, syntax: Syntax, gazetteer: Gazetteer, language: str, persons: Sequence[Span]) -> None:
        self.syntax, self.gazetteer, self.language = syntax, gazetteer, language
        self.nouns = lexicon.mapping(language, "place_nouns")
        self.locatives = lexicon.words(language, "locatives")
        self.ordinary = lexicon.words(language, "ordinary_words")
        self.clitics = sorted(lexicon.words(language, "clitics"), key=len, reverse=True)
        self.persons = {i for p in persons for i in syntax.within(p)}

    def mentions(self, sentence: Sentence) -> Iterator[Mention]:
        """The places of a sentence in order, each with evidence enough; "في مدينة حلب", "в Дамаске"."""
        at = sentence.first
        previous: Mention | None = None
        while at < sentence.last:
            found = self._longest(at, sentence) if self._may_begin(at) else None
            if found is None:
                at += 1
                continue
            found.evidence = self.evidence(found, sentence, previous)
            if found.evidence >= ENOUGH:
                yield found
                previous = found
                at = found.last
            else:
                at += 1

    def _may_begin(self, i: int) -> bool:
        token = self.syntax.tokens[i]
        letter = token.text[0]
        cased = letter.lower() != letter.upper()
        return letter.isalpha() and (letter.isupper() or not cased) and i not in self.persons

    def _longest(self, first: int, sentence: Sentence) -> Mention | None:
        """The longest name that begins at a token, in its own form, its dictionary form or without a clitic."""
        token = self.syntax.tokens[first]
        openings = [(0, squash(token.text)), (0, token.lemma)]
        openings += [(len(c), squash(token.text[len(c) :])) for c in self.clitics if _begins(token.text, c)]
        openings += [(len("لل"), "ال" + squash(token.text[2:]))] if self.language == "ar" and _begins(token.norm, "لل") else []
        best: Mention | None = None
        for cut, opening in dict.fromkeys(openings):
            limit = min(self.gazetteer.longest(opening), _MOST_WORDS, sentence.last - first)
            for size in range(limit, best.last - best.first if best else 0, -1):
                found = self._of_size(first, size, cut, opening)
                if found:
                    best = found
                    break
        return best

    def _of_size(self, first: int, size: int, cut: int, opening: str) -> Mention | None:
        rest = self.syntax.tokens[first + 1 : first + size]
        for words in ([squash(t.text) for t in rest], [t.lemma for t in rest]):
            key = " ".join([opening, *words])
            candidates = self.gazetteer.candidates(key, self.language) if len(key) >= _SHORTEST else ()
            if candidates:
                whole = self.syntax.span(first, first + size)
                span = Span(whole.start + cut, whole.end)
                return Mention(first, first + size, span, key, candidates, "", self._noun(first, first + size))
            if not rest:
                break
        return None

    def _noun(self, first: int, last: int) -> str:
        """What the place noun before the name (in Pashto also after it) says it is."""
        tokens = self.syntax.tokens
        if first and tokens[first - 1].sentence == tokens[first].sentence:
            before = self._noun_of(tokens[first - 1])
            if before:
                return before
        if last < len(tokens) and tokens[last].sentence == tokens[first].sentence and self.language in ("ps", "ru"):
            return self._noun_of(tokens[last])
        return ""

    def _noun_of(self, token: Token) -> str:
        key = squash(token.text)
        bare = next((key[len(c) :] for c in self.clitics if _begins(key, c) and key[len(c) :] in self.nouns), "")
        return self.nouns.get(key) or self.nouns.get(token.lemma) or self.nouns.get(bare, "")

    def evidence(self, mention: Mention, sentence: Sentence, previous: Mention | None) -> float:
        """The sum of what speaks for a place and against it."""
        return (
            self._prominence(mention)
            + self._neighbour(mention, sentence)
            + self._list(mention, previous)
            + self._morphology(mention)
            + self._ordinary(mention)
        )

    def _prominence(self, mention: Mention) -> float:
        """"Афганистан", "تهران": countries, capitals and great cities are places by their name alone."""
        strongest = max((_fame(c) for c in mention.candidates), default=0.0)
        return strongest + (0.3 if mention.last - mention.first > 1 else 0.0)

    def _neighbour(self, mention: Mention, sentence: Sentence) -> float:
        """"در هرات", "ولایت بلخ", "بدمشق": a preposition, a place noun or a clitic preposition before the name."""
        if mention.noun:
            return 1.0
        if mention.first == sentence.first:
            return 0.0
        before = self.syntax.tokens[mention.first - 1]
        if before.norm in self.locatives or squash(before.text) in self.locatives:
            return 0.6
        return 0.3 if mention.span.start > self.syntax.tokens[mention.first].start else 0.0

    def _list(self, mention: Mention, previous: Mention | None) -> float:
        """"در کابل، هرات و بلخ": what goes on a list of places is one."""
        if previous is None or mention.first - previous.last > 1:
            return 0.0
        between = [t.norm for t in self.syntax.tokens[previous.last : mention.first]]
        return 0.6 if between in ([], [","], ["و"], ["او"], ["и"]) else 0.0

    def _morphology(self, mention: Mention) -> float:
        """"в Казани": the Russian dictionary knows towns, and persons; other capitalised words count a little."""
        token = self.syntax.tokens[mention.first]
        if "Geox" in token.tag:
            return 0.6
        if any(mark in token.tag for mark in ("Name", "Surn", "Patr")):
            return -0.8
        return 0.2 if token.tag and token.text[0].isupper() else 0.0

    def _ordinary(self, mention: Mention) -> float:
        """"بخش مالی": words that are mostly something else need a place noun."""
        if mention.key in self.ordinary:
            return -1.0 if mention.noun in ("city", "region", "country") else -2.0
        return 0.0


def _fame(candidate: Candidate) -> float:
    if candidate.form in ("postal", "abbreviation"):
        return 0.0
    if candidate.kind in ("country", "continent", "sea", "area", "ocean", "strait", "mountains", "peninsula"):
        return 1.0
    if candidate.kind == "capital" or candidate.population >= _FAMOUS:
        return 1.0
    if candidate.kind == "region":
        return 0.6
    return 0.4 if candidate.population >= 15_000 else 0.2


def _begins(text: str, clitic: str) -> bool:
    return text.startswith(clitic) and len(text) - len(clitic) >= _SHORTEST
