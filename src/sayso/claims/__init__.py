"""Figures, their bounds and their vouchers (skeleton)."""

from __future__ import annotations

from sayso.record import Claim, Story
from sayso.resources import Resources
from sayso.syntax import Syntax


def claims(story: Story, syntax: Syntax, resources: Resources) -> list[Claim]:
    """Figures, their bounds and their vouchers."""
    return []
