"""Time expressions of the body and their place on the calendar."""

from __future__ import annotations

from sayso.dates.published import looks_like_date, published
from sayso.record import Date, Story
from sayso.resources import Resources
from sayso.syntax import Syntax

__all__ = ["dates", "looks_like_date", "published"]


def dates(story: Story, syntax: Syntax, resources: Resources) -> list[Date]:
    """Time expressions of the body and their place on the calendar."""
    return []
