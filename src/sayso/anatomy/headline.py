"""The headline: the line of the head that most evidence speaks for.

Each rule below gives points for or against a block; the block with most points is the headline, if it
has at least `ENOUGH`.  A page whose blocks give none has the title of its metadata, without a span.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.anatomy.body import Body, agreement
from sayso.anatomy.labels import Line, key_of, words_of
from sayso.language import SCRIPTS, script_of
from sayso.page import Page
from sayso.record import Span

_NAME = 5  # words of the name of a site; some pages give their title as that, too
_NEAR = 60  # blocks before the body that are looked at; farther up only headings of the first level are
ENOUGH = 1.5  # a line right before the text, in its script, is enough; a name with an address after it is not


@dataclass(frozen=True)
class Headline:
    """Words, place in the page's text and number of the block; null where the page has none."""

    text: str | None = None
    span: Span | None = None
    index: int | None = None


@dataclass
class _View:
    """What the rules look at: the page, the labels of each block of the head, and the body."""

    page: Page
    labels: dict[int, set[str]]
    body: Body
    script: str | None
    titles: set[str]
    names: set[str]

    def words(self, i: int) -> str:
        return self.page.blocks[i].span.of(self.page.text)


def headline_of(page: Page, lines: list[Line], body: Body, language: str) -> Headline:
    """The headline of a page, or an empty `Headline`."""
    if page.headline:
        return _given(page)
    labels: dict[int, set[str]] = {}
    for line in lines:
        labels.setdefault(line.index, set()).add(line.label)
    titles = {key_of(t) for t in page.metadata.get("title", [])}
    names = {key_of(t) for f in ("site_name", "publisher") for t in page.metadata.get(f, [])}
    names -= {n for n in titles if len(n.split()) > _NAME}
    view = _View(page, labels, body, SCRIPTS.get(language), titles - names, names)
    heads = [i for i in range(max(0, body.start - _NEAR)) if page.blocks[i].level == 1][:_NEAR]
    candidates = [i for i in (*heads, *range(max(0, body.start - _NEAR), body.start)) if _may_be(view, i)]
    scored = [(sum(rule(view, i) for rule in RULES), i) for i in candidates]
    points, index = max(scored, key=lambda pair: (pair[0], pair[1]), default=(0.0, -1))
    unmarked = index >= 0 and not (agrees(view, index) + top_heading(view, index) + marked_up(view, index))
    if points >= ENOUGH and not (unmarked and titles and page.source.media_type == "text/html"):
        span = page.blocks[index].span
        return Headline(span.of(page.text), span, index)
    return _from_metadata(page, body)


def _given(page: Page) -> Headline:
    words = page.headline or ""
    for i, block in enumerate(page.blocks):
        if block.span.of(page.text) == words:
            return Headline(words, block.span, i)
    return Headline(words, None, None)


def _from_metadata(page: Page, body: Body) -> Headline:
    """The title that the page gives itself; only HTML titles are written for readers."""
    titles = page.metadata.get("title", [])
    if not titles or page.source.media_type == "application/pdf" or not body.blocks:
        return Headline()
    return Headline(min(titles, key=len), None, None)


def _may_be(view: _View, i: int) -> bool:
    block = view.page.blocks[i]
    if block.role in ("navigation", "caption"):
        return False
    found = view.labels.get(i, set())
    heading = block.role == "heading" and found <= {"", "section", "agency", "place", "date"}
    free = "" in found and not found & {"contact", "navigation", "byline", "furniture", "caption"}
    return (free or (heading and agreement(key_of(view.words(i)), view.titles) >= 0.5)) and bool(
        words_of(view.words(i))
    )


def agrees(view: _View, i: int) -> float:
    """The title of the page has the same words; in part, where the name of the site stands beside them."""
    return 3.0 * agreement(key_of(view.words(i)), view.titles) if len(words_of(view.words(i))) > 1 else 0.0


def top_heading(view: _View, i: int) -> float:
    """A heading of the markup; the first level more than the others."""
    block = view.page.blocks[i]
    return {0: 0.0, 1: 2.5, 2: 1.0, 3: 0.5}.get(block.level, 0.0) if block.role == "heading" else 0.0


def marked_up(view: _View, i: int) -> float:
    """Class names of the markup say "headline" or "title"."""
    label = view.page.blocks[i].label
    return 2.0 if "headline" in label or "entry-title" in label or "article-title" in label else 0.0


def large_type(view: _View, i: int) -> float:
    """Set larger than the body, and larger than all that stands between it and the body."""
    size, body = view.page.blocks[i].size, view.body.size
    if size is None or body is None or size < body * 1.15:
        return 0.0
    between = [view.page.blocks[j].size or 0.0 for j in range(i + 1, view.body.start)]
    return 2.0 if size > max(between, default=0.0) else 0.5


def near_the_body(view: _View, i: int) -> float:
    """Only lines with a label (date, byline, agency) stand between it and the body."""
    free = [j for j in range(i + 1, view.body.start) if "" in view.labels.get(j, {"x"}) and words_of(view.words(j))]
    return 1.0 if not free else 0.0


def has_standfirst(view: _View, i: int) -> float:
    """The next line is longer than this one and is the only one without a label before the body: a standfirst.

    "Bridge reopens after two years" / "Traders on both banks say the wait has cost them half their trade".
    """
    free = [j for j in range(i + 1, view.body.start) if "" in view.labels.get(j, {"x"}) and words_of(view.words(j))]
    here = len(words_of(view.words(i)))
    if len(free) != 1 or here < 5 or free[0] != i + 1:
        return 0.0
    return 2.0 if len(words_of(view.words(free[0]))) > here else 0.0


def in_the_masthead(view: _View, i: int) -> float:
    """An address, a section or an issue number comes after it: it belongs to the masthead."""
    after = set().union(*(view.labels.get(j, set()) for j in range(i + 1, view.body.start)))
    if after & {"issue"} or _domain_after(view, i):
        return -3.0
    return -1.5 if "section" in after else 0.0


def _domain_after(view: _View, i: int) -> bool:
    """Whether an address other than the page's own (with a path) follows."""
    for j in range(i + 1, view.body.start):
        if "contact" in view.labels.get(j, set()) and view.words(j).split("://")[-1].strip("/").count("/") == 0:
            return True
    return False


def names_the_site(view: _View, i: int) -> float:
    """The page calls its site so."""
    key = key_of(view.words(i))
    return -5.0 if key in view.names else 0.0


def in_the_script_of_the_body(view: _View, i: int) -> float:
    """Written in the script of the body."""
    script = script_of(view.words(i))
    return 1.0 if view.script is None or script == view.script else -1.0


def of_a_usual_length(view: _View, i: int) -> float:
    """4 to 30 words; one or two words are a name or a section (all headlines of the examples have 8 to 13)."""
    size = len(words_of(view.words(i)))
    return 0.5 if 4 <= size <= 30 else -0.5 if size == 3 else -1.0


def link_of_a_list(view: _View, i: int) -> float:
    """An item of a list is a menu or a teaser."""
    return -1.5 if view.page.blocks[i].role == "list" else 0.0


RULES = (
    agrees, top_heading, marked_up, large_type, near_the_body, has_standfirst, in_the_masthead, names_the_site,
    in_the_script_of_the_body, of_a_usual_length, link_of_a_list,
)  # fmt: skip
