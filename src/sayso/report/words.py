"""The words of a story as people are shown them: without link markup, and unable to do harm.

A text story keeps its Markdown links (``[words](address)``) in `Story.text`, and the spans of the record
are split around them.  People see the words alone.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from sayso.record import Link, Span

_TITLE_LIMIT = 4_500  # characters of address and title looked at: what `sayso.sources` takes for a link

# Shown by a sign: control characters (a terminal obeys them), direction overrides (they make words read
# backwards) and code points that are no characters.
_SIGNS = (
    {c: chr(0x2400 + c) for c in range(32) if chr(c) not in "\t\n\r"}
    | {c: "\N{REPLACEMENT CHARACTER}" for c in (*range(0x80, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF)}
    | {0x7F: "\N{SYMBOL FOR DELETE}", 0x202D: "⟦LRO⟧", 0x202E: "⟦RLO⟧"}
)
_DIRECTIONS = dict.fromkeys((0x202A, 0x202B, 0x202C, 0x2066, 0x2067, 0x2068, 0x2069))


def harmless(text: str) -> str:
    """The text with control characters and direction overrides shown as signs."""
    return text.translate(_SIGNS) if not text.isascii() or not text.isprintable() else text


def on_a_line(text: str) -> str:
    """The text for a place between other words: harmless, blanks made one, no open direction marks."""
    return " ".join(harmless(text).translate(_DIRECTIONS).split())


def markup(text: str, links: Iterable[Link]) -> list[Span]:
    """What of the text is Markdown of its links: ``[`` and ``](address "title")``; sorted, disjoint.

    Links of other formats, whose words stand in the text without marks, have none.
    """
    found: set[tuple[int, int]] = set()
    for link in links:
        start, end = link.span.start, link.span.end
        if not (0 < start < end < len(text)) or text[start - 1] != "[" or not text.startswith("](", end):
            continue
        close = _closing(text, end + 2, link.href)
        if close is not None:
            opening = start - 2 if text.startswith("![", max(start - 2, 0)) else start - 1
            found |= {(opening, start), (end, close)}
    return disjoint(Span(*pair) for pair in found)


def _closing(text: str, start: int, href: str) -> int | None:
    """The place after the parenthesis that closes the address which begins at `start`."""
    at = start
    while text.startswith((" ", "\n", "<"), at):
        at += 1
    if text.startswith(href, at):
        at += len(href)
    depth = 0
    for i in range(at, min(len(text), at + _TITLE_LIMIT)):
        if text[i] == "(":
            depth += 1
        elif text[i] == ")":
            if not depth:
                return i + 1
            depth -= 1
    return None


def disjoint(spans: Iterable[Span]) -> list[Span]:
    """The same characters as sorted spans that neither overlap nor touch nor are empty."""
    joined: list[Span] = []
    for span in sorted(s for s in spans if s.start < s.end):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
        else:
            joined.append(span)
    return joined


class Reading:
    """A story's text as it is read: cuts the link markup out of spans and quotes their words."""

    def __init__(self, text: str, links: Iterable[Link]) -> None:
        self.text = text
        self.markup = markup(text, links)
        self._starts = [s.start for s in self.markup]
        self._ends = [s.end for s in self.markup]

    def pieces(self, span: Span) -> list[Span]:
        """The parts of a span that are words, within the text; `span` may point anywhere."""
        start, end = max(span.start, 0), min(span.end, len(self.text))
        found: list[Span] = []
        for hidden in self.markup[bisect_right(self._ends, start) : bisect_left(self._starts, end)]:
            if start < hidden.start:
                found.append(Span(start, hidden.start))
            start = max(start, hidden.end)
        if start < end:
            found.append(Span(start, end))
        return found

    def quote(self, spans: Span | Sequence[Span]) -> str:
        """The words of one or several spans, verbatim but for blanks; " … " where other words lie between."""
        if isinstance(spans, Span):
            spans = [spans]
        quoted = ""
        last: int | None = None
        for piece in disjoint(p for span in spans for p in self.pieces(span)):
            if last is not None and any(
                c.strip() for p in self.pieces(Span(last, piece.start)) for c in p.of(self.text)
            ):
                quoted += " … "
            elif last is not None and any(self.pieces(Span(last, piece.start))):
                quoted += " "
            quoted += piece.of(self.text)
            last = piece.end
        return on_a_line(quoted)
