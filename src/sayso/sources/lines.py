"""From the characters of a page to its lines, in reading order and with their letters in reading order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from sayso.sources.glyphs import Box, Glyph
from sayso.sources.order import bidi_class, is_arabic_letter, is_rtl, joins_both_sides, logical, mirrored

ZWNJ = "\u200c"

# Distances in widths of the type (em), chosen on PDFs printed by Chromium and WeasyPrint in five languages.
_SAME_LINE = 0.4  # baselines: an exponent stays in its line
_COLUMN_GAP = 2.0  # white that parts two columns wherever it is
_GUTTER = 0.8  # white that does where several lines have it at the same place
_GUTTER_ROWS = 4
_BLANK = 0.16  # white between two words
_BLANK_DENIED = 0.35  # the same where PDFium, which knows the font's own blank, sees none
_BLANK_GIVEN = 0.0
_UNJOINED = 0.05  # white between two letters that would touch if nothing stood between them
_MOST_UNJOINED = 0.25  # of the pairs of letters; Persian news has a non-joiner at one in twenty
_COLUMN_LINES = 3
_DEEPEST = 6  # columns inside columns
_MOST_SEGMENTS = 5_000  # of a page; more are read row by row
_OTHER_SIZE = 1.4  # times: small capitals are at least three quarters of the size


class Line(NamedTuple):
    """A line of one column.

    Attributes:
        text: in reading order, with blanks.
        boxes: where each character of `text` stands; null for blanks.
        box: of the whole.
        column: which of the page's columns it is in.
        first_word: width of its first word in points.
    """

    text: str
    boxes: list[Box | None]
    box: Box
    baseline: float
    size: float
    rtl: bool
    page: int
    column: tuple[int, ...]
    first_word: float


def lines_of(glyphs: Sequence[Glyph], page: int) -> list[Line]:
    """The lines of a page in reading order."""
    inked = [g for g in glyphs if not g.text.isspace()]
    if not inked:
        return []
    letters = Counter(bidi_class(g.text[0]) for g in inked)
    rtl = letters["R"] > letters["L"]
    rows = _rows(inked)
    gutters = _gutters(rows)
    segments = [segment for row in rows for segment in _split(row, gutters)]
    blanks = _Blanks(glyphs)
    joining = _shows_joining(segments, blanks)
    ordered = _reading_order(segments, rtl, ())
    return [_line(segment, rtl, page, column, blanks, joining) for segment, column in ordered]


def _rows(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Characters on one baseline, from left to right; the rows from top to bottom."""
    rows: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda g: (-g.baseline, g.box.x0)):
        if rows and rows[-1][0].baseline - glyph.baseline <= _SAME_LINE * min(rows[-1][0].size, glyph.size):
            rows[-1].append(glyph)
        else:
            rows.append([glyph])
    for row in rows:
        row.sort(key=lambda g: (g.box.x0 + g.box.x1, g.place))
    return rows


def _gaps(row: Sequence[Glyph]) -> list[tuple[int, float, float, float]]:
    """White between neighbours: index of the right one, left and right edge, size of the type."""
    found = []
    edge = row[0].box.x1
    for i, glyph in enumerate(row[1:], 1):
        if glyph.box.x0 > edge:
            found.append((i, edge, glyph.box.x0, max(glyph.size, row[i - 1].size)))
        edge = max(edge, glyph.box.x1)
    return found


def _gutters(rows: Sequence[Sequence[Glyph]]) -> set[int]:
    """Places (in steps of 2 points) at which most of the lines that pass them have white."""
    white: Counter[int] = Counter()
    passing: Counter[int] = Counter()
    for row in rows:
        left, right = row[0].box.x0, max(g.box.x1 for g in row)
        passing.update(range(round(left / 2), min(round(right / 2), round(left / 2) + 2_000) + 1))
        for _, start, end, size in _gaps(row):
            if end - start >= _GUTTER * size:
                white.update(range(round(start / 2) + 1, min(round(end / 2), round(start / 2) + 2_000)))
    return {at for at, count in white.items() if count >= _GUTTER_ROWS and count >= 0.7 * passing[at]}


def _split(row: list[Glyph], gutters: set[int]) -> list[list[Glyph]]:
    """A row cut at wide white, and at white that is a gutter."""
    found, begin = [], 0
    for i, start, end, size in _gaps(row):
        gutter = end - start >= _GUTTER * size and any(
            at in gutters for at in range(round(start / 2) + 1, min(round(end / 2), round(start / 2) + 200))
        )
        if gutter or end - start > _COLUMN_GAP * size or _changes_size(row, begin, i, end - start):
            found.append(row[begin:i])
            begin = i
    return [*found, row[begin:]]


