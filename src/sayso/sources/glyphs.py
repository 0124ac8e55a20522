"""What PDFium says about the characters of a page: which, where, how large."""

from __future__ import annotations

import ctypes
import unicodedata
from typing import Any, NamedTuple

from sayso.sources.order import plain

HYPHEN = "\x02"  # what PDFium gives for a hyphen at the end of a line


class Box(NamedTuple):
    """A rectangle in points, from the lower left corner of the page as it is shown."""

    x0: float
    y0: float
    x1: float
    y1: float

    def around(self, other: Box) -> Box:
        """The least rectangle that holds both."""
        return Box(min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1))


class Glyph(NamedTuple):
    """A character on a page.

    Attributes:
        text: one or (a ligature) several letters.
        box: of its ink.
        advance: from where it begins to where the next one would (the ink's where the font does not say).
        baseline: height of the line it stands on.
        size: of its type in points.
        origin: where it is set.
        place: its place in PDFium's own order, blanks counted.
    """

    text: str
    box: Box
    advance: Box
    baseline: float
    size: float
    origin: float
    place: int

    @property
    def is_mark(self) -> bool:
        """Whether it is set on another character (vowel signs)."""
        return unicodedata.category(self.text[0]) == "Mn"


def glyphs_of(page: Any) -> list[Glyph]:
    """The characters with ink of a page of pypdfium2, and its real blanks; upright ones only."""
    import pypdfium2.raw as pdfium

    turn = _turning(page)
    textpage = page.get_textpage()
    found: list[Glyph] = []
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    matrix, loose = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
    raw = textpage.raw
    try:
        for i in range(textpage.count_chars()):
            code = pdfium.FPDFText_GetUnicode(raw, i)
            if code in (0, 0xFFFE, 0xFFFF) or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
                continue
            text = HYPHEN if code in (2, 0xAD) else plain(chr(code))
            if (
                not text
                or (code < 32 and text != HYPHEN)
                or unicodedata.category(text[0]) in ("Cf", "Cc")
                and text != HYPHEN
            ):
                continue
            if not pdfium.FPDFText_GetCharBox(raw, i, left, right, bottom, top):
                continue
            if text.isspace() and right.value - left.value <= 0.01:
                continue  # put in by PDFium: its place says nothing, its index does
            pdfium.FPDFText_GetCharOrigin(raw, i, x, y)
            size = pdfium.FPDFText_GetFontSize(raw, i)
            box = Box(left.value, bottom.value, right.value, top.value)
            advance = box
            if pdfium.FPDFText_GetLooseCharBox(raw, i, loose):
                advance = Box(loose.left, loose.bottom, loose.right, loose.top)
            origin = (x.value, y.value)
            if pdfium.FPDFText_GetMatrix(raw, i, matrix):
                advance, _, _ = turn(advance, origin, (matrix.c, matrix.d))
                box, origin, up = turn(box, origin, (matrix.c, matrix.d))
                if up <= 0 and size > 0:
                    continue  # on its side or upside down: a stamp, not the story
                size *= up
            if size >= 1:
                found.append(Glyph(text, box, advance, origin[1], size, origin[0], i))
    finally:
        textpage.close()
    return found


def _turning(page: Any) -> Any:
    """A function from coordinates of the page as stored to those of the page as shown."""
    rotation = page.get_rotation() % 360
    x0, y0, x1, y1 = page.get_mediabox()

    def turn(box: Box, origin: tuple[float, float], up: tuple[float, float]) -> tuple[Box, tuple[float, float], float]:
        def point(x: float, y: float) -> tuple[float, float]:
            if rotation == 90:
                return y - y0, x1 - x
            if rotation == 180:
                return x1 - x, y1 - y
            if rotation == 270:
                return y1 - y, x - x0
            return x, y

        (a, b), (c, d) = point(box.x0, box.y0), point(box.x1, box.y1)
        across, along = up
        height = {0: along, 90: -across, 180: -along, 270: across}[rotation]
        tilt = {0: across, 90: along, 180: across, 270: along}[rotation]
        upright = height > abs(tilt) * 1.5  # slanted type leans by a third
        return Box(min(a, c), min(b, d), max(a, c), max(b, d)), point(*origin), height if upright else 0.0

    return turn
