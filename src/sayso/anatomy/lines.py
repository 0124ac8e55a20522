"""The lines of a page and what each says by its form alone: contact, date, section, agency, byline, furniture.

A block of the head of a page often holds several things ("By Jane Roe | Associated Press | 3/10/2012",
a name beside its translation); a `Line` is one of them.  Labels come from patterns and from the lexicons
``sections``, ``bylines``, ``labels``, ``agency_words``, ``furniture`` and ``any/agencies``; a line that none
of them knows keeps an empty label, and masthead and headline are found among those.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sayso import lexicon
from sayso.anatomy import dateline
from sayso.fold import fold, squash
from sayso.language import READ, script_of
from sayso.page import Block, Page
from sayso.record import Span

LANGUAGES = (*READ, "prs")
LONGEST = 30  # words: a longer block is text and has no lines with labels (no byline of the examples has over 12)
EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
SITE = re.compile(
    r"(?:https?://[^\s<>()|]+|www\.[\w-]+(?:\.[\w-]+)+[^\s<>()|]*|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,8}\b(?:/\S*)?)"
)
_SEPARATOR = re.compile(r"\s*[|•·¦\t\n]+\s*|\s{3,}")
_WORD = re.compile(r"[^\W_]+(?:[\u064b-\u065f\u0670\u200c'’.-]+[^\W_]+)*")
_EDGE = " \u00a0-–—:,،;/()[]\u200e\u200f\u202a-\u202e*"
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


def key_of(text: str) -> str:
    """A look-up key: squashed, without marks at the ends."""
    return squash(text).strip(_EDGE + ".!?؟«»\"'")


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


def lines_of(page: Page) -> list[Line]:
    """Every line of the page in reading order, labelled; a long block is one line without a label."""
    starts = sorted((link.span for link in page.links), key=lambda s: s.start)
    heads = [s.start for s in starts]
    found: list[Line] = []
    for index, block in enumerate(page.blocks):
        text = block.span.of(page.text)
        if len(text) > LONGEST * 12 or len(text.split()) > LONGEST:
            part = furniture_of(text)
            found.append(Line(block.span, text, index, part))
            continue
        for line in _block_lines(page, block, index):
            at = bisect_left(heads, line.span.start)
            line.linked = at < len(starts) and starts[at].start == line.span.start and starts[at].covers(line.span)
            found.append(line)
    _bilingual_sections(found)
    return found


def _block_lines(page: Page, block: Block, index: int) -> list[Line]:
    pieces = list(_pieces(page.text, block.span))
    whole = Line(block.span, block.span.of(page.text), index)
    whole.label = _label(whole, page, block)
    if whole.label in ("byline", "caption", "furniture", "issue") and len(pieces) == 1:
        return _without_date(whole, page)
    if block.role == "heading" and block.level == 1:
        return [whole]
    lines: list[Line] = []
    for piece in pieces:
        for line in _cut(page.text, piece, index):
            line.label = line.label or _label(line, page, block)
            lines.extend(_without_date(line, page) if line.label in ("", "byline", "date") else [line])
    bare = [line for line in lines if line.label in ("", "section", "navigation")]
    separated = "|" in whole.text or "·" in whole.text or "•" in whole.text
    if len(bare) >= 3 and len(bare) == len(lines) and separated and all(len(words_of(x.text)) <= 4 for x in bare):
        for line in lines:
            line.label = "navigation"
    return lines


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """Parts of a block between separators and line ends."""
    at = span.start
    for mark in _SEPARATOR.finditer(text, span.start, span.end):
        if mark.start() > at:
            yield Span(at, mark.start())
        at = mark.end()
    if at < span.end:
        yield Span(at, span.end)


def trimmed(text: str, span: Span) -> Span:
    """The span without marks and blanks at its ends."""
    start, end = span.start, span.end
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE and text[end - 1] not in ")]":
        end -= 1
    return Span(start, end)


def _cut(text: str, span: Span, index: int) -> Iterator[Line]:
    """Addresses apart from words, and two scripts apart where one of them is a section or both are names."""
    at = span.start
    marks = sorted([*EMAIL.finditer(text, span.start, span.end), *_sites(text, span)], key=lambda m: m.start())
    for mark in marks:
        if mark.start() < at:
            continue
        yield from _words_line(text, Span(at, mark.start()), index, beside_contact=True)
        place = Span(mark.start(), mark.end())
        yield Line(place, place.of(text), index, "contact")
        at = mark.end()
    yield from _words_line(text, Span(at, span.end), index, beside_contact=bool(marks))


def _sites(text: str, span: Span) -> Iterator[re.Match[str]]:
    """Addresses: with a scheme, with "www.", or a line that is a domain and nothing else.

    The tails of e-mail addresses are left out, and so is "Mr.Smith" in a line of words.
    """
    words = span.of(text).split()
    for mark in SITE.finditer(text, span.start, span.end):
        address = mark.group()
        alone = all(SITE.fullmatch(w) or EMAIL.fullmatch(w) or w.endswith(":") for w in words)
        if "@" in text[max(span.start, mark.start() - 1) : mark.end() + 1]:
            continue
        if address.startswith(("http", "www.")) or alone:
            yield mark


def _words_line(text: str, span: Span, index: int, beside_contact: bool) -> Iterator[Line]:
    span = trimmed(text, span)
    words = span.of(text)
    if not any(c.isalnum() for c in words):
        return
    if beside_contact and text[span.end : span.end + 1] == ":":
        yield Line(span, words, index, "contact")  # "E-mail:" beside an address is part of it
        return
    for piece in _by_script(text, span):
        yield Line(piece, piece.of(text), index)


def _by_script(text: str, span: Span) -> list[Span]:
    """Two halves in two scripts ("World  جهان"), where either is a known section or the line heads the page."""
    runs: list[tuple[str, int, int]] = []
    for word in re.finditer(r"\S+", span.of(text)):
        script = script_of(word.group())
        if script == "Zyyy" and runs:
            script = runs[-1][0]
        if runs and runs[-1][0] == script:
            runs[-1] = (script, runs[-1][1], word.end())
        else:
            runs.append((script, word.start(), word.end()))
    if len(runs) != 2:
        return [span]
    halves = [trimmed(text, Span(span.start + a, span.start + b)) for _, a, b in runs]
    if any(key_of(h.of(text)) in known("sections") for h in halves):
        return halves
    sizes = [len(words_of(h.of(text))) for h in halves]
    at_top = not text[: span.start].strip()
    return halves if at_top and max(sizes) <= 5 and min(sizes) >= 2 else [span]


def _without_date(line: Line, page: Page) -> list[Line]:
    """A date at the start or end of a line apart from the words beside it ("Kabul, 3 October 2012")."""
    place = dateline.find(page.text, line.span)
    if place is None:
        return [line]
    if line.label == "date":
        return [Line(place, place.of(page.text), line.index, "date", line.linked)]
    rest = [trimmed(page.text, s) for s in (Span(line.span.start, place.start), Span(place.end, line.span.end))]
    rest = [s for s in rest if words_of(s.of(page.text))]
    if len(rest) == 2 or any(len(words_of(s.of(page.text))) > 8 for s in rest):
        return [line]
    others = [Line(s, s.of(page.text), line.index) for s in rest]
    for other in others:
        other.label = _label(other, page, page.blocks[line.index]) or (
            "place" if len(words_of(other.text)) <= 2 else ""
        )
    if len(rest) == 1 and others[0].label == "" and line.label == "":
        return [line]  # words of a headline that end in a date
    return sorted([*others, Line(place, place.of(page.text), line.index, "date")], key=lambda x: x.span)


# --- labels: each rule is given a line and says what it is, or "" ---


def _label(line: Line, page: Page, block: Block) -> str:
    if block.role == "navigation":
        return "navigation"
    if block.role == "caption":
        return "caption"
    return (
        _contact(line)
        or labelled(line)
        or byline_of(line)
        or furniture_of(line.text)
        or agency_of(line.text)
        or _markup(line, block)
        or _date(line, page)
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
    return entry["part"]


def byline_of(line: Line) -> str:
    """A marker and a name: "By Jane Roe", "نوشته: مریم", "Автор: Иван Петров"; at most twelve words."""
    words = line.text.split()
    if len(words) > 12 or len(words) < 2:
        return ""
    keys = [key_of(w) for w in words[:4]]
    for size in range(min(3, len(words) - 1), 0, -1):
        entry = known("bylines").get(" ".join(keys[:size]))
        if entry is None:
            continue
        colon = words[size - 1].endswith((":", "：")) or words[size] == ":"
        rest = words[size:]
        if colon or (entry["colon"] == "no" and _name_like(rest)):
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
    key = key_of(" ".join(words[:12]))
    table = known("furniture")
    entry = table.get(key) if len(words) <= 12 else None
    if entry is None:
        parts = key.split(" ")
        entry = next(
            (
                e
                for n in range(min(6, len(parts)), 0, -1)
                if (e := table.get(" ".join(parts[:n]))) and e["at"] == "start"
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
        capitals = bool(_CAPITALS.fullmatch(text.strip(_EDGE)))
        return capitals if script_of(text) in ("Latn", "Cyrl") else not alone
    words = [w for w in key.split(" ") if w != "the"]
    table = known("agency_words")
    for size in range(min(3, len(words) - 1), 0, -1):
        first, last = table.get(" ".join(words[:size])), table.get(" ".join(words[-size:]))
        if (first and first["at"] == "start") or (last and last["at"] == "end"):
            return len(words) <= 6
    return False


def _markup(line: Line, block: Block) -> str:
    """Class names of the markup: "byline", "section-name", "published"."""
    labels = set(re.split(r"[\s_/-]+", block.label))
    if len(words_of(line.text)) > 12 or not labels:
        return ""
    table = known("markup")
    return next((table[name]["part"] for name in sorted(labels) if name in table), "")


def _date(line: Line, page: Page) -> str:
    """A day and hardly a word more: "3/10/2012", "Saturday, 10 March 2012"."""
    place = dateline.find(page.text, line.span)
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
    """Three or more section names in a row: "World Asia Business Sport"."""
    words = key_of(line.text).split(" ")
    if not 3 <= len(words) <= 24:
        return ""
    sections, menu = known("sections"), known("menu")
    at = count = 0
    while at < len(words):
        size = next((n for n in (3, 2, 1) if (k := " ".join(words[at : at + n])) in sections or k in menu), 0)
        if not size:
            return ""
        at, count = at + size, count + 1
    return "navigation" if count >= 3 else ""


def _bilingual_sections(lines: list[Line]) -> None:
    """The same section in another script: a short line without a label right beside a known one.

    "Regional News" / "اخبار منطقه".
    """
    for i, line in enumerate(lines):
        if line.label != "section":
            continue
        for j in (i - 1, i + 1):
            if 0 <= j < len(lines) and not lines[j].label and len(words_of(lines[j].text)) <= 5:
                here, there = script_of(line.text), script_of(lines[j].text)
                size = len(words_of(lines[j].text))
                if "Zyyy" not in (here, there) and here != there and size <= len(words_of(line.text)) + 2:
                    lines[j].label = "section"


def folded(text: str) -> str:
    """`fold`, for patterns that keep offsets."""
    return fold(text)
