"""Time expressions of the body and their place on the calendar (skeleton)."""

from __future__ import annotations

from sayso.record import Date, Story
from sayso.resources import Resources
from sayso.syntax import Syntax


def dates(story: Story, syntax: Syntax, resources: Resources) -> list[Date]:
    """Time expressions of the body and their place on the calendar."""
    return []
