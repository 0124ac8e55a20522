"""Who is credited for a story: the wire agency and the writer.

An agency is credited by a line of its own, by a labelled line ("Source: Reuters"), in the byline ("By Jane
Roe, Associated Press"), in the dateline ("KABUL, Afghanistan (AP) —") or at the very end ("(Reuters)"); the
first of these that is there counts.  Words of the text that speak of an agency credit nobody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.anatomy.body import Body
from sayso.anatomy.date_words import is_date_word
from sayso.anatomy.headline import Headline
from sayso.anatomy.labels import Line, byline_of, is_agency, key_of, words_of
from sayso.anatomy.lines import trimmed
from sayso.language import script_of
from sayso.page import Page
from sayso.record import Span

_DASH = "[-–—―]"
# KABUL, Afghanistan (AP) — | کابل (پژواک) – | МОСКВА, 3 марта. /ТАСС/. | (Reuters) -
_BRACKETED = re.compile(r"^[^()/\n«»\"“]{0,70}?\(\s*([^()\n]{2,50}?)\s*\)")
_SLASHED = re.compile(r"^[^()/\n«»\"“]{0,70}?/\s*([^()/\n]{2,50}?)\s*/")
# МОСКВА, 3 мар — РИА Новости. | Reuters - | AFP:
_DASHED = re.compile(rf"^(?:[^«»\"“\n]{{2,40}}?\s{_DASH}+\s)?([^-–—:.,\n]{{2,40}}?)(?:\.|:|\s{_DASH})\s")
# (Reuters) | [AP] | /AFP/ | — TASS
_AT_END = re.compile(
    rf"(?:\(([^()\n]{{2,50}})\)|\[([^\[\]\n]{{2,50}})\]|/([^/\n]{{2,50}})/|{_DASH}\s*([^-–—\n]{{2,40}}?))\s*\.?\s*$"
)
_NAME_WORDS = 5  # words of a bare name at most ("Maria del Carmen Ruiz Soler")


@dataclass(frozen=True)
class Credits:
    """Words as they stand and their places; null where the page has none."""

    agency: str | None = None
    agency_span: Span | None = None
    byline: str | None = None
    byline_span: Span | None = None


def credits_of(page: Page, lines: list[Line], body: Body, headline: Headline) -> Credits:
    """The agency and the byline of a page."""
    outside = [line for line in lines if line.index not in body.members]
    byline = _byline(page, outside, body, headline)
    agency = (
        _own_line(page, outside, body, headline)
        or (_in_byline(page, byline) if byline else None)
        or _in_dateline(page, body)
        or _at_end(page, body)
    )
    named = _of_metadata(page) if agency is None else None
    if byline and agency and is_agency(_without_marker(page, byline)):
        byline = None  # "By the Associated Press" names no writer
    return Credits(
        agency.of(page.text) if agency else named,
        agency,
        byline.of(page.text) if byline else None,
        byline,
    )


def _own_line(page: Page, lines: list[Line], body: Body, headline: Headline) -> Span | None:
    """A line that is an agency or says "Source:", the one nearest to the headline.

    The name of the publication may be an agency too, so the first line of the page counts last.
    """
    place = headline.index or 0
    named = {key_of(n) for f in ("site_name", "publisher") for n in page.metadata.get(f, [])}
    found = [x for x in lines if x.label == "agency" and key_of(x.text) not in named]
    found = [x for x in found if x.index < body.start or x.index > max(body.blocks, default=0)]  # else of a picture
    found.sort(key=lambda x: (x.index == 0, abs(x.index - place)))
    if not found or (found[0].index == 0 and place != 0):
        return None
    span = found[0].value or trimmed(page.text, found[0].span)
    text = page.text
    while span.start < span.end and text[span.start] in "([":
        span = Span(span.start + 1, span.end)
    while span.end > span.start and text[span.end - 1] in ")].":
        span = Span(span.start, span.end - 1)
    return span


def _byline(page: Page, lines: list[Line], body: Body, headline: Headline) -> Span | None:
    """A marked line, a line that the metadata names as author, or a bare name beside the headline.

    In a script without capitals a bare name counts only next to a date or an agency.
    A credit at the foot ("Reporting by Jane Roe; editing by John Doe") counts where the head has none.
    """
    authors = {key_of(a) for a in page.metadata.get("author", [])}
    marked = [x for x in lines if x.label == "byline" and (byline_of(x) or _names_author(x, authors))]
    marked.sort(key=lambda x: x.index > body.start)
    if marked:
        return _unbracketed(page.text, trimmed(page.text, marked[0].span))
    near = [
        n
        for n, x in enumerate(lines)
        if page.blocks[x.index].role != "heading"
        and (x.label == "" or (x.label == "place" and "," not in x.text))
        and headline.index is not None
        and headline.index < x.index < body.start
    ]
    for n in near:
        line = lines[n]
        beside = {x.label for x in lines[max(0, n - 1) : n + 2]}
        cased = script_of(line.text) in ("Latn", "Cyrl")
        if key_of(line.text) in authors or (is_bare_name(line.text) and (cased or beside & {"date", "agency"})):
            return trimmed(page.text, line.span)
    return None


def _names_author(line: Line, authors: set[str]) -> bool:
    """A line that only class names call a byline: it shares a word with an author of the metadata, or is a name."""
    if not authors:
        return len(words_of(line.text)) > 1
    return not set(key_of(line.text).split(" ")).isdisjoint(word for a in authors for word in a.split(" "))


def _unbracketed(text: str, span: Span) -> Span:
    """Without a bracket at the end whose other half is not there."""
    if span.end > span.start and text[span.end - 1] == ")" and "(" not in span.of(text):
        return Span(span.start, span.end - 1)
    return span


def is_bare_name(text: str) -> bool:
    """Two to five words that are each written like a name: "Полина Верещагина".

    A script without capitals can't tell, so two to four words without a mark have to do there; "of the" and the
    like are no names.
    """
    words = text.split()
    if not 2 <= len(words) <= _NAME_WORDS or any(c.isdigit() or c in ".!?؟:؛;,،" for c in text.replace(". ", " ")):
        return False
    if script_of(text) in ("Latn", "Cyrl"):
        return all(w[:1].isupper() or w.lower() in ("and", "de", "van", "von", "bin", "al", "и") for w in words)
    return len(words) <= 4


def _without_marker(page: Page, byline: Span) -> str:
    words = byline.of(page.text)
    head, colon, rest = words.partition(":")
    if colon and len(head.split()) <= 3:
        return rest.strip()
    return " ".join(words.split()[1:])


def _in_byline(page: Page, byline: Span) -> Span | None:
    """The agency behind the writer's name: "By Jane Roe, Associated Press", "By the Associated Press"."""
    text = page.text
    parts = [
        Span(byline.start + m.start(), byline.start + m.end()) for m in re.finditer(r"[^,،;/()|:]+", byline.of(text))
    ]
    for part in reversed(parts):
        for drop in range(3):
            words = list(re.finditer(r"\S+", part.of(text)))
            if drop < len(words):
                rest = Span(part.start + words[drop].start(), part.start + words[-1].end())
                if is_agency(rest.of(text)):
                    return rest
    return None


