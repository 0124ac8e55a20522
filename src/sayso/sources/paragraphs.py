"""From the lines of a PDF to its paragraphs: what belongs together, what repeats on every page."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from statistics import median

from sayso.sources.glyphs import HYPHEN, Box
from sayso.sources.lines import Line

_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_END = re.compile(r"[.!?…؟۔:»”\"')\]]\s*$")

# In lines and widths of the type; chosen on the same PDFs as the distances of `lines`.
_LEADING = 1.35  # times the usual distance of lines: a gap between paragraphs
_INDENT = 0.8
_SIZE = 0.12  # share by which the size may differ within a paragraph
_EDGE_LINES = 2  # lines at the head and foot of a page that may be running titles


def without_running_titles(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """The lines of each page without those that stand at the head or foot of most pages.

    Numbers are taken as equal, so that page numbers go.  The first page keeps a running title without
    numbers: it may be the masthead.
    """
    if len(pages) < 2:
        return list(pages)
    counts: Counter[tuple[str, bool]] = Counter()
    edges = [_edges(lines) for lines in pages]
    for found in edges:
        counts.update(set(found.values()))
    needed = max(2, len([p for p in pages if p]) / 2)
    kept = []
    for number, lines in enumerate(pages):
        dropped = {
            i
            for i, key in edges[number].items()
            if counts[key] >= needed and not (number == 0 and key[1] and "#" not in key[0])
        }
        kept.append([line for i, line in enumerate(lines) if i not in dropped])
    return kept


def _edges(lines: Sequence[Line]) -> dict[int, tuple[str, bool]]:
    """Lines at the head (true) and foot of a page, by index, with digits made equal."""
    by_height = sorted(range(len(lines)), key=lambda i: -lines[i].baseline)
    found: dict[int, tuple[str, bool]] = {}
    for head, chosen in ((True, by_height), (False, by_height[::-1])):
        heights: list[float] = []
        for i in chosen:
            if not any(abs(lines[i].baseline - h) < 2 for h in heights):
                if len(heights) == _EDGE_LINES:
                    break
                heights.append(lines[i].baseline)
            found.setdefault(i, (_DIGITS.sub("#", lines[i].text).strip(), head))
    return found


def paragraphs_of(pages: Sequence[list[Line]]) -> list[list[Line]]:
    """Lines that belong together, in reading order; a paragraph may go on over a page."""
    found: list[list[Line]] = []
    for lines in pages:
        leading = _usual_leading(lines)
        edges = _text_edges(lines)
        for line in lines:
            last = found[-1][-1] if found else None
            if last is not None and last.page == line.page:
                joined = _goes_on(last, line, leading[_size(line)], _own_edges(found[-1]) or edges[_column(last)])
            else:
                joined = last is not None and _goes_on_overleaf(found[-1], line, last, pages)
            if joined:
                found[-1].append(line)
            else:
                found.append([line])
    return found


def _size(line: Line) -> int:
    return round(line.size)


def _column(line: Line) -> tuple[tuple[int, ...], int]:
    return line.column, _size(line)


def _usual_leading(lines: Sequence[Line]) -> defaultdict[int, float]:
    """Distance of lines by size of type; one and a half sizes where a size has too few lines to tell."""
    steps: defaultdict[int, list[float]] = defaultdict(list)
    for above, below in zip(lines, lines[1:], strict=False):
        step = above.baseline - below.baseline
        if _column(above) == _column(below) and 0 < step < 3 * above.size:
            steps[_size(below)].append(step)
    found: defaultdict[int, float] = defaultdict(lambda: float("inf"))
    for size, all_ in steps.items():
        # The least of the common distances: paragraphs of one line have larger ones.
        common = Counter(round(s) for s in all_).most_common(3)
        found[size] = min(float(s) for s, n in common if n >= 0.25 * common[0][1])
    return found


def _text_edges(lines: Sequence[Line]) -> dict[tuple[tuple[int, ...], int], tuple[float, float]]:
    """Left and right edge of the text of each column and size of type."""
    found: dict[tuple[tuple[int, ...], int], tuple[float, float]] = {}
    whole: dict[tuple[int, ...], tuple[float, float]] = {}
    counts = Counter(_column(line) for line in lines)
    for line in lines:
        own = line.box.x0, line.box.x1
        found[_column(line)] = _wider(found.get(_column(line), own), own)
        whole[line.column] = _wider(whole.get(line.column, own), own)
    return {key: edges if counts[key] >= 4 else whole[key[0]] for key, edges in found.items()}


def _wider(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return min(one[0], other[0]), max(one[1], other[1])


def _own_edges(paragraph: Sequence[Line]) -> tuple[float, float] | None:
    """The edges that three lines or more of a paragraph show: those of the page may be a wider masthead's."""
    lines = [line for line in paragraph[-20:] if line.page == paragraph[-1].page]
    if len(lines) < 3:
        return None
    return min(line.box.x0 for line in lines), max(line.box.x1 for line in lines)


