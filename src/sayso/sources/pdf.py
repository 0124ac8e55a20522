"""PDF: the text of a printed page in reading order, with where each character stands."""

from __future__ import annotations

import ctypes
import hashlib
import re
from typing import Any, NamedTuple

from sayso.errors import InputError
from sayso.page import Block, Page
from sayso.record import Link, Source, Span
from sayso.sources.glyphs import Box, glyphs_of
from sayso.sources.limits import Limits, counted
from sayso.sources.lines import Line, lines_of
from sayso.sources.paragraphs import (
    body_size,
    joined,
    median_size,
    paragraphs_of,
    without_running_titles,
    words_of_lines,
)

_TAIL = 64 * 1024
_LENGTH = re.compile(rb"/Linearized\b[^>]{0,400}?/L\s+(\d{1,12})|/L\s+(\d{1,12})[^>]{0,400}?/Linearized\b")
_DATE = re.compile(r"D?:?(\d{4})(\d{2})?(\d{2})?(?:(\d{2})(\d{2})(\d{2})?)?")
_HEADING = 1.15  # times the size of the body
_HEADING_CHARACTERS = 300


class PdfText(NamedTuple):
    """A page and, for each character of its text, the PDF page (from 0) and rectangle; null for blanks."""

    page: Page
    places: list[tuple[int, Box] | None]


def read_pdf(data: bytes, name: str, limits: Limits) -> Page:
    """The page of a PDF; see `read_pdf_with_places` for the rest."""
    return read_pdf_with_places(data, name, limits).page


def read_pdf_with_places(data: bytes, name: str, limits: Limits) -> PdfText:
    """The page of a PDF and where each of its characters stands.

    Args:
        data: the whole file.
        name: of the input, for errors.

    Raises:
        InputError: damaged, cut off, encrypted with a password, too large, or without a text layer.
    """
    import pypdfium2

    _refuse_truncated(data, name)
    try:
        document = pypdfium2.PdfDocument(data)
        count = len(document)
    except pypdfium2.PdfiumError as error:
        raise InputError(name, _why(str(error))) from None
    try:
        if count > limits.pages:
            raise InputError(name, f"too large: more than {counted(limits.pages, 'pages')}")
        return _read(document, data, name, limits)
    finally:
        document.close()


def _why(message: str) -> str:
    lower = message.lower()
    if "password" in lower or "security" in lower:
        return "is encrypted: save it without a password"
    return "is a damaged PDF that can't be opened"


def _refuse_truncated(data: bytes, name: str) -> None:
    """A PDF ends with %%EOF, and one made for the web says how long it is; PDFium would read what is left."""
    length = _LENGTH.search(data[:2048])
    expected = int(length[1] or length[2]) if length else 0
    if expected > len(data) or b"%%EOF" not in data[-_TAIL:]:
        raise InputError(name, "is a damaged PDF: its end is missing (fetch it again)")


class _Target(NamedTuple):
    page: int
    box: Box
    href: str


def _read(document: Any, data: bytes, name: str, limits: Limits) -> PdfText:
    import pypdfium2

    pages: list[list[Line]] = []
    targets: list[_Target] = []
    empty: list[int] = []
    characters = 0
    for number in range(len(document)):
        try:
            page = document[number]
        except pypdfium2.PdfiumError:
            raise InputError(name, f"is a damaged PDF: page {number + 1} can't be read") from None
        try:
            glyphs = glyphs_of(page)
            targets += _links(document, page, number, limits.links - len(targets))
        finally:
            page.close()
        characters += len(glyphs)
        if characters > limits.characters:
            raise InputError(name, f"too large: more than {counted(limits.characters, 'characters')}")
        if not glyphs:
            empty.append(number + 1)
        pages.append(lines_of(glyphs, number))
    if not any(c.isalnum() for lines in pages for line in lines for c in line.text):
        raise InputError(name, "is a PDF without a text layer (a scan?): recognise its text first")
    page_, places = _compose(without_running_titles(pages))
    source = Source(name, "application/pdf", hashlib.sha256(data).hexdigest(), pages=len(pages))
    warnings = []
    if empty:
        named = ", ".join(map(str, empty[:10])) + (", …" if len(empty) > 10 else "")
        warnings.append(f"No text on page {named}" if len(empty) == 1 else f"No text on pages {named}")
    result = Page(
        page_.text,
        page_.blocks,
        source,
        links=_placed(targets, page_.text, places),
        metadata=_metadata(document),
        warnings=warnings,
    )
    return PdfText(result, places)


