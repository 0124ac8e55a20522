"""Quotations that go on without a cue: a quoted sentence after one that names its speaker is the same speaker's."""

from __future__ import annotations

from bisect import bisect_left

from sayso.attribution.candidate import Candidate
from sayso.attribution.quotations import Quotation, Quotations
from sayso.record import Span
from sayso.syntax import Syntax

_FEWEST_WORDS = 4  # fewer quoted words without a cue are a name or a word that the story keeps at a distance
_LIKELY = 0.5  # only a likely attribution is carried on


def carry_on(syntax: Syntax, quoted: Quotations, found: list[Candidate]) -> list[Candidate]:
    """The candidates, with later quoted sentences added to the content of the one they continue.

    "It was late," she said. "We had to go. Nobody stayed." -> one attribution with two spans.

    A quotation that no content holds belongs to the last attribution before it in its paragraph, if that
    holds a quotation too or the one before it in the paragraph; and a paragraph that a quotation of the
    paragraph before runs into belongs to that quotation's attribution.
    """
    covered = sorted((c for a in found for c in a.content), key=lambda c: c.start)
    starts, ends = [c.start for c in covered], _running_ends(covered)
    order = sorted(found, key=lambda a: a.cue[0].start if a.cue else a.content[0].start)
    cues = [a.cue[0].start if a.cue else a.content[0].start for a in order]
    last: Candidate | None = None
    for q in quoted:
        inside = syntax.within(q.span)
        first = bisect_left(starts, q.span.end)
        if not inside or first and ends[first - 1] > q.span.start:
            continue
        if sum(syntax.tokens[i].text[0].isalnum() for i in inside) < _FEWEST_WORDS:
            continue
        sentence = syntax.sentences[syntax.tokens[inside.start].sentence]
        paragraph = sentence.paragraph
        begin = syntax.sentences[syntax.paragraphs[paragraph][0]].start
        k = bisect_left(cues, q.span.start) - 1
        if q.continues and k >= 0:
            last = order[k]
        elif k >= 0 and cues[k] >= begin and cues[k] < sentence.start and q.span.start - sentence.start < 25:
            last = order[k]
        else:
            continue
        if last.confidence >= _LIKELY and last.content and last.source:
            last.content.append(q.span)
    return found


def _running_ends(spans: list[Span]) -> list[int]:
    ends: list[int] = []
    for span in spans:
        ends.append(max(span.end, ends[-1] if ends else 0))
    return ends
