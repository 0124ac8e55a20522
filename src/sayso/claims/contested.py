"""Accounts of the same thing that disagree (skeleton)."""

from __future__ import annotations

from sayso.record import Story
from sayso.resources import Resources
from sayso.syntax import Syntax


def contested(story: Story, syntax: Syntax, resources: Resources) -> list[list[str]]:
    """Groups of ids of claims and events that disagree."""
    return []


def superseded(story: Story, syntax: Syntax, resources: Resources) -> list[tuple[str, str]]:
    """Pairs (older, newer) of claims of one voucher."""
    return []
