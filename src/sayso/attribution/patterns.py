"""Languages without a parse: cue patterns over tokens, one small engine for all, the rules as data.

A cue (``cues.tsv`` of the language) has a frame:

- ``clause``: a verb of saying. What it says is a quotation beside it, or the clause behind a complementizer
  ("که", "أن", "что", ``complementizers.tsv``), a colon or, in verb-final languages, the cue itself.
- ``object``: a verb that takes what it is about as a noun phrase ("تکذیب کرد", *denied*).
- ``phrase``: words before a source that vouches for the rest of the sentence ("به گفته", "по словам").
- ``postphrase``: the same behind the source ("د … په وینا").

Where the source stands is the order of the language (``any/source_order.tsv``): before the verb (Persian,
Pashto), after it (Arabic) or on either side (Russian).  A source ends at a clause mark, a stop word
(``source_stops.tsv``) or a date.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from sayso import lexicon
from sayso.attribution.candidate import Candidate
from sayso.attribution.cues import Cue, cues
from sayso.attribution.quotations import Quotations
from sayso.fold import squash
from sayso.record import Span
from sayso.syntax import Sentence, Syntax, Token

_CLAUSE_MARKS = frozenset(",،;؛:.!?؟۔…—–-()«»“”\"„")
_LONGEST_SOURCE = 14  # tokens: titles and a name ("the minister of … of the republic of …, …")
_SHORTEST_CONTENT = 2  # words
Range = tuple[int, int]


@lru_cache(maxsize=100_000)
def key(word: str) -> str:
    """The look-up key of a word."""
    return squash(word)


@dataclass(frozen=True)
class Grammar:
    """What the engine knows of a language: its cues by their first key, and its word lists."""

    cues: dict[str, list[tuple[tuple[str, ...], Cue]]]
    order: str
    complementizers: frozenset[str]
    stops: frozenset[str]
    prefixes: tuple[str, ...]


@cache
def grammar(language: str) -> Grammar:
    """The grammar of a language; one without lexicons has no cues."""
    by_first: dict[str, list[tuple[tuple[str, ...], Cue]]] = defaultdict(list)
    for frames in cues(language).values():
        for cue in frames.values():
            words = tuple(cue.lemma.split())
            by_first[words[0]].append((words, cue))
    for entries in by_first.values():
        entries.sort(key=lambda e: -len(e[0]))
    order = lexicon.mapping("any", "source_order")
    prefixes = tuple(p for p in lexicon.words(language, "cue_prefixes"))
    return Grammar(
        dict(by_first),
        order.get(language, "either"),
        lexicon.words(language, "complementizers"),
        lexicon.words(language, "source_stops"),
        prefixes,
    )


@dataclass(slots=True)
class Match:
    """A cue in the text: tokens `first` to `last` (half-open)."""

    first: int
    last: int
    cue: Cue


class PatternFinder:
    """The engine for one story."""

    def __init__(self, syntax: Syntax, quoted: Quotations, dates: list[Span]) -> None:
        self.syntax, self.tokens, self.quoted = syntax, syntax.tokens, quoted
        self.dated = {i for span in dates for i in syntax.within(span)}
        self.previous: tuple[list[Span], int | None] = ([], None)  # source and anchor of the last attribution
        self.paragraph = -1

    def find(self, sentence: Sentence) -> Iterator[Candidate]:
        """Candidates of one sentence, in order of their cues."""
        rules = grammar(sentence.language)
        if sentence.paragraph > self.paragraph + 1:
            self.previous = ([], None)
        matches = list(self.matches(sentence, rules))
        for number, match in enumerate(matches):
            limit = matches[number + 1].first if number + 1 < len(matches) else sentence.last
            floor = matches[number - 1].last if number else sentence.first
            found = self.candidate(sentence, rules, match, floor, limit)
            if found:
                if found.source:
                    self.previous = (found.source, found.anchor)
                    self.paragraph = sentence.paragraph
                yield found

    def keys(self, i: int, rules: Grammar) -> tuple[str, ...]:
        """What a token may be looked up as: its word, its lemma, and without a prefixed conjunction."""
        token = self.tokens[i]
        word = key(token.text)
        shorn = tuple(word[len(p) :] for p in rules.prefixes if word.startswith(p) and len(word) > len(p) + 2)
        return (word, token.lemma, *shorn)

    def matches(self, sentence: Sentence, rules: Grammar) -> Iterator[Match]:
        """The cues outside quotations, the longest where several begin at a word."""
        i = sentence.first
        while i < sentence.last:
            match = None if self.quoted.at(self.tokens[i].start) else self.match(i, sentence.last, rules)
            if match:
                yield match
            i = match.last if match else i + 1

    def match(self, i: int, limit: int, rules: Grammar) -> Match | None:
        """The longest cue that begins at a token."""
        for first in self.keys(i, rules):
            for words, cue in rules.cues.get(first, ()):
                last = i + len(words)
                if last <= limit and all(
                    w in self.keys(i + k, rules) for k, w in enumerate(words[1:], 1)
                ):
                    return Match(i, last, cue)
        return None

    def candidate(self, sentence: Sentence, rules: Grammar, match: Match, floor: int, limit: int) -> Candidate | None:
        """The attribution of one cue."""
        frame = match.cue.frame
        if frame in ("phrase", "postphrase"):
            return self.phrase(sentence, rules, match, frame == "postphrase", floor)
        source = self.source(sentence, rules, match, floor, limit)
        taken = range(*source) if source else range(0)
        content = (
            self.object(sentence, match, taken, rules)
            if frame == "object"
            else self.said(sentence, rules, match, taken, limit)
        )
        return self.made(match, source, content)

    def made(self, match: Match, source: Range | None, content: list[Span]) -> Candidate | None:
        """The candidate of the parts; without words for a source, the last speaker's (the verb implies him)."""
        if not content:
            return None
        if source:
            spans, anchor = [self.syntax.span(*source)], self.head(source)
        else:
            spans, anchor = list(self.previous[0]), self.previous[1]
        return Candidate(
            source=spans,
            cue=[self.syntax.span(match.first, match.last)],
            content=content,
            rule=f"{match.cue.lemma} {match.cue.frame}",
            stance=match.cue.stance,
            confidence=match.cue.confidence if source else round(match.cue.confidence * 0.8, 3),
            anchor=anchor,
        )

    def head(self, source: Range) -> int:
        """The token to resolve a source by: its last word (a name stands behind its titles)."""
        return source[1] - 1

    # -- sources

    def source(self, sentence: Sentence, rules: Grammar, match: Match, floor: int, limit: int) -> Range | None:
        """The words that name who speaks: before the verb, after it, or where they are."""
        before = lambda: self.source_before(match.first, floor, rules)  # noqa: E731
        after = lambda: self.source_after(match.last, limit, rules)  # noqa: E731
        if rules.order == "before":
            return before()
        if rules.order == "after":
            return after() or before()
        at_start = match.first == floor or self.tokens[match.first - 1].text in _CLAUSE_MARKS
        return after() or before() if at_start else before() or after()

    def is_stop(self, i: int, rules: Grammar) -> bool:
        """Whether a source can't go on with a token."""
        return i in self.dated or key(self.tokens[i].text) in rules.stops or key(self.tokens[i].text) in rules.complementizers

    def source_before(self, end: int, floor: int, rules: Grammar) -> Range | None:
        """The first run of words of the clause before the cue that isn't an adjunct."""
        start = end
        while start > floor and end - start < 3 * _LONGEST_SOURCE and not self.ends_clause(start - 1):
            start -= 1
        i = start
        while i < end and self.is_stop(i, rules):
            i += 1
        last = i
        while last < end and not self.is_stop(last, rules):
            last += 1
        if i > start and i not in self.dated and start not in self.dated and last == end and end - i > 4:
            i = max(i, end - 4)  # an adjunct runs into the source: keep the words at the verb
        return (i, min(last, i + _LONGEST_SOURCE)) if last > i else None

    def source_after(self, start: int, limit: int, rules: Grammar) -> Range | None:
        """The words behind the cue up to a clause mark, a complementizer or an adjunct."""
        last = start
        while last < limit and not self.ends_clause(last) and not self.is_stop(last, rules):
            last += 1
            if last - start > _LONGEST_SOURCE:
                return None
        return (start, last) if last > start else None

    def ends_clause(self, i: int) -> bool:
        """Whether a token is a mark that parts clauses, or stands in a quotation."""
        token = self.tokens[i]
        return token.text in _CLAUSE_MARKS or self.quoted.at(token.start) is not None

    # -- contents

    def said(self, sentence: Sentence, rules: Grammar, match: Match, source: range, limit: int) -> list[Span]:
        """What a verb of saying says: quotations beside it, else a clause behind or before it."""
        after = max(match.last, source.stop if source and source.start >= match.last else 0)
        before = min(match.first, source.start if source and source.stop <= match.first else match.first)
        spans: list[Span] = []
        opening = self.opening(after, sentence.last, rules)
        if opening is not None:
            spans = self.until_end(opening, sentence)
        elif self.quotation_before(before, sentence):
            quotation = self.quotation_before(before, sentence)
            assert quotation
            spans = [quotation]
            rest = self.next_quotation(after, sentence)
            if rest:
                spans.append(rest)
        else:
            rest = self.next_quotation(after, sentence)
            if rest:
                spans = [rest]
            elif before > sentence.first and self.tokens[before - 1].text in ",،—–-":
                spans = self.clause_span(sentence.first, before)
                if after < sentence.last and self.tokens[after].text in ",،—–-":
                    spans += self.clause_span(after, sentence.last)
            elif rules.order == "before" and after < sentence.last - _SHORTEST_CONTENT:
                spans = self.until_end(after, sentence)
        return spans

    def opening(self, after: int, limit: int, rules: Grammar) -> int | None:
        """The token that opens a clause said: a complementizer or what stands behind a colon."""
        for i in range(after, min(limit, after + 2 * _LONGEST_SOURCE)):
            token = self.tokens[i]
            if self.quoted.at(token.start):
                return i if i > after and self.tokens[i - 1].text == ":" else None
            if key(token.text) in rules.complementizers:
                return i
            if token.text == ":":
                return i + 1 if i + 1 < limit else None
            if token.text in "—–.!?؟۔":
                return None
        return None

    def until_end(self, first: int, sentence: Sentence) -> list[Span]:
        """The words from a token to the end of the sentence, or of a quotation that runs over it."""
        spans = self.clause_span(first, sentence.last)
        if spans:
            last = self.quoted.at(spans[-1].end - 1) or self.quoted.at(sentence.end - 1)
            if last and last.span.start >= spans[0].start:
                spans[-1] = Span(spans[-1].start, max(spans[-1].end, last.span.end))
        return spans

    def clause_span(self, first: int, last: int) -> list[Span]:
        """A token range without punctuation at its edges; quotation marks stay."""
        while first < last and self.tokens[first].text in ",،;؛:.—–-":
            first += 1
        while last > first and self.tokens[last - 1].text in ",،;؛:.—–-۔":
            last -= 1
        words = sum(self.tokens[i].text[0].isalnum() for i in range(first, last))
        return [self.syntax.span(first, last)] if words >= _SHORTEST_CONTENT else []

    def quotation_before(self, i: int, sentence: Sentence) -> Span | None:
        """The quotation that ends directly before a token (a comma or dash between)."""
        while i > 0 and i > sentence.first - 2 and self.tokens[i - 1].text in ",،—–-.":
            i -= 1
        if i <= 0:
            return None
        q = self.quoted.at(self.tokens[i - 1].start)
        return q.span if q and self.long_enough(q.span) else None

    def next_quotation(self, i: int, sentence: Sentence) -> Span | None:
        """The first quotation of the sentence behind a token."""
        if i >= sentence.last:
            return None
        for q in self.quoted.overlapping(Span(self.tokens[i].start, sentence.end)):
            if q.span.start >= self.tokens[i].start and self.long_enough(q.span):
                return q.span
        return None

    def long_enough(self, span: Span) -> bool:
        inside = self.syntax.within(span)
        return sum(self.tokens[i].text[0].isalnum() for i in inside) >= _SHORTEST_CONTENT

    def object(self, sentence: Sentence, match: Match, source: range, rules: Grammar) -> list[Span]:
        """What a verb like "denied" is about: the words between source and verb, or behind the verb."""
        after = max(match.last, source.stop if source else 0)
        if rules.order == "before":
            first = source.stop if source else match.first
            if first < match.first:
                return self.clause_span(first, match.first)
            return []
        opening = self.opening(after, sentence.last, rules)
        return self.until_end(opening if opening is not None else after, sentence)

    # -- phrases

    def phrase(self, sentence: Sentence, rules: Grammar, match: Match, behind: bool, floor: int) -> Candidate | None:
        """A source named by a phrase; what it vouches for is the rest of the sentence."""
        if behind:
            start = match.first
            while start > floor and not self.ends_clause(start - 1) and match.first - start < _LONGEST_SOURCE:
                start -= 1
            source: Range | None = (start, match.first) if start < match.first else None
            if source and key(self.tokens[start].text) in rules.stops and source[1] - source[0] > 1:
                source = (start + 1, match.first)
        else:
            source = self.source_after(match.last, sentence.last, rules)
            if source and source[1] == sentence.last:
                source = (source[0], min(source[1], source[0] + 4))
        if source is None:
            return None
        first, last = min(match.first, source[0]), max(match.last, source[1])
        content = self.clause_span(sentence.first, first) if first > sentence.first else []
        content += self.until_end(last, sentence) if last < sentence.last else []
        return self.made(match, source, content)