def _changes_size(row: Sequence[Glyph], begin: int, i: int, white: float) -> bool:
    """Whether much larger or smaller type begins at a blank, a word of it at least: a name beside its motto."""
    before, after = row[max(begin, i - 3) : i], row[i : i + 3]
    if white < _BLANK * row[i].size or len(before) < 3 or len(after) < 3:
        return False
    least, most = sorted((min(g.size for g in before), min(g.size for g in after)))
    return most > _OTHER_SIZE * least


def _extent(segment: Sequence[Glyph]) -> tuple[float, float]:
    return segment[0].box.x0, max(g.box.x1 for g in segment)


def _reading_order(
    segments: list[list[Glyph]], rtl: bool, column: tuple[int, ...], depth: int = 0
) -> list[tuple[list[Glyph], tuple[int, ...]]]:
    """Segments (from top to bottom, then left to right) in reading order, each with its column.

    Where a strip of white parts at least three lines on either side, one side is read after the other;
    a line that crosses the strip ends the two columns.
    """
    extents = [_extent(s) for s in segments]
    places = _strips(segments, extents) if depth < _DEEPEST and len(segments) <= _MOST_SEGMENTS else []
    best: list[tuple[int, int]] = []
    strip = 0.0
    for place in places:
        bands = _bands(segments, extents, place)
        if sum(b - a for a, b in bands) > sum(b - a for a, b in best):
            best, strip = bands, place
    if not best:
        return [(s, column) for s in _by_rows(segments, rtl)]
    found: list[tuple[list[Glyph], tuple[int, ...]]] = []
    at = 0
    for number, (begin, end) in enumerate(best):
        found += _reading_order(segments[at:begin], rtl, column, depth + 1) if begin > at else []
        sides = [
            [s for s, (x0, _) in zip(segments[begin:end], extents[begin:end], strict=True) if (x0 > strip) == side]
            for side in ((True, False) if rtl else (False, True))
        ]
        for side, members in enumerate(sides):
            found += _reading_order(members, rtl, (*column, 2 * number + side), depth + 1)
        at = end
    return found + (_reading_order(segments[at:], rtl, column, depth + 1) if at < len(segments) else [])


def _strips(segments: Sequence[Sequence[Glyph]], extents: Sequence[tuple[float, float]]) -> list[float]:
    """Middles of the white between neighbours of one row, the most frequent first."""
    found: Counter[int] = Counter()
    for i in range(1, len(segments)):
        if abs(segments[i][0].baseline - segments[i - 1][0].baseline) <= _SAME_LINE * segments[i][0].size:
            left, right = sorted((extents[i - 1], extents[i]))
            if right[0] > left[1]:
                found[round((left[1] + right[0]) / 2)] += 1
    if not found:  # columns whose lines are never level
        starts = Counter(round(x0) for x0, _ in extents)
        found.update({x - 3: n for x, n in starts.items() if n >= _COLUMN_LINES and x > min(starts) + 20})
    return [float(place) for place, _ in found.most_common(30)]


def _bands(
    segments: Sequence[Sequence[Glyph]], extents: Sequence[tuple[float, float]], place: float
) -> list[tuple[int, int]]:
    """Ranges of segments that lie on either side of a place, with columns of text on both."""
    found, begin = [], 0
    for i in range(len(segments) + 1):
        if i < len(segments) and not extents[i][0] < place < extents[i][1]:
            continue
        sides = Counter(x0 > place for x0, _ in extents[begin:i])
        length = {True: 0, False: 0}
        for segment, (x0, _) in zip(segments[begin:i], extents[begin:i], strict=True):
            length[x0 > place] += len(segment)
        if min(sides[True], sides[False]) >= _COLUMN_LINES and any(
            length[side] / sides[side] >= 20 for side in (True, False)
        ):
            found.append((begin, i))
        begin = i + 1
    return found


def _by_rows(segments: list[list[Glyph]], rtl: bool) -> list[list[Glyph]]:
    """From top to bottom, each row from the side where reading begins."""
    if not rtl:
        return segments
    found: list[list[Glyph]] = []
    row: list[list[Glyph]] = []
    for segment in segments:
        if row and row[-1][0].baseline - segment[0].baseline > _SAME_LINE * segment[0].size:
            found += reversed(row)
            row = []
        row.append(segment)
    return found + row[::-1]


