"""What the parts of a page are: masthead, credits, headline, date, body.

`lay_out` names the parts in the order in which they help each other: short lines by their form, where the
body starts, the headline, what the masthead leaves, the credits, the day.  Everything that is not body,
headline or a named part is furniture and drops out of the record (but not out of `Story.text`).
"""

from __future__ import annotations

import hashlib
import unicodedata

from sayso.anatomy.body import body_of, paragraph_languages
from sayso.anatomy.credits import credits_of
from sayso.anatomy.dateline import date_of
from sayso.anatomy.headline import headline_of
from sayso.anatomy.kind import kind_of
from sayso.anatomy.lines import lines_of
from sayso.anatomy.masthead import publication_of
from sayso.language import identify
from sayso.page import Page
from sayso.record import Link, Paragraph, Publication, Span, Story, StoryDate
from sayso.resources import Resources

GIVEN = "given with the story"
NO_TEXT = "No running text was found on the page"


def lay_out(page: Page, resources: Resources) -> Story:
    """The story with its publication, credits, headline, date, body and links, before the stages.

    Args:
        page: as the reader of the file made it; `id`, `date`, `language` and `headline` of a JSON Lines
            row are taken as true.
        resources: not used yet, as in every stage.

    Returns:
        The story; spans are characters of `page.text`.  `paragraph_languages` has one tag a paragraph.
    """
    if page.source.media_type == "application/jsonl":
        return _given(page)
    lines = lines_of(page)
    body = body_of(page, lines)
    spans = [page.blocks[i].span for i in body.blocks]
    words = "\n".join(s.of(page.text) for s in spans)
    language = page.language or identify(words or page.text)
    headline = headline_of(page, lines, body, language)
    credits = credits_of(page, lines, body, headline)
    return Story(
        id=page.id or _content_id(page.text),
        source=page.source,
        kind=kind_of(page, body),
        text=page.text,
        language=language,
        publication=publication_of(page, lines, body, headline, language),
        paragraphs=[Paragraph(s.start, s.end) for s in spans],
        agency=credits.agency,
        agency_span=credits.agency_span,
        byline=credits.byline,
        byline_span=credits.byline_span,
        headline=headline.text,
        headline_span=headline.span,
        date=date_of(page, lines, body, headline, language),
        paragraph_languages=paragraph_languages(page, spans, language),
        links=_links_in(page.links, [*spans, *([headline.span] if headline.span else [])]),
        warnings=[*page.warnings, *([] if spans else [NO_TEXT])],
    )


def _given(page: Page) -> Story:
    """A row of a JSON Lines file: every block is body, and what stands beside the text is true."""
    spans = [b.span for b in page.blocks]
    language = page.language or identify(page.text)
    headline_span = next((s for s in spans if page.headline and s.of(page.text) == page.headline), None)
    return Story(
        id=page.id or _content_id(page.text),
        source=page.source,
        kind="story",
        text=page.text,
        language=language,
        publication=Publication(),
        paragraphs=[Paragraph(s.start, s.end) for s in spans],
        headline=page.headline,
        headline_span=headline_span,
        date=StoryDate(page.date, page.date, None, GIVEN) if page.date else None,
        paragraph_languages=paragraph_languages(page, spans, language),
        links=page.links,
        warnings=page.warnings,
    )


def _content_id(text: str) -> str:
    """The same words give the same id, whatever the file is called and however its lines are broken."""
    words = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.sha256(words.encode("utf8", "surrogatepass")).hexdigest()[:16]


def _links_in(links: list[Link], kept: list[Span]) -> list[Link]:
    """The links whose words lie in a part that is kept, in the order of the text."""
    return [link for link in sorted(links, key=lambda link: link.span) if any(s.covers(link.span) for s in kept)]
