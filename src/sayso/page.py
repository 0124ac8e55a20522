"""A page of positioned text: what every reader of a file makes, and what the stages read.

`Page.text` is the *reading text*: logical order, free of markup, hard line breaks inside paragraphs
turned into blanks.  Where the input must come back unchanged (plain text, JSON Lines), `Page.original`
keeps it and `Page.offsets` leads from each character of the reading text to its place in the original;
all stages work on the reading text alone, and `restore` translates the finished record.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

import msgspec
from msgspec import Struct

from sayso.record import Link, Paragraph, Source, Span, Story

Role = Literal["heading", "paragraph", "list", "quote", "caption", "table", "address", "navigation", "other"]


class Block(Struct, frozen=True):
    """A run of text that stands on its own: a paragraph, a heading, a line of a masthead.

    Attributes:
        span: place in `Page.text`.
        role: what the markup or the typography says it is.
        level: 1 to 6 for headings, else 0.
        language: language of the markup (`lang`), or null.
        main: whether the reader of the file holds it for part of the article (not navigation or adverts);
            null where it cannot tell (plain text).
        size: size of the type in points, where known (PDF).
        page: page number from 0, where there are pages.
        label: names given by the markup, lower case, e.g. "class itemprop" words ("byline author").
    """

    span: Span
    role: Role = "paragraph"
    level: int = 0
    language: str | None = None
    main: bool | None = None
    size: float | None = None
    page: int | None = None
    label: str = ""


class Page(Struct, frozen=True):
    """What was read from one file or line, before anyone says what its parts mean.

    Attributes:
        text: the reading text.
        blocks: in reading order; they do not overlap.
        links: spans in `text`.
        source: where it came from.
        metadata: what the page says about itself, lists of values by name: "title", "author",
            "date" (machine-readable dates first), "site_name", "publisher", "section", "language",
            "canonical", "description"; each name holds what JSON-LD, meta tags or PDF info say.
        original: the input, where `text` is not it unchanged.
        offsets: for each character of `text`, its index in `original`; null where they are the same.
        id, date, language, headline: given with the story (JSON Lines), and then taken as true.
        warnings: what a careful reader should know (hidden text, cut input).
    """

    text: str
    blocks: list[Block]
    source: Source
    links: list[Link] = []
    metadata: dict[str, list[str]] = {}
    original: str | None = None
    offsets: Sequence[int] | None = None
    id: str | None = None
    date: str | None = None
    language: str | None = None
    headline: str | None = None
    warnings: list[str] = []


def restore(story: Story, page: Page) -> Story:
    """The same story with `text` the page's original and every span pointing into it.

    A span in a list of spans (the roles of an attribution) is split where markup lies inside it, without the
    blanks beside the markup; any
    other span runs from its first character to its last.
    """
    if page.offsets is None or page.original is None:
        return story
    offsets = page.offsets

    def outer(span: Span) -> Span:
        return Span(offsets[span.start], offsets[span.end - 1] + 1) if span.end > span.start else Span(0, 0)

    def pieces(span: Span) -> list[Span]:
        found: list[Span] = []
        start = span.start
        for i in range(span.start + 1, span.end + 1):
            if i == span.end or offsets[i] != offsets[i - 1] + 1:
                part = page.text[start:i]
                if part.strip():
                    first, last = start + len(part) - len(part.lstrip()), start + len(part.rstrip())
                    found.append(Span(offsets[first], offsets[last - 1] + 1))
                start = i
        return found or [outer(span)]

    def translate(value: Any) -> Any:
        if isinstance(value, Span):
            return outer(value)
        if isinstance(value, Paragraph):
            return Paragraph(*msgspec.structs.astuple(outer(Span(value.start, value.end))))
        if isinstance(value, list):
            if value and all(isinstance(v, Span) for v in value):
                return [piece for v in value for piece in pieces(v)]
            return [translate(v) for v in value]
        if isinstance(value, Struct):
            changed = {f: translate(getattr(value, f)) for f in value.__struct_fields__}
            return type(value)(**changed)
        return value

    moved: Story = translate(story)
    return msgspec.structs.replace(moved, text=page.original)
