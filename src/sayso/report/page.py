"""One story as one self-contained HTML page: its text with every mark, and every fact beside it.

The page has no scripts and refers to nothing outside of itself.  What is shown beside a fact are the words
it cites; each entry leads to its words, and the words lead to the entry.
"""

from __future__ import annotations

from functools import cache
from pathlib import PurePath
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined

import sayso
from sayso.language import direction, script_of
from sayso.record import Span, Story
from sayso.report import bars, mapping, timeline
from sayso.report.facts import Facts, Words
from sayso.report.labelling import shortened
from sayso.report.marks import MarkedText, address_of
from sayso.report.outlines import land
from sayso.report.words import harmless, on_a_line

_TITLE = 90  # characters of the window's title
_LETTERS = 200  # characters that tell the script of a line


@cache
def _templates() -> Environment:
    """The templates of the package, with escaping on."""
    return Environment(
        loader=PackageLoader("sayso.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(story: Story) -> str:
    """The page of a story.

    Args:
        story: any record, also one whose spans nest, overlap or lie outside of its text.

    Returns:
        A whole HTML document, to be written as UTF-8.
    """
    page = _Page(Facts(story))
    html: str = _templates().get_template("page.html").render(page=page, **page.values())
    return html


class _Page:
    """What the template asks for."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.story = facts.story
        self.rtl = direction(self.story.language) == "rtl"
        self.paragraphs = _paragraphs(self.story)
        headline = [self.story.headline_span] if self.story.headline and self.story.headline_span else []
        self.text = MarkedText(facts, headline + self.paragraphs)
        self.headline = self.text.html[0] if headline else on_a_line(self.story.headline or "")
        self.body = self.text.html[len(headline) :]

    def values(self) -> dict[str, Any]:
        """Values that templates use often."""
        return {
            "facts": self.facts,
            "story": self.story,
            "t": self.facts.labels,
            "version": sayso.__version__,
            "direction": direction,
        }

    @property
    def title(self) -> str:
        """The title of the window: the headline, or the first words, and the publication."""
        quoted = self.facts.reading.quote
        first = on_a_line(self.story.headline or "") or next((quoted(p) for p in self.paragraphs), "")
        name = on_a_line(self.story.publication.short_name or next(iter(self.story.publication.name.values()), ""))
        return " – ".join(part for part in (shortened(first, _TITLE), name) if part) or "sayso"

    def language_of_paragraph(self, index: int) -> str | None:
        """The language of a paragraph where it is not the story's."""
        given = self.story.paragraph_languages
        known = len(given) == len(self.paragraphs) and given[index] != self.story.language
        return given[index] if known else None

    def shows(self, words: Words | None) -> bool:
        """Whether the words are in the text, so that a link can lead there."""
        return words is not None and words.id in self.text.ids

    def foreign(self, text: str) -> str | None:
        """ "en" for a line in Latin letters in a page of another script: what sayso itself has to say is English."""
        here = script_of(self.facts.labels("skip"))
        return "en" if here != "Latn" and script_of(text[:_LETTERS]) == "Latn" else None

    def safe(self, text: str) -> str:
        """A text between other words, unable to do harm."""
        return on_a_line(text)

    def lines(self, text: str) -> list[str]:
        """The lines of a text, each unable to do harm."""
        return [on_a_line(line) for line in harmless(text).splitlines() if line.strip()]

    @property
    def source_name(self) -> str:
        """The name of the file, without the folders of whoever read it."""
        uri = self.story.source.uri
        return on_a_line(uri if "://" in uri else PurePath(uri).name or uri)

    @property
    def links(self) -> list[tuple[Words, str, str]]:
        """Links that can be followed: words, address, and the host or mail address shown."""
        found: dict[tuple[str, str], tuple[Words, str, str]] = {}
        for k, link in enumerate(self.story.links):
            address, words = address_of(link.href), self.facts.words(f"l{k}", link.span)
            if address and words.text:
                found.setdefault((words.text, address), (words, address, _host(address)))
        return list(found.values())

    @property
    def map(self) -> mapping.Map | None:
        """The map of the places."""
        return mapping.draw(self.facts.spots, land(), self.rtl)

    @property
    def timeline(self) -> timeline.Timeline | None:
        """The dates on a line."""
        return timeline.draw(self.facts.days, self.story.date.value if self.story.date else None, self.rtl)

    @property
    def dated(self) -> list[str]:
        """The dates of the timeline in words, for those who do not see it."""
        return list(dict.fromkeys(day.text for day in self.facts.days if day.text and day.record.start))

    def scale(self, contest: Any) -> bars.Scale | None:
        """The figures of a contest on one scale."""
        return bars.scale(contest.figures, self.rtl) if len(contest.figures) > 1 else None

    @property
    def sections(self) -> list[tuple[str, str, int]]:
        """Parts beside the text that have something to show: id, name and number of entries."""
        t, f = self.facts.labels, self.facts
        parts: list[tuple[str, int]] = [
            ("who", len(f.statements)),
            ("contested", len(f.contests)),
            ("figures", len(f.figures)),
            ("events", len(f.deeds)),
            ("places", len(f.spots)),
            ("dates", len(f.days)),
            ("people", len(f.parties)),
            ("links", len(self.links)),
        ]
        return [(name, t(name), count) for name, count in parts if count]


def _host(address: str) -> str:
    """What is shown of an address: its host, or the mail address."""
    parts = urlsplit(address)
    return on_a_line(parts.hostname or parts.path)


def _paragraphs(story: Story) -> list[Span]:
    """The paragraphs of the body; all of the text, parted at empty lines, where the record has none."""
    if story.paragraphs:
        return [Span(p.start, p.end) for p in story.paragraphs]
    found, at = [], 0
    for part in story.text.split("\n\n"):
        if part.strip():
            found.append(Span(at, at + len(part)))
        at += len(part) + 2
    return found
