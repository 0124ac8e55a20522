"""Sentences, tokens and, where the language has a parser, the parse: one `Syntax` for a whole story.

All offsets are characters into the reading text of the story; all indices count tokens of the story
from 0.  A language without a parser has empty `pos`, `dep` and a `head` that is the token itself.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from sayso.encoder import Encoding
from sayso.fold import squash
from sayso.record import Span, Story
from sayso.resources import Resources
from sayso.tokens import Name, Token

__all__ = ["Name", "Sentence", "Syntax", "Token", "parse"]

# Words right below one word that are kept as its children: no clause has more, a list without an end may have
# thousands, and stages look at them from every one of them.
_MOST_CHILDREN = 100
# Languages whose names the encoder finds, not the parser.
NAMED = frozenset({"en"})


@dataclass(slots=True)
class Sentence:
    """Tokens `first` to `last` (half-open) and the characters `start` to `end` they take up."""

    i: int
    first: int
    last: int
    start: int
    end: int
    paragraph: int
    language: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


@dataclass
class Syntax:
    """The analysis of a story's body: `paragraphs[k]` is the half-open range of sentences of paragraph k.

    `encode` reads headline and body with the encoder; `encoding` is what it gives, made when first asked for.
    """

    text: str
    tokens: list[Token]
    sentences: list[Sentence]
    paragraphs: list[tuple[int, int]]
    names: list[Name]
    encode: Callable[[], Encoding]
    _starts: list[int] = field(default_factory=list)
    _ends: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._starts = [t.start for t in self.tokens]
        self._ends = [t.end for t in self.tokens]

    @cached_property
    def encoding(self) -> Encoding:
        """A vector for every word of the headline and the body."""
        return self.encode()

    @cached_property
    def _written(self) -> frozenset[str]:
        return frozenset(squash(t.text) for t in self.tokens)

    def is_written(self, word: str) -> bool:
        """Whether the text has a word, as `fold.squash` makes it."""
        return word in self._written

    def tokens_of(self, sentence: Sentence) -> list[Token]:
        """The tokens of a sentence."""
        return self.tokens[sentence.first : sentence.last]

    def within(self, span: Span) -> range:
        """Indices of the tokens that share a character with the span."""
        return range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))

    def span(self, first: int, last: int) -> Span:
        """Characters from token `first` to before token `last` (half-open)."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds the token at or after a character."""
        i = bisect_right(self._ends, position)
        return self.sentences[self.tokens[i].sentence] if i < len(self.tokens) else None

    def subtree(self, i: int) -> tuple[int, int]:
        """Half-open token range from the first to the last token under `i`, itself included."""
        low, high, todo = i, i, [i]
        while todo:
            j = todo.pop()
            low, high = min(low, j), max(high, j)
            todo.extend(self.tokens[j].children)
        return low, high + 1


def parse(story: Story, resources: Resources) -> Syntax:
    """Sentences, tokens, parse and names of the story's body, each paragraph in its own language."""
    languages: Sequence[str] = story.paragraph_languages or [story.language] * len(story.paragraphs)
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    paragraphs: list[tuple[int, int]] = []
    names: list[Name] = []
    numbered = list(zip(story.paragraphs, languages, strict=True))
    for language, group in groupby(numbered, key=lambda pair: pair[1]):
        spans = [Span(p.start, p.end) for p, _ in group]
        for span, parsed in zip(
            spans, resources.language(language).parse([s.of(story.text) for s in spans]), strict=True
        ):
            base, first_sentence = len(tokens), len(sentences)
            for low, high in parsed.sentences:
                start, end = parsed.tokens[low].start + span.start, parsed.tokens[high - 1].end + span.start
                sentences.append(
                    Sentence(len(sentences), low + base, high + base, start, end, len(paragraphs), language)
                )
                for token in parsed.tokens[low:high]:
                    token.sentence = len(sentences) - 1
            for i, token in enumerate(parsed.tokens, base):
                token.i = i
                token.start += span.start
                token.end += span.start
                token.head = i if token.head < 0 else token.head + base
            tokens.extend(parsed.tokens)
            names.extend(Name(n.first + base, n.last + base, n.kind) for n in parsed.names)
            paragraphs.append((first_sentence, len(sentences)))
    for token in tokens:
        children = tokens[token.head].children
        if token.head != token.i and len(children) < _MOST_CHILDREN:
            children.append(token.i)
    syntax = Syntax(story.text, tokens, sentences, paragraphs, names, lambda: encoded(story, resources))
    if any(language in NAMED for language in languages):
        names.extend(recognised(syntax, resources))
        names.sort(key=lambda n: n.first)
    return syntax


def encoded(story: Story, resources: Resources) -> Encoding:
    """The vectors of a story's headline and body."""
    body = [Span(p.start, p.end) for p in story.paragraphs]
    head = story.headline_span
    apart = head is not None and not any(p.start < head.end and head.start < p.end for p in body)
    return resources.encoder.encode(story.text, [head, *body] if head and apart else body)


def recognised(syntax: Syntax, resources: Resources) -> Iterator[Name]:
    """The names in the sentences whose language leaves them to the encoder."""
    behind = 0
    for span, kind in resources.namer.names(syntax.encoding):
        inside = syntax.within(span)
        if inside.start < behind:  # a token that two names share is the first one's
            continue
        behind = max(behind, inside.stop)
        if inside and syntax.sentences[syntax.tokens[inside.start].sentence].language in NAMED:
            yield Name(inside.start, inside.stop, kind)
