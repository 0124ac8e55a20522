"""The little of Markdown that stories are passed on with: links, images, emphasis, headings, quotations.

After CommonMark 0.31 (sections 2.4, 6.2, 6.3, 6.4, 6.5), without reference links and code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sayso.sources.edits import Edit

_MARK = re.compile(r"\\[\\\[\]()*_#>`!]|!\[|\[|\]|<(?:https?://|mailto:)[^\s<>]{1,2000}>|\*+|_+")
_LINE = re.compile(r"(?P<quote>(?:[ \t]{0,3}>(?=[ \t>]|$))+)?[ \t]{0,3}(?:(?P<heading>#{1,6})[ \t]+)?")
_TITLE = re.compile(r"[ \t]+(?:\"[^\"\n]{0,500}\"|'[^'\n]{0,500}'|\([^()\n]{0,500}\))")
_BLANKS = re.compile(r"[ \t]*\n?[ \t]*")

_DEEP = 8  # nesting of parentheses in an address
_LONG = 4_000  # characters of an address


class Target(NamedTuple):
    """Words `original[start:end]` that lead somewhere."""

    start: int
    end: int
    href: str


class Marks(NamedTuple):
    """What the marks at the beginning of a line say, and where its words begin and end."""

    start: int
    end: int
    level: int
    quote: bool


def line_marks(text: str, start: int, end: int) -> Marks:
    """The marks of the line `text[start:end]`: ``## Title ##`` has level 2, ``> Words`` is a quotation."""
    found = _LINE.match(text, start, end)
    if found is None or not (found["quote"] or found["heading"]):
        return Marks(start, end, 0, False)
    first, level = start, 0
    if found["quote"]:
        first = found.end("quote")
    if found["heading"]:
        first, level = found.end("heading"), len(found["heading"])
        words = text[first:end].rstrip()
        title = words.rstrip("#")
        if title != words and title[-1:] in ("", " ", "\t"):
            end = first + len(title.rstrip())
    while first < end and text[first] in " \t":
        first += 1
    return Marks(first, end, level, bool(found["quote"]))


def inline(text: str, start: int, end: int) -> tuple[list[Edit], list[Target]]:
    """Marks to drop, and links, of the paragraph `text[start:end]`; time is linear in its length.

    ``[words](address "title")`` leaves its words, ``![picture](address)`` nothing, ``<https://…>`` the
    address; ``**strong**`` and ``_stressed_`` their words; a backslash before a mark goes.
    """
    edits: list[Edit] = []
    targets: list[Target] = []
    brackets: list[tuple[int, bool, int, int]] = []  # place, image, edits and targets before it
    emphasis: dict[str, int] = {}
    at = start
    while found := _MARK.search(text, at, end):
        mark, i = found[0], found.start()
        at = found.end()
        if mark[0] == "\\":
            edits.append(Edit(i, i + 1))
        elif mark[0] == "<":
            edits += [Edit(i, i + 1), Edit(at - 1, at)]
            targets.append(Target(i + 1, at - 1, mark[1:-1]))
        elif mark[0] in "*_":
            edits += _stress(text, i, at, start, end, emphasis)
        elif mark != "]":
            brackets.append((i, mark == "![", len(edits), len(targets)))
        elif brackets:
            opened, image, edits_before, targets_before = brackets.pop()
            destination = _destination(text, at, end)
            if destination is None:
                continue
            href, at = destination
            if image:
                del edits[edits_before:], targets[targets_before:]
                edits.append(Edit(opened, at))
            else:
                edits += [Edit(opened, opened + 1), Edit(i, at)]
                targets.append(Target(opened + 1, i, href))
                brackets = [b for b in brackets if b[1]]  # no link inside a link
    return edits, sorted(targets)


def _destination(text: str, at: int, end: int) -> tuple[str, int] | None:
    """The address in parentheses at `at`, and the place after them; null where there is none."""
    if not text.startswith("(", at, end):
        return None
    at = _skip(text, at + 1, end)
    if text.startswith("<", at, end):
        close = text.find(">", at, min(end, at + _LONG))
        if close < 0 or "\n" in text[at:close]:
            return None
        href, at = text[at + 1 : close], close + 1
    else:
        href = text[at : at + _address(text, at, min(end, at + _LONG))]
        at += len(href)
    if title := _TITLE.match(text, at, end):
        at = title.end()
    at = _skip(text, at, end)
    return (href, at + 1) if text.startswith(")", at, end) else None


def _skip(text: str, at: int, end: int) -> int:
    found = _BLANKS.match(text, at, end)
    return found.end() if found else at


def _address(text: str, at: int, end: int) -> int:
    """Length of an address without blanks whose parentheses are balanced."""
    deep, i = 0, at
    while i < end:
        c = text[i]
        if c.isspace() or (c == "(" and deep == _DEEP) or (c == ")" and deep == 0):
            break
        deep += (c == "(") - (c == ")")
        i += 2 if c == "\\" and i + 1 < end and not text[i + 1].isspace() else 1
    return i - at


def _stress(text: str, i: int, j: int, start: int, end: int, opened: dict[str, int]) -> Iterator[Edit]:
    """Edits for a run of ``*`` or ``_``: it opens, or closes an equal run; inside a word it is a sign."""
    run = text[i:j]
    before = text[i - 1] if i > start else " "
    after = text[j] if j < end else " "
    if len(run) > 3 or (before.isalnum() and after.isalnum()):
        return
    opens = not after.isspace() and (after.isalnum() or not before.isalnum())
    closes = not before.isspace() and (before.isalnum() or not after.isalnum())
    if closes and run in opened:
        begin = opened.pop(run)
        yield Edit(begin, begin + len(run))
        yield Edit(i, j)
    elif opens and not before.isalnum():
        opened[run] = i
