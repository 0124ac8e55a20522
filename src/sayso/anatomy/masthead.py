"""The publication: what the masthead says of itself, in each language it has.

The lines before the headline that nothing else claims are the masthead's own words: the first in a language
is the name, one that is an abbreviation the short name, the others the motto; a short one between the
addresses and the headline is the section.  A page without a masthead has the name that its metadata or its
copyright line gives.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from sayso.anatomy.body import Body
from sayso.anatomy.headline import Headline
from sayso.anatomy.labels import EMAIL, SITE, Line, furniture_of, is_agency, key_of, words_of
from sayso.anatomy.lines import trimmed
from sayso.language import SCRIPTS, identify, script_of
from sayso.page import Page
from sayso.record import Publication, Span

_CROWDED = 8  # lines without a label: more is not a masthead but a web page's header with all its menus
_NAME_WORDS = 8
_LOGO = frozenset({"logo", "brand", "branding", "masthead", "sitename", "sitetitle"})
_TAGLINE = frozenset({"tagline", "motto", "slogan"})
_ABBREVIATION = re.compile(r"[A-ZА-ЯЁ0-9][A-ZА-ЯЁ0-9.&/-]{1,11}")
_IN_BRACKETS = re.compile(r"\s*[(\[]\s*([^\s()\[\]]{2,12})\s*[)\]]\s*$")
_YEARS = re.compile(r"[©]|\(c\)|\b[12]\d{3}\b(?:\s*[-–]\s*[12]\d{3}\b)?|copyright|all rights reserved", re.IGNORECASE)


def publication_of(page: Page, lines: list[Line], body: Body, headline: Headline, language: str) -> Publication:
    """The publication of a page; mappings go from the language of the words ("fa" also for Dari) to them."""
    zone = _zone(page, lines, body, headline)
    tongue = _Tongue(page, zone, language)
    stated = _stated_names(page)
    site = _site(page, lines, body)
    section, in_section = _sections(page, zone, tongue, headline)
    own = _unlabelled(page, [x for x in zone if x.label in ("", "agency") and x not in in_section], zone)
    web = page.source.media_type == "text/html" and not any(x.label == "contact" for x in zone)
    if web or len(own) > _CROWDED:
        own = _in_a_crowd(page, own, stated, site)
    name, short, used = _names(page, own, tongue)
    return Publication(
        name=name or _named_elsewhere(page, lines, body, headline, stated, tongue),
        short_name=short,
        motto=_motto(page, [x for x in own if x not in used], tongue),
        site=site,
        email=_email(page, lines, body),
        section=section or _stated_section(page, tongue),
    )


def _stated_names(page: Page) -> list[str]:
    """What the metadata call the site; an agency that is named as publisher of its story comes last."""
    found = [n for f in ("site_name", "publisher") for n in page.metadata.get(f, []) if n.strip()]
    titles = {key_of(t) for t in page.metadata.get("title", [])}
    found = [n for n in found if key_of(n) not in titles and not n.startswith("@") and not SITE.fullmatch(n)]
    return sorted(found, key=is_agency)


def _in_a_crowd(page: Page, own: list[Line], stated: list[str], site: str | None) -> list[Line]:
    """Of the lines of a web page's header only those that something else shows to be the name or the motto.

    The metadata name them, the class names say logo or tagline, or the letters are those of the domain; a line
    right after the name in another script is its translation.
    """
    names = {key_of(n) for n in stated}
    letters = "".join(c for c in (site or "").lower() if c.isalnum())
    kept: list[Line] = []
    for before, line in zip([None, *own], own, strict=False):
        key = key_of(line.text)
        joined = "".join(c for c in key if c.isalnum())
        follows = bool(kept) and before is kept[-1] and script_of(before.text) != script_of(line.text)
        shown = _has_class(page, line, _LOGO) or (len(joined) > 3 and joined in letters)
        if key in names or follows or (shown and not names) or (kept and _has_class(page, line, _TAGLINE)):
            kept.append(line)
    return kept


class _Tongue:
    """The language of the short texts of a masthead, which are judged together for each script."""

    def __init__(self, page: Page, zone: list[Line], language: str) -> None:
        self.page = page
        self.story = language
        self.by_script: dict[str, str] = {SCRIPTS.get(language, "Latn"): language}
        for script in ("Arab", "Cyrl", "Latn"):
            words = " ".join(x.text for x in zone if x.label != "contact" and script_of(x.text) == script)
            if words and script not in self.by_script:
                self.by_script[script] = identify(words, {"Arab": "fa", "Cyrl": "ru"}.get(script, "en"))

    def of(self, text: str, index: int | None = None) -> str:
        """The language of a line: its own where its words tell, else that of the masthead in its script."""
        marked = self.page.blocks[index].language if index is not None else None
        script = script_of(text)
        usual = self.by_script.get(script) or {"Arab": "fa", "Cyrl": "ru"}.get(script, self.story)
        tag = (marked or "").split("-")[0]
        if not tag or SCRIPTS.get(tag, script) != script:
            tag = identify(text, usual) if len(words_of(text)) > 3 else usual
        return "fa" if tag == "prs" else tag


def _zone(page: Page, lines: list[Line], body: Body, headline: Headline) -> list[Line]:
    """The lines of the head without menus; those after the headline only where they are sections."""
    end = headline.index if headline.index is not None else body.start
    menu = ("navigation", "furniture", "caption", "copyright", "comments")
    before = [x for x in lines if x.index < end and x.label not in menu and not _is_headline(x, headline)]
    after = [x for x in lines if end < x.index < body.start and x.label == "section"]
    return before + after


def _is_headline(line: Line, headline: Headline) -> bool:
    return headline.text is not None and key_of(line.text) == key_of(headline.text)


def _unlabelled(page: Page, own: list[Line], zone: list[Line]) -> list[Line]:
    """The masthead's own words: an agency counts only as its first line, where it is the publication itself."""
    kept = [x for x in own if x.label == "" and page.blocks[x.index].role != "list"]
    first = next((x for x in zone if x.label in ("", "agency")), None)
    if first is not None and first.label == "agency" and not any(x.index < first.index for x in kept):
        contact = any(x.label == "contact" for x in zone)
        return [first, *kept] if contact else kept
    return kept


