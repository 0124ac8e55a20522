"""Which blocks of a page belong to its article.

Trafilatura (Barbaresi 2021) finds the text of the article; here its words are found again in the blocks,
and its gaps are mended: what stands between two kept blocks and reads like sentences is kept as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from sayso.sources.blocks import Piece

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"[.!?…؟۔:][\"'”’»)\]]*(?:\s|$)|[。！？]")
_SHINGLE = 4
_LONG_LINE = 25  # words without the end of a sentence that are still no headline
# Larger pages take trafilatura seconds; saved news pages have at most 1,600 elements and 1.5 MB.
_MOST_ELEMENTS = 60_000
_MOST_CHARACTERS = 8_000_000


def words_of(text: str) -> list[str]:
    """The words of a text, lower case."""
    return _WORD.findall(text.lower())


def article_text(tree: Any, elements: int, characters: int) -> str:
    """What trafilatura takes for the article's text; empty where it finds nothing or gives up."""
    if elements > _MOST_ELEMENTS or characters > _MOST_CHARACTERS:
        return ""
    import logging

    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    try:
        found = trafilatura.extract(
            tree, include_comments=False, include_tables=True, favor_precision=True, deduplicate=False
        )
    except Exception:  # any failure of its heuristics on odd markup: the page is judged without it
        return ""
    return found or ""


def mark_article(pieces: Sequence[Piece], extracted: str, title: str | None = None) -> list[bool]:
    """For each block whether it is part of the article's body.

    Args:
        pieces: the blocks in reading order.
        extracted: the article's text by another judge; may be empty.
        title: the headline by the page's metadata: a heading that repeats it is no part of the body.
    """
    kept = _found_again(pieces, extracted)
    if not any(kept):
        kept = [_reads_like_sentences(p) and not p.boilerplate for p in pieces]
    _without_boilerplate(pieces, kept)
    _mend(pieces, kept)
    _trim(pieces, kept, words_of(title or ""))
    return kept


def _without_boilerplate(pieces: Sequence[Piece], kept: list[bool]) -> None:
    """Drop kept blocks that are navigation, comments and the like by name, unless most of the text would go."""
    marks = [i for i, keep in enumerate(kept) if keep]
    named = [i for i in marks if pieces[i].boilerplate]
    if sum(len(pieces[i].text) for i in named) < 0.5 * sum(len(pieces[i].text) for i in marks):
        for i in named:
            kept[i] = False


def _mend(pieces: Sequence[Piece], kept: list[bool]) -> None:
    """Keep sentences among kept blocks of the same element, and those that follow the last in it."""
    marks = [i for i, keep in enumerate(kept) if keep]
    if not marks:
        return
    neighbours: dict[int, int] = {}  # last kept block of each element
    for i in marks:
        neighbours[pieces[i].container] = i
    for i in range(marks[0], marks[-1]):
        if i < neighbours.get(pieces[i].container, -1) and pieces[i].role == "paragraph":
            kept[i] = kept[i] or _could_be_body(pieces[i])
    for i in range(marks[-1] + 1, len(pieces)):
        if pieces[i].container != pieces[marks[-1]].container or not _could_be_body(pieces[i]):
            break
        kept[i] = True


def _trim(pieces: Sequence[Piece], kept: list[bool], title: list[str]) -> None:
    """Drop what stands before the first sentence (masthead, headline, byline, date) and links at the end."""
    marks = [i for i, keep in enumerate(kept) if keep]
    if not any(_reads_like_sentences(pieces[i]) for i in marks):
        return
    for i in marks:
        words = words_of(pieces[i].text)
        if _reads_like_sentences(pieces[i]) and words != title:
            break
        kept[i] = len(words) > _LONG_LINE and pieces[i].role != "heading" and words != title
    for i in reversed(marks):
        if pieces[i].link_share < 0.5 or _reads_like_sentences(pieces[i]):
            break
        kept[i] = False


def _could_be_body(piece: Piece) -> bool:
    return _reads_like_sentences(piece) and not piece.boilerplate


def _found_again(pieces: Sequence[Piece], extracted: str) -> list[bool]:
    """Blocks most of whose runs of four words stand in the extracted text (short ones: as a line of it)."""
    lines = {" ".join(words_of(line)) for line in extracted.splitlines()} - {""}
    words = words_of(extracted)
    runs = {tuple(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1)}
    kept = []
    for piece in pieces:
        own = words_of(piece.text)
        if len(own) < _SHINGLE:
            kept.append(bool(own) and " ".join(own) in lines)
            continue
        hits = sum(tuple(own[i : i + _SHINGLE]) in runs for i in range(len(own) - _SHINGLE + 1))
        kept.append(hits >= 0.7 * (len(own) - _SHINGLE + 1))
    return kept


def _reads_like_sentences(piece: Piece) -> bool:
    """Eight words or more (thirty letters where none has blanks) with the end of a sentence, few of them links."""
    text = piece.text
    long_enough = text.count(" ") >= 7 or (len(text) >= 30 and text.count(" ") < len(text) / 20)
    return long_enough and piece.link_share < 0.4 and _SENTENCE_END.search(text) is not None
