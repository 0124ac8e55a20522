"""Words of a story that may name a place, before anyone says whether they do."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from sayso import lexicon
from sayso.fold import squash
from sayso.gazetteer import Candidate, Gazetteer
from sayso.record import Span
from sayso.syntax import Name, Syntax, Token

# Kinds of the recogniser in which a place may hide: it takes towns for persons and countries for organisations.
_SEARCHED = frozenset({"place", "facility", "organization", "person", "product", "other"})
_TRAILING = frozenset({"'s", "'", ",", ";", ":", '"', ")", "-"})
_LEADING = frozenset({"the", '"', "(", "-", "'"})
_SPLITTING = frozenset({",", ";", "/", "and", "&", "of", "in", "-", "–"})
# "Pul-e-Khumri" has five tokens; longer names of the gazetteer are not used by news.
_MOST_TOKENS = 6


@dataclass(slots=True)
class Mention:
    """Tokens `first` to `last` (half-open) that may name a place.

    `key` is the folded name without place nouns, `kind` what the recogniser holds it for ("" for nothing),
    `noun` the kind of place that a noun beside it says ("" for none), `evidence` what else speaks for a place.
    """

    first: int
    last: int
    span: Span
    key: str
    candidates: tuple[Candidate, ...]
    kind: str = ""
    noun: str = ""
    evidence: float = 0.0


class Finder:
    """Finds mentions in languages with a recogniser of names; one per language and story."""

    def __init__(self, syntax: Syntax, gazetteer: Gazetteer, language: str) -> None:
        self.syntax, self.gazetteer, self.language = syntax, gazetteer, language
        self._names = sorted(syntax.names, key=lambda n: n.first)
        self._starts = [n.first for n in self._names]
        self.nouns = lexicon.mapping(language, "place_nouns")
        self.directions = lexicon.words(language, "directions")
        self.ordinary = lexicon.words(language, "ordinary_words")
        self.enterprises = lexicon.words(language, "enterprises")

    def mentions(self, first: int, last: int) -> Iterator[Mention]:
        """Mentions among tokens `first` to `last`, in the order of the text, none inside another."""
        begin = bisect_left(self._starts, first)
        names = self._names[begin : bisect_left(self._starts, last, begin)]
        at = first
        for name in names:
            yield from self._among_others(at, name.first)
            if name.kind in _SEARCHED:
                yield from self._in_name(name)
            at = max(at, name.last)
        yield from self._among_others(at, last)

    def _among_others(self, first: int, last: int) -> Iterator[Mention]:
        """Runs of capitalised words that the recogniser passed over: "Kan." after a town, a town in a headline."""
        tokens = self.syntax.tokens
        at = first
        while at < last:
            if not tokens[at].text[0].isupper():
                at += 1
                continue
            end = at + 1
            while (
                end < last
                and end - at < _MOST_TOKENS
                and (
                    tokens[end].text[0].isupper()
                    or tokens[end].start == tokens[end - 1].end
                    and tokens[end].text[0] in "-aei"
                )
            ):
                end += 1
            for stop in range(end, at, -1):
                if self._is_ordinary(at, stop):
                    at = stop
                    break
                mention = self._exactly(at, stop, "")
                if mention:
                    yield mention
                    at = stop
                    break
            else:
                at += 1

    def _in_name(self, name: Name) -> Iterator[Mention]:
        """The place that a name of the recogniser is, or the places that a list it took for one name holds."""
        first, last = self._trimmed(name.first, name.last)
        if first >= last or self._is_ordinary(first, last):
            return
        whole = self._loosely(first, last, name.kind)
        if whole:
            yield whole
        elif name.kind in ("place", "facility"):
            tokens = self.syntax.tokens
            cuts = [i for i in range(first, last) if tokens[i].norm in _SPLITTING]
            pieces = [self._trimmed(a + 1, b) for a, b in pairwise([first - 1, *cuts, last])]
            found = [m for a, b in pieces if a < b and cuts and (m := self._loosely(a, b, name.kind))]
            yield from found or [self._mention(first, last, first, last, (), name.kind)]
        elif name.kind == "organization" and self.syntax.tokens[last - 1].norm not in self.enterprises:
            yield from self._opening(first, last)

    def _opening(self, first: int, last: int) -> Iterator[Mention]:
        """The place that an organisation's name opens with: "Ohio Department of Health", "U.S. Army".

        Of two words only abbreviations are taken: "Paris Hilton" may be held for an organisation too.
        """
        if last - first == 2 and not self.syntax.tokens[first].text.isupper():
            return
        for stop in range(min(last - 1, first + _MOST_TOKENS), first, -1):
            mention = self._exactly(first, stop, "inside organization")
            if mention:
                yield mention
                return

    def _is_ordinary(self, first: int, last: int) -> bool:
        """Whether the words are a name of the gazetteer that in news means something else: "West Coast"."""
        return squash(self.syntax.span(first, last).of(self.syntax.text)) in self.ordinary

    def _trimmed(self, first: int, last: int) -> tuple[int, int]:
        tokens = self.syntax.tokens
        while first < last and tokens[last - 1].norm in _TRAILING:
            last -= 1
        while first < last and tokens[first].norm in _LEADING:
            first += 1
        return first, last

    def _loosely(self, first: int, last: int, kind: str) -> Mention | None:
        """The name as it stands, else without words of direction before it or a place noun at its end."""
        found = self._exactly(first, last, kind)
        if found or kind not in ("place", "facility"):
            return found
        tokens = self.syntax.tokens
        start, stop = first, last
        while start < stop - 1 and tokens[start].norm in self.directions:
            start += 1
        noun = self.nouns.get(tokens[stop - 1].norm, "")
        if noun and stop - start > 1:
            found = self._exactly(start, stop, kind) or self._named(start, stop, start, stop - 1, kind)
        elif start > first:
            found = self._exactly(start, stop, kind)
        if found and noun:
            found.noun = noun
        return found

    def _exactly(self, first: int, last: int, kind: str) -> Mention | None:
        return self._named(first, last, first, last, kind)

    def _named(self, first: int, last: int, name_first: int, name_last: int, kind: str) -> Mention | None:
        """A mention of tokens `first` to `last` whose name is tokens `name_first` to `name_last`."""
        span = self.syntax.span(name_first, name_last)
        words = span.of(self.syntax.text)
        candidates = self.gazetteer.candidates(words, self.language)
        if len(words) < 3 and candidates:
            candidates = self._of_two_letters(first, words, candidates)
        return self._mention(first, last, name_first, name_last, candidates, kind) if candidates else None

    def _of_two_letters(self, first: int, words: str, candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
        """Names of two letters are capitals, and postal codes stand after a town: "UK", "Salina, KS", not "La Niña"."""
        after_comma = first > 0 and self.syntax.tokens[first - 1].norm == ","
        return tuple(c for c in candidates if words.isupper() and (after_comma or c.form != "postal"))

    def _mention(self, first: int, last: int, name_first: int, name_last: int, candidates: tuple[Candidate, ...],
                 kind: str) -> Mention:  # fmt: skip
        name = self.syntax.span(name_first, name_last).of(self.syntax.text)
        mention = Mention(first, last, self.syntax.span(first, last), squash(name), candidates, kind)
        mention.noun = noun_beside(self.syntax.tokens, first, last, self.nouns, "of")
        return mention


def noun_beside(tokens: list[Token], first: int, last: int, nouns: dict[str, str], of: str) -> str:
    """What a place noun beside a name says it is: "the city of Homs", "Idlib province", "Kansas state"; "" for none."""
    if last < len(tokens) and tokens[last].sentence == tokens[last - 1].sentence and tokens[last].norm in nouns:
        return nouns[tokens[last].norm]
    if first >= 2 and tokens[first - 1].norm == of and tokens[first - 2].norm in nouns:
        return nouns[tokens[first - 2].norm]
    return ""
