"""Page -> the story's own parts (skeleton)."""

from __future__ import annotations

from sayso.language import identify
from sayso.page import Page
from sayso.record import Paragraph, Publication, Story, StoryDate
from sayso.resources import Resources


def lay_out(page: Page, resources: Resources) -> Story:
    """The story with text, publication, headline, date and paragraphs, before the stages."""
    paragraphs = [Paragraph(b.span.start, b.span.end) for b in page.blocks]
    language = page.language or identify(page.text)
    date = StoryDate(page.date, page.date, None, "given with the story") if page.date else None
    return Story(id=page.id or page.source.sha256[:16], source=page.source, kind="story", text=page.text, language=language,
                 publication=Publication(), paragraphs=paragraphs, date=date, headline=page.headline,
                 paragraph_languages=[language] * len(paragraphs), links=page.links)  # fmt: skip