# --- section ---


def _sections(page: Page, zone: list[Line], tongue: _Tongue, headline: Headline) -> tuple[dict[str, str], list[Line]]:
    """The section line nearest to the headline, in each language; without a known one, a line by its place."""
    place = headline.index if headline.index is not None else 10**6
    known = [x for x in zone if x.label == "section"]
    known.sort(key=lambda x: (abs(x.index - place), x.span))
    chosen = known or _by_place(zone)
    found: dict[str, str] = {}
    for line in chosen:
        span = line.value or trimmed(page.text, line.span)
        found.setdefault(tongue.of(span.of(page.text), line.index), span.of(page.text))
    return found, chosen


def _by_place(zone: list[Line]) -> list[Line]:
    """One or two short lines without a label after the last address and before the headline."""
    addresses = [n for n, x in enumerate(zone) if x.label == "contact"]
    if not addresses:
        return []
    after = [x for x in zone[addresses[-1] + 1 :] if x.label == ""]
    if not after or any(len(words_of(x.text)) > 4 for x in after[:2]):
        return []
    pair = after[:2] if len(after) > 1 and script_of(after[0].text) != script_of(after[1].text) else after[-1:]
    return pair if len(after) <= 4 else []


def _stated_section(page: Page, tongue: _Tongue) -> dict[str, str]:
    """The section of the metadata: the first of a list with commas; a figure is none."""
    values = (s.split(",")[0].strip() for s in page.metadata.get("section", []))
    stated = next((s for s in values if any(map(str.isalpha, s))), None)
    return {tongue.of(stated): stated} if stated else {}


# --- name, short name, motto ---


def _names(page: Page, own: list[Line], tongue: _Tongue) -> tuple[dict[str, str], str | None, list[Line]]:
    name: dict[str, str] = {}
    short: str | None = None
    used: list[Line] = []
    for line in own:
        words = trimmed(page.text, line.span).of(page.text)
        if is_abbreviation(words) and (name or len(own) > 1):
            short, used = short or words, [*used, line]
            continue
        if len(words_of(words)) > _NAME_WORDS:
            continue
        words, beside = split_short_name(words)
        tag = tongue.of(words, line.index)
        if tag in name or (name and not _translation(own, line, used)):
            continue
        name[tag] = words
        short = short or beside
        used.append(line)
    if not name and short:
        name = {tongue.of(short): short}
    return name, short, used


def _has_class(page: Page, line: Line, names: frozenset[str]) -> bool:
    """Whether the class names of the line's element hold one of the names."""
    return not names.isdisjoint(re.split(r"[\s_/-]+", page.blocks[line.index].label))


def _translation(own: list[Line], line: Line, used: list[Line]) -> bool:
    """The same name in another language stands right after it: as long as it, give or take three words.

    Only in another script: "Hasht Roz" / "هشت روز".
    """
    if not used or own.index(line) - own.index(used[-1]) != 1:
        return False
    before = used[-1].text
    if script_of(before) == script_of(line.text):
        return False
    return abs(len(words_of(before)) - len(words_of(line.text))) <= 3 and len(words_of(line.text)) <= 6


