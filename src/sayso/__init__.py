"""sayso: an attribution-first news reading system."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sayso.record import Story
    from sayso.resources import Resources

__version__ = "0.1.0"


def read_all(source: str, resources: Resources | None = None) -> Iterator[Story]:
    """Every story of one input, as an iterator."""
    from sayso.reading import read_page
    from sayso.resources import Resources
    from sayso.sources import pages

    resources = resources or Resources()
    for page in pages(source):
        yield read_page(page, resources)