def _in_dateline(page: Page, body: Body) -> Span | None:
    """The agency in the first words of the text: "KABUL, Afghanistan (AP) — Troops ..."."""
    if not body.blocks:
        return None
    start = page.blocks[body.blocks[0]].span
    head = page.text[start.start : min(start.end, start.start + 160)]
    for pattern in (_BRACKETED, _SLASHED, _DASHED):
        found = pattern.match(head)
        if found is None or not _is_place_and_day(head[: found.start(1)]):
            continue
        for part in re.finditer(r"[^,،;]+", found.group(1)):
            span = trimmed(
                page.text, Span(start.start + found.start(1) + part.start(), start.start + found.start(1) + part.end())
            )
            if is_agency(span.of(page.text)):
                return span
    return None


def _is_place_and_day(words: str) -> bool:
    """Whether words before an agency are those of a dateline: "KABUL, Afghanistan, March 3", "МОСКВА, 3 марта.".

    At most six words that are no date, each with a capital where the script has them.
    """
    places = [w for w in words.split() if words_of(w) and not is_date_word(w)]
    cased = all(w.lstrip("(/")[:1].isupper() for w in places if script_of(w) in ("Latn", "Cyrl"))
    return len(places) <= 6 and cased


def _at_end(page: Page, body: Body) -> Span | None:
    """The agency after the last sentence: "... the ministry said. (Reuters)"."""
    if not body.blocks:
        return None
    end = page.blocks[body.blocks[-1]].span
    start = max(end.start, end.end - 60)
    found = _AT_END.search(page.text[start : end.end])
    if found is None:
        return None
    group = found.lastindex or 0
    span = trimmed(page.text, Span(start + found.start(group), start + found.end(group)))
    return span if is_agency(span.of(page.text)) else None


def _of_metadata(page: Page) -> str | None:
    """An agency that the page's metadata names as author."""
    return next((a for a in page.metadata.get("author", []) if is_agency(a)), None)
