"""Plain text and text with Markdown links: paragraphs as they are read, and the way back to the input."""

from __future__ import annotations

import re
from typing import NamedTuple

from sayso.errors import InputError
from sayso.page import Block, Page, Role
from sayso.record import Link, Source
from sayso.sources.edits import Edit, Edited
from sayso.sources.limits import Limits, counted
from sayso.sources.markdown import Marks, Target, inline, line_marks

# Invisible characters that are no part of a word: soft hyphen, zero-width space, word joiner, marks of
# direction, byte-order mark; and control characters.  The zero-width non-joiner is a letter in Persian.
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff\x00-\x08\x0e-\x1f\x7f]+")
_OVERRIDE = re.compile("[\u202d\u202e]")
_TAB = re.compile("\t")
_BULLET = re.compile(r"[*•‣▪●]\s")
_WORD = re.compile(r"\S+")
_MARKS = re.compile(r"[\[<*_\\]")

# Width of hard-wrapped text in characters: typewriter to wide terminal.
_NARROWEST, _WIDEST = 40, 160


class _Line(NamedTuple):
    start: int  # without blanks at either end
    end: int
    indent: bool
    marks: Marks


def read_text(original: str, name: str, source: Source, limits: Limits, *, main: bool | None = None) -> Page:
    """The page of a decoded text.

    Args:
        original: the text without its byte-order mark; comes back as `Page.original` where the reading
            text differs.
        name: of the input, for errors.
        main: what each block says of itself (true where the whole text is known to be the body).

    Returns:
        A page whose blocks are the paragraphs; each line of a masthead, of verse, or of a text that is
        not hard-wrapped is a block of its own.

    Raises:
        InputError: too long, or nothing but blanks.
    """
    if len(original) > limits.characters:
        raise InputError(name, f"too large: more than {counted(limits.characters, 'characters')}")
    lines, groups = _lines(original)
    if not any(c.isalnum() for c in original):
        raise InputError(name, "has no words")
    edits = [Edit(m.start(), m.end()) for m in _INVISIBLE.finditer(original)]
    edits += [Edit(m.start(), m.end(), " ") for m in _TAB.finditer(original)]
    targets: list[Target] = []
    pieces: list[tuple[int, int, Role, int]] = []
    width = _wrapped_at(lines, groups, original)
    for first, last in groups:
        for begin, stop in _paragraphs(lines, first, last, width, original):
            edits += _marks_and_ends(lines[begin:stop], original)
            start, end = lines[begin].marks.start, lines[stop - 1].marks.end
            pieces.append((start, end, _role(lines[begin], original), lines[begin].marks.level))
            if _MARKS.search(original, start, end):
                more, found = inline(original, start, end)
                edits += more
                targets += found
    edited = Edited(original, edits)
    warnings = []
    if _OVERRIDE.search(original):
        warnings.append("The text has direction overrides, which can make it look other than it reads")
    if len(targets) > limits.links:
        warnings.append(f"Only the first {counted(limits.links, 'links')} are kept")
    blocks = [
        Block(span, role=role if any(map(str.isalnum, span.of(edited.text))) else "other", level=level, main=main)
        for start, end, role, level in pieces
        if (span := edited.span(start, end)).end > span.start
    ]
    links = [
        Link(span, target.href)
        for target in targets[: limits.links]
        if (span := edited.span(target.start, target.end)).end > span.start
    ]
    changed = edited.offsets is not None
    return Page(
        edited.text,
        blocks,
        source,
        links=links,
        original=original if changed else None,
        offsets=edited.offsets,
        warnings=warnings,
    )


def _lines(text: str) -> tuple[list[_Line], list[tuple[int, int]]]:
    """The lines with words, and the groups of them between blank lines as ranges of indices."""
    lines: list[_Line] = []
    groups: list[tuple[int, int]] = []
    at, first = 0, 0
    for raw in text.splitlines(keepends=True):
        words = raw.strip()
        if words:
            lead = len(raw) - len(raw.lstrip())
            start, end = at + lead, at + lead + len(words)
            lines.append(_Line(start, end, lead > 1 or raw[0] == "\t", line_marks(text, start, end)))
        elif len(lines) > first:
            groups.append((first, len(lines)))
            first = len(lines)
        at += len(raw)
    if len(lines) > first:
        groups.append((first, len(lines)))
    return lines, groups


def _first_word(line: _Line, text: str) -> int:
    found = _WORD.match(text, line.marks.start, line.end)
    return found.end() - found.start() if found else 0


def _wrapped_at(lines: list[_Line], groups: list[tuple[int, int]], text: str) -> int | None:
    """The width to which the text was hard-wrapped, null where it was not.

    A text is hard-wrapped when most of its lines end where the next word would not have fitted; verse and
    mastheads break earlier, and unwrapped paragraphs are longer than any width.
    """
    breaks = [i for first, last in groups for i in range(first, last - 1)]
    if len(breaks) < 3:
        return None
    lengths = sorted(lines[i].end - lines[i].start for i in breaks)
    width = lengths[int(0.95 * (len(lengths) - 1))]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    total = sum(line.end - line.start for line in lines)
    longer = sum(line.end - line.start for line in lines if line.end - line.start > 1.3 * width)
    full = [i for i in breaks if _is_full(lines[i], lines[i + 1], width, text)]
    verse = all(text[lines[i + 1].marks.start].isupper() for i in full)
    # A fifth of the characters in longer lines: single long headlines and addresses are let pass.
    wrapped = longer < 0.2 * total and _letters(lines, full) >= 0.6 * _letters(lines, breaks) and not verse
    return width if wrapped else None


def _letters(lines: list[_Line], chosen: list[int]) -> int:
    return sum(lines[i].end - lines[i].start for i in chosen)


def _is_full(line: _Line, following: _Line, width: int, text: str) -> bool:
    """Whether the first word of the next line would not have fitted at the end of this one."""
    return line.end - line.start + 1 + _first_word(following, text) > width


def _paragraphs(lines: list[_Line], first: int, last: int, width: int | None, text: str) -> list[tuple[int, int]]:
    """Ranges of lines that are one paragraph each, within a group."""
    if width is None:
        return [(i, i + 1) for i in range(first, last)]
    found, begin = [], first
    for i in range(first, last - 1):
        line, following = lines[i], lines[i + 1]
        apart = (
            not _is_full(line, following, width, text)
            or (following.indent and not line.indent)
            or line.marks.level
            or following.marks.level
            or line.marks.quote != following.marks.quote
            or _BULLET.match(text, following.start, following.end)
        )
        if apart:
            found.append((begin, i + 1))
            begin = i + 1
    return [*found, (begin, last)]


def _marks_and_ends(lines: list[_Line], text: str) -> list[Edit]:
    """Edits for the lines of one paragraph: marks go, a line end becomes a blank (after a hyphen, nothing)."""
    edits = []
    for i, line in enumerate(lines):
        marks = line.marks
        if i:
            end = lines[i - 1].end
            hyphen = text[end - 1] in "-‐" and text[end - 2 : end - 1].isalpha() and text[marks.start].isalpha()
            edits.append(Edit(end, marks.start, "" if hyphen else " "))
        elif marks.start > line.start:
            edits.append(Edit(line.start, marks.start))
        if marks.end < line.end:
            edits.append(Edit(marks.end, line.end))
    return edits


def _role(line: _Line, text: str) -> Role:
    if line.marks.level:
        return "heading"
    if line.marks.quote:
        return "quote"
    return "list" if _BULLET.match(text, line.start, line.end) else "paragraph"
