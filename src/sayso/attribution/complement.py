"""What rules find beside the trained finder: reports within reports, accounts of figures, hearsay.

The corpus that the finder is trained on leaves most of these out ("the doctor said **the army had warned** …",
"activists **put** the number **at** …", "**by U.N. estimates**"), but to a reader they are on somebody's say-so.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from sayso import lexicon
from sayso.attribution import cues
from sayso.attribution.candidate import Candidate
from sayso.attribution.depth import merged
from sayso.attribution.english import Finder
from sayso.attribution.patterns import PatternFinder
from sayso.attribution.quotations import Quotations
from sayso.record import Span, Story
from sayso.syntax import Syntax

# Frames of the cue lexicons in which something is reported in so many words; the share of such finds that the corpus
# has is no measure of them, only what it rules out altogether is left out.
REPORTS = frozenset({"clause", "that", "adverb", "by", "figure", "phrase", "passive"})
LEAST = 0.15


def complement(story: Story, syntax: Syntax, quoted: Quotations, found: list[Candidate]) -> list[Candidate]:
    """The candidates and, in order of the text, those of the rules whose cues they leave free."""
    taken = sorted(span for c in found for span in c.cue)
    reported = merged(span for c in found for span in c.content)
    english = Finder(syntax, quoted, cues.english())
    patterns = PatternFinder(syntax, quoted, [d.span for d in story.dates])
    more: list[Candidate] = []
    for sentence in syntax.sentences:
        if sentence.language == "en":
            more.extend(
                c
                for c in english.find(sentence)
                if _is_report(c) and _is_free(c, taken) and (_frame(c) != "clause" or _is_inside(c, reported))
            )
        else:
            more.extend(c for c in patterns.find(sentence) if _is_free(c, taken) and _is_inside(c, reported))
    every = sorted([*found, *more], key=lambda c: (c.cue or c.content)[0].start)
    _part(every, syntax)
    return every


def _part(every: list[Candidate], syntax: Syntax) -> None:
    """Cut a content before the next verb of its own source: "He said that … **and denied** that …"."""
    for outer, inner in zip(every, every[1:], strict=False):
        if not inner.cue or not outer.source or inner.source != outer.source:
            continue
        at = inner.cue[0].start
        for k, span in enumerate(outer.content):
            if span.start < at < span.end and outer.source[0].end <= span.start:
                outer.content[k:] = [Span(span.start, _before(at, syntax))]
                break


def _before(at: int, syntax: Syntax) -> int:
    """The end of what stands before a cue and the conjunction that joins it."""
    i = syntax.within(Span(at, at + 1)).start - 1
    joined = syntax.sentence_at(at)
    words = lexicon.words(joined.language if joined else "en", "coordinators")
    while i > 0 and (syntax.tokens[i].norm in words or not syntax.tokens[i].text[0].isalnum()):
        i -= 1
    return syntax.tokens[i].end


def _frame(candidate: Candidate) -> str:
    return candidate.rule.rsplit(" ", 1)[1]


def _is_report(candidate: Candidate) -> bool:
    return _frame(candidate) in REPORTS and candidate.confidence >= LEAST and bool(candidate.content)


def _is_free(candidate: Candidate, taken: list[Span]) -> bool:
    """Whether no word of the cue is one of another candidate's."""
    return not any(_overlap(span, taken) for span in candidate.cue)


def _overlap(span: Span, taken: list[Span]) -> bool:
    i = bisect_left(taken, Span(span.end, span.end))
    return i > 0 and taken[i - 1].end > span.start


def _is_inside(candidate: Candidate, reported: tuple[list[int], list[int]]) -> bool:
    """Whether the cue begins in what other candidates report, given by starts and ends."""
    if not candidate.cue or not candidate.content:
        return False
    starts, ends = reported
    i = bisect_right(starts, candidate.cue[0].start) - 1
    return i >= 0 and candidate.cue[0].end <= ends[i]
