"""HTML: a saved web page to the blocks of its story; nothing is fetched and no script runs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from lxml import etree, html

from sayso.errors import InputError
from sayso.page import Block, Page
from sayso.record import Link, Source, Span
from sayso.sources.article import article_text, mark_article
from sayso.sources.blocks import Piece, split_blocks
from sayso.sources.limits import Limits, counted
from sayso.sources.metadata import metadata_of

# A document type with definitions of its own; HTML has none, and none is expanded.
_OWN_DOCTYPE = re.compile(r"<!doctype[^>\[]{0,2000}\[.{0,100000}?\]\s*>", re.I | re.S)
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.\w|\bwww\.[\w-]{1,63}\.\w|^https?://\S+$")

# Lines about the story: at most as long as this, and as many of them before the body.
_LINE_WORDS = 40
_LINES_BEFORE = 40
_LINES_AFTER = 8


def read_html(text: str, name: str, source: Source, limits: Limits) -> Page:
    """The page of a decoded HTML document.

    Args:
        text: the document.
        name: of the input, for errors.

    Returns:
        A page whose text has the article (blocks with `main` true) and the lines that say something
        about it (masthead, section, byline, date, headline; `main` false); navigation, adverts, comments
        and what the page hides are left out.

    Raises:
        InputError: too large, nested too deeply, or without text.
    """
    if text.count("<") > 2 * limits.elements:
        raise InputError(name, f"too large: more than {counted(limits.elements, 'elements')}")
    tree = _parse(text)
    if tree is None:
        raise InputError(name, "is HTML without text")
    found = split_blocks(tree, name, limits)
    if not any(c.isalnum() for piece in found.pieces for c in piece.text):
        raise InputError(name, "is HTML without text")
    metadata = metadata_of(tree)
    elements = sum(1 for _ in tree.iter())
    extracted = article_text(tree, elements, len(text))
    main = mark_article(found.pieces, extracted, next(iter(metadata.get("title", [])), None))
    shown = _shown(found.pieces, main)
    page = _page([found.pieces[i] for i in shown], [main[i] for i in shown], source, limits)
    warnings = list(page.warnings)
    if found.hidden:
        warnings.append(f"Text that the page hides was left out ({len(found.hidden)}): {found.hidden[0][:60]}…")
    return Page(page.text, page.blocks, source, links=page.links, metadata=metadata, warnings=warnings)


def _parse(text: str) -> Any:
    """The tree of a document; null where there is none.  The parser is told the text is UTF-8."""
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=True, recover=True
    )
    start = text[:4096].lower().find("<!doctype")
    if start >= 0 and (own := _OWN_DOCTYPE.match(text, start)):
        text = text[: own.start()] + text[own.end() :]
    data = text.replace("\x00", "").encode("utf-8", "replace")
    try:
        return html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _shown(pieces: Sequence[Piece], main: Sequence[bool]) -> list[int]:
    """Indices of the blocks that stay: the article, and lines about it before and after."""
    body = [i for i, keep in enumerate(main) if keep]
    menus = _menus(pieces)
    if not body:
        return [i for i in range(len(pieces)) if _is_about(pieces[i]) and i not in menus] or list(range(len(pieces)))
    first, last = body[0], body[-1]
    before = [i for i in range(first) if _is_about(pieces[i]) and i not in menus][-_LINES_BEFORE:]
    inside = [i for i in range(first, last + 1) if (main[i] or _is_about(pieces[i]))]
    after = [i for i in range(last + 1, len(pieces)) if _is_about(pieces[i]) and _says_who(pieces[i])][:_LINES_AFTER]
    return before + inside + after


def _is_about(piece: Piece) -> bool:
    """Whether a block looks like a line about the story: short, and not part of a menu."""
    if piece.text.count(" ") >= _LINE_WORDS and piece.role != "heading":
        return False
    if piece.link_share > 0.9 and all(href.startswith("#") and len(href) > 1 for _, _, href in piece.links):
        return False  # "skip to content"
    told = piece.regions()
    if _ADDRESS.search(piece.text) and not piece.boilerplate:
        return True
    if piece.boilerplate:
        return (
            bool(told & {"byline", "date", "masthead"})
            and piece.link_share < 1
            and piece.role not in ("list", "navigation")
        )
    return piece.role not in ("list", "navigation", "table", "caption") or bool(told & {"byline", "date", "section"})


def _menus(pieces: Sequence[Piece]) -> set[int]:
    """Indices of blocks in runs of three or more that are nothing but a link."""
    found: set[int] = set()
    run: list[int] = []
    for i, piece in enumerate(pieces):
        if piece.link_share < 0.9 or _ADDRESS.search(piece.text):
            run = []
            continue
        run.append(i)
        if len(run) >= 3:
            found.update(run[-3:])
    return found


def _says_who(piece: Piece) -> bool:
    """Whether a line after the article is by its name or an address in it more than the next headline."""
    return bool(_ADDRESS.search(piece.text) or piece.regions() & {"byline", "date", "masthead"})


def _page(pieces: Sequence[Piece], main: Sequence[bool], source: Source, limits: Limits) -> Page:
    """The pieces as one text, with a blank line between any two."""
    parts: list[str] = []
    blocks: list[Block] = []
    links: list[Link] = []
    at = 0
    for piece, is_main in zip(pieces, main, strict=True):
        if parts:
            parts.append("\n\n")
            at += 2
        parts.append(piece.text)
        blocks.append(
            Block(
                Span(at, at + len(piece.text)),
                role=piece.role,
                level=piece.level,
                language=piece.language,
                main=is_main,
                label=piece.label,
            )
        )
        for start, end, href in piece.links:
            words = piece.text[start:end]
            start += len(words) - len(words.lstrip())
            links.append(Link(Span(at + start, at + start + len(words.strip())), href))
        at += len(piece.text)
    warnings = []
    if len(links) > limits.links:
        warnings.append(f"Only the first {counted(limits.links, 'links')} are kept")
    return Page("".join(parts), blocks, source, links=links[: limits.links], warnings=warnings)
