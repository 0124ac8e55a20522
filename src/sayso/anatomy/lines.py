"""The lines of a page and what each says by its form alone: contact, date, section, agency, byline, furniture.

A block of the head of a page often holds several things ("By Jane Roe | Associated Press | 3/10/2012",
a name beside its translation); a `Line` is one of them.  Labels come from patterns and from the lexicons
``sections``, ``bylines``, ``labels``, ``agency_words``, ``furniture`` and ``any/agencies``; a line that none
of them knows keeps an empty label, and masthead and headline are found among those.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from sayso.anatomy import date_words
from sayso.anatomy.labels import EDGE, EMAIL, SITE, Line, furniture_of, key_of, known, label_of, sections_in, words_of
from sayso.language import script_of
from sayso.page import Block, Page
from sayso.record import Span

LONGEST = 30  # words: a longer block is text and has no lines with labels (no byline of the examples has over 12)
_SCRIPTS = ("Arab", "Cyrl", "Latn")
_SEPARATOR = re.compile(r"\s*[|•·¦\t\n]+\s*|\s{3,}")


def lines_of(page: Page) -> list[Line]:
    """Every line of the page in reading order, labelled; a long block is one line without a label."""
    starts = sorted((link.span for link in page.links), key=lambda s: s.start)
    heads = [s.start for s in starts]
    found: list[Line] = []
    for index, block in enumerate(page.blocks):
        text = block.span.of(page.text)
        if len(text) > LONGEST * 12 or len(text.split()) > LONGEST:
            part = furniture_of(text)
            found.append(Line(block.span, text, index, part))
            continue
        for line in _block_lines(page, block, index):
            at = bisect_left(heads, line.span.start)
            line.linked = at < len(starts) and starts[at].start == line.span.start and starts[at].covers(line.span)
            found.append(line)
    _link_menus(found)
    _bilingual_sections(found)
    _repeated_sections(page, found)
    return found


def _block_lines(page: Page, block: Block, index: int) -> list[Line]:
    pieces = list(_pieces(page.text, block.span))
    whole = Line(block.span, block.span.of(page.text), index)
    whole.label = label_of(whole, page, block)
    if whole.label in ("byline", "caption", "furniture", "issue") and len(pieces) == 1:
        return _without_date(whole, page)
    if (block.role == "heading" and block.level == 1) or _is_sentence(whole.text):
        return [whole]
    lines: list[Line] = []
    for piece in pieces:
        for line in _cut(page.text, piece, index):
            if line.span == whole.span:
                line = whole
            line.label = line.label or label_of(line, page, block)
            lines.extend(_without_date(line, page) if line.label in ("", "byline", "date") else [line])
    bare = [line for line in lines if line.label in ("", "section", "navigation")]
    separated = "|" in whole.text or "·" in whole.text or "•" in whole.text
    if len(bare) >= 3 and len(bare) == len(lines) and separated and all(len(words_of(x.text)) <= 4 for x in bare):
        for line in lines:
            line.label = "navigation"
    return lines


def _is_sentence(text: str) -> bool:
    """Seven words or more with a full stop, which an address or a bar inside does not make several lines."""
    return len(text.split()) > 6 and text.rstrip("\"'”»’)] ").endswith((".", "!", "?", "؟", "۔"))


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Parts of a block between separators and line ends."""
    at = span.start
    for mark in _SEPARATOR.finditer(text, span.start, span.end):
        if mark.start() > at:
            yield Span(at, mark.start())
        at = mark.end()
    if at < span.end:
        yield Span(at, span.end)


def trimmed(text: str, span: Span) -> Span:
    """The span without marks and blanks at its ends."""
    start, end = span.start, span.end
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE and text[end - 1] not in ")]":
        end -= 1
    return Span(start, end)


def _cut(text: str, span: Span, index: int) -> Iterator[Line]:
    """Addresses apart from words, and two scripts apart where one of them is a section or both are names."""
    at = span.start
    marks = sorted([*EMAIL.finditer(text, span.start, span.end), *_sites(text, span)], key=lambda m: m.start())
    for mark in marks:
        if mark.start() < at:
            continue
        yield from _words_line(text, Span(at, mark.start()), index, beside_contact=True)
        place = Span(mark.start(), mark.end())
        yield Line(place, place.of(text), index, "contact")
        at = mark.end()
    yield from _words_line(text, Span(at, span.end), index, beside_contact=bool(marks))


def _sites(text: str, span: Span) -> Iterator[re.Match[str]]:
    """Addresses: with a scheme, with "www.", or a line that is a domain and nothing else.

    The tails of e-mail addresses are left out, and so is "Mr.Smith" in a line of words.
    """
    words = span.of(text).split()
    for mark in SITE.finditer(text, span.start, span.end):
        address = mark.group()
        alone = all(SITE.fullmatch(w) or EMAIL.fullmatch(w) or w.endswith(":") for w in words)
        if "@" in text[max(span.start, mark.start() - 1) : mark.end() + 1]:
            continue
        if address.startswith(("http", "www.")) or alone:
            yield mark


