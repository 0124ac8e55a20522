"""The text of a story as HTML with its marks: who speaks, what they say, and every fact.

Spans of a record nest and overlap freely.  The text is cut at all their borders: each mark is an element
that is closed and opened again where another one crosses it, and each cut holds at most one link, that of
the smallest mark around it that leads somewhere.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from sayso.record import Span
from sayso.report.facts import Facts, Words
from sayso.report.words import harmless

_RANKS = {"voice": 1, "out": 2}  # facts come before who speaks, and both before links that lead out
DEEPEST = 3  # lines that are drawn under each other where statements lie within statements


@dataclass(frozen=True)
class Note:
    """A small link after the last words of a mark: what is seen, and what it is called."""

    sign: str
    name: str


@dataclass(frozen=True)
class Mark:
    """Words to be marked.

    Attributes:
        words: the spans, and the `id` that their first character gets.
        look: class names.
        href: where the words lead, or null.
        note: shown behind the last of the words.
        fallback: shown behind them only where none of them could be a link.
    """

    words: Words
    look: str = ""
    href: str | None = None
    note: Note | None = None
    fallback: Note | None = None


@dataclass(frozen=True, eq=False)
class _Piece:
    """A part of a mark that lies in one region; `size` is that of all its parts."""

    start: int
    end: int
    mark: Mark
    size: int
    last: bool


def marks_of(facts: Facts) -> Iterator[Mark]:
    """The marks of all facts, in no order."""
    label = facts.labels
    for s in facts.statements:
        name = label("statement", n=label.number(s.number), who=s.speaker.name)
        note = Note(label.number(s.number), f"{name} – {label.name('stance', s.record.stance)}")
        yield Mark(s.content, f"said {s.look}", None, note)
        yield Mark(s.source, "voice", f"#{s.speaker.party or s.id}")
        yield Mark(s.cue, "cue")
    for f in facts.figures:
        yield Mark(f.words, "fact figure", f"#{f.id}", fallback=Note("#", f"{f.measure}: {f.words.text}"))
        yield from (Mark(words) for words in (f.place, f.period) if words)
    for d in facts.deeds:
        yield Mark(d.words, "fact event", f"#{d.id}", fallback=Note("!", d.kind))
        yield from (Mark(words) for words in (d.place, d.time) if words)
        yield from (Mark(voice.words) for voice in (*d.actors, *d.recipients) if voice.words)
    for p in facts.spots:
        yield from (Mark(w, "fact place", f"#{p.id}", fallback=Note("@", p.name)) for w in p.mentions)
    for day in facts.days:
        name = day.text or label("no_value")
        yield from (Mark(w, "fact date", f"#{day.id}", fallback=Note("~", name)) for w in day.mentions)
    for party in facts.parties:
        yield from (Mark(w) for w in party.wordings)
    for k, link in enumerate(facts.story.links):
        address = address_of(link.href)
        if address:
            yield Mark(facts.words(f"l{k}", link.span), "out", address)


def address_of(href: str) -> str | None:
    """The address of a link if following it can do no harm: absolute, and for the web or for mail."""
    href = href.strip()
    try:
        parts = urlsplit(href)
    except ValueError:
        return None
    there = {"http": parts.netloc, "https": parts.netloc, "mailto": parts.path}.get(parts.scheme)
    return href if there and href.isprintable() and " " not in href else None


class MarkedText:
    """Regions of a story as HTML.

    Attributes:
        html: of each region, in the order in which they were given.
        ids: ids of words that are in the HTML: only these can be led to.
    """

    def __init__(self, facts: Facts, regions: list[Span]) -> None:
        self._reading = facts.reading
        self.ids: set[str] = set()
        self.signs = False
        self._linked: set[int] = set()
        order = sorted(range(len(regions)), key=lambda i: regions[i])
        cut: list[Span] = []
        reached = 0
        for i in order:  # no character stands in two regions
            start = max(regions[i].start, reached)
            end = max(min(regions[i].end, len(facts.story.text)), start)
            cut.append(Span(start, end))
            reached = end
        pieces = self._pieces(facts, cut)
        found = {i: self._region(cut[k], pieces[k]) for k, i in enumerate(order)}
        self.html = [found[i] for i in range(len(regions))]

    def _pieces(self, facts: Facts, regions: list[Span]) -> dict[int, list[_Piece]]:
        """The parts of all marks in each region."""
        starts, ends = [r.start for r in regions], [r.end for r in regions]
        found: dict[int, list[_Piece]] = defaultdict(list)
        for mark in marks_of(facts):
            parts: list[tuple[int, Span]] = []
            for span in sorted(set(mark.words.spans)):
                for p in self._reading.pieces(span):
                    for k in range(bisect_right(ends, p.start), bisect_left(starts, p.end)):
                        part = Span(max(p.start, starts[k]), min(p.end, ends[k]))
                        if part.start < part.end:
                            parts.append((k, part))
            size = sum(part.end - part.start for _, part in parts)
            for number, (k, part) in enumerate(parts, 1):
                found[k].append(_Piece(part.start, part.end, mark, size, number == len(parts)))
        return found

    def _region(self, region: Span, pieces: list[_Piece]) -> Markup:
        opening: dict[int, list[_Piece]] = defaultdict(list)
        for piece in pieces:
            opening[piece.start].append(piece)
        borders = sorted({region.start, region.end, *opening, *(p.end for p in pieces)})
        out: list[str] = []
        stack: list[_Piece] = []
        for at, following in zip(borders, [*borders[1:], region.end], strict=True):
            self._close(out, stack, at)
            for piece in sorted(opening[at], key=lambda p: -p.end):
                self._open(out, stack, piece)
            if following > at:
                self._leaf(out, stack, Span(at, following))
        return Markup("".join(out))

    def _open(self, out: list[str], stack: list[_Piece], piece: _Piece) -> None:
        look, identity = piece.mark.look, piece.mark.words.id
        if look.startswith("said"):
            depth = sum(p.mark.look.startswith("said") for p in stack)
            look += f" depth{min(depth, DEEPEST - 1)}"
        name = "" if identity in self.ids else f' id="{identity}"'
        self.ids.add(identity)
        out.append(f'<span{name} class="{look}">' if look else f"<span{name}>")
        stack.append(piece)

    def _close(self, out: list[str], stack: list[_Piece], at: int) -> None:
        """Close what ends at a place; what it lies across is opened again behind it."""
        lowest = next((i for i, p in enumerate(stack) if p.end <= at), None)
        if lowest is None:
            return
        ended = [p for p in stack[lowest:] if p.end <= at]
        again = [p for p in stack[lowest:] if p.end > at]
        out.extend("</span>" for _ in stack[lowest:])
        del stack[lowest:]
        for piece in reversed(ended):
            self._notes(out, piece)
        for piece in again:
            self._open(out, stack, piece)

    def _notes(self, out: list[str], piece: _Piece) -> None:
        mark = piece.mark
        if not piece.last:
            return
        if mark.note:
            out.append(_note(mark.note, mark.words.id.removeprefix("w-")))
        if mark.fallback and mark.href and id(mark) not in self._linked:
            self.signs = True
            out.append(_note(mark.fallback, mark.href.removeprefix("#")))

    def _leaf(self, out: list[str], stack: list[_Piece], span: Span) -> None:
        text = "".join(harmless(p.of(self._reading.text)) for p in self._reading.pieces(span))
        if not text:
            return
        leading = [p for p in stack if p.mark.href]
        if not leading or not text.strip():
            out.append(escape(text))
            return
        inner = min(leading, key=lambda p: (_RANKS.get(p.mark.look, 0), p.size))
        self._linked.add(id(inner.mark))
        relation = ' rel="noopener nofollow"' if inner.mark.look == "out" else ""
        out.append(f'<a href="{escape(inner.mark.href)}"{relation}>{escape(text)}</a>')


def _note(note: Note, target: str) -> str:
    return f'<sup><a href="#{target}" aria-label="{escape(note.name)}">{escape(note.sign)}</a></sup>'