def is_abbreviation(text: str) -> bool:
    """One word of capitals, at most twelve: "AA-AA", "RKD"."""
    return bool(_ABBREVIATION.fullmatch(text)) and sum(c.isalpha() for c in text) >= 2


def split_short_name(text: str) -> tuple[str, str | None]:
    """A name and the abbreviation in brackets or beside it: "Kabul Evening Post (KEP)", "The Lake Post TLP"."""
    found = _IN_BRACKETS.search(text)
    if found:
        return text[: found.start()].rstrip(), found.group(1)
    words = text.split()
    if len(words) >= 3 and is_abbreviation(words[-1]):
        letters = "".join(c for c in words[-1] if c.isalpha()).lower()
        initials = "".join(w[0] for w in words[:-1]).lower()
        if len(letters) >= 2 and (letters == initials or letters == initials[1:]):
            return " ".join(words[:-1]), words[-1]
    return text, None


def _motto(page: Page, left: list[Line], tongue: _Tongue) -> dict[str, str]:
    """The remaining lines of each language, one under the other."""
    found: dict[str, list[str]] = {}
    for line in left:
        if len(words_of(line.text)) >= 2:
            found.setdefault(tongue.of(line.text, line.index), []).append(_as_written(page, line.span))
    return {tag: "\n".join(parts) for tag, parts in found.items()}


def _as_written(page: Page, span: Span) -> str:
    """The words with the line ends of the original, where a reader of files has joined lines of verse."""
    words = span.of(page.text)
    if page.original is None or page.offsets is None or span.end <= span.start:
        return words
    written = page.original[page.offsets[span.start] : page.offsets[span.end - 1] + 1]
    if "".join(written.split()) != "".join(words.split()):
        return words
    return "\n".join(part.strip() for part in written.split("\n") if part.strip())


def _named_elsewhere(
    page: Page, lines: list[Line], body: Body, headline: Headline, stated: list[str], tongue: _Tongue
) -> dict[str, str]:
    """The metadata's name of the site; the title's part beside the headline; the copyright line's owner."""
    if stated:
        return {tongue.of(stated[0]): stated[0]}
    for title in page.metadata.get("title", []):
        parts = [p.strip() for p in re.split(r"\s+[|–—-]\s+|\s*[|»]\s*", title) if p.strip()]
        rest = [p for p in parts if headline.text and key_of(p) not in key_of(headline.text) and not furniture_of(p)]
        if len(parts) == 2 and len(rest) == 1 and len(words_of(rest[0])) <= _NAME_WORDS:
            return {tongue.of(rest[0]): rest[0]}
    for line in lines:
        if line.label == "copyright" and line.index not in body.members:
            owner = _YEARS.sub(" ", line.text).strip(" .,–—-|:،")
            if owner and len(words_of(owner)) <= _NAME_WORDS:
                owner = " ".join(owner.split())
                return {tongue.of(owner): owner}
    return {}


# --- addresses ---


def _contacts(lines: list[Line], body: Body) -> list[Line]:
    """Addresses outside the body, those of the head first."""
    found = [x for x in lines if x.label == "contact" and x.index not in body.members]
    return sorted(found, key=lambda x: x.index > body.start)


def _site(page: Page, lines: list[Line], body: Body) -> str | None:
    """The address as written; one with a path is that of a page, and the last resort is the page's own domain."""
    written = [x.text.rstrip(".,;") for x in _contacts(lines, body) if "@" not in x.text and SITE.fullmatch(x.text)]
    plain = [w for w in written if "/" not in w.split("://")[-1].strip("/")]
    own = [h for a in page.metadata.get("canonical", []) if (h := _host(a))]
    if plain and (not own or any(_host(plain[0]).removeprefix("www.") in h for h in own)):
        return plain[0]
    hosts = own + [h for w in written if w.startswith("http") and (h := _host(w))]
    return next(iter(hosts), None)


def _host(address: str) -> str:
    """The domain of an address with or without a scheme; empty where it has none."""
    try:
        return urlsplit(address if "://" in address else f"//{address}").hostname or ""
    except ValueError:  # "http://[": no address at all
        return ""


def _email(page: Page, lines: list[Line], body: Body) -> str | None:
    """The first address written outside the body, else the first that such words link to."""
    for line in _contacts(lines, body):
        found = EMAIL.search(line.text)
        if found:
            return found.group()
    kept = [page.blocks[i].span for i in body.blocks]
    for link in page.links:
        if link.href.lower().startswith("mailto:") and not any(s.covers(link.span) for s in kept):
            found = EMAIL.search(link.href)
            if found:
                return found.group()
    return None
