"""From a tree of HTML to its blocks: runs of text in reading order, each with what the markup says of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from sayso import lexicon
from sayso.errors import InputError
from sayso.page import Role
from sayso.sources.limits import Limits, counted

_LEFT_OUT = frozenset(
    "script style template noscript head svg math canvas iframe object embed audio video button select textarea input"
    " option datalist map progress meter dialog".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr picture q ruby rt rp s"
    " samp small source span strike strong sub sup time tt u var wbr".split()
)
_ROLES: dict[str, Role] = {
    **{f"h{level}": "heading" for level in range(1, 7)},
    "li": "list", "dd": "list", "dt": "list", "blockquote": "quote", "q": "quote", "figcaption": "caption",
    "caption": "caption", "td": "table", "th": "table", "address": "address", "nav": "navigation",
}  # fmt: skip
_REGION_TAGS = frozenset("nav aside footer form menu".split())
_REGION_ROLES = frozenset("navigation complementary contentinfo search dialog alertdialog menu menubar form".split())
_NAME = re.compile(r"[^\W_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BLANKS = re.compile(r"[ \t\r\n\f\v\u00a0\u2009\u202f\u200b\ufeff\u00ad]+")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff\x00-\x08\x0e-\x1f\x7f]")
_HIDDEN_STYLE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|!|$)"
    r"|(?:text-indent|left)\s*:\s*-\d{4,}px)",
    re.I,
)
_LASTING = frozenset({"list", "quote", "table", "caption"})  # roles that hold for the boxes inside
_BOXES = frozenset("div header section footer article aside li".split())
_NEAR = 3  # ancestors whose names are part of a block's label
_LABEL_WORDS = 16
_HIDDEN_PASSAGES = 20


@dataclass
class Piece:
    """A block before it is known whether it belongs to the story.

    Attributes:
        text: its words, blanks collapsed; ``\\n`` where the page breaks the line.
        links: start, end (characters of `text`) and address.
        boilerplate: lies, by tag or by name, in navigation, a footer, an aside, a form or comments.
        in_article: lies in an `article` or `main` element.
    """

    text: str
    role: Role
    level: int
    language: str | None
    label: str
    links: list[tuple[int, int, str]]
    boilerplate: bool
    in_article: bool

    @property
    def link_share(self) -> float:
        """Share of the characters that are words of links."""
        return sum(end - start for start, end, _ in self.links) / max(1, len(self.text))

    def regions(self) -> set[str]:
        """What the names in the label say the block is: byline, date, section, masthead, headline."""
        kinds = regions()
        return {kind for word in self.label.split() for kind in kinds.get(word, ())}


@dataclass
class Blocks:
    """The blocks of a tree, in reading order, and the passages that the page hides inside its content."""

    pieces: list[Piece] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)


class _Open(NamedTuple):
    """What holds inside an element that is open."""

    element: Any
    tag: str
    inline: bool
    role: Role
    level: int
    language: str | None
    near: tuple[tuple[str, ...], ...]  # names of the element and its nearest ancestors
    boilerplate: bool
    in_article: bool
    preformatted: bool
    apart: bool  # its inline children are blocks of their own


@cache
def regions() -> dict[str, frozenset[str]]:
    """What the names of elements say: word to regions."""
    found: dict[str, set[str]] = {}
    for row in lexicon.rows("any", "page_regions"):
        found.setdefault(row["word"], set()).add(row["region"])
    return {word: frozenset(kinds) for word, kinds in found.items()}


def split_blocks(root: Any, name: str, limits: Limits) -> Blocks:
    """The blocks of a tree.

    Raises:
        InputError: nested too deeply, or too many characters.
    """
    return _Walk(name, limits).walk(root)


class _Walk:
    """One pass over a tree, without recursion."""

    def __init__(self, name: str, limits: Limits) -> None:
        self.name, self.limits = name, limits
        self.found = Blocks()
        self.open: list[_Open] = []
        self.total = 0
        self.anchor: tuple[int, str] | None = None
        self._clear()

    def _clear(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.links: list[tuple[int, int, str]] = []
        self.inner: list[str] = []

    def walk(self, root: Any) -> Blocks:
        children = [iter([root])]
        while children:
            element = next(children[-1], None)
            if element is None:
                children.pop()
                if self.open:
                    self.close(self.open.pop())
            elif isinstance(element.tag, str) and self.enter(element):
                children.append(iter(element))
            else:
                self.add(element.tail)
        self.flush()
        return self.found

    def enter(self, element: Any) -> bool:
        """Open an element; false where all it holds is left out."""
        tag = element.tag.lower()
        attributes = element.attrib
        above = self.open[-1] if self.open else None
        if len(self.open) > self.limits.depth:
            raise InputError(self.name, f"its elements are nested more than {self.limits.depth:,} deep")
        if tag in _LEFT_OUT:
            return False
        if attributes and _is_hidden(attributes):
            self.note_hidden(element, above)
            return False
        names = _names(attributes) if attributes else ()
        language = attributes.get("lang") or attributes.get("{http://www.w3.org/XML/1998/namespace}lang")
        inline = tag in _INLINE and not (above and above.apart and tag in ("span", "time", "a"))
        if not inline or (language and above and language != above.language and self.ends_in_a_word()):
            self.flush()
        near = (names, *(above.near if above else ()))[: _NEAR + 1]
        role = _ROLES.get(tag)
        self.open.append(
            _Open(
                element=element,
                tag=tag,
                inline=inline,
                role=role or (above.role if above and (inline or above.role in _LASTING) else "paragraph"),
                level=int(tag[1]) if role == "heading" else above.level if above and inline else 0,
                language=language or (above.language if above else None),
                near=near,
                boilerplate=(above is not None and above.boilerplate) or _is_boilerplate(tag, attributes, names),
                in_article=(above is not None and above.in_article) or tag in ("article", "main"),
                preformatted=tag == "pre" or (above is not None and above.preformatted),
                apart=not inline and tag in _BOXES and _are_apart(element),
            )
        )
        if tag == "a" and "href" in attributes:
            self.anchor = (self.length, attributes["href"].strip())
        if inline:
            self.inner += (*names, "time") if tag == "time" else names
        self.add(element.text)
        return True

    def close(self, here: _Open) -> None:
        """End an element: its block if it is one, its link if it is one; then the text after it."""
        if here.tag == "a":
            self.end_link()
            self.anchor = None
        elif here.tag == "br":
            self.add_break()
        if not here.inline:
            self.open.append(here)
            self.flush()
            self.open.pop()
        elif here.language and self.open and here.language != self.open[-1].language:
            following = (here.element.tail or "") or ("x" if here.element.getnext() is not None else "")
            if following[:1].isalnum() or following == "x":
                self.flush()
        self.add(here.element.tail)

    def ends_in_a_word(self) -> bool:
        return bool(self.parts) and not self.parts[-1][-1:].isspace()

    def end_link(self) -> None:
        if self.anchor and self.length > self.anchor[0]:
            self.links.append((self.anchor[0], self.length, self.anchor[1]))
        if self.anchor:
            self.anchor = (self.length, self.anchor[1])

    def add(self, text: str | None) -> None:
        """Words into the open block, blanks collapsed."""
        if not text:
            return
        here = self.open[-1] if self.open else None
        if here and here.preformatted and "\n" in text:
            for i, line in enumerate(text.split("\n")):
                if i:
                    self.add_break()
                self._add(line)
            return
        self._add(text)

    def _add(self, text: str) -> None:
        words = _BLANKS.sub(" ", text)
        if not words.isascii():
            words = _INVISIBLE.sub("", words)
        if words[:1] == " " and (not self.parts or self.parts[-1][-1:] in " \n"):
            words = words[1:]
        if words:
            self.parts.append(words)
            self.length += len(words)

    def add_break(self) -> None:
        """A line break; the second in a row ends the block."""
        if not self.parts:
            return
        if self.parts[-1] == "\n":
            self.flush()
            return
        self.parts.append("\n")
        self.length += 1

    def flush(self) -> None:
        """End the open block."""
        self.end_link()
        raw = "".join(self.parts)
        links, inner = self.links, self.inner
        self._clear()
        if self.anchor:
            self.anchor = (0, self.anchor[1])
        text = raw.strip()
        if not text or not self.open:
            return
        self.total += len(text)
        if self.total > self.limits.characters:
            raise InputError(self.name, f"too large: more than {counted(self.limits.characters, 'characters')}")
        here = self.open[-1]
        lead = len(raw) - len(raw.lstrip())
        placed = [(max(0, a - lead), min(len(text), b - lead), href) for a, b, href in links]
        label = [*here.near[0], *inner, *(word for names in here.near[1:] for word in names)] if here.near else inner
        piece = Piece(
            text,
            here.role,
            here.level,
            here.language,
            " ".join(list(dict.fromkeys(label))[:_LABEL_WORDS]),
            [(a, b, href) for a, b, href in placed if text[a:b].strip()],
            here.boilerplate,
            here.in_article,
        )
        self.found.pieces.append(piece)

    def note_hidden(self, element: Any, above: _Open | None) -> None:
        """Remember a hidden passage that reads like part of the content."""
        if above is None or above.boilerplate or len(self.found.hidden) >= _HIDDEN_PASSAGES:
            return
        if _is_boilerplate(element.tag, element.attrib, _names(element.attrib)):
            return
        words = " ".join(" ".join(islice(element.itertext(), 200)).split())[:2_000]
        if words.count(" ") >= 7 and element.find(".//a") is None and element.find(".//input") is None:
            self.found.hidden.append(words)


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        return True
    style = attributes.get("style")
    return bool(style and _HIDDEN_STYLE.search(style[:1_000]))


def _names(attributes: Mapping[str, str]) -> tuple[str, ...]:
    """The words of class, id, itemprop and rel, lower case: ``entry-Title`` gives entry, title."""
    found: list[str] = []
    for key in ("class", "id", "itemprop", "rel"):
        if value := attributes.get(key):
            found += _NAME.findall(_CAMEL.sub(" ", value[:300]).lower())
    return tuple(found[:_LABEL_WORDS])


def _is_boilerplate(tag: str, attributes: Mapping[str, str], names: Sequence[str]) -> bool:
    if tag in _REGION_TAGS or attributes.get("role") in _REGION_ROLES:
        return True
    if tag in ("body", "html", "main", "article", "p") or tag in _INLINE:
        return False
    kinds = regions()
    return any("boilerplate" in kinds.get(word, ()) for word in names)


def _are_apart(element: Any) -> bool:
    """Whether a box holds nothing but a few marked inline elements: ``<div><span class="author">…<time>…</div>``."""
    if (element.text or "").strip() or not 2 <= len(element) <= 6:
        return False
    return all(
        child.tag in ("span", "time", "a")
        and (set(child.attrib) & {"class", "lang", "datetime", "itemprop", "rel"})
        or child.tag in ("br", "i", "svg")
        for child in element
    ) and not any((child.tail or "").strip() for child in element)
