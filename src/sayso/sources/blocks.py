"""From a tree of HTML to its blocks: runs of text in reading order, each with what the markup says of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple

from sayso.errors import InputError
from sayso.page import Role
from sayso.sources.limits import Limits, counted
from sayso.sources.markup import (
    INLINE,
    LABEL_WORDS,
    LINES,
    are_apart,
    is_boilerplate,
    is_hidden,
    is_layout,
    names_of,
    regions,
)

_LEFT_OUT = frozenset({
    "script", "style", "template", "noscript", "head", "svg", "math", "canvas", "iframe", "object", "embed", "audio",
    "video", "button", "select", "textarea", "input", "option", "datalist", "map", "progress", "meter", "dialog",
})  # fmt: skip
_ROLES: dict[str, Role] = {
    **{f"h{level}": "heading" for level in range(1, 7)},
    "li": "list", "dd": "list", "dt": "list", "blockquote": "quote", "q": "quote", "figcaption": "caption",
    "caption": "caption", "td": "table", "th": "table", "address": "address", "nav": "navigation",
}  # fmt: skip
_LASTING = frozenset({"list", "quote", "table", "caption"})  # roles that hold for the boxes inside
_BOXES = frozenset({"div", "header", "section", "footer", "article", "aside", "main", "td", "center"})
_PARAGRAPHS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote"})
_BLANKS = re.compile(r"[ \t\r\n\f\v\u00a0\u2009\u202f\u200b\ufeff\u00ad]+")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u061c\ufeff\x00-\x08\x0e-\x1f\x7f]")
_ENDS = frozenset(".!?…؟۔:;»”\"')]")
_WRAPPED = 50  # characters of a line that may be a hard-wrapped one
_NEAR = 3  # ancestors whose names are part of a block's label
_HIDDEN_PASSAGES = 20


@dataclass
class Piece:
    """A block before it is known whether it belongs to the story.

    Attributes:
        text: its words, blanks collapsed; lines that the page breaks are blocks of their own.
        links: start, end (characters of `text`) and address.
        boilerplate: lies, by tag or by name, in navigation, a footer, an aside, a form or comments.
        container: number of the element that holds the block's element; siblings have the same.
    """

    text: str
    role: Role
    level: int
    language: str | None
    label: str
    links: list[tuple[int, int, str]]
    boilerplate: bool
    container: int

    @property
    def link_share(self) -> float:
        """Share of the characters that are words of links."""
        return sum(end - start for start, end, _ in self.links) / max(1, len(self.text))

    def regions(self) -> set[str]:
        """What the names in the label say the block is: byline, date, section, masthead."""
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
    preformatted: bool
    apart: bool  # its inline children are blocks of their own
    layout: bool  # of a table that is there for the layout
    number: int  # of the element, in the order of the page
    container: int  # number of the element around it


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
        self.count = 0  # of the elements entered
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
        if attributes and is_hidden(attributes):
            self.note_hidden(element, above)
            return False
        names = names_of(attributes) if attributes else ()
        language = attributes.get("lang") or attributes.get("{http://www.w3.org/XML/1998/namespace}lang")
        inline = tag == "br" or tag in INLINE and not (above and above.apart and tag in LINES)
        if not inline or (language and above and language != above.language and self.ends_in_a_word()):
            self.flush()
        near = (names, *(above.near if above else ()))[: _NEAR + 1]
        role = _ROLES.get(tag)
        layout = is_layout(element) if tag == "table" else above is not None and above.layout
        if role == "table" and layout:
            role = "paragraph"
        self.open.append(
            _Open(
                element=element,
                tag=tag,
                inline=inline,
                role=role or (above.role if above and (inline or above.role in _LASTING) else "paragraph"),
                level=int(tag[1]) if role == "heading" else above.level if above and inline else 0,
                language=language or (above.language if above else None),
                near=near,
                boilerplate=(above is not None and above.boilerplate) or is_boilerplate(tag, attributes, names),
                preformatted=tag == "pre" or (above is not None and above.preformatted),
                apart=not inline and tag in _BOXES and are_apart(element),
                layout=layout,
                number=self.count,
                container=above.number if above else 0,
            )
        )
        self.count += 1
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
        if self.parts and self.parts[-1] == "\n":
            self.flush()
        elif self.parts:
            self.parts.append("\n")
            self.length += 1

    def flush(self) -> None:
        """End the open block."""
        self.end_link()
        raw, links, inner = "".join(self.parts), self.links, self.inner
        self._clear()
        if self.anchor:
            self.anchor = (0, self.anchor[1])
        if not raw.strip() or not self.open:
            return
        self.total += len(raw)
        if self.total > self.limits.characters:
            raise InputError(self.name, f"too large: more than {counted(self.limits.characters, 'characters')}")
        for start, end in _broken(raw) if "\n" in raw else [(0, len(raw))]:
            self.emit(raw, start, end, links, inner)

    def emit(self, raw: str, start: int, end: int, links: list[tuple[int, int, str]], inner: list[str]) -> None:
        """The block of some lines of what was collected."""
        words = raw[start:end]
        start += len(words) - len(words.lstrip())
        text = words.strip().replace("\n", " ")
        if not text:
            return
        here = self.open[-1]
        label = [*here.near[0], *inner, *(word for names in here.near[1:] for word in names)]
        placed = [(max(0, a - start), min(len(text), b - start), href) for a, b, href in links if a < end and b > start]
        self.found.pieces.append(
            Piece(
                text,
                here.role,
                here.level,
                here.language,
                " ".join(list(dict.fromkeys(label))[:LABEL_WORDS]),
                [(a, b, href) for a, b, href in placed if text[a:b].strip()],
                here.boilerplate,
                here.container if here.tag in _PARAGRAPHS else here.number,
            )
        )

    def note_hidden(self, element: Any, above: _Open | None) -> None:
        """Remember a hidden passage that reads like part of the content."""
        if above is None or above.boilerplate or len(self.found.hidden) >= _HIDDEN_PASSAGES:
            return
        if is_boilerplate(element.tag, element.attrib, names_of(element.attrib)):
            return
        words = " ".join(" ".join(islice(element.itertext(), 200)).split())[:2_000]
        if words.count(" ") >= 7 and element.find(".//a") is None and element.find(".//input") is None:
            self.found.hidden.append(words)


def _broken(raw: str) -> list[tuple[int, int]]:
    """The lines between breaks; those of a hard-wrapped paragraph (long, no end of a sentence) together."""
    found: list[tuple[int, int]] = []
    begin = 0
    while (at := raw.find("\n", begin if not found else found[-1][1] + 1)) >= 0:
        found.append((begin, at))
        begin = at + 1
    found.append((begin, len(raw)))
    joined = found[:1]
    for start, end in found[1:]:
        before, after = raw[joined[-1][0] : joined[-1][1]].rstrip(), raw[start:end].strip()
        last = before[before.rfind("\n") + 1 :]
        if len(last) >= _WRAPPED and len(after) >= 1 and before[-1:] not in _ENDS:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