def _words_line(text: str, span: Span, index: int, beside_contact: bool) -> Iterator[Line]:
    span = trimmed(text, span)
    words = span.of(text)
    if not any(c.isalnum() for c in words):
        return
    if beside_contact and text[span.end : span.end + 1] == ":":
        yield Line(span, words, index, "contact")  # "E-mail:" beside an address is part of it
        return
    for piece in _by_script(text, span):
        yield Line(piece, piece.of(text), index)


def _by_script(text: str, span: Span) -> list[Span]:
    """Two halves in two scripts ("World  جهان"), where either is a known section or the line heads the page."""
    runs: list[tuple[str, int, int]] = []
    for word in re.finditer(r"\S+", span.of(text)):
        script = script_of(word.group())
        if script == "Zyyy" and runs:
            script = runs[-1][0]
        if runs and runs[-1][0] == script:
            runs[-1] = (script, runs[-1][1], word.end())
        else:
            runs.append((script, word.start(), word.end()))
    if len(runs) != 2:
        return [span]
    halves = [trimmed(text, Span(span.start + a, span.start + b)) for _, a, b in runs]
    if any(key_of(h.of(text)) in known("sections") for h in halves):
        return halves
    sizes = [len(words_of(h.of(text))) for h in halves]
    at_top = not text[: span.start].strip()
    return halves if at_top and max(sizes) <= 5 and min(sizes) >= 2 else [span]


def _without_date(line: Line, page: Page) -> list[Line]:
    """A date at the start or end of a line apart from the words beside it ("Kabul, 3 October 2012")."""
    place = date_words.find(page.text, line.span)
    if place is None:
        return [line]
    if line.label == "date":
        return [Line(place, place.of(page.text), line.index, "date", line.linked)]
    rest = [trimmed(page.text, s) for s in (Span(line.span.start, place.start), Span(place.end, line.span.end))]
    rest = [s for s in rest if words_of(s.of(page.text))]
    if line.label == "byline" and rest:
        rest = [_without_fillers(page.text, rest[0])]  # "By Nora Feld on 3 May 2012 Space"
    if len(rest) == 2 or any(len(words_of(s.of(page.text))) > 8 for s in rest):
        return [line]
    others = [Line(s, s.of(page.text), line.index) for s in rest]
    for other in others:
        other.label = label_of(other, page, page.blocks[line.index]) or (
            "place" if len(words_of(other.text)) <= 2 else ""
        )
    if len(rest) == 1 and others[0].label == "" and line.label == "":
        return [line]  # words of a headline that end in a date
    return sorted([*others, Line(place, place.of(page.text), line.index, "date")], key=lambda x: x.span)


def _link_menus(lines: list[Line]) -> None:
    """Three or more short lines in a row that are links from end to end."""
    run: list[Line] = []
    for line in [*lines, Line(Span(0, 0), "", -1)]:
        if line.linked and line.label in ("", "section") and len(words_of(line.text)) <= 4:
            run.append(line)
            continue
        if len(run) >= 3:
            for item in run:
                item.label = "navigation"
        run = []


def _without_fillers(text: str, span: Span) -> Span:
    """Without the words that lead to a date: "By Nora Feld, updated on"."""
    words = list(re.finditer(r"\S+", span.of(text)))
    while len(words) > 1 and date_words.is_filler(words[-1].group()):
        words.pop()
    return trimmed(text, Span(span.start, span.start + words[-1].end()))


def _repeated_sections(page: Page, lines: list[Line]) -> None:
    """A menu with names of its own: two known sections in front, one of which heads the page by itself, too.

    "Local Economy River life" above "Local".
    """
    alone = {key_of(x.text) for x in lines if x.label == "section"}
    for line in lines:
        words = key_of(line.text).split(" ")
        if line.label or not 2 < len(words) <= 12 or page.blocks[line.index].role == "heading":
            continue
        parts, unknown = sections_in(words)
        at_front = len(parts) > 1 and " ".join(words).startswith(" ".join(parts[:2]))
        if at_front and 2 * unknown <= len(words) and alone & set(parts):
            line.label = "navigation"


def _bilingual_sections(lines: list[Line]) -> None:
    """The same section in another script: a short line without a label right beside a known one.

    "Regional News" / "اخبار منطقه".
    """
    known_ones = [i for i, line in enumerate(lines) if line.label == "section"]
    for i in known_ones:
        here = script_of(lines[i].text)
        for other in (lines[j] for j in (i - 1, i + 1) if 0 <= j < len(lines)):
            size, there = len(words_of(other.text)), script_of(other.text)
            if other.label or here == there or there not in _SCRIPTS or len(other.text) > 60:
                continue
            if size <= min(5, len(words_of(lines[i].text)) + 2):
                other.label = "section"
