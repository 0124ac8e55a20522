"""Quotations that go on without a cue: a quoted sentence after one that names its speaker is the same speaker's."""

from __future__ import annotations

from bisect import bisect_left

from sayso.attribution.candidate import Candidate
from sayso.attribution.quotations import Quotation, Quotations
from sayso.record import Span
from sayso.syntax import Syntax

_FEWEST_WORDS = 4  # fewer quoted words without a cue are a name or a word that the story keeps at a distance
_LEAD = 25  # characters of a sentence before its quotation ("Indeed, “…”")
_FARTHEST = 6  # attributions between a quotation and the one that it continues
_SURE = 0.85  # an indirect attribution that a quotation may continue
_LIKELY = 0.5  # only a likely attribution is carried on


def carry_on(syntax: Syntax, quoted: Quotations, found: list[Candidate]) -> list[Candidate]:
    """The candidates, with later quoted sentences added to the content of the one they continue.

    "It was late," she said. "We had to go. Nobody stayed." -> one attribution with two spans.

    A quotation that no content holds belongs to the last attribution in the sentence before it that holds a
    quotation or is sure; and one that continues a quotation of the paragraph before belongs to whose that is.
    """
    covered = sorted((c for a in found for c in a.content), key=lambda c: c.start)
    starts, ends = [c.start for c in covered], _running_ends(covered)
    order = sorted(found, key=_place)
    cues = [_place(a) for a in order]
    reached: dict[int, int] = {}  # candidate -> last sentence of its content
    owners = {q.span: a for a in found for c in a.content for q in quoted.overlapping(c)}
    before: Quotation | None = None
    for q in quoted:
        if q.continues and before and before.span in owners and q.span not in owners:
            owners[q.span] = owners[before.span]
            owners[q.span].content.append(q.span)
            before = q
            continue
        before = q
        inside = syntax.within(q.inner)
        first = bisect_left(starts, q.span.end)
        if not inside or first and ends[first - 1] > q.span.start:
            continue
        if sum(syntax.tokens[i].text[0].isalnum() for i in inside) < _FEWEST_WORDS:
            continue
        sentence = syntax.sentences[syntax.tokens[inside.start].sentence]
        floor = syntax.paragraphs[sentence.paragraph][0]
        for k in range(bisect_left(cues, q.span.start) - 1, -1, -1):
            last = order[k]
            if cues[k] < syntax.sentences[floor].start or bisect_left(cues, q.span.start) - k > _FARTHEST:
                break
            end = reached.get(k) or _last_sentence(syntax, last)
            near = end >= sentence.i - 1 and cues[k] < sentence.start and q.inner.start - sentence.start < _LEAD
            if near and last.confidence >= _LIKELY and last.source:
                quotes = any(True for c in (last.content[0], last.content[-1]) for _ in quoted.overlapping(c))
                if quotes or last.confidence >= _SURE:
                    last.content.append(q.span)
                    owners[q.span] = last
                    reached[k] = syntax.tokens[inside.stop - 1].sentence
                    break
    return found


def _place(candidate: Candidate) -> int:
    return candidate.cue[0].start if candidate.cue else candidate.content[0].start


def _last_sentence(syntax: Syntax, candidate: Candidate) -> int:
    """The sentence in which an attribution ends, cue or content."""
    end = max(span.end for span in [*candidate.cue, *candidate.content])
    inside = syntax.within(Span(end - 1, end))
    return syntax.tokens[inside.start].sentence if inside else -1


def _running_ends(spans: list[Span]) -> list[int]:
    ends: list[int] = []
    for span in spans:
        ends.append(max(span.end, ends[-1] if ends else 0))
    return ends
