"""Candidates of a story: what the trained tagger finds, then quotations that go on without a cue."""

from __future__ import annotations

from sayso.attribution import learned
from sayso.attribution.candidate import Candidate
from sayso.attribution.complement import complement
from sayso.attribution.continuation import carry_on
from sayso.attribution.quotations import Quotations, quotations
from sayso.attribution.tidy import tidied
from sayso.record import Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax


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


def candidates(story: Story, syntax: Syntax, quoted: Quotations, resources: Resources) -> list[Candidate]:
    """Likely attributions in order of the text, speakers and nesting not yet known."""
    found = learned.candidates(story.text, syntax.encoding, resources.tagger)
    return carry_on(syntax, quoted, complement(story, syntax, quoted, tidied(syntax, quoted, found)))
