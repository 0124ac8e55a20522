"""Room for words in a picture: how wide they will be, and whether they lie on others."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_NARROW = frozenset("iIljtfr.,:;'|!()[] ")


@dataclass(frozen=True)
class Box:
    """A rectangle of a picture, y downwards."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: Box) -> bool:
        """Whether the two share an area."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def within(self, width: float, height: float) -> bool:
        """Whether the picture holds all of it."""
        return self.left >= 0 and self.top >= 0 and self.right <= width and self.bottom <= height


def width_of(text: str, size: float) -> float:
    """How wide a text is at most, in units of the size of its type (measured on sans-serif faces)."""
    total = 0.0
    for character in text:
        if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
            continue
        wide = unicodedata.east_asian_width(character) in ("W", "F")
        total += 1.0 if wide else 0.36 if character in _NARROW else 0.72 if character.isupper() else 0.6
    return total * size


def shortened(text: str, size: int) -> str:
    """The text, or its beginning with "…" where it is longer than `size` characters: whole words, if there are any."""
    if len(text) <= size:
        return text
    words = text[:size].rpartition(" ")[0]
    return (words if len(words) >= size // 2 else text[: size - 1]).rstrip() + "…"
