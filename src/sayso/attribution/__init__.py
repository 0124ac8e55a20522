"""Who says what: source, cue and content of everything that the story reports.

`find.candidates` finds the words by their cues and `labels` by a name and colon before them, `speaker` whose they
are, `nesting` what stands within what, `meaning` what all of it amounts to: stance, kind of source, evidence.  A
candidate knows nothing of entities or ids, so any finder can make it: the trained one, and rules beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace as replace_candidate

from msgspec.structs import replace

from sayso.attribution.candidate import Candidate
from sayso.attribution.cues import stance_of
from sayso.attribution.find import candidates, quotations_of
from sayso.attribution.labels import with_labels
from sayso.attribution.meaning import Roles, meanings
from sayso.attribution.nesting import nested
from sayso.attribution.quotations import Quotations
from sayso.attribution.speaker import speakers
from sayso.record import Attribution, AttributionKind, Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax

_LOOSE = 2  # letters outside the quotation marks of a content that is direct all the same


def said(story: Story, syntax: Syntax, resources: Resources) -> Story:
    """The story with its attributions, in order of the text, and with who they speak as among its entities."""
    quoted = quotations_of(story, syntax)
    found = with_labels(story, syntax, candidates(story, syntax, quoted, resources), resources)
    named = [c for c in found if not c.unnamed]
    ids, known = speakers(story, syntax, [_meant(c) for c in named])
    speaker_of = {id(c): speaker for c, speaker in zip(named, ids, strict=True)}
    story = replace(story, entities=known)
    made = []
    for number, c in enumerate(found, 1):
        speaker = speaker_of.get(id(c))
        source = [c.antecedent] if c.antecedent and speaker is None else c.source
        content = list(_without_blanks(c.content, story.text))
        made.append(
            Attribution(
                id=f"a{number}",
                source=list(_without_blanks(source, story.text)),
                cue=c.cue,
                content=content,
                kind=c.kind or kind_of(content, quoted, story.text),
                speaker=speaker,
                stance=stance_of(c.stance),
                within=None,
                confidence=c.confidence,
            )
        )
    return replace(story, attributions=with_meaning(story, syntax, nested(story, made)))


def _meant(candidate: Candidate) -> Candidate:
    """The candidate with the words that its source stands for, where that is known ("A." for a name)."""
    meant = candidate.antecedent
    return replace_candidate(candidate, source=[meant]) if meant else candidate


def attributions(story: Story, syntax: Syntax, resources: Resources) -> list[Attribution]:
    """The attributions of a story alone; their speakers are ids of what `said` gives as entities."""
    return said(story, syntax, resources).attributions


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


def kind_of(content: list[Span], quoted: Quotations, text: str) -> AttributionKind:
    """Direct where all words of a content are in quotation marks, mixed where some are, else indirect."""
    inside = outside = 0
    for span in content:
        at = span.start
        for q in sorted(quoted.overlapping(span), key=lambda q: q.span):
            outside += _letters(text, at, min(q.span.start, span.end))
            at = max(at, min(q.span.end, span.end))
            inside += _letters(text, max(q.span.start, span.start), at)
        outside += _letters(text, at, span.end)
    if not inside:
        return "indirect"
    return "direct" if outside <= _LOOSE else "mixed"


def _letters(text: str, start: int, end: int) -> int:
    return sum(c.isalnum() for c in text[start:end])
