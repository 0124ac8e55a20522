"""People whom a story names without a title before they speak, in scripts that have no capitals.

The people stage finds names beside titles.  Whom "he" is about may have been named without one: by a given name
("مریم در اتاق نشسته است"), or by words that a source elsewhere in the story is named by.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache

from sayso import lexicon
from sayso.attribution.candidate import Candidate
from sayso.attribution.source_words import read
from sayso.fold import squash
from sayso.people.keys import key, nouns, stem
from sayso.record import Entity, Mention, Span
from sayso.syntax import Sentence, Syntax

LONGEST_NAME = 3  # words
_NAMESAKES = 12  # persons with a name in common that are looked at, the latest first
_SHORTEST = 3  # letters of a word of a name that tells who is meant when it stands alone


def bystanders(syntax: Syntax, entities: Sequence[Entity], said: Sequence[Candidate], language: str) -> list[Entity]:
    """Persons named in the text of whom `entities` doesn't know.

    Args:
        syntax: of the whole story.
        entities: of the story.
        said: what a finder found; no name runs over the beginning of a cue or the end of a source.
        language: of the story.

    Returns:
        New entities with their mentions by name; without an id, as long as none speaks.
    """
    taken = {i for e in entities for m in e.mentions for i in syntax.within(m.span)}
    stops = {c.start for a in said for c in a.cue} | {s.end for a in said for s in a.source}
    finder = _Finder(syntax, taken, _named(syntax, said, language), frozenset(stops))
    known_words = {
        stem(w, language)
        for e in entities
        if e.kind == "person"
        for language, name in e.names.items()
        for w in name.split()
    }
    people: dict[str, list[tuple[tuple[str, ...], list[Span]]]] = {}
    order: list[tuple[tuple[str, ...], list[Span]]] = []
    for sentence in syntax.sentences:
        for first, end in finder.names(sentence):
            keys = tuple(key(t, sentence.language) for t in syntax.tokens[first:end])
            if not known_words.isdisjoint(keys):
                continue
            span = syntax.span(first, end)
            known = next((p for k in keys for p in people.get(k, [])[-_NAMESAKES:] if _agree(keys, p[0])), None)
            if known is None:
                known = keys, []
                order.append(known)
                for k in keys:
                    people.setdefault(k, []).append(known)
            known[1].append(span)
    found = []
    for _, spans in order:
        name = " ".join(spans[0].of(syntax.text).split())
        mentions = [Mention(s, "name") for s in spans]
        found.append(Entity("", name, "person", mentions, names={language: name}))
    return found


@cache
def _given_names(language: str) -> dict[str, bool]:
    """Given names, and whether each hardly means anything else."""
    return {r["name"]: r["alone"] == "yes" for r in lexicon.rows(language, "given_names")}


def _named(syntax: Syntax, said: Sequence[Candidate], language: str) -> set[tuple[str, ...]]:
    """The names of sources, each as the keys of its words."""
    given = lexicon.words(language, "given_names")
    words = (read(a.source, syntax, language) for a in said)
    bare = language != "ar"  # in Arabic a word without a title may as well be a body's
    return {w.names for w in words if w.names and (bare or w.head not in w.names or not given.isdisjoint(w.names))}


def _agree(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return set(some) <= set(others) or set(others) <= set(some)


class _Finder:
    def __init__(
        self, syntax: Syntax, taken: set[int], named: Collection[tuple[str, ...]], stops: frozenset[int]
    ) -> None:
        self.syntax, self.taken, self.stops = syntax, taken, stops
        self.words = {k for name in named for k in name if len(k) >= _SHORTEST and len(name) <= LONGEST_NAME}

    def names(self, sentence: Sentence) -> Iterator[tuple[int, int]]:
        """Half-open token ranges of the names in a sentence."""
        given = _given_names(sentence.language)
        i = sentence.first
        while i < sentence.last:
            word = squash(self.syntax.tokens[i].text)
            opens = word in given
            if i in self.taken or not (opens or self._is_known(i, sentence)):
                i += 1
                continue
            end = self._end(i, sentence, given)
            is_sure = end - i > 1 or self._is_known(i, sentence) or given.get(word, False)
            if is_sure:
                yield i, end
            i = max(end, i + 1)

    def _is_known(self, i: int, sentence: Sentence) -> bool:
        """Whether a token is a word of a source's name, and nothing else: no title, noun or function word."""
        language = sentence.language
        known = key(self.syntax.tokens[i], language)
        if known not in self.words or known in nouns(language):
            return False
        word = squash(self.syntax.tokens[i].text)
        lists = ("titles", "courtesy_titles", "function_words", "ordinary_words")
        return not any({word, known} & lexicon.words(language, purpose) for purpose in lists)

    def _end(self, i: int, sentence: Sentence, given: dict[str, bool]) -> int:
        """Behind a given name: further given names, words of known names, or one word that is nothing else."""
        end = i + 1
        while end < sentence.last and end - i < LONGEST_NAME and end not in self.taken:
            token = self.syntax.tokens[end]
            if any(self.syntax.tokens[end - 1].end <= s <= token.start for s in self._stops_near(end)):
                break
            if squash(token.text) in given or self._is_known(end, sentence):
                end += 1
                continue
            is_sure = given.get(squash(self.syntax.tokens[i].text), False)
            if end == i + 1 and is_sure and self._looks_like_a_surname(end, sentence):
                end += 1
            break
        return end

    def _stops_near(self, i: int) -> list[int]:
        before, token = self.syntax.tokens[i - 1], self.syntax.tokens[i]
        return [s for s in range(before.end, token.start + 1) if s in self.stops]

    def _looks_like_a_surname(self, i: int, sentence: Sentence) -> bool:
        word = squash(self.syntax.tokens[i].text)
        endings = tuple(
            lexicon.words(sentence.language, "surname_endings") | lexicon.words(sentence.language, "name_endings")
        )
        ordinary = word in lexicon.words(sentence.language, "function_words") or word in nouns(sentence.language)
        shaped = word.startswith("ال") if sentence.language == "ar" else bool(endings) and word.endswith(endings)
        return len(word) >= _SHORTEST and shaped and not ordinary
