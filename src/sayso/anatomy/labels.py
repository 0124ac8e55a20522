"""What a line says by its form alone: contact, date, section, agency, byline, furniture.

Each rule is given a line and says what it is, or ""; patterns are below, words in the lexicons ``sections``,
``bylines``, ``labels``, ``agency_words``, ``furniture``, ``menu``, ``any/agencies`` and ``any/markup``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from sayso import lexicon
from sayso.anatomy import date_words
from sayso.fold import squash
from sayso.language import READ, script_of
from sayso.page import Block, Page
from sayso.record import Span

LANGUAGES = (*READ, "prs")
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
SITE = re.compile(
    r"(?:https?://[^\s<>()|]+|www\.[\w-]+(?:\.[\w-]+)+[^\s<>()|]*|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,8}\b(?:/\S*)?)"
)
_WORD = re.compile(r"[^\W_]+(?:[\u064b-\u065f\u0670\u200c'’.-]+[^\W_]+)*")
EDGE = " \u00a0-–—:,،;/()[]*\u200e\u200f\u202a\u202b\u202c\u202d\u202e"  # marks and blanks around the words of a line
_COUNT = re.compile(r"\s*\(\d+\)\s*$")  # "Comments (2)"
_BYLINE = 8  # words of two names with "and", a place and an agency
_OWN = 3  # first names of a label, those of the element itself
_MARKED = 8  # words of a line that class names may speak for
_NOTICE = 12  # words of a notice for each word of the phrase that it begins with: "Copyright law ..." is a sentence
_CAPITALS = re.compile(r"[A-ZА-ЯЁ][A-ZА-ЯЁ.&-]*")


@dataclass(slots=True)
class Line:
    """A piece of a block that says one thing.

    Attributes:
        span: place in the page's text.
        text: its words.
        index: number of its block.
        label: contact, date, section, agency, byline, issue, caption, furniture, navigation, or empty.
        linked: whether it is a link from end to end.
        value: place of the words after a label such as "Source:"; the whole line where there is none.
    """

    span: Span
    text: str
    index: int
    label: str = ""
    linked: bool = False
    value: Span | None = None


@lru_cache(maxsize=4096)
def key_of(text: str) -> str:
    """A look-up key: squashed, without marks at the ends."""
    return squash(text).lower().strip(EDGE + ".!?؟«»\"'")


def words_of(text: str) -> list[str]:
    """The words of a text, without marks."""
    return _WORD.findall(text)


@cache
def known(purpose: str) -> dict[str, dict[str, str]]:
    """The entries of a lexicon in every language, by key; the same key in two languages is one entry."""
    found: dict[str, dict[str, str]] = {}
    for language in ("any", *LANGUAGES):
        for row in lexicon.rows(language, purpose):
            found.setdefault(next(iter(row.values())), row)
    return found


def label_of(line: Line, page: Page, block: Block) -> str:
    """What a line is; the first rule that knows it decides, words before markup and markup before dates."""
    if block.role == "navigation":
        return "navigation"
    if block.role == "caption":
        return "caption"
    if block.role == "heading" and block.level:
        return (
            furniture_of(line.text) or agency_of(line.text) or _date(line, page) or _section(line, page) or _menu(line)
        )
    return (
        _contact(line)
        or labelled(line)
        or byline_of(line)
        or furniture_of(line.text)
        or agency_of(line.text)
        or _date(line, page)
        or _markup(line, block)
        or _section(line, page)
        or _menu(line)
    )


def _contact(line: Line) -> str:
    """An address and nothing else: "www.example.com"."""
    words = line.text.split()
    return "contact" if words and all(EMAIL.fullmatch(w) or SITE.fullmatch(w) for w in words) and (
        "@" in line.text or "/" in line.text or "." in line.text.strip(".")
    ) else ""  # fmt: skip


def labelled(line: Line) -> str:
    """A word and a colon say what follows: "Source: Reuters", "Published: 3 May 2012", "بخش: سیاست"."""
    head, colon, _ = line.text.partition(":")
    if not colon or len(head.split()) > 4:
        return ""
    entry = known("labels").get(key_of(head))
    if entry is None:
        return ""
    start = line.span.start + len(head) + 1
    start += len(line.text[len(head) + 1 :]) - len(line.text[len(head) + 1 :].lstrip())
    line.value = Span(start, line.span.end) if start < line.span.end else None
    if entry["part"] == "agency" and not _may_be_agency(line.text[len(head) + 1 :]):
        return ""
    return entry["part"]


def _may_be_agency(text: str) -> bool:
    """What may stand after "Source:": a name of at most four words, without a figure."""
    return is_agency(text) or (1 <= len(words_of(text)) <= 4 and not any(c.isdigit() for c in text))


def byline_of(line: Line) -> str:
    """A marker and a name: "By Jane Roe", "نوشته: مریم", "Автор: Иван Петров"; at most twelve words."""
    words = line.text.split()
    if not 2 <= len(words) <= 12:
        return ""
    keys = [key_of(w) for w in words[:4]]
    for size in range(min(3, len(words) - 1), 0, -1):
        entry = known("bylines").get(" ".join(keys[:size]))
        if entry is None:
            continue
        colon = words[size - 1].endswith((":", "：")) or words[size] == ":"
        rest = words[size:]
        if (colon and len(rest) <= _BYLINE) or (entry["colon"] == "no" and _name_like(rest)):
            return "byline"
    return ""


def _name_like(words: list[str]) -> bool:
    """Begins with a capital and has no sentence end; scripts without capitals: at most six words."""
    first = words[0].lstrip("(«\"'")
    if script_of(first) in ("Latn", "Cyrl"):
        named = first[:1].isupper() or first.lower() == "the"
        return named and not words[-1].endswith(("?", "!")) and sum(w[:1].islower() for w in words) <= len(words) // 2
    return len(words) <= 6


def furniture_of(text: str) -> str:
    """What stands on every page: "Read more", "© 2012", "We use cookies", "Share this story"."""
    words = text.split()
    if not words:
        return "furniture"
    key = key_of(_COUNT.sub("", " ".join(words[:12])))
    table = known("furniture")
    entry = table.get(key) if len(words) <= 12 else None
    if entry is None:
        parts = key.split(" ")
        entry = next(
            (
                e
                for n in range(min(6, len(parts)), 0, -1)
                if (e := table.get(" ".join(parts[:n]))) and e["at"] == "start" and len(words) <= n * _NOTICE
            ),
            None,
        )
    if entry is None and words[0][:1] in "©™":
        return "copyright"
    return entry["part"] if entry else ""


def agency_of(text: str) -> str:
    """A wire agency and nothing else: "Associated Press", "(AP)", "خبرگزاری پژواک"."""
    if len(text.split()) > 7:
        return ""
    return "agency" if is_agency(text, alone=True) else ""


def is_agency(text: str, alone: bool = False) -> bool:
    """Whether words name a wire agency.

    Args:
        text: the words.
        alone: they are all there is of a line, so that short forms which are also plain words don't count.
    """
    key = key_of(text)
    entry = known("agencies").get(key)
    if entry is not None:
        if entry["form"] == "full":
            return True
        capitals = bool(_CAPITALS.fullmatch(text.strip(EDGE)))
        return capitals if script_of(text) in ("Latn", "Cyrl") else not alone
    words = [w for w in key.split(" ") if w != "the"]
    table = known("agency_words")
    for size in range(min(3, len(words) - 1), 0, -1):
        first, last = table.get(" ".join(words[:size])), table.get(" ".join(words[-size:]))
        if (first and first["at"] == "start") or (last and last["at"] == "end"):
            return len(words) <= 6
    return False


def _markup(line: Line, block: Block) -> str:
    """Class names of the markup: "byline", "section-name", "published".

    They also stand on whole sections of a page, so only short lines that are no sentence are what they say.
    """
    size = len(line.text.split())
    own = re.split(r"[\s_/-]+", block.label)[:_OWN]
    if any(known("markup").get(name, {}).get("part") == "caption" for name in own):
        return "caption"
    if not block.label or size > _MARKED or len(line.text) > 12 * _MARKED or (size > 3 and line.text[-1] in ".!?؟"):
        return ""
    table = known("markup")
    parts = [table[name]["part"] for name in sorted(re.split(r"[\s_/-]+", block.label)) if name in table]
    return next((part for part in parts if part != "section" or (size <= 3 and len(line.text) <= 40)), "")


def _date(line: Line, page: Page) -> str:
    """A day and hardly a word more: "3/10/2012", "Saturday, 10 March 2012"."""
    place = date_words.find(page.text, line.span)
    if place is None:
        return ""
    rest = line.text.replace(place.of(page.text), "", 1)
    return "date" if not words_of(rest) else ""


def _section(line: Line, page: Page) -> str:
    """A known name of a part of a paper, or the one that the page's metadata gives."""
    key = key_of(line.text)
    if key in known("sections") or key in {key_of(s) for s in page.metadata.get("section", [])}:
        return "section"
    return ""


def _menu(line: Line) -> str:
    """Three or more section names in a row: "World Asia Business Sport".

    Beside a word that only menus have, half of the words may be unknown: "Sections Politics Courts On the river".
    """
    words = key_of(line.text).split(" ")
    if not 3 <= len(words) <= 24:
        return ""
    parts, unknown = sections_in(words)
    if len(parts) < 3:
        return ""
    menu = any(part in known("menu") for part in parts)
    return "navigation" if not unknown or (menu and 2 * unknown <= len(words)) else ""


def sections_in(words: list[str]) -> tuple[list[str], int]:
    """The section names and menu words that a line begins with or holds, and how many words are neither."""
    sections, menu = known("sections"), known("menu")
    at = unknown = 0
    found: list[str] = []
    while at < len(words):
        size = next((n for n in (4, 3, 2, 1) if (k := " ".join(words[at : at + n])) in sections or k in menu), 0)
        if size:
            found.append(" ".join(words[at : at + size]))
        unknown += not size
        at += size or 1
    return found, unknown