def _room(line: Line, edges: tuple[float, float]) -> float:
    """White at the end of a line (at both ends of a centred one)."""
    before, after = line.box.x0 - edges[0], edges[1] - line.box.x1
    if line.rtl:
        before, after = after, before
    centred = before > line.size and abs(before - after) < line.size
    return before + after if centred else after


def _goes_on(last: Line, line: Line, leading: float, edges: tuple[float, float]) -> bool:
    """Whether a line of the same page continues the paragraph of the one before it."""
    step = last.baseline - line.baseline
    if last.column != line.column or last.rtl != line.rtl or abs(last.size - line.size) > _SIZE * last.size:
        return False
    if not 0 < step <= min(_LEADING * leading + 0.5, 3 * line.size):
        return False
    if _room(last, edges) > line.first_word + 0.5 * line.size:
        return False  # the first word would have fitted: the paragraph was over
    indent = (last.box.x1 - line.box.x1) if line.rtl else (line.box.x0 - last.box.x0)
    centred = abs((last.box.x0 + last.box.x1) - (line.box.x0 + line.box.x1)) < line.size
    return centred or not _INDENT * line.size < indent < 6 * line.size


def _goes_on_overleaf(paragraph: Sequence[Line], line: Line, last: Line, pages: Sequence[list[Line]]) -> bool:
    """Whether the first line of a page continues the last paragraph of the one before."""
    if last.rtl != line.rtl or abs(last.size - line.size) > _SIZE * last.size:
        return False
    edges = _own_edges(paragraph) or _text_edges(pages[last.page]).get(_column(last))
    if edges is None or _room(last, edges) > line.first_word + 0.5 * line.size:
        return False
    return not _END.search(last.text) or line.text[:1].islower()


def joined(paragraph: Sequence[Line], words: frozenset[str]) -> tuple[str, list[tuple[int, Box] | None]]:
    """The text of a paragraph, and for each of its characters the page and box (null for blanks).

    Args:
        words: of the whole document, lower case: whether ``co-`` and ``operation`` make one word or two
            with a hyphen is seen from how it is written elsewhere.
    """
    text: list[str] = []
    places: list[tuple[int, Box] | None] = []
    for i, line in enumerate(paragraph):
        letters = line.text.replace(HYPHEN, "-")
        boxes = list(line.boxes)
        following = paragraph[i + 1].text if i + 1 < len(paragraph) else ""
        glue = " " if following else ""
        if following and letters.endswith(("-", "‐")) and letters[-2:-1].isalpha() and following[:1].isalpha():
            glue = ""
            if _is_one_word(letters, following, words):
                letters, boxes = letters[:-1], boxes[:-1]
        text.append(letters + glue)
        places += [(line.page, box) if box else None for box in boxes]
        places += [None] * len(glue)
    return "".join(text), places


def _is_one_word(letters: str, following: str, words: frozenset[str]) -> bool:
    before, after = _WORD.findall(letters), _WORD.match(following)
    if not before or not after or not after[0].islower():
        return False
    first, second = before[-1].lower(), after[0].lower()
    return f"{first}-{second}" not in words or f"{first}{second}" in words


def words_of_lines(pages: Sequence[list[Line]]) -> frozenset[str]:
    """All words of a document, lower case."""
    return frozenset(word.lower() for lines in pages for line in lines for word in _WORD.findall(line.text))


def body_size(lines: Sequence[Line]) -> float:
    """The size of type in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def median_size(paragraph: Sequence[Line]) -> float:
    """The size of type of a paragraph."""
    return round(median(line.size for line in paragraph), 1)
