"""Stories for the tests of claims: text, and what other stages would have found in it."""

from __future__ import annotations

import re

from sayso.claims import claims
from sayso.record import Attribution, Claim, Date, Paragraph, Place, Publication, Source, Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax, parse


def span(text: str, words: str) -> Span:
    """Where words stand first in a text."""
    start = text.index(words)
    return Span(start, start + len(words))


def story(
    text: str,
    language: str = "en",
    said: tuple[tuple[str, str, str], ...] = (),
    dates: tuple[tuple[str, str], ...] = (),
    places: tuple[tuple[str, str], ...] = (),
) -> Story:
    """A story of paragraphs between line ends; `said`: source, cue and content as words of the text."""
    paragraphs = [Paragraph(*m.span()) for m in re.finditer(r"[^\n]+", text) if m.group().strip()]
    attributions = [
        Attribution(
            f"a{i}",
            [span(text, who)] if who else [],
            [span(text, cue)],
            [span(text, content)],
            "indirect",
            None,
            "asserts",
            None,
            0.9,
        )
        for i, (who, cue, content) in enumerate(said, 1)
    ]
    return Story(
        id="s",
        source=Source("s.txt", "text/plain", "0" * 64),
        kind="story",
        text=text,
        language=language,
        publication=Publication(short_name="The Record"),
        paragraphs=paragraphs,
        attributions=attributions,
        dates=[Date(span(text, words), value, "date") for words, value in dates],
        places=[Place(span(text, words), name, None, None, None, "city", None) for words, name in places],
    )


def read(text: str, resources: Resources, language: str = "en", **found: tuple) -> list[Claim]:  # type: ignore[type-arg]
    """The claims of a text."""
    made = story(text, language, **found)
    return claims(made, parse(made, resources), resources)


def short(
    text: str, resources: Resources, language: str = "en"
) -> list[tuple[str, str, float | None, float | None, str]]:
    """Words, measure, low, high and bound of each claim of a text."""
    return [(c.span.of(text), c.measure, c.low, c.high, c.bound) for c in read(text, resources, language)]


def by_line(lines: list[str], resources: Resources, language: str) -> list[list[Claim]]:
    """The claims of each line, all read as one story, a paragraph each."""
    text = "\n".join(lines)
    made = story(text, language)
    syntax: Syntax = parse(made, resources)
    found: list[list[Claim]] = [[] for _ in lines]
    ends, at = [], 0
    for line in lines:
        at += len(line) + 1
        ends.append(at)
    for claim in claims(made, syntax, resources):
        found[next(i for i, end in enumerate(ends) if claim.span.start < end)].append(claim)
    return found
