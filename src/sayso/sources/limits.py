"""How much of an input is read: every bound of every reader, in one place."""

from __future__ import annotations

from msgspec import Struct


class Limits(Struct, frozen=True):
    """Bounds on one story; an input beyond them is refused with one clear line, never cut silently.

    The defaults are far above any news story and far below what exhausts a small machine: the longest
    pages of the article corpus (``bench``) have 1.5 MB, 60,000 characters, depth 60 and 900 links.

    Attributes:
        bytes: of a file, or of one line of JSON Lines (a JSON Lines file itself may be of any size).
        pages: of a PDF.
        characters: of the text of one story.
        depth: nesting of HTML elements; what lies deeper is read as if it lay at this depth.
        elements: of one HTML page.
        links: of one story; those beyond are left out with a warning.
    """

    bytes: int = 64 * 2**20
    pages: int = 2_000
    characters: int = 5_000_000
    depth: int = 500
    elements: int = 200_000
    links: int = 20_000


DEFAULT = Limits()


def counted(number: int, unit: str) -> str:
    """A number and its unit as people write them: ``5,000,000 characters``."""
    return f"{number:,} {unit}"
