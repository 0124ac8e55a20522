"""Who says what: source, cue and content of everything that the story reports.

`find.candidates` finds the words, `speaker` whose they are, `nesting` what stands within what, `meaning` what
all of it amounts to: stance, kind of source, evidence.  A candidate
knows nothing of entities or ids, so another finder (a trained one) can take the place of the rules.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from sayso.attribution.candidate import Candidate
from sayso.attribution.cues import stance_of
from sayso.attribution.find import candidates, quotations_of
from sayso.attribution.meaning import Roles, meanings
from sayso.attribution.nesting import nested
from sayso.attribution.quotations import Quotations
from sayso.attribution.speaker import Speakers
from sayso.record import Attribution, AttributionKind, Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax


def attributions(story: Story, syntax: Syntax, resources: Resources) -> list[Attribution]:
    """The attributions of a story, in order of the text, with speakers where `story.entities` has them."""
    quoted = quotations_of(story, syntax)
    speakers = Speakers(story.entities)
    found = []
    for number, c in enumerate(candidates(story, syntax, quoted), 1):
        head = syntax.tokens[c.anchor].span if c.anchor is not None else None
        speaker = speakers.of(head, c.source, story.text)
        pronoun = speakers.pronoun(c.source, story.text, language_at(syntax, c))
        if pronoun:
            speaker = speakers.same_again(speaker, pronoun, c.cue, story.text)
        speakers.heard(speaker, c.cue)
        source = [c.antecedent] if c.antecedent and speaker is None else c.source
        content = list(_without_blanks(c.content, story.text))
        found.append(
            Attribution(
                id=f"a{number}",
                source=list(_without_blanks(source, story.text)),
                cue=c.cue,
                content=content,
                kind=kind_of(content, quoted),
                speaker=speaker,
                stance=stance_of(c.stance),
                within=None,
                confidence=c.confidence,
            )
        )
    return with_meaning(story, syntax, nested(story, found))


def with_meaning(story: Story, syntax: Syntax, found: list[Attribution]) -> list[Attribution]:
    """The attributions with stance, kind of source, reason and evidence, told from their words."""
    entities = {e.id: e for e in story.entities}
    said = [
        Roles(a.source, a.cue, a.content, language_at(syntax, a), entities.get(a.speaker or ""), a.stance)
        for a in found
    ]
    told = meanings(said, story.text)
    return [
        replace(a, stance=m.stance, source_kind=m.source_kind, reason=m.reason, evidence=m.evidence)
        for a, m in zip(found, told, strict=True)
    ]


def _without_blanks(spans: list[Span], text: str) -> Iterator[Span]:
    """The spans without blanks at their edges; what is nothing but blanks is left out."""
    for span in spans:
        words = span.of(text)
        if words.strip():
            yield Span(span.start + len(words) - len(words.lstrip()), span.end - len(words) + len(words.rstrip()))


def language_at(syntax: Syntax, candidate: Candidate | Attribution) -> str:
    """The language of the sentence that a cue (else a content) stands in."""
    sentence = syntax.sentence_at((candidate.cue or candidate.content)[0].start)
    return sentence.language if sentence else ""


def kind_of(content: list[Span], quoted: Quotations) -> AttributionKind:
    """Direct where all words of a content are in quotation marks, mixed where some are, else indirect."""
    whole = total = 0
    for span in content:
        total += span.end - span.start
        for q in quoted.overlapping(span):
            whole += min(span.end, q.span.end) - max(span.start, q.span.start)
    if not whole:
        return "indirect"
    return "direct" if total - whole <= 2 * len(content) else "mixed"
