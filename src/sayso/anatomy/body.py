"""Which blocks are the body: prose after the last line of the head, without furniture.

The head of a page is known by its markers (addresses, sections, agencies, bylines, dates, headings); the
body starts with the first prose after the last of them.  A marker that comes when prose has begun (the
address at the foot of a page) is no marker of the head.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sayso.anatomy.labels import Line, key_of, words_of
from sayso.anatomy.lines import LONGEST
from sayso.language import SCRIPTS, identify, script_of
from sayso.page import Block, Page
from sayso.record import Span

MARKERS = frozenset({"contact", "section", "agency", "byline", "date", "issue"})
_ENDS = re.compile(r"[.!?…؟۔。][\"'”’»›)\]]*\s*$")
_OPENS = re.compile(r"[:؛;]\s*$")
_SPEAKER = re.compile(r"^[^\s:][^:.?!]{0,40}:\s")
# Shares of words, from the example stories: the longest motto line has 12 words, the longest headline 16; a
# paragraph of news is hardly ever under five.
_FIRST = 5
_UNFINISHED = 20
_UNFINISHED_LATER = 8
_PARAGRAPH = 45  # words that no motto, standfirst or notice has
_HEADING = 5  # words of a line like "Most read" over a list of teasers
_NAME = 6  # words of a name, with its abbreviation
_MASTHEAD = 8  # lines in which a masthead says its name


@dataclass
class Body:
    """`blocks` are indices into `page.blocks`; `start` is the first of them, or the number of blocks."""

    blocks: list[int]
    start: int
    size: float | None = None
    members: frozenset[int] = field(default_factory=frozenset)


def ends_sentence(text: str) -> bool:
    """Whether the last mark is one that ends a sentence, quotation marks and brackets aside."""
    return bool(_ENDS.search(text[-12:]))


def is_prose(text: str, later: bool = False) -> bool:
    """Whether a block reads as running text.

    Args:
        text: the words of a block.
        later: the body has begun, so a short sentence or an unfinished line is still text.
    """
    size = len(text.split())
    if later:
        return (
            size >= _UNFINISHED_LATER
            or (size >= 2 and (ends_sentence(text) or bool(_SPEAKER.match(text))))
            or (size >= 4 and bool(_OPENS.search(text)))
        )
    return size >= _UNFINISHED or (size >= _FIRST and ends_sentence(text))


def body_of(page: Page, lines: list[Line]) -> Body:
    """The body of a page: see the module."""
    labels: dict[int, set[str]] = {}
    for line in lines:
        labels.setdefault(line.index, set()).add(line.label)
    known_main = any(b.main for b in page.blocks)
    title = {key_of(t) for t in page.metadata.get("title", [])}

    def allowed(i: int) -> bool:
        block = page.blocks[i]
        if known_main and block.main is False:
            return False
        if block.role in ("heading", "navigation", "caption"):
            return False
        found = labels.get(i, {"furniture"})
        return found == {""} or (found == {"section"} and len(words_of(block.span.of(page.text))) > _FIRST)

    prose = [allowed(i) and is_prose(b.span.of(page.text)) for i, b in enumerate(page.blocks)]
    first = _after_head(page, labels, prose, title)
    first = next((i for i in range(first, len(prose)) if prose[i]), len(prose))
    if first == len(prose):
        return _bare(page, labels)
    first = _skip_headline(page, prose, first)
    size = _type_size(page, [i for i in range(first, len(prose)) if prose[i]])
    kept: list[int] = []
    below = notices = False
    for i in range(first, len(page.blocks)):
        found, words = labels.get(i, set()), page.blocks[i].span.of(page.text)
        if found & {"copyright", "comments"}:
            break
        if "furniture" in found:
            notices = True
            below = below or len(words.split()) <= _HEADING
        fits = allowed(i) and _fits(page.blocks[i], size) and is_prose(words, later=True)
        if not fits or (below and not _is_paragraph(words)) or (notices and _of_the_paper(page, words, first)):
            continue
        below = False
        kept.append(i)
    return Body(kept, first, size, frozenset(kept))


def _is_paragraph(words: str) -> bool:
    """Text for certain: a teaser under "Most read" has no 20 words with a full stop."""
    return len(words.split()) >= _UNFINISHED and ends_sentence(words)


def _of_the_paper(page: Page, words: str, first: int) -> bool:
    """A sentence below the notices that begins with a line of the masthead speaks of the paper.

    "The Varsk Courier is printed six days a week."
    """
    start = key_of(words).split(" ")
    for i in range(min(first, _MASTHEAD)):
        name = key_of(page.blocks[i].span.of(page.text)).split(" ")
        size = min(len(name), 3)
        if 2 <= len(name) <= _NAME and start[:size] == name[:size]:
            return True
    return False


def _after_head(page: Page, labels: dict[int, set[str]], prose: list[bool], title: set[str]) -> int:
    """The block after the last marker of the head.

    One short sentence before a marker is a motto, a standfirst or a notice; two in a row, or a paragraph, are
    the body, and only the title of the page is a marker after them.
    """
    total = sum(prose)
    seen = run = after = 0
    begun = False
    for i, block in enumerate(page.blocks):
        if prose[i]:
            seen, run = seen + 1, run + 1
            begun = begun or run > 1 or len(block.span.of(page.text).split()) > _PARAGRAPH
            continue
        run = 0
        if total - seen == 0:
            break
        words = block.span.of(page.text)
        agrees = bool(title) and len(words.split()) > 2 and agreement(key_of(words), title) >= 0.5
        heading = block.role == "heading" and block.level == 1
        marked = bool(labels.get(i, set()) & MARKERS) or heading
        if agrees or (marked and not begun):
            after = i + 1
            begun = False
    return after


def agreement(key: str, titles: set[str]) -> float:
    """How much of a title of the page the words are, from 0 to 1; beside them may stand the name of the site."""
    fitting = (t for t in titles if t and (key == t or t.startswith(key + " ") or t.endswith(" " + key)))
    return max((len(key) / len(t) for t in fitting), default=0.0)


def _skip_headline(page: Page, prose: list[bool], first: int) -> int:
    """A headline that is a whole sentence: "Who will rebuild the bridge?", or a motto before the headline.

    The first block of a page that no marker parts from the text, of at most 16 words, is followed by a
    paragraph of at least double its length.
    """
    words = page.blocks[first].span.of(page.text)
    size = len(words.split())
    following = [i for i in range(first + 1, min(first + 3, len(prose)))]
    if size > 16 or not following:
        return first
    after = page.blocks[following[0]].span.of(page.text)
    asks = words.rstrip("\"'”’»").endswith(("?", "!", "؟"))
    if prose[following[0]] and first <= 1 and asks and len(after.split()) >= 2 * size:
        return following[0]
    lone = not prose[following[0]] and len(following) > 1 and prose[following[1]]
    if lone and 0 < first <= 3 and size <= 14 and not is_prose(after, later=True):
        return following[1]
    return first


def _type_size(page: Page, blocks: list[int]) -> float | None:
    """Size of the type that most characters of the body are set in."""
    weights: dict[float, int] = {}
    for i in blocks:
        block = page.blocks[i]
        if block.size is not None:
            weights[block.size] = weights.get(block.size, 0) + block.span.end - block.span.start
    return max(weights, key=lambda s: weights[s]) if weights else None


def _fits(block: Block, size: float | None) -> bool:
    """Set in the type of the body, within a tenth: smaller is a note or a footer, larger a heading."""
    return size is None or block.size is None or abs(block.size - size) <= size / 10


def _bare(page: Page, labels: dict[int, set[str]]) -> Body:
    """A page without prose: every line that nothing else claims is body, and a page of one line is body."""
    free = [i for i, b in enumerate(page.blocks) if labels.get(i) == {""} and b.main is not False]
    kept = [i for i in free if page.blocks[i].role not in ("heading", "navigation", "caption")] or free
    kept = kept or (list(range(len(page.blocks))) if len(page.blocks) == 1 else [])
    return Body(kept, kept[0] if kept else len(page.blocks), None, frozenset(kept))


def paragraph_languages(page: Page, spans: list[Span], language: str) -> list[str]:
    """The language of each paragraph: the story's for one under twelve words whose script allows it."""
    found = []
    own = SCRIPTS.get(language)
    for span in spans:
        words = span.of(page.text)
        short = len(words) < LONGEST * 4 and len(words.split()) < 12
        script = script_of(words)
        if script == "Zyyy" or (short and own == script):
            found.append(language)
            continue
        tag = identify(words, language)
        found.append(language if {tag, language} == {"fa", "prs"} else tag)
    return found
