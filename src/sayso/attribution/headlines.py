"""Headlines with a colon: "Mayor to critics: We are not leaving", "Bridge is safe: minister"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso import lexicon
from sayso.attribution.candidate import Candidate
from sayso.attribution.turns import parts
from sayso.fold import squash
from sayso.record import Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax

_LONGEST = 30  # words of a headline
_LONGEST_SOURCE = 6  # words
_SHORTEST_SAID = 2  # words
_COLON = re.compile(r"\s*([:：]|\s[—–](?=\s))\s*(?=\S)")
_WORD = re.compile(r"[^\W_]+(?:[-'’\u200c][^\W_]+)*")
_VERBS = frozenset({"VB"})  # "to shut" is no addressee
_HEAD_FIRST = ("fa", "prs", "ar")  # languages in which a noun stands before what describes it
_TOWN = 5_000  # people of a place that is taken for it
_SHARED = 4  # letters that two forms of a word share


def headline(
    story: Story, syntax: Syntax, found: Sequence[Candidate], resources: Resources, confidence: float
) -> Candidate | None:
    """The attribution that a headline's colon makes, if what stands on one side of it is a source.

    Args:
        story: `headline_span`, else a first paragraph of one line that a body follows, is the headline.
        syntax: of the body.
        found: all that is found in the story; nothing is added where a cue of words stands before the colon, and a
            source of the body is one of the headline too.
        resources: for the parser of a headline that is no part of the body.
        confidence: of what is found.
    """
    span = _headline(story)
    if span is None:
        return None
    words = span.of(story.text)
    marks = list(_COLON.finditer(words))
    if not marks or len(_WORD.findall(words)) > _LONGEST:
        return None
    cues = [s for c in found for s in c.cue if span.covers(s) and any(ch.isalnum() for ch in s.of(story.text))]
    body = [c for c in found if not any(span.covers(s) for s in c.cue)]
    judge = _Judge(story, syntax, body, resources)
    for mark, leads in ((marks[0], True), (marks[-1], False)):
        if leads and mark[1] not in ":：":
            continue
        colon = Span(span.start + mark.start(1), span.start + mark.end(1))
        colon = Span(colon.end - 1, colon.end)
        left, right = Span(span.start, span.start + mark.start()), Span(span.start + mark.end(), span.end)
        named, said = (left, right) if leads else (right, left)
        if any(not leads or s.start <= colon.start for s in cues):
            return None
        source = judge.source(named, leads)
        if source and len(_WORD.findall(said.of(story.text))) >= _SHORTEST_SAID and not judge.is_topic(source, said):
            return Candidate(
                source=[source[0]],
                cue=[colon],
                content=[said],
                rule="colon headline",
                stance="asserts",
                confidence=confidence,
                anchor=source[1],
            )
    return None


def _headline(story: Story) -> Span | None:
    if story.headline_span:
        return _stripped(story.text, story.headline_span)
    if len(story.paragraphs) < 2:
        return None
    first = story.paragraphs[0]
    span = _stripped(story.text, Span(first.start, first.end))
    return None if "\n" in span.of(story.text) else span


def _stripped(text: str, span: Span) -> Span:
    words = span.of(text)
    return Span(span.end - len(words.lstrip()), span.start + len(words.rstrip()))


class _Judge:
    """Which words of a headline are a source, by the rest of the story and the lexicons."""

    def __init__(self, story: Story, syntax: Syntax, found: Sequence[Candidate], resources: Resources) -> None:
        self.story, self.syntax, self.found, self.resources = story, syntax, found, resources
        self.text, self.language = story.text, story.language

    def source(self, span: Span, leads: bool) -> tuple[Span, int | None, str] | None:
        """The source in the words on one side, the token that names it, and how it is known; null where none is."""
        words = [Span(span.start + m.start(), span.start + m.end()) for m in _WORD.finditer(span.of(self.text))]
        if not words or squash(span.of(self.text)) in parts(self.language):
            return None
        if leads:
            links = lexicon.words(self.language, "headline_links")
            for k, word in enumerate(words[1:], 1):
                if squash(word.of(self.text)) in links and not self._is_verb(words[k + 1 : k + 2]):
                    found = self._known(words[:k], linked=True)
                    if found:
                        return Span(words[0].start, words[k - 1].end), *found
                    break
        known = self._known(words)
        return (Span(words[0].start, words[-1].end), *known) if known else None

    def _known(self, words: list[Span], linked: bool = False) -> tuple[int | None, str] | None:
        """How the words are known to speak; a place does where it is `linked` to a hearer ("Kenya to donors: …")."""
        if not 0 < len(words) <= _LONGEST_SOURCE:
            return None
        keys = [squash(w.of(self.text)) for w in words]
        is_noun = self._is_noun(keys)
        if not is_noun and self._is_place(" ".join(keys)):
            return (None, "place") if linked else None
        for candidate in self.found:
            source = {squash(w) for s in candidate.source for w in _WORD.findall(s.of(self.text))}
            if source and len(source) < 15 and all(any(_alike(k, w, self.language) for w in source) for k in keys):
                inside = self.syntax.within(Span(words[0].start, words[-1].end))
                own = inside[-1] if inside else None
                return (own if candidate.anchor is None else candidate.anchor), "source"
        for entity in self.story.entities:
            name = squash(entity.name).split()
            by_name = name[-len(keys) :] == keys or set(keys) <= set(name) and len(keys) > 1
            if entity.kind in ("person", "organization") and by_name:
                inside = self.syntax.within(next(m.span for m in entity.mentions))
                return (inside[-1] if inside else None), "entity"
        inside = self.syntax.within(Span(words[0].start, words[-1].end))
        return ((inside[-1] if inside else None), "noun") if is_noun else None

    def _is_noun(self, keys: list[str]) -> bool:
        """Whether the head of the words is a noun for those who speak."""
        if self.language == "ru":
            return bool(_nouns(self.language).intersection(keys))
        head = keys[:2] if self.language in _HEAD_FIRST else keys[-2:]
        return not _nouns(self.language).isdisjoint({head[0 if self.language in _HEAD_FIRST else -1], " ".join(head)})

    def _is_place(self, key: str) -> bool:
        """Whether the words are the name of a place, as datelines are; in English surnames are names of towns too."""
        if self.language == "en":
            return any(e.kind == "place" and squash(e.name) == key for e in self.story.entities)
        return any(c.population >= _TOWN for c in self.resources.gazetteer.candidates(key, self.language)[:1])

    def is_topic(self, source: tuple[Span, int | None, str], said: Span) -> bool:
        """Whether an English headline is rather about the one that it names: nothing said has a verb."""
        if source[2] == "source" or self.language != "en":
            return False
        return not any(pos in ("VERB", "AUX") for _, pos in self._tags(said)) and not self._has_quotation(said)

    def _has_quotation(self, span: Span) -> bool:
        return any(c in '"“«„‘' for c in span.of(self.text))

    def _is_verb(self, words: list[Span]) -> bool:
        return self.language == "en" and bool(words) and any(tag in _VERBS for tag, _ in self._tags(words[0]))

    def _tags(self, span: Span) -> list[tuple[str, str]]:
        """Tags and parts of speech of the words of a span; a headline outside the body is parsed here."""
        inside = self.syntax.within(span)
        if inside and self.syntax.tokens[inside[0]].start <= span.start:
            return [(self.syntax.tokens[i].tag, self.syntax.tokens[i].pos) for i in inside]
        whole = _headline(self.story) or span
        (parsed,) = self.resources.language(self.language).parse([whole.of(self.text)])
        return [
            (t.tag, t.pos)
            for t in parsed.tokens
            if t.start + whole.start < span.end and t.end + whole.start > span.start
        ]


def _nouns(language: str) -> frozenset[str]:
    """People, offices and bodies that a headline names without more."""
    lists = ("headline_sources", "titles", "offices", "group_nouns", "people_nouns")
    return frozenset().union(*(lexicon.words(language, name) for name in lists))


def _alike(a: str, b: str, language: str) -> bool:
    """Whether two words are forms of one: with the article or a case ending."""
    if a == b:
        return True
    if language == "ar":
        return a.removeprefix("ال") == b.lstrip("ولب").removeprefix("ال") or b.endswith("ال" + a)
    if language == "ru":
        shared = max(_SHARED, min(len(a), len(b)) - 2)
        return a[:shared] == b[:shared] and abs(len(a) - len(b)) < _SHARED
    return False
