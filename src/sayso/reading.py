"""From a page to a record: the stages in order.

A stage is a function `(story, syntax, resources) -> items` that reads the story so far and gives the
value of one field; it changes nothing.  Only `said` gives two: the attributions, and the entities with those that
nothing but a source tells of.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from sayso.anatomy import lay_out
from sayso.attribution import said
from sayso.attribution.threshold import at_least
from sayso.claims import claims
from sayso.claims.contested import contested, superseded
from sayso.dates import dates
from sayso.events import events
from sayso.page import Page, restore
from sayso.people import entities
from sayso.places import places
from sayso.record import Story
from sayso.resources import Resources
from sayso.syntax import Syntax, parse

STAGES: dict[str, Callable[[Story, Syntax, Resources], Any]] = {
    "dates": dates,
    "entities": entities,
    "places": places,
    "attributions": said,
    "claims": claims,
    "events": events,
    "contested": contested,
    "superseded": superseded,
}


def read_page(page: Page, resources: Resources, *, min_confidence: float = 0.0) -> Story:
    """The record of one page: its publication first, then each stage adds its field.

    Attributions below `min_confidence` are left out before the stages that rest on them.
    """
    story = lay_out(page, resources)
    syntax = parse(story, resources)
    for field, stage in STAGES.items():
        story = added(story, field, stage(story, syntax, resources))
        if field == "attributions":
            story = replace(story, attributions=at_least(story, story.attributions, min_confidence))
    return restore(story, page)


def added(story: Story, field: str, given: Any) -> Story:
    """The story with what a stage gives: the value of its field, or a story that has it."""
    return given if isinstance(given, Story) else replace(story, **{field: given})
