"""From the order in which a line is seen to the order in which it is read.

The Unicode Bidirectional Algorithm (UAX #9) run backwards, for lines without explicit embeddings: in a
right-to-left line the letters of right-to-left scripts run from right to left, numbers and words of other
scripts from left to right.  Where two readings look the same ("Boeing 737" and "737 Boeing" in a Persian
line), the more usual one is taken.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Literal

Class = Literal["R", "L", "D", "N"]

# Signs between two digits that belong to the number in any surroundings (UAX #9 rule W4, class CS).
_INSIDE_NUMBERS = frozenset(",.:/،٫٬\u00a0")
_MIRRORED = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))
_OPENING = frozenset("([{<«‹")
# Letters that join only to the letter before them, by the first word of their Unicode name; the letters of
# the Arabic script that are not here join on both sides (Unicode, ArabicShaping.txt, Joining_Type R and U).
_JOIN_BEFORE_ONLY = frozenset(
    [
        "ALEF",
        "DAL",
        "DDAL",
        "DAHAL",
        "DDAHAL",
        "DUL",
        "THAL",
        "REH",
        "RREH",
        "ZAIN",
        "JEH",
        "WAW",
        "OE",
        "U",
        "YU",
        "VE",
        "KIRGHIZ",
        "HAMZA",
        "HIGH",
        "WAVY",
    ]
)


@cache
def bidi_class(character: str) -> Class:
    """R for right-to-left letters, L for left-to-right ones, D for digits of any script, N for the rest."""
    kind = unicodedata.bidirectional(character)
    if kind in ("R", "AL"):
        return "R"
    if kind in ("EN", "AN"):
        return "D"
    return "L" if kind == "L" else "N"


def is_rtl(text: Sequence[str], page_is_rtl: bool) -> bool:
    """The direction of a line: that of the page where the line has its letters, unless nearly all are others.

    A Persian line with a long English name stays right-to-left, a Persian masthead on an English page is.
    """
    right = sum(bidi_class(c) == "R" for c in text)
    left = sum(bidi_class(c) == "L" for c in text)
    if not right and not left:
        return page_is_rtl
    # A page's own letters decide from a tenth (right-to-left pages) or three tenths of the line on: Latin
    # names abound in Persian news, Persian ones in English news hardly occur.
    return right > 0.1 * (right + left) if page_is_rtl else right > 0.7 * (right + left)


def logical(visual: Sequence[str], rtl: bool) -> list[int]:
    """The order in which to read a line.

    Args:
        visual: its characters from left to right.
        rtl: whether the line as a whole runs from right to left.

    Returns:
        Indices into `visual`, in reading order.
    """
    classes = [bidi_class(c) for c in visual]
    if rtl:
        return _right_to_left(visual, classes, range(len(visual) - 1, -1, -1))
    order: list[int] = []
    i = 0
    while i < len(visual):
        if not _begins_rtl(visual[i], classes[i]):
            order.append(i)
            i += 1
            continue
        last, j = i, i + 1
        while j < len(visual) and classes[j] != "L":
            if _begins_rtl(visual[j], classes[j]):
                last = j
            j += 1
        order += _right_to_left(visual, classes, range(last, i - 1, -1))
        i = last + 1
    return order


def _begins_rtl(character: str, kind: Class) -> bool:
    return kind == "R" or (kind == "D" and not character.isascii())


def _right_to_left(visual: Sequence[str], classes: Sequence[Class], seen: range) -> list[int]:
    """Reading order of a stretch that runs from right to left; its left-to-right runs are turned round."""
    order: list[int] = []
    i = 0
    while i < len(seen):
        if classes[seen[i]] in ("R", "N"):
            order.append(seen[i])
            i += 1
            continue
        last, j = i, i + 1
        while j < len(seen) and classes[seen[j]] != "R":
            if classes[seen[j]] == "N":
                j += 1
                continue
            if not _one_run(visual, classes, seen[last], seen[j], [visual[k] for k in seen[last + 1 : j]]):
                break
            last = j
            j += 1
        order += reversed(seen[i : last + 1])
        i = last + 1
    return order


def _one_run(visual: Sequence[str], classes: Sequence[Class], right: int, left: int, between: list[str]) -> bool:
    """Whether two characters seen next to each other (but for neutral ones) belong to one left-to-right run."""
    if not between:
        return True
    if classes[left] == "L":  # "New York" and, after W7, "Boeing 737"
        return classes[right] == "L" or visual[right].isascii()
    return classes[right] == "D" and len(between) == 1 and between[0] in _INSIDE_NUMBERS


def mirrored(text: Sequence[str]) -> list[str]:
    """The line in reading order with each bracket of a right-to-left stretch turned the way it is written.

    A PDF stores the shape that is seen: an opening bracket of Arabic text looks like a closing one of
    English text.  What stands beside a bracket says which it is; where that is open, it is turned.
    """
    found = list(text)
    for i, c in enumerate(text):
        if c not in _MIRRORED or not _beside_rtl(text, i):
            continue
        before = text[i - 1] if i else " "
        after = text[i + 1] if i + 1 < len(text) else " "
        inside, outside = after.isalnum(), before.isalnum()
        if inside == outside:
            inside, outside = outside_or_mark(before), outside_or_mark(after)
        opening = inside if inside != outside else c not in _OPENING
        if opening != (c in _OPENING):
            found[i] = _MIRRORED[c]
    return found


def outside_or_mark(character: str) -> bool:
    """Whether a character can stand before an opening bracket but hardly after it: a blank."""
    return character.isspace()


def _beside_rtl(text: Sequence[str], i: int) -> bool:
    """Whether the next letter on either side is right-to-left."""
    sides = []
    for step in (-1, 1):
        j = i + step
        while 0 <= j < len(text) and bidi_class(text[j]) in ("N", "D"):
            j += step
        sides.append(bidi_class(text[j]) if 0 <= j < len(text) else None)
    return "R" in sides and sides.count("L") < 2 and not (sides[0] == "L" and sides[1] == "L")


@cache
def joins_both_sides(character: str) -> bool:
    """Whether a letter of the Arabic script joins to the letter after it."""
    name = unicodedata.name(character, "")
    if not name.startswith("ARABIC LETTER ") or "TEH MARBUTA" in name or "HEH WITH YEH" in name:
        return False
    return name.split()[2] not in _JOIN_BEFORE_ONLY


def is_arabic_letter(character: str) -> bool:
    """Whether a character is a letter of the Arabic script."""
    return bidi_class(character) == "R" and "\u0600" <= character <= "\u08ff"


@cache
def plain(character: str) -> str:
    """Presentation forms and ligatures as ordinary letters (NFKC): one shape may be two letters."""
    code = ord(character)
    if 0xFB00 <= code <= 0xFB06 or 0xFB1D <= code <= 0xFDFF or 0xFE70 <= code <= 0xFEFC:
        return unicodedata.normalize("NFKC", character).strip()
    return character
