"""Lines that open with a label and a colon: "SMITH: …", "Q: …", "Ana Reyes: …"; `labels` says whether anyone speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sayso import lexicon
from sayso.fold import squash
from sayso.record import Paragraph, Span

LONGEST = 12  # words of a label: a name and an office ("JOHN SMITH, CHIEF EXECUTIVE, NORTHGATE BANK")
_LABEL = re.compile(r"[\"“«„'‘*\s]*(?P<label>[^\W\d_][^:：\n!?]{0,100}?)[\s*]*(?P<colon>[:：])[*]*(?=[\s\"“«„‘]|$)")
_SHORT = re.compile(r"[\"“«*\s]*(?P<label>[^\W\d_]+)[*]*(?P<colon>[.])[*]*(?=\s+\S)")  # "Q. Who was there?"
_MARKS = re.compile("[\"“”«»„]|''")  # the colon of a title ("whose book “Rain: a life” …") ends no label
_BRACKETS = re.compile(r"\s*[(\[].*")
_TITLE = re.compile(r"(?:[^\W\d_]{1,6}\.\s+)+")  # "MR. ", "Rear Adm. "
_SMALL = re.compile(r"\bMa?c(?=[A-Z])|\b(?:al|el|de|da|di|du|bin|ibn|van|von|der)\b[-\s]?|\b[dO]['’](?=[A-Z])")
_ENDS = frozenset(".!?…؟۔\"”»’')]")
QUOTES = frozenset('"“«„‘')


@dataclass(slots=True)
class Line:
    """A line of a paragraph, cut at its label.

    Attributes:
        paragraph: number of its paragraph.
        label: the words before the colon.
        name: of these, the name without titles before it and what follows a comma or bracket.
        colon: the mark.
        said: the words after it; empty where the label stands alone.
        key: the squashed name.
        part: "question", "answer" or "none", where the lexicon knows the label, else "".
        capitals: whether the label is in capitals.
    """

    paragraph: int
    label: Span
    name: Span
    colon: Span
    said: Span
    key: str
    part: str
    capitals: bool


@cache
def parts(language: str) -> dict[str, str]:
    """What the known labels of a language are."""
    return lexicon.mapping(language, "turn_labels")


def lines(text: str, paragraphs: list[Paragraph], languages: list[str]) -> Iterator[Line]:
    """The labelled lines of a story, in order.

    A line inside a paragraph counts only where the one before it ends a sentence: else it may be a sentence that
    was broken there.
    """
    for number, (paragraph, language) in enumerate(zip(paragraphs, languages, strict=True)):
        start = paragraph.start
        while start < paragraph.end:
            end = text.find("\n", start, paragraph.end)
            end = paragraph.end if end < 0 else end
            before = text[paragraph.start : start].rstrip()[-1:] if start > paragraph.start else ""
            line = cut(text, Span(start, end), language) if not before or before in _ENDS else None
            if line:
                line.paragraph = number
                yield line
            start = end + 1


def cut(text: str, span: Span, language: str) -> Line | None:
    """A line cut at its label, if it opens with one."""
    known = parts(language)
    found = _LABEL.match(text, span.start, span.end)
    if found is None:
        found = _SHORT.match(text, span.start, span.end)
        if found is None or known.get(squash(found["label"]), "none") == "none":
            return None
    words = found["label"]
    if len(words.split()) > LONGEST or _MARKS.search(words):
        return None
    label = Span(found.start("label"), found.start("label") + len(words.rstrip()))
    start = found.end()
    while start < span.end and text[start].isspace():
        start += 1
    end = span.start + len(text[span.start : span.end].rstrip())
    name = _name(text, label)
    return Line(
        paragraph=-1,
        label=label,
        name=name,
        colon=Span(*found.span("colon")),
        said=Span(start, max(start, end)),
        key=squash(name.of(text)),
        part=known.get(squash(label.of(text)), ""),
        capitals=is_capitals(label.of(text)),
    )


def _name(text: str, label: Span) -> Span:
    words = _BRACKETS.sub("", label.of(text).split(",")[0].split("،")[0]).rstrip()
    title = _TITLE.match(words)
    start = label.start + (title.end() if title and title.end() < len(words) else 0)
    return Span(start, max(label.start + len(words), start + 1))


def is_capitals(label: str) -> bool:
    """Whether all letters are capitals, what stands in brackets and the small letters of names aside ("McCAIN")."""
    bare = _SMALL.sub("", _BRACKETS.sub("", label))
    return sum(c.isupper() for c in bare) > 1 and not any(c.islower() for c in bare)


def ends_sentence(text: str, span: Span) -> bool:
    """Whether words end as a sentence or a quotation does."""
    return text[span.end - 1 : span.end] in _ENDS
