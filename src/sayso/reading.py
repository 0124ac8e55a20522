"""From a page to a record: the stages in order.

A stage is a function `(story, syntax, resources) -> items` that reads the story so far and gives the
value of one field; it changes nothing.
"""

from __future__ import annotations

from msgspec.structs import replace

from sayso.anatomy import lay_out
from sayso.attribution import attributions
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
from sayso.syntax import parse

STAGES = {
    "dates": dates,
    "entities": entities,
    "places": places,
    "attributions": attributions,
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
        story = replace(story, **{field: stage(story, syntax, resources)})
        if field == "attributions":
            story = replace(story, attributions=at_least(story, story.attributions, min_confidence))
    return restore(story, page)
