"""Who did what to whom, on whose say-so (skeleton)."""

from __future__ import annotations

from sayso.record import Event, Story
from sayso.resources import Resources
from sayso.syntax import Syntax


def events(story: Story, syntax: Syntax, resources: Resources) -> list[Event]:
    """Who did what to whom, on whose say-so."""
    return []
