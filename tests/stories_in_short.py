"""Short stories for tests: a text becomes a story of one body, without a file."""

from __future__ import annotations

from sayso.record import Paragraph, Publication, Source, Story, StoryDate
from sayso.resources import Resources
from sayso.syntax import Syntax, parse


def story_of(text: str, language: str = "en", date: str | None = None) -> Story:
    """A story whose paragraphs are the parts between blank lines."""
    paragraphs, at = [], 0
    for part in text.split("\n\n"):
        start = text.index(part, at)
        at = start + len(part)
        if part.strip():
            paragraphs.append(Paragraph(start, at))
    return Story(
        id="t",
        source=Source("t", "text/plain", "0" * 64),
        kind="story",
        text=text,
        language=language,
        publication=Publication(),
        paragraphs=paragraphs,
        paragraph_languages=[language] * len(paragraphs),
        date=StoryDate(date, date, None, "given") if date else None,
    )


def parsed(text: str, resources: Resources, language: str = "en", date: str | None = None) -> tuple[Story, Syntax]:
    """The story and its syntax."""
    story = story_of(text, language, date)
    return story, parse(story, resources)
