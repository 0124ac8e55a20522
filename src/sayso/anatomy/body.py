"""Which blocks are the body: prose after the last line of the head, without furniture.

The head of a page is known by its markers (addresses, sections, agencies, bylines, dates, headings); the
body starts with the first prose after the last of them.  A marker that comes when prose has begun (the
address at the foot of a page) is no marker of the head.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sayso.anatomy.labels import Line, key_of
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
_ITEM = 3  # words of an item of a list in an article; fewer are marks and credits
_PARAGRAPH = 45  # words that no motto, standfirst or notice has
_HEADING = 5  # words of a line like "Most read" over a list of teasers
_NAME = 6  # words of a name, with its abbreviation
_SAMPLE = 600  # characters of a paragraph that its language is told by, some hundred words
_MASTHEAD = 8  # lines in which a masthead says its name


@dataclass
class Body:
    """`blocks` are indices into `page.blocks`; `start` is the first of them, or the number of blocks."""

    blocks: list[int]
    start: int
    size: float | None = None
    members: frozenset[int] = field(default_factory=frozenset)


def length_of(text: str) -> int:
    """Words of a text; of one without blanks (Chinese, Japanese, Thai), a word for every four characters."""
    size = len(text.split())
    return size if len(text) < 20 * size else max(size, len(text) // 4)


def ends_sentence(text: str) -> bool:
    """Whether the last mark is one that ends a sentence, quotation marks and brackets aside."""
    return bool(_ENDS.search(text[-12:]))


def is_prose(text: str, later: bool = False) -> bool:
    """Whether a block reads as running text.

    Args:
        text: the words of a block.
        later: the body has begun, so a short sentence or an unfinished line is still text.
    """
    size = length_of(text)
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
    view = _View(page, labels, any(b.main for b in page.blocks))
    prose = [view.allowed(i) and is_prose(view.words(i)) for i in range(len(page.blocks))]
    after = _after_head(view, prose)
    first = next((i for i in range(after, len(prose)) if prose[i] or view.starts(i, after)), len(prose))
    if first == len(prose):
        return _bare(page, labels)
    if not view.known_main:
        first = _skip_headline(page, prose, first)
    size = _type_size(page, [i for i in range(first, len(prose)) if prose[i]])
    kept = _kept(view, first, size)
    return Body(kept, first, size, frozenset(kept))


@dataclass
class _View:
    """What the rules look at. `known_main`: the reader of the file says which blocks are the article."""

    page: Page
    labels: dict[int, set[str]]
    known_main: bool

    def words(self, i: int) -> str:
        return self.page.blocks[i].span.of(self.page.text)

    def allowed(self, i: int) -> bool:
        """Whether nothing but its words speaks against a block."""
        block = self.page.blocks[i]
        if (self.known_main and not block.main) or block.role in ("heading", "navigation", "caption"):
            return False
        return self.labels.get(i, {"furniture"}) == {""}

    def starts(self, i: int, after: int) -> bool:
        """A line of the article below its heading starts the body without being a sentence: an item of a list."""
        return self.known_main and after > 0 and self.allowed(i) and length_of(self.words(i)) >= _FIRST

    def reads_on(self, i: int) -> bool:
        """Whether a block goes on with a body that has begun."""
        if self.known_main and length_of(self.words(i)) >= _ITEM:
            return True
        return is_prose(self.words(i), later=True)


def _kept(view: _View, first: int, size: float | None) -> list[int]:
    """The blocks of the body from the first on, without notices and what stands below them."""
    page, kept = view.page, []
    paragraphs = sum(view.allowed(i) and _is_paragraph(view.words(i)) for i in range(first, len(page.blocks)))
    below = notices = False
    for i in range(first, len(page.blocks)):
        found, words = view.labels.get(i, set()), view.words(i)
        if "comments" in found or ("copyright" in found and paragraphs < 2):
            break
        if found & {"furniture", "copyright"}:
            notices = True
            below = below or (not view.known_main and length_of(words) <= _HEADING)
        if not (view.allowed(i) and _fits(page.blocks[i], size) and view.reads_on(i)):
            continue
        whole = _is_paragraph(words)
        paragraphs -= whole
        if (below and not whole) or (notices and _of_the_paper(page, words, first)):
            continue
        below = False
        kept.append(i)
    return kept


def _is_paragraph(words: str) -> bool:
    """Text for certain: a teaser under "Most read" has no 20 words with a full stop."""
    return length_of(words) >= _UNFINISHED and ends_sentence(words)


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


def _after_head(view: _View, prose: list[bool]) -> int:
    """The block after the last marker of the head.

    One short sentence before a marker is a motto, a standfirst or a notice; two in a row, or a paragraph, are
    the body, and only the title of the page, where it first stands, is a marker after them.
    """
    titles = {key_of(t) for t in view.page.metadata.get("title", [])}
    total = sum(prose)
    seen = run = after = 0
    begun = agreed = False
    for i, block in enumerate(view.page.blocks):
        words = view.words(i)
        agrees = bool(titles) and not agreed and length_of(words) > 2 and agreement(key_of(words), titles) >= 0.5
        if not agrees and (prose[i] or (agreed and view.starts(i, after))):
            seen, run = seen + prose[i], run + 1
            begun = begun or run > 1 or length_of(words) > _PARAGRAPH
            continue
        run = 0
        if total - seen == 0:
            break
        agreed = agreed or agrees
        heading = block.role == "heading" and block.level == 1
        marked = bool(view.labels.get(i, set()) & MARKERS) or heading
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
    size = length_of(words)
    following = [i for i in range(first + 1, min(first + 3, len(prose)))]
    if size > 16 or not following:
        return first
    after = page.blocks[following[0]].span.of(page.text)
    asks = words.rstrip("\"'”’»").endswith(("?", "!", "؟"))
    if prose[following[0]] and first <= 1 and asks and length_of(after) >= 2 * size:
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
        short = len(words) < LONGEST * 4 and length_of(words) < 12
        script = script_of(words)
        if script == "Zyyy" or (short and own == script):
            found.append(language)
            continue
        tag = identify(words[:_SAMPLE], language)
        found.append(language if {tag, language} == {"fa", "prs"} else tag)
    return found
