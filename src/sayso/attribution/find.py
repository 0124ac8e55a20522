"""Candidates of a story: each language by its finder, then quotations that go on without a cue."""

from __future__ import annotations

from sayso.attribution import cues
from sayso.attribution.candidate import Candidate
from sayso.attribution.continuation import carry_on
from sayso.attribution.english import Finder
from sayso.attribution.patterns import PatternFinder
from sayso.attribution.quotations import Quotations, quotations
from sayso.record import Span, Story
from sayso.syntax import Syntax

# Less likely candidates are dropped. Origin: best "found" F1 on 200 training stories of PolNeAR (python -m
# bench.cue_confidence prints the curve).
LEAST = 0.4
# Reports of speech in so many words are kept below that: the corpus leaves most of them out where they stand
# within another report, and says little of accusations and hearsay, but to a reader they are on somebody's say-so.
LEAST_REPORT = 0.15
_REPORTS = frozenset({"clause", "that", "adverb", "by", "figure", "phrase", "passive"})


def likely(candidate: Candidate) -> bool:
    """Whether a candidate is to be kept."""
    frame = candidate.rule.rsplit(" ", 1)[1]
    return candidate.confidence >= (LEAST_REPORT if frame in _REPORTS else LEAST)


def quotations_of(story: Story, syntax: Syntax) -> Quotations:
    """The quotations of the story's paragraphs."""
    sentences = syntax.sentences
    return quotations(
        story.text,
        [
            (Span(p.start, p.end), [sentences[k].span for k in range(first, last)])
            for p, (first, last) in zip(story.paragraphs, syntax.paragraphs, strict=True)
        ],
    )


def candidates(story: Story, syntax: Syntax, quoted: Quotations) -> list[Candidate]:
    """Likely attributions in order of the text, speakers and nesting not yet known."""
    english = Finder(syntax, quoted, cues.english())
    patterns = PatternFinder(syntax, quoted, [d.span for d in story.dates])
    found: list[Candidate] = []
    for sentence in syntax.sentences:
        finder = english if sentence.language == "en" else patterns
        found.extend(c for c in finder.find(sentence) if likely(c))
    return carry_on(syntax, quoted, found)
