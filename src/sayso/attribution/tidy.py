"""What the finder gathers for one cue and belongs to another, left out of it.

The words of each cue are labelled apart from those of the others, so that words of a neighbouring report can come
along: the person who speaks in the next sentence, a quotation that somebody else says, the story under a headline.
"""

from __future__ import annotations

from bisect import bisect_right

from sayso import lexicon
from sayso.attribution.candidate import Candidate
from sayso.attribution.citing import Rank, citing
from sayso.attribution.quotations import Quotations
from sayso.fold import squash
from sayso.record import Span
from sayso.syntax import Syntax

_STOPS = frozenset(".!?…؟۔")
_TAIL = 2  # words behind a quoted full stop that belong to the next sentence


def tidied(syntax: Syntax, quoted: Quotations, found: list[Candidate]) -> list[Candidate]:
    """The candidates without words that are not theirs.

    - A cue without a source that says whose words they are ("по **её** словам") has that word for a source.
    - No cue begins with "and", and in Russian none ends with the preposition of what comes behind its verb
      ("сообщили **в** ведомстве").
    - A pronoun in the nominative is a source by itself in Russian ("**она** журналистам сказала").
    - Of the sources on either side of a cue that passes words on ("the agency said, **citing** two diplomats"), in
      languages other than English, only the one beside it; the English corpus has the one who cites.
    - Of a source only what stands in the sentence of the cue, where anything does.
    - Of a content no words that another cue in their own sentence reports.
    - Of a content no other paragraph that is not quoted, where the paragraph of the cue has content.
    - Of a content no sentence before the quotation that opens the cue's sentence, and no word or two behind a quoted
      full stop.
    """
    places = _Places(syntax)
    here = [places.sentence(c.cue[0].start) if c.cue else -1 for c in found]
    own: dict[int, list[Span]] = {}  # sentence -> what the cues in it report
    for c, sentence in zip(found, here, strict=True):
        own.setdefault(sentence, []).extend(c.content)
    for c, sentence in zip(found, here, strict=True):
        if sentence < 0:
            continue
        near = [s for s in c.source if places.sentence(s.start) == sentence]
        language = syntax.sentences[sentence].language
        c.cue = [_trimmed(s, syntax, language) for s in c.cue]
        c.source = [_alone(s, syntax, language) for s in _own(near or c.source, c.cue, syntax, language)]
        kept = [s for s in c.content if not _is_others(s, sentence, own, places)]
        paragraph = places.paragraph(c.cue[0].start)
        if any(places.paragraph(s.start) == paragraph for s in kept):
            kept = [
                s for s in kept if places.paragraph(s.start) == paragraph or any(True for _ in quoted.overlapping(s))
            ]
        opens = syntax.sentences[sentence].start
        c.content = [_clipped(s, opens, syntax.text, quoted) for s in kept or c.content]
    return found


def _own(source: list[Span], cue: list[Span], syntax: Syntax, language: str) -> list[Span]:
    """A source, or the word within its cue that stands for it; of an inner source what is beside the cue."""
    if not source:
        inside = [syntax.tokens[i] for span in cue for i in syntax.within(span)]
        whose = [t.span for t in inside if squash(t.text) in lexicon.words(language, "possessives")]
        return whose[:1] if len(inside) > 1 else []
    before = [s for s in source if s.end <= cue[0].start]
    if language == "en" or not before or len(before) == len(source):
        return source
    entry = citing(language).entry(cue, source[-1:], syntax.text)
    if entry is None or entry.rank != Rank.PASSED_ON:
        return source
    return [min(source, key=lambda s: max(cue[0].start - s.end, s.start - cue[-1].end))]


def _trimmed(cue: Span, syntax: Syntax, language: str) -> Span:
    """A cue without a conjunction before it or a preposition behind its verb."""
    tokens = [syntax.tokens[i] for i in syntax.within(cue)]
    joins = lexicon.words(language, "coordinators")
    while len(tokens) > 1 and squash(tokens[0].text) in joins:
        tokens = tokens[1:]
    finite = any(t.tag.startswith("VERB") for t in tokens)  # a tag of Russian
    if language == "ru" and finite and len(tokens) > 1 and tokens[-1].pos == "ADP":
        tokens = tokens[:-1]
    return Span(max(cue.start, tokens[0].start), min(cue.end, tokens[-1].end)) if tokens else cue


def _alone(source: Span, syntax: Syntax, language: str) -> Span:
    """A source that is a pronoun, without what comes right behind it."""
    inside = syntax.within(source)
    if language != "ru" or len(inside) < 2:
        return source
    first, second = syntax.tokens[inside.start], syntax.tokens[inside.start + 1]
    subject = first.pos == "PRON" and "nomn" in first.tag and first.start == source.start
    known = squash(first.text) in lexicon.mapping(language, "source_pronouns")
    joined = squash(f"{first.text} {second.text}") in lexicon.mapping(language, "source_pronouns")
    if not subject or not known or joined or second.pos in ("ADJ", "PRON", "PART") or not second.text[0].isalnum():
        return source
    return first.span


def _clipped(span: Span, opens: int, text: str, quoted: Quotations) -> Span:
    """The span from the quotation at `opens` on, where that is within it, and up to a quoted full stop near its end."""
    start, end = span.start, span.end
    if start < opens < end and not quoted.at(start) and (q := quoted.at(opens)) and opens - q.span.start <= 1:
        start = q.span.start
    for q in quoted.overlapping(Span(start, end)):
        tail = text[q.span.end : end]
        stopped = q.closed and text[q.inner.start : q.inner.end].rstrip()[-1:] in _STOPS
        behind = tail.lstrip()[:1] in _STOPS and not any(True for _ in quoted.overlapping(Span(q.span.end, end)))
        short = stopped and 0 < len(tail.split()) <= _TAIL
        if start <= q.span.start and q.span.end < end and (short or tail.strip() and behind):
            end = q.span.end
            break
    return Span(start, end)


def _is_others(span: Span, sentence: int, own: dict[int, list[Span]], places: _Places) -> bool:
    there = places.sentence(span.start)
    if there == sentence or places.sentence(span.end - 1) != there:
        return False
    return any(s.covers(span) for s in own.get(there, ()))


class _Places:
    """In which sentence and paragraph a character stands."""

    def __init__(self, syntax: Syntax) -> None:
        self._starts = [s.start for s in syntax.sentences]
        self._paragraphs = [s.paragraph for s in syntax.sentences]

    def sentence(self, position: int) -> int:
        """The number of the last sentence that begins at or before the character; -1 before the first."""
        return bisect_right(self._starts, position) - 1

    def paragraph(self, position: int) -> int:
        """The number of its paragraph; -1 before the first."""
        i = self.sentence(position)
        return self._paragraphs[i] if i >= 0 else -1
