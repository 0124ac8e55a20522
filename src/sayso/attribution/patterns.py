"""Languages without a parse: cue patterns over tokens, one small engine for all, the rules as data.

A cue (``cues.tsv`` of the language) has a frame:

- ``clause``: a verb of saying. What it says is a quotation beside it, or the clause behind a complementizer
  ("که", "أن", "что", ``complementizers.tsv``), a colon or, in verb-final languages, the cue itself.
- ``object``: a verb that takes what it is about as a noun phrase ("تکذیب کرد", *denied*).
- ``oblique``: the same with a prefixed preposition ("تعهد بـ", ``oblique_prefixes.tsv``).
- ``phrase``: words before a source that vouches for the rest of the sentence ("به گفته", "по словам").
- ``postphrase``: the same behind the source ("د … په وینا").
- ``circumphrase``: the same about the source ("по … словам").

Where the source stands is the order of the language (``any/source_order.tsv``): before the verb (Persian,
Pashto), after it (Arabic) or on either side (Russian); `pattern_sources` says where it ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from sayso.attribution.candidate import Candidate
from sayso.attribution.cues import Cue
from sayso.attribution.grammar import GAP, Grammar, grammar, key
from sayso.attribution.pattern_sources import COMMAS, DASHES, SourceFinder
from sayso.attribution.quotations import Quotation, Quotations
from sayso.record import Span
from sayso.syntax import Sentence, Syntax

_SHORTEST_CONTENT = 2  # words
_LONGEST_CONTENT = 400  # tokens of one sentence: what runs on without a full stop is a list or a page without marks
_WIDEST_OPENING = 30  # tokens between a cue and the complementizer that opens its content
_LONGEST_GAP = 3  # words of a source inside a cue
_SAID_ENDS = frozenset(".,!?؟،…۔")
_NEXT_QUOTATIONS = 20  # that are looked through behind a cue: names in quotation marks may stand before what was said
_UNNAMED = 0.8  # of the confidence, where the source is carried on from the sentence before
Range = tuple[int, int]


@dataclass(slots=True)
class Match:
    """A cue in the text: tokens `first` to `last` (half-open), without those of its `gap`."""

    first: int
    last: int
    cue: Cue
    gap: Range | None = None


class PatternFinder:
    """The engine for one story."""

    def __init__(self, syntax: Syntax, quoted: Quotations, dates: list[Span]) -> None:
        self.syntax, self.tokens, self.quoted = syntax, syntax.tokens, quoted
        self.sources = SourceFinder(syntax, quoted, {i for span in dates for i in syntax.within(span)})
        self.previous: list[Span] = []  # source of the last attribution
        self.paragraph = -1

    def find(self, sentence: Sentence) -> Iterator[Candidate]:
        """Candidates of one sentence, in order of their cues."""
        rules = grammar(sentence.language)
        if sentence.paragraph > self.paragraph + 1:
            self.previous = []
        matches = list(self.matches(sentence, rules))
        for number, match in enumerate(matches):
            limit = matches[number + 1].first if number + 1 < len(matches) else sentence.last
            floor = matches[number - 1].last if number else sentence.first
            found = self.candidate(sentence, rules, match, floor, limit)
            if found:
                if found.source:
                    self.previous, self.paragraph = found.source, sentence.paragraph
                yield found

    # -- cues

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
                found = self.fits(words, i, limit, rules)
                if found:
                    return Match(i, found[0], cue, found[1])
        return None

    def fits(self, words: tuple[str, ...], i: int, limit: int, rules: Grammar) -> tuple[int, Range | None] | None:
        """Where a cue's words end, and its gap, if they stand at a token."""
        gap: Range | None = None
        at = i + 1
        for k, word in enumerate(words[1:], 1):
            if word == GAP:
                rest = words[k + 1]
                end = next(
                    (j for j in range(at + 1, min(limit, at + _LONGEST_GAP + 1)) if rest in self.keys(j, rules)), None
                )
                if end is None:
                    return None
                gap, at = (at, end), end
            elif at < limit and word in self.keys(at, rules):
                at += 1
            else:
                return None
        return at, gap

    # -- the parts together

    def candidate(self, sentence: Sentence, rules: Grammar, match: Match, floor: int, limit: int) -> Candidate | None:
        """The attribution of one cue."""
        frame = match.cue.frame
        if frame.endswith("phrase"):
            return self.phrase(sentence, rules, match, floor)
        source = self.source(rules, match, floor, limit)
        if frame == "object":
            content = self.object(sentence, rules, match, source, limit)
        else:
            content = self.said(sentence, rules, match, source, floor, limit)
        return self.made(match, source, content)

    def made(self, match: Match, source: Range | None, content: list[Span]) -> Candidate | None:
        """The candidate of the parts; without words for a source, the last speaker's (the verb implies him)."""
        if not content:
            return None
        cue = [self.syntax.span(match.first, match.last)]
        if match.gap:
            cue = [self.syntax.span(match.first, match.gap[0]), self.syntax.span(match.gap[1], match.last)]
        confidence = match.cue.confidence if source else round(match.cue.confidence * _UNNAMED, 3)
        return Candidate(
            source=[self.syntax.span(*source)] if source else list(self.previous),
            cue=cue,
            content=content,
            rule=f"{match.cue.lemma} {match.cue.frame}",
            stance=match.cue.stance,
            confidence=confidence,
        )

    def source(self, rules: Grammar, match: Match, floor: int, limit: int) -> Range | None:
        """The words that name who speaks: before the verb, after it, or where they are."""
        if rules.order == "before":
            return self.sources.before(match.first, floor, rules)
        at_start = match.first == floor or self.sources.parted(match.first - 1)
        if rules.order == "after" or at_start:
            return self.after(rules, match, limit) or self.sources.before(match.first, floor, rules)
        return self.sources.before(match.first, floor, rules) or self.after(rules, match, limit)

    def after(self, rules: Grammar, match: Match, limit: int) -> Range | None:
        """The source behind a verb; for an oblique cue it ends where the prefixed preposition stands."""
        if match.cue.frame == "oblique":
            limit = next(
                (i for i in range(match.last, limit) if key(self.tokens[i].text).startswith(rules.oblique)), limit
            )
        found = self.sources.after(match.last, limit, rules)
        return self.sources.first_noun(found, rules) if found and match.cue.frame == "object" else found

    # -- contents

    def said(
        self, sentence: Sentence, rules: Grammar, match: Match, source: Range | None, floor: int, limit: int
    ) -> list[Span]:
        """What a verb of saying says: a clause that is opened behind it, quotations beside it, or a bare clause."""
        after = max(match.last, source[1] if source and source[0] >= match.last else 0)
        before = min(match.first, source[0] if source and source[1] <= match.first else match.first)
        opening = self.opening(after, limit, rules, match.cue.frame == "oblique")
        if opening is not None:
            coordinated = self.is_coordinated(limit, sentence, rules)
            return self.clause_span(opening, limit) if coordinated else self.until_end(opening, sentence)
        quotation = self.quotation_before(before, sentence)
        following = self.next_quotation(after, sentence)
        if quotation or following:
            return [q for q in (quotation, following) if q]
        if before > floor == sentence.first and self.sources.parted(before - 1):
            spans = self.clause_span(sentence.first, before)
            if after < sentence.last and self.tokens[after].text in COMMAS | DASHES:
                spans += self.clause_span(after, sentence.last)
            return spans
        if rules.order == "before":
            return self.object(sentence, rules, match, source, limit) or (
                self.until_end(after, sentence) if source else []
            )
        return []

    def opening(self, after: int, limit: int, rules: Grammar, oblique: bool = False) -> int | None:
        """The token that opens what is said: a complementizer, what stands behind a colon, a prefixed preposition."""
        for i in range(after, min(limit, after + _WIDEST_OPENING)):
            token = self.tokens[i]
            quotation = self.quoted.at(token.start)
            if quotation and not self.is_name(quotation):
                return i if i > after and self.tokens[i - 1].text == ":" else None
            word = key(token.text)
            if word in rules.complementizers or oblique and word.startswith(rules.oblique):
                return i
            if token.text == ":":
                return i + 1 if i + 1 < limit else None
            if token.text in "—–.!?؟۔":
                return None
        return None

    def is_coordinated(self, limit: int, sentence: Sentence, rules: Grammar) -> bool:
        """Whether the next cue begins a clause beside this one: "نفت الشركة ذلك، وقالت الوزارة إن"."""
        return limit < sentence.last and self.tokens[limit - 1].text in COMMAS and self.is_prefixed(limit, rules)

    def is_prefixed(self, i: int, rules: Grammar) -> bool:
        """Whether a token is written with a conjunction before it ("وأضاف")."""
        word = key(self.tokens[i].text)
        return word.startswith(rules.prefixes) and self.match(i, i + 1, rules) is not None and word not in rules.cues

    def until_end(self, first: int, sentence: Sentence) -> list[Span]:
        """The words from a token to the end of the sentence, or of a quotation that runs over it."""
        spans = self.clause_span(first, min(sentence.last, first + _LONGEST_CONTENT))
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
        words = (i for i in range(first, last) if self.tokens[i].text[0].isalnum())
        enough = len(list(islice(words, _SHORTEST_CONTENT))) == _SHORTEST_CONTENT
        return [self.syntax.span(first, last)] if enough else []

    def quotation_before(self, i: int, sentence: Sentence) -> Span | None:
        """The quotation that ends directly before a token (a comma or dash between)."""
        floor = self.syntax.sentences[self.syntax.paragraphs[sentence.paragraph][0]].first
        while i > floor and i > sentence.first - 2 and self.tokens[i - 1].text in ",،—–-.":
            i -= 1
        if i <= floor:
            return None
        q = self.quoted.at(self.tokens[i - 1].start)
        return q.span if q and not self.is_name(q) else None

    def next_quotation(self, i: int, sentence: Sentence) -> Span | None:
        """The first quotation of the sentence behind a token."""
        if i >= sentence.last:
            return None
        ahead = self.quoted.overlapping(Span(self.tokens[i].start, sentence.end))
        for q in islice(ahead, _NEXT_QUOTATIONS):
            if q.span.start >= self.tokens[i].start and not self.is_name(q):
                return q.span
        return None

    def is_name(self, quotation: Quotation) -> bool:
        """Whether a quotation is rather a name or a single word than something said: one or two words that no
        clause mark ends or introduces."""
        inside = self.syntax.within(quotation.span)
        words = sum(self.tokens[i].text[0].isalnum() for i in inside)
        told = inside.start > 0 and self.tokens[inside.start - 1].text == ":"
        ended = self.syntax.text[quotation.inner.end - 1 : quotation.inner.end] in _SAID_ENDS
        return words < _SHORTEST_CONTENT or words == _SHORTEST_CONTENT and not told and not ended

    def object(self, sentence: Sentence, rules: Grammar, match: Match, source: Range | None, limit: int) -> list[Span]:
        """What a verb like "denied" is about: in verb-final languages the words before it that an object opens
        or marks ("شمار … را"), else what stands behind it."""
        if rules.order != "before":
            after = max(match.last, source[1] if source and source[0] >= match.last else 0)
            if self.is_coordinated(limit, sentence, rules):
                opening = self.opening(after, limit, rules)
                return self.clause_span(opening if opening is not None else after, limit)
            opening = self.opening(after, sentence.last, rules)
            return self.until_end(opening if opening is not None else after, sentence)
        first = source[1] if source else sentence.first
        while first < match.first and self.sources.kind(first, rules) in ("time", "link"):
            first += 1
        marked = any(self.sources.kind(i, rules) == "object" for i in range(first, match.first))
        return self.clause_span(first, match.first) if marked or match.cue.frame == "object" else []

    # -- phrases

    def phrase(self, sentence: Sentence, rules: Grammar, match: Match, floor: int) -> Candidate | None:
        """A source named by a phrase; what it vouches for is the rest of the sentence."""
        if match.gap:
            source: Range | None = match.gap
        elif match.cue.frame == "postphrase":
            source = self.sources.before(match.first, floor, rules)
        else:
            source = self.phrase_source(match.last, sentence.last, rules)
        if source is None:
            return None
        first, last = min(match.first, source[0]), max(match.last, source[1])
        content = self.clause_span(sentence.first, first) if first > sentence.first else []
        content += self.until_end(last, sentence) if last < sentence.last else []
        return self.made(match, source, content)

    def phrase_source(self, start: int, limit: int, rules: Grammar) -> Range | None:
        """The words behind a phrase: up to a mark; without one, a few words up to an adjunct."""
        end = next((i for i in range(start, min(limit, start + _WIDEST_OPENING)) if self.sources.parted(i)), None)
        last = self.sources.run(start, limit if end is None else end, rules)
        if end is None or self.tokens[end].text in ".!?…۔":
            subject = (i for i in range(start + 1, last) if "nomn" in self.tokens[i].tag)  # of the clause behind
            last = next(subject, min(last, start + _LONGEST_GAP))
        return (start, last) if last > start else None
