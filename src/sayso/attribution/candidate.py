"""What a finder hands on: the words of an attribution before its speaker, nesting and id are known."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.attribution.cues import Attitude
from sayso.record import AttributionKind, Span


@dataclass(slots=True)
class Candidate:
    """Source, cue and content as spans of the reading text.

    Attributes:
        source, cue, content: spans in order of the text; an unnamed source is an empty list.
        rule: what found it, e.g. "learned", "colon turn".
        stance: how the source stands to the content, for cues that `meaning` does not know.
        confidence: chance that it is an attribution (0 to 1).
        anchor: token whose mention names the speaker (head of the source, or what "who" refers to); null
            where the source is unnamed or nothing decides.
        antecedent: what a source that is a relative pronoun stands for; shown where the speaker stays unknown.
        kind: where the form of the text tells it ("SMITH: …"); null where quotation marks do.
        unnamed: whether the words of the source name nobody ("Q: …"), so that no speaker is looked for in them.
    """

    source: list[Span]
    cue: list[Span]
    content: list[Span]
    rule: str
    stance: Attitude
    confidence: float
    anchor: int | None = None
    antecedent: Span | None = None
    kind: AttributionKind | None = None
    unnamed: bool = False
