"""Who answers in an interview of questions and answers: the name that the story has before the first question."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sayso import lexicon
from sayso.fold import fold
from sayso.record import Span, Story
from sayso.syntax import Sentence, Syntax

_BEFORE = 6  # paragraphs before the first question that are looked at
_SENTENCES = 20  # of each, the last ones
_FARTHEST = 120  # characters between a name and the phrase
_UNWRITTEN = "[\u064b-\u0652\u0640\u200c]*"  # marks that a key does not have
_NAME = re.compile(r"(?:[^\W\d_a-zа-яё][\w’'-]*\.?\s+){1,4}[^\W\d_a-zа-яё][\w’'-]+")


@dataclass(slots=True)
class Answerer:
    """Where the story names who answers: the token that names him, and all words of the name."""

    anchor: int
    name: Span


@cache
def phrases(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The phrases of a language, for folded text, and the side of the name."""
    rows = lexicon.rows(language, "interviews")
    return tuple(
        (re.compile(r"(?<!\w)" + _UNWRITTEN.join(map(re.escape, r["phrase"])) + r"(?!\w)"), r["side"]) for r in rows
    )


def answerer(story: Story, syntax: Syntax, paragraph: int) -> Answerer | None:
    """Who answers the questions that begin in a paragraph, if the story says it; the nearest phrase counts."""
    for number in range(paragraph - 1, max(-1, paragraph - 1 - _BEFORE), -1):
        first, last = syntax.paragraphs[number]
        for k in range(last - 1, max(first - 1, last - 1 - _SENTENCES), -1):
            found = _in_sentence(story, syntax, syntax.sentences[k])
            if found:
                return found
    return None


def _in_sentence(story: Story, syntax: Syntax, sentence: Sentence) -> Answerer | None:
    words = fold(story.text[sentence.start : sentence.end])
    for pattern, side in phrases(sentence.language):
        for phrase in pattern.finditer(words):
            start, end = phrase.start() + sentence.start, phrase.end() + sentence.start
            near = []
            for name in _names(story, syntax, sentence):
                if side != "after" and name.start < start < name.end + _FARTHEST:
                    near.append((max(0, start - name.end), Span(name.start, min(name.end, start))))
                if side != "before" and name.start >= end and name.start - end < _FARTHEST:
                    near.append((name.start - end, name))
            for _, name in sorted(near):
                inside = syntax.within(name)
                if inside:
                    return Answerer(inside[-1], name)
    return None


def _names(story: Story, syntax: Syntax, sentence: Sentence) -> Iterator[Span]:
    """The persons of a sentence, and what else looks like a name of several words."""
    people = [m.span for e in story.entities if e.kind == "person" for m in e.mentions if sentence.span.covers(m.span)]
    yield from people
    for found in _NAME.finditer(story.text, sentence.start, sentence.end):
        span = Span(*found.span())
        inside = syntax.within(span)
        other = any(
            n.kind in ("place", "date") and n.first < inside.stop and n.last > inside.start for n in syntax.names
        )
        if not other and not any(span.overlaps(p) for p in people):
            yield span
