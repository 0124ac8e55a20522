"""What the markup of an element of HTML says about it: its names, whether it is shown, what it is for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any

from sayso import lexicon

INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "ins", "kbd", "label", "mark", "nobr", "picture", "q", "ruby", "rt", "rp", "s", "samp", "small", "source", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
})  # fmt: skip
LINES = frozenset({"span", "time", "a", "b", "strong", "small", "font", "i", "em", "cite"})
LABEL_WORDS = 16

_REGION_TAGS = frozenset({"nav", "aside", "footer", "form", "menu"})
_REGION_ROLES = frozenset({
    "navigation", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "form",
})  # fmt: skip
_MARKS = frozenset({"class", "id", "lang", "datetime", "itemprop", "rel"})
_NAME = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HIDDEN_STYLE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$)"
    r"|(?:text-indent|left)\s*:\s*-\d{4,}px)",
    re.I,
)
_MOST_APART = 8
_MOST_CELLS = 200
_PARAGRAPH = 200  # characters of a cell that is no datum


@cache
def regions() -> dict[str, frozenset[str]]:
    """What the names of elements say: word to regions."""
    found: dict[str, set[str]] = {}
    for row in lexicon.rows("any", "page_regions"):
        found.setdefault(row["word"], set()).add(row["region"])
    return {word: frozenset(kinds) for word, kinds in found.items()}


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Whether an element is not shown, by an attribute or its own style (style sheets are not read)."""
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    style = attributes.get("style")
    return bool(style and _HIDDEN_STYLE.search(style[:1_000]))


def names_of(attributes: Mapping[str, str]) -> tuple[str, ...]:
    """The words of class, id, itemprop and rel, lower case: ``entry-Title`` gives entry, title."""
    found: list[str] = []
    for key in ("class", "id", "itemprop", "rel"):
        if value := attributes.get(key):
            found += _NAME.findall(_CAMEL.sub(" ", value[:300]).lower())
    return tuple(found[:LABEL_WORDS])


def is_boilerplate(tag: str, attributes: Mapping[str, str], names: Sequence[str]) -> bool:
    """Whether an element is no part of a story: navigation, a footer, an aside, a form, comments."""
    if tag in _REGION_TAGS or attributes.get("role") in _REGION_ROLES:
        return True
    if tag in ("body", "html", "main", "article", "p") or tag in INLINE:
        return False
    kinds = regions()
    return any("boilerplate" in kinds.get(word, ()) for word in names)


def are_apart(element: Any) -> bool:
    """Whether the inline elements in a box are lines of their own, as the style sheet will have it.

    So in ``<div><span class="author">…</span> <time>…</time></div>`` (every one is marked) and in
    ``<header><b>Name</b><span>motto</span></header>`` (no blank between them); not where the box has
    words of its own.
    """
    if (element.text or "").strip() or not 2 <= len(element) <= _MOST_APART:
        return False
    if any((child.tail or "").strip() for child in element):
        return False
    inline = [child for child in element if child.tag in LINES and any(map(str.strip, child.itertext()))]
    if len(inline) < 2:
        return False
    marked = all(_MARKS.intersection(child.attrib) for child in inline)
    touching = any(not child.tail and child.getnext() is not None and child.getnext().tag in LINES for child in inline)
    return marked or touching


def is_layout(table: Any) -> bool:
    """Whether a table is there for the layout: it holds boxes, other tables, or a cell as long as a paragraph."""
    for cell in islice(table.iter("td"), _MOST_CELLS):
        if cell.find("table") is not None or cell.find("p") is not None or cell.find("div") is not None:
            return True
        if sum(map(len, islice(cell.itertext(), 50))) > _PARAGRAPH:
            return True
    return len(table) == 0 or all(len(row) == 1 for row in islice(table.iter("tr"), _MOST_CELLS))
