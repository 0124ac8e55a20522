"""Attributions of short texts for tests, shown as words."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec.structs import replace
from stories_in_short import parsed

from sayso.attribution import said as attributed
from sayso.people import entities
from sayso.record import Attribution, Story
from sayso.resources import Resources


@dataclass(frozen=True)
class Said:
    """An attribution in words; the parts of a role are joined by " … "."""

    source: str
    cue: str
    content: str
    a: Attribution


def read(text: str, resources: Resources, language: str = "en") -> tuple[Story, list[Said]]:
    """The story with its entities, and what is said in it."""
    story, syntax = parsed(text, resources, language)
    story = replace(story, entities=entities(story, syntax, resources))
    found = []
    story = attributed(story, syntax, resources)
    for a in story.attributions:
        source, cue, content = (" … ".join(s.of(text) for s in spans) for spans in (a.source, a.cue, a.content))
        found.append(Said(source, cue, content, a))
    return story, found


def said(text: str, resources: Resources, language: str = "en") -> list[tuple[str, str, str]]:
    """(source, cue, content) of each attribution."""
    return [(s.source, s.cue, s.content) for s in read(text, resources, language)[1]]
