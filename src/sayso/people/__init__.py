"""Mentions and the entities they speak of (skeleton)."""

from __future__ import annotations

from sayso.record import Entity, Story
from sayso.resources import Resources
from sayso.syntax import Syntax


def entities(story: Story, syntax: Syntax, resources: Resources) -> list[Entity]:
    """Mentions and the entities they speak of."""
    return []
