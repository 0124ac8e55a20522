"""Who says what: source, cue and content (skeleton)."""

from __future__ import annotations

from sayso.record import Attribution, Story
from sayso.resources import Resources
from sayso.syntax import Syntax


def attributions(story: Story, syntax: Syntax, resources: Resources) -> list[Attribution]:
    """Who says what: source, cue and content."""
    return []
