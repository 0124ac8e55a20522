"""Place names in languages without a recogniser of names: the gazetteer's own words, with evidence.

Arabic-script towns are often ordinary words or names of people ("نور", "Ahmad Kabuli"), so that a match
alone says little: each mention collects `evidence` from small rules, and counts from 1.0 on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from sayso import lexicon
from sayso.fold import squash as _squash
from sayso.gazetteer import Candidate, Gazetteer
from sayso.places.mentions import Mention
from sayso.record import Span
from sayso.syntax import Sentence, Syntax, Token

squash = lru_cache(maxsize=50_000)(_squash)
_MOST_WORDS = 5
# A town of a million is known by its name alone; a smaller one needs something beside it.
_FAMOUS = 1_000_000
_LARGE = 100_000
_TOWN = 15_000
_SHORTEST = 3
ENOUGH = 1.0
# Evidence that is enough where another place of the story lies in the same country, or where the story has
# named the same place with enough evidence.  These and the amounts in the rules below were set by hand while
# reading what the matcher found and missed in 700 texts each of public name corpora (PEYMA, ANERCorp, NEREL).
_WITH_COUNTRY = 0.8
_WITH_NAME = 0.4


class Matcher:
    """Finds mentions in the sentences of one language by longest match."""

    def __init__(self, syntax: Syntax, gazetteer: Gazetteer, language: str, persons: Sequence[Span]) -> None:
        self.syntax, self.gazetteer, self.language = syntax, gazetteer, language
        self.nouns = lexicon.mapping(language, "place_nouns")
        self.locatives = {row["word"]: float(row["weight"]) for row in lexicon.rows(language, "locatives")}
        self.endings = lexicon.words(language, "case_endings")
        self.ordinary = lexicon.words(language, "ordinary_words")
        self.clitics = sorted(lexicon.words(language, "clitics"), key=len, reverse=True)
        self.home = frozenset(r["country"] for r in lexicon.rows("any", "home_countries") if r["language"] == language)
        self.plans: dict[tuple[str, str], list[tuple[int, str, int, int]]] = {}
        self.latin = not self.nouns or any(noun.isascii() for noun in self.nouns)
        self.persons = {i for p in persons for i in syntax.within(p)}

    def mentions(self, sentence: Sentence) -> Iterator[Mention]:
        """The names of a sentence in order, each with its evidence; "في مدينة حلب", "в Дамаске"."""
        at = sentence.first
        previous: Mention | None = None
        while at < sentence.last:
            found = self._longest(at, sentence) if self._may_begin(at) else None
            if found is None:
                at += 1
                continue
            found.evidence = self.evidence(found, sentence, previous)
            if found.evidence >= _WITH_NAME:
                yield found
            if found.evidence >= _WITH_COUNTRY:
                previous = found
            if found.evidence >= ENOUGH:
                at = found.last
            else:
                at += 1

    def _may_begin(self, i: int) -> bool:
        """Whether a token is written as a name is in this language, and is neither of a person nor a place noun."""
        token = self.syntax.tokens[i]
        letter = token.text[0]
        if not letter.isalpha() or i in self.persons or letter.isascii() and not self.latin:
            return False
        return letter.isupper() or letter.lower() == letter.upper()

    def _is_common(self, token: Token) -> bool:
        """Whether a word alone is a place noun, a direction or an adjective: "المدينة", "الشمال", "Южный"."""
        bare = squash(token.text).removeprefix("ال")
        return token.pos == "ADJ" or bare in self.locatives or bool(self._noun_of(token)) or bare in self.nouns

    def _longest(self, first: int, sentence: Sentence) -> Mention | None:
        """The longest name that begins at a token, in its own form, its dictionary form or without a clitic."""
        token = self.syntax.tokens[first]
        plan = self.plans.get((token.text, token.lemma))
        if plan is None:
            plan = self.plans[token.text, token.lemma] = self._plan(token)
        best: Mention | None = None
        for cut, opening, smallest, longest in plan:
            smallest = max(smallest, best.last - best.first + 1 if best else 1)
            for size in range(min(longest, sentence.last - first), smallest - 1, -1):
                found = self._of_size(first, size, cut, opening)
                if found:
                    best = found
                    break
        return best

    def _plan(self, token: Token) -> list[tuple[int, str, int, int]]:
        """How names may open with a word: characters to leave out, key, fewest and most words of the name."""
        key = squash(token.text)
        openings = [(0, key), (0, squash(token.lemma))]
        openings += [(len(c), squash(token.text[len(c) :])) for c in self.clitics if _begins(token.text, c)]
        if self.language == "ar" and _begins(token.norm, "لل"):
            openings.append((2, "ال" + squash(token.text[2:])))
        stems = set()
        if token.pos == "ADJ":
            stems = {key.removesuffix(e) for e in self.endings if key.endswith(e) and len(key) > 2 * _SHORTEST}
            openings += [(0, stem) for stem in sorted(stems)]
        common = self._is_common(token)
        plan = []
        for cut, opening in dict.fromkeys(openings):
            if cut and opening in self.ordinary:
                continue
            smallest = 2 if common and opening not in stems else 1
            longest = min(self.gazetteer.longest(opening), _MOST_WORDS)
            if longest > 1 or smallest == 1 and self.gazetteer.candidates(opening, self.language):
                plan.append((cut, opening, smallest, longest))
        return plan

    def _of_size(self, first: int, size: int, cut: int, opening: str) -> Mention | None:
        rest = self.syntax.tokens[first + 1 : first + size]
        for words in ([squash(t.text) for t in rest], [squash(t.lemma) for t in rest]):
            key = " ".join([opening, *words])
            candidates = (
                self.gazetteer.candidates(key, self.language)
                if len(key) >= _SHORTEST or self.syntax.tokens[first].text.isupper()
                else ()
            )
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
        return self.nouns.get(key) or self.nouns.get(squash(token.lemma)) or self.nouns.get(bare, "")

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
        """ "Афганистан", "تهران": countries, capitals and great cities are places by their name alone."""
        strongest = max(_fame(c, c.country in self.home) for c in mention.candidates)
        return strongest + (0.3 if mention.last - mention.first > 1 else 0.0)

    def _neighbour(self, mention: Mention, sentence: Sentence) -> float:
        """ "در هرات", "ولایت بلخ", "بدمشق": a preposition, a place noun or a clitic preposition before the name."""
        if mention.noun:
            return 1.0
        if mention.first == sentence.first:
            return 0.0
        locative = self.locatives.get(squash(self.syntax.tokens[mention.first - 1].text))
        if locative:
            return locative
        return 0.3 if mention.span.start > self.syntax.tokens[mention.first].start else 0.0

    def _list(self, mention: Mention, previous: Mention | None) -> float:
        """ "در کابل، هرات و بلخ": what goes on a list of places is one."""
        if previous is None or mention.first - previous.last > 1:
            return 0.0
        between = [t.norm for t in self.syntax.tokens[previous.last : mention.first]]
        if between not in ([], [","], ["و"], ["او"], ["и"]):
            return 0.0
        return 0.6 if previous.evidence >= ENOUGH else 0.4

    def _morphology(self, mention: Mention) -> float:
        """ "в Казани": the Russian dictionary knows towns, and persons; other capitalised words count a little."""
        token = self.syntax.tokens[mention.first]
        if "Geox" in token.tag:
            return 0.6
        if any(mark in token.tag for mark in ("Name", "Surn", "Patr")):
            return -0.8
        return 0.2 if token.tag and token.text[0].isupper() else 0.0

    def _ordinary(self, mention: Mention) -> float:
        """ "بخش مالی": words that are mostly something else need a place noun."""
        if mention.key in self.ordinary or mention.key.removeprefix("ال") in self.ordinary:
            return -1.0 if mention.noun in ("city", "region", "country") else -2.0
        return 0.0


def _fame(candidate: Candidate, home: bool) -> float:
    if candidate.form in ("postal", "abbreviation"):
        return 0.0
    if candidate.kind in ("country", "continent", "sea", "area", "ocean", "strait", "mountains", "peninsula"):
        return 1.0
    if candidate.kind == "capital" or candidate.population >= (_LARGE if home else _FAMOUS):
        return 1.0
    if candidate.kind == "region":
        return 1.0 if home else 0.6
    return 0.4 if home or candidate.population >= _TOWN else 0.2


def settle(mentions: Sequence[Mention]) -> list[Mention]:
    """Of names in the order of the text those that are places, judged together.

    A name with some evidence counts where the story surely names another place of its country ("در بهارک"
    beside "ولایت بدخشان") or the same name with evidence enough.
    """
    sure = [m for m in mentions if m.evidence >= ENOUGH]
    names = {m.key for m in sure}
    countries = {max(m.candidates, key=lambda c: (c.kind == "country", c.population)).country for m in sure} - {None}
    settled: list[Mention] = []
    for m in mentions:
        known = m.evidence >= ENOUGH or m.key in names
        near = m.evidence >= _WITH_COUNTRY and any(c.country in countries for c in m.candidates)
        if (known or near) and (not settled or settled[-1].last <= m.first):
            settled.append(m)
    return settled


def _begins(text: str, clitic: str) -> bool:
    return text.startswith(clitic) and len(text) - len(clitic) >= _SHORTEST