class _Blanks:
    """What PDFium and the page know about blanks: real ones by place, PDFium's own by order."""

    def __init__(self, glyphs: Sequence[Glyph]) -> None:
        inked = sorted(g.place for g in glyphs if not g.text.isspace())
        self._rank = {index: i for i, index in enumerate(inked)}

    def between(self, left: Glyph, right: Glyph) -> bool:
        """Whether a blank stands between two neighbours of a line."""
        white = (right.advance.x0 - left.advance.x1) / max(left.size, right.size)
        first, last = sorted((left.place, right.place))
        kinds = {bidi_class(left.text[0]), bidi_class(right.text[0])}
        # Beside signs in right-to-left text PDFium's own order, and so its blanks, are often wrong.
        if self._rank[last] - self._rank[first] == 1 and (len(kinds) == 1 or "R" not in kinds) and kinds != {"N"}:
            if last - first == 1:
                return white > _BLANK_DENIED
            if last - first <= 4:
                return white > _BLANK_GIVEN
        return white > _BLANK


def _line(
    segment: list[Glyph], page_is_rtl: bool, page: int, column: tuple[int, ...], blanks: _Blanks, joining: bool
) -> Line:
    bases, marks = _attach_marks(segment)
    bases.sort(key=lambda g: (g.box.x0 + g.box.x1, g.place))
    rtl = is_rtl([g.text[0] for g in bases], page_is_rtl)
    visual: list[tuple[str, Glyph | None]] = []
    for i, glyph in enumerate(bases):
        if i and blanks.between(bases[i - 1], glyph):
            visual.append((" ", None))
        elif i and joining and _unjoined(bases[i - 1], glyph):
            visual.append((ZWNJ, None))
        visual.append((glyph.text, glyph))
    order = logical([text[0] for text, _ in visual], rtl)
    shown = mirrored([visual[i][0] for i in order])
    text: list[str] = []
    boxes: list[Box | None] = []
    for letter, i in zip(shown, order, strict=True):
        set_ = visual[i][1]
        for part in (letter, *(m.text for m in marks.get(set_.place, ()))) if set_ else (letter,):
            text.append(part)
            boxes += [set_.box if set_ else None] * len(part)
    x0, x1 = _extent(segment)
    words = "".join(text)
    begin = words.find(" ")
    first = [b for b in boxes[: begin if begin > 0 else len(boxes)] if b]
    return Line(
        words,
        boxes,
        Box(x0, min(g.box.y0 for g in segment), x1, max(g.box.y1 for g in segment)),
        segment[0].baseline,
        round(median(g.size for g in segment), 1),
        rtl,
        page,
        column,
        max(b.x1 for b in first) - min(b.x0 for b in first) if first else 0.0,
    )


def _attach_marks(segment: list[Glyph]) -> tuple[list[Glyph], dict[int, list[Glyph]]]:
    """Letters, and the vowel signs on them by the letter's index: of the same shape, else the one below them.

    PDFium cuts the box of a shape that is several characters into as many parts; here it is made whole.
    """
    letters = [g for g in segment if not g.is_mark]
    if len(letters) == len(segment) or not letters:
        return list(segment), {}
    marks: dict[int, list[Glyph]] = {}
    whole: dict[int, tuple[Box, Box]] = {}
    for i, mark in enumerate(segment):
        if not mark.is_mark:
            continue
        near = [g for g in segment[max(0, i - 4) : i + 5] if not g.is_mark] or letters[:1]
        middle = (mark.box.x0 + mark.box.x1) / 2

        def distance(base: Glyph, mark: Glyph = mark, middle: float = middle) -> tuple[bool, float, int]:
            outside = max(base.box.x0 - middle, middle - base.box.x1, 0.0)
            return base.origin != mark.origin, outside, abs(base.place - mark.place)

        base = min(near, key=distance)
        marks.setdefault(base.place, []).append(mark)
        if base.origin == mark.origin:
            box, advance = whole.get(base.place, (base.box, base.advance))
            whole[base.place] = box.around(mark.box), advance.around(mark.advance)
    for held in marks.values():
        held.sort(key=lambda mark: -mark.box.x0)  # parts of one shape lie in the order of reading
    parts = [(g, whole.get(g.place, (g.box, g.advance))) for g in letters]
    return [g._replace(box=box, advance=advance) for g, (box, advance) in parts], marks


def _shows_joining(segments: Sequence[list[Glyph]], blanks: _Blanks) -> bool:
    """Whether the letters of a page's words touch where they are joined, as in most type, but not in all."""
    apart = Counter(
        _unjoined(left, right)
        for segment in segments
        for left, right in zip(segment, segment[1:], strict=False)
        if _could_join(left, right) and not blanks.between(left, right)
    )
    return apart[True] <= _MOST_UNJOINED * (apart[True] + apart[False])


def _could_join(left: Glyph, right: Glyph) -> bool:
    return is_arabic_letter(left.text[-1]) and joins_both_sides(right.text[-1])


def _unjoined(left: Glyph, right: Glyph) -> bool:
    """Whether a zero-width non-joiner stands between two letters: they would touch if they were joined."""
    return _could_join(left, right) and right.box.x0 - left.box.x1 > _UNJOINED * max(left.size, right.size)
