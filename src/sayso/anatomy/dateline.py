"""The line that says on which day the story was published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from sayso.anatomy.date_words import find
from sayso.language import SCRIPTS, script_of
from sayso.page import Page
from sayso.record import Span, StoryDate

if TYPE_CHECKING:
    from sayso.anatomy.body import Body
    from sayso.anatomy.headline import Headline
    from sayso.anatomy.labels import Line


def date_of(page: Page, lines: list[Line], body: Body, headline: Headline, language: str) -> StoryDate | None:
    """The publication day: the date line nearest to headline and body, read by `sayso.dates.published`.

    The other date lines of the page and its body go along as evidence for an ambiguous one.
    """
    from sayso.dates.published import published

    place = headline.index if headline.index is not None else body.start
    script = SCRIPTS.get(language, "Latn")

    def rank(pair: tuple[Span, int]) -> tuple[bool, bool, int]:
        span, index = pair
        return index > max(body.start, place), script_of(span.of(page.text)) not in (script, "Zyyy"), abs(index - place)

    found: list[tuple[Span, int]] = []
    for line in lines:
        if line.label == "date" and line.index not in body.members:
            span = find(page.text, line.value or line.span)
            found += [(span, line.index)] if span else []
    found.sort(key=rank)
    words = found[0][0] if found else None
    others = [span for span, _ in found[1:]]
    return published(
        _with_written_address(page, lines, body), words, others, [page.blocks[i].span for i in body.blocks], language
    )


def _with_written_address(page: Page, lines: list[Line], body: Body) -> Page:
    """The page with its own address as metadata, where a line of the head writes it out.

    "https://www.example.com/2023/11/03/fuel-strike": only an address with a path is that of a page.
    """
    written = [
        x.text
        for x in lines
        if x.label == "contact" and x.index < body.start and "/" in x.text.split("://")[-1].strip("/")
    ]
    if not written or page.metadata.get("canonical"):
        return page
    return replace(page, metadata={**page.metadata, "canonical": written})
