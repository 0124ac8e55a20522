"""Place names and where they are (skeleton)."""

from __future__ import annotations

from sayso.record import Place, Story
from sayso.resources import Resources
from sayso.syntax import Syntax


def places(story: Story, syntax: Syntax, resources: Resources) -> list[Place]:
    """Place names and where they are."""
    return []