def _compose(pages: list[list[Line]]) -> PdfText:
    """Paragraphs as one text with a blank line between any two."""
    lines = [line for page in pages for line in page]
    words = words_of_lines(pages)
    body = body_size(lines)
    paragraphs = paragraphs_of(pages)
    larger = sorted({median_size(p) for p in paragraphs if median_size(p) > _HEADING * body}, reverse=True)
    parts: list[str] = []
    places: list[tuple[int, Box] | None] = []
    blocks: list[Block] = []
    for paragraph in paragraphs:
        text, boxes = joined(paragraph, words)
        lead = len(text) - len(text.lstrip())
        text = text.strip()
        if not text:
            continue
        if blocks:
            parts.append("\n\n")
            places += [None, None]
        start = len(places)
        parts.append(text)
        places += boxes[lead : lead + len(text)]
        size = median_size(paragraph)
        heading = size in larger and len(text) <= _HEADING_CHARACTERS
        blocks.append(
            Block(
                Span(start, len(places)),
                role="heading" if heading else "paragraph" if any(map(str.isalnum, text)) else "other",
                level=min(6, larger.index(size) + 1) if heading else 0,
                size=size,
                page=paragraph[0].page,
            )
        )
    return PdfText(Page("".join(parts), blocks, Source("", "application/pdf", "")), places)


def _links(document: Any, page: Any, number: int, most: int) -> list[_Target]:
    """Link annotations of a page: an address, or ``#`` for a place in the document."""
    import pypdfium2.raw as pdfium

    found: list[_Target] = []
    position = ctypes.c_int(0)
    link = pdfium.FPDF_LINK()
    while len(found) < most and pdfium.FPDFLink_Enumerate(page.raw, position, link):
        action = pdfium.FPDFLink_GetAction(link)
        length = pdfium.FPDFAction_GetURIPath(document.raw, action, None, 0) if action else 0
        href = "#"
        if length > 1:
            buffer = ctypes.create_string_buffer(length)
            pdfium.FPDFAction_GetURIPath(document.raw, action, buffer, length)
            href = buffer.value.decode("utf-8", errors="replace")
        rectangle = pdfium.FS_RECTF()
        quads = [pdfium.FS_QUADPOINTSF() for _ in range(min(20, pdfium.FPDFLink_CountQuadPoints(link)))]
        boxes = [
            Box(min(q.x1, q.x3), min(q.y1, q.y3, q.y2), max(q.x2, q.x4), max(q.y1, q.y3, q.y2))
            for i, q in enumerate(quads)
            if pdfium.FPDFLink_GetQuadPoints(link, i, q)
        ]
        if not boxes and pdfium.FPDFLink_GetAnnotRect(link, rectangle):
            x, y = sorted((rectangle.left, rectangle.right)), sorted((rectangle.bottom, rectangle.top))
            boxes = [Box(x[0], y[0], x[1], y[1])]
        found += [_Target(number, box, href) for box in boxes]
    return found


def _placed(targets: list[_Target], text: str, places: list[tuple[int, Box] | None]) -> list[Link]:
    """The words under the rectangles; rectangles of one address that follow each other are one link."""
    if not targets:
        return []
    by_page: dict[int, list[tuple[float, int]]] = {}
    for i, place in enumerate(places):
        if place:
            by_page.setdefault(place[0], []).append(((place[1].y0 + place[1].y1) / 2, i))
    heights = {page: sorted(found) for page, found in by_page.items()}
    spans: list[tuple[int, int, str]] = []
    for target in targets:
        inside = _inside(target.box, heights.get(target.page, []), places)
        if inside:
            spans.append((inside[0], inside[-1] + 1, target.href))
    links: list[Link] = []
    for start, end, href in sorted(spans):
        if links and links[-1].href == href and not text[links[-1].span.end : start].strip(" \u200c"):
            links[-1] = Link(Span(links[-1].span.start, max(end, links[-1].span.end)), href)
        else:
            links.append(Link(Span(start, end), href))
    return links


def _inside(box: Box, heights: list[tuple[float, int]], places: list[tuple[int, Box] | None]) -> list[int]:
    """Indices, in order, of the characters whose middle lies in a rectangle: the longest run of them."""
    from bisect import bisect_left, bisect_right

    low, high = bisect_left(heights, (box.y0, -1)), bisect_right(heights, (box.y1, len(places)))
    found = sorted(i for _, i in heights[low:high] if (p := places[i]) and box.x0 <= (p[1].x0 + p[1].x1) / 2 <= box.x1)
    runs: list[list[int]] = []
    for i in found:
        if runs and all(places[k] is None for k in range(runs[-1][-1] + 1, i)):
            runs[-1].append(i)
        else:
            runs.append([i])
    return max(runs, key=len, default=[])


def _metadata(document: Any) -> dict[str, list[str]]:
    """Title, author and subject as the file gives them; "created" is when the file was made, not the story."""
    found: dict[str, list[str]] = {}
    info = document.get_metadata_dict(skip_empty=True)
    for key, name in (("Title", "title"), ("Author", "author"), ("Subject", "description")):
        if value := " ".join(info.get(key, "").split()):
            found[name] = [value[:2_000]]
    if date := _DATE.match(info.get("CreationDate", "")):
        found["created"] = ["-".join(part for part in date.groups()[:3] if part)]
    return found
