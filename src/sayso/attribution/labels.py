"""Speech that a label ascribes: transcripts, statements under a name, questions and answers of an interview.

A finder of cues has nothing to go by there; these candidates stand beside whatever it finds.  What is said under a
label counts as direct speech, with or without quotation marks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from sayso import lexicon
from sayso.attribution.candidate import Candidate
from sayso.attribution.headlines import headline
from sayso.attribution.interviews import Answerer, answerer
from sayso.attribution.turns import QUOTES, Line, ends_sentence, is_capitals, lines
from sayso.fold import squash
from sayso.record import Entity, Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax

# HEADLINE: the share of the finds on PolNeAR train that its annotators have (python -m bench.label_confidence).  They
# leave out most transcripts and their one interview (turns 24 of 37, answers 0 of 20), so that TURN and ANSWER are the
# shares by reading those finds: 30 of 37 and 20 of 20.
TURN, ANSWER, HEADLINE = 0.8, 0.95, 0.85
_FULL_NAME = re.compile(
    r"(?<!\w)([A-ZА-ЯЁ][a-zа-яё]+)\.? (?:[A-Z]\. )?(?=([A-ZА-ЯЁ][\w'’-]*[a-zа-яё]\w*)(?! [A-ZА-ЯЁ]))"
)
_TURNS = 2  # times that a label stands in a dialogue
_SENTENCE = 3  # words of what a person says under a label in ordinary letters
_STATEMENT = 6  # paragraphs of quotation under one label


def with_labels(story: Story, syntax: Syntax, found: list[Candidate], resources: Resources) -> list[Candidate]:
    """The candidates of a finder and those of labels, in order of the text.

    Where the finder takes a colon for a cue as well, the label counts; where it found a verb in the label, that.  What
    it found in a headline without anybody who says it ("to critics") gives way to the headline's own label.
    """
    cues = sorted(span for c in found for span in c.cue if any(ch.isalnum() for ch in span.of(story.text)))
    made = [c for c in labelled(story, syntax) if _in_capitals(story, c) or not _has_cue(cues, c)]
    ahead = headline(story, syntax, [c for c in found if c.source] + made, resources, HEADLINE)
    if ahead and all(c.cue != ahead.cue for c in made):
        label = Span(ahead.source[0].start, ahead.cue[0].end)
        found = [c for c in found if c.source or not any(label.covers(s) for s in c.cue)]
        made.append(ahead)
    if not made:
        return found
    ends = {c.cue[0].end for c in made}
    return sorted([*(c for c in found if not any(s.end in ends for s in c.cue)), *made], key=_place)


def _in_capitals(story: Story, candidate: Candidate) -> bool:
    """Whether a label is set in capitals, as those of transcripts and statements: no word of it is a verb."""
    return is_capitals(story.text[candidate.source[0].start : candidate.cue[0].start])


def _has_cue(cues: list[Span], candidate: Candidate) -> bool:
    """Whether a cue of words stands in a label: "Ana Reyes told reporters: …" is for the finder."""
    label = Span(candidate.source[0].start, candidate.cue[0].start)
    i = bisect_left(cues, Span(label.start, 0))
    return i < len(cues) and cues[i].start < label.end


def _place(candidate: Candidate) -> int:
    return min(s.start for s in (candidate.cue or candidate.content))


def labelled(story: Story, syntax: Syntax) -> Iterator[Candidate]:
    """The candidates of all labelled lines of a story that somebody speaks."""
    languages = [
        syntax.sentences[first].language if last > first else story.language for first, last in syntax.paragraphs
    ]
    found = list(lines(story.text, story.paragraphs, languages))
    if not found:
        return
    speech = _Speech(story, syntax, found)
    for number, line in enumerate(found):
        if speech.is_spoken(line):
            candidate = speech.candidate(number)
            if candidate:
                yield candidate


@dataclass(slots=True)
class _Person:
    """Names of a person and a mention by name."""

    keys: frozenset[str]
    mention: Span


class _Speech:
    """What the labels of one story have in common."""

    def __init__(self, story: Story, syntax: Syntax, found: Sequence[Line]) -> None:
        self.story, self.syntax, self.found, self.text = story, syntax, found, story.text
        self.people: dict[str, list[_Person]] = {}
        for person in filter(None, map(self._person, story.entities)):
            for key in person.keys:
                self.people.setdefault(key, []).append(person)
        self.opened = {line.label.start for line in found}
        first = next((line.paragraph for line in found if line.part == "question"), None)
        asked = {line.part for line in found} >= {"question", "answer"}
        self.answerer: Answerer | None = answerer(story, syntax, first) if asked and first is not None else None
        self.dialogue = self._dialogue()
        spoken = {line.paragraph for line in found if line.key in self.dialogue or line.part in ("question", "answer")}
        self.is_transcript = len(spoken) * 2 > len(story.paragraphs)

    def _person(self, entity: Entity) -> _Person | None:
        names = [m.span for m in entity.mentions if m.type == "name"]
        if entity.kind != "person" or not names:
            return None
        words = squash(entity.name).split()
        longest = max(names, key=lambda s: (s.end - s.start, -s.start))
        return _Person(frozenset({" ".join(words), words[-1]}) if words else frozenset(), longest)

    def known(self, line: Line) -> _Person | None:
        """The one person of the story that a label names, by all of a name or the last word of it."""
        words = line.key.split()
        if not words:
            return None
        found = self.people.get(line.key) or self.people.get(words[-1]) if line.capitals else self.people.get(line.key)
        return found[0] if found and len(found) == 1 else None

    def _dialogue(self) -> frozenset[str]:
        """Keys of the labels that take turns: two at least, one of them more than once; in ordinary letters each more
        than once and a known person among them."""
        capitals = Counter(line.key for line in self.found if line.capitals and line.part != "none")
        keys: set[str] = set()
        if len(capitals) > 1 and max(capitals.values()) >= _TURNS and capitals.total() > len(capitals):
            keys |= set(capitals)
        small = [line for line in self.found if not line.capitals and not line.part and len(line.key.split()) < 5]
        counts = Counter(line.key for line in small)
        told = Counter(line.key for line in small if self._words(line) >= _SENTENCE)
        turns = {k for k, n in counts.items() if n >= _TURNS and 2 * told[k] >= n}
        if len(turns) > 1 and any(self.known(line) for line in small if line.key in turns):
            keys |= turns
        return frozenset(keys)

    def is_spoken(self, line: Line) -> bool:
        """Whether somebody speaks a line, as far as the story shows."""
        if line.part:
            return line.part != "none" and self.answerer is not None
        if line.key in self.dialogue:
            return True
        quoted = self._is_quoted(line)
        if line.capitals:
            return quoted or line.paragraph > 1 and (self.known(line) is not None or self._is_named(line))
        if line.paragraph == 0 and len(self.story.paragraphs) > 1 and not quoted:
            return False  # a headline or dateline
        if self.known(line) is None or self._has_verb(line.label):
            return False
        return quoted or ends_sentence(self.text, line.said) and self._is_sentence(line)

    def _is_quoted(self, line: Line) -> bool:
        """Whether what is said stands in quotation marks, behind the label or in the next paragraph."""
        if line.said.end > line.said.start:
            return self.text[line.said.start] in QUOTES and self.known(line) is not None
        following = self._following(line)
        return bool(following) and self.text[following[0].start] in QUOTES

    def _is_named(self, line: Line) -> bool:
        """Whether the text has the label's last word as the end of a longer name ("Karen Whitlock")."""
        words = line.key.split()
        inside = self.syntax.within(line.label)
        return bool(words) and words[-1] in self._surnames and not self._places.intersection(inside)

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """Last words of what looks like a name of several words."""
        small = lexicon.words("en", "function_words") | lexicon.words("ru", "function_words")
        return frozenset(squash(last) for first, last in _FULL_NAME.findall(self.text) if squash(first) not in small)

    @cached_property
    def _places(self) -> frozenset[int]:
        """Tokens of the names of places."""
        return frozenset(i for n in self.syntax.names if n.kind == "place" for i in range(n.first, n.last))

    def _words(self, line: Line) -> int:
        """Words of what is said, figures aside."""
        return sum(self.syntax.tokens[i].text[0].isalpha() for i in self.syntax.within(line.said))

    def _has_verb(self, span: Span) -> bool:
        """Whether the parser sees a verb in the words."""
        return any(self.syntax.tokens[i].pos in ("VERB", "AUX") for i in self.syntax.within(span))

    def _is_sentence(self, line: Line) -> bool:
        """Whether what is said is a sentence: "24 titles" is none."""
        parsed = any(self.syntax.tokens[i].dep for i in self.syntax.within(line.said))
        return self._words(line) >= _SENTENCE and (not parsed or self._has_verb(line.said))

    def _following(self, line: Line) -> list[Span]:
        """Paragraphs behind a label that stands alone: quoted ones, or in a dialogue the next one."""
        found = []
        if self.story.paragraphs[line.paragraph].end > line.colon.end + 2:
            return []
        for paragraph in self.story.paragraphs[line.paragraph + 1 : line.paragraph + 1 + _STATEMENT]:
            if paragraph.start in self.opened or self.text[paragraph.start] not in QUOTES:
                break
            found.append(Span(paragraph.start, paragraph.end))
        if not found and line.key in self.dialogue and line.paragraph + 1 < len(self.story.paragraphs):
            paragraph = self.story.paragraphs[line.paragraph + 1]
            found = [] if paragraph.start in self.opened else [Span(paragraph.start, paragraph.end)]
        return found

    def candidate(self, number: int) -> Candidate | None:
        """The attribution of a line that somebody speaks."""
        line = self.found[number]
        content = [line.said] if line.said.end > line.said.start else self._following(line)
        if content and self.is_transcript and number + 1 < len(self.found):
            content += self._until(line.paragraph + len(content) - (line.said.end > line.said.start), number)
        if not content or not any(c.isalnum() for span in content for c in span.of(self.text)):
            return None
        anchor, antecedent = self._speaker(line)
        asks = line.part == "question" or content[-1].of(self.text).rstrip("\"”»’')").endswith(("?", "؟"))
        return Candidate(
            source=[line.label],
            cue=[line.colon],
            content=content,
            rule=f"colon {line.part or 'turn'}",
            stance="asks" if asks else "asserts",
            confidence=ANSWER if line.part else TURN,
            anchor=anchor,
            antecedent=antecedent,
            kind="direct",
            unnamed=line.part == "question",
        )

    def _until(self, last: int, number: int) -> Iterator[Span]:
        """In a transcript: the paragraphs after a turn, before the next one."""
        for paragraph in self.story.paragraphs[last + 1 : self.found[number + 1].paragraph]:
            if self.text[paragraph.start] not in "([—–":
                yield Span(paragraph.start, paragraph.end)

    def _speaker(self, line: Line) -> tuple[int | None, Span | None]:
        """The token that names who speaks, and the name that is shown where nobody is known by it."""
        if line.part == "question":
            return None, None
        if line.part == "answer":
            return (self.answerer.anchor, self.answerer.name) if self.answerer else (None, None)
        person = self.known(line)
        inside = self.syntax.within(person.mention if person else line.name)
        return (inside[-1] if inside else None), None
