"""What kind of input it is, from its content first and its suffix second."""

from __future__ import annotations

import json
import re
from pathlib import PurePath
from typing import Literal

from sayso.errors import InputError

Kind = Literal["text", "html", "pdf", "json", "jsonl"]

_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|link|article|section|main|header|div|p|h[1-6]|table|span|br|a|ul|ol"
    r"|style|script|center|font|b|i|em|strong|blockquote|figure|img)\b[^<]*",
    re.I,
)
_TAG = re.compile(r"</?[a-z][a-z0-9]*\b[^<>]{0,500}>", re.I)
_PREAMBLE = re.compile(r"\s*(?:<\?xml[^>]{0,500}\?>|<!--.{0,20000}?-->|\s+)", re.S)
_XML = re.compile(r"<(?:\?xml\b|!doctype\b|rss\b|feed\b|newsml|nitf\b)", re.I)

# First bytes of files that people hand over by mistake, and what helps.
_BINARY = (
    (b"PK\x03\x04", "a Word or other zipped document", "save it as text, HTML or PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Office document", "save it as text, HTML or PDF"),
    (b"{\\rtf", "a rich text document (RTF)", "save it as text, HTML or PDF"),
    (b"\x1f\x8b", "a compressed file (gzip)", "unpack it first"),
    (b"BZh", "a compressed file (bzip2)", "unpack it first"),
    (b"\xfd7zXZ", "a compressed file (xz)", "unpack it first"),
    (b"7z\xbc\xaf", "a compressed file (7z)", "unpack it first"),
    (b"Rar!", "a compressed file (RAR)", "unpack it first"),
    (b"\x89PNG", "a picture", "a story needs text"),
    (b"\xff\xd8\xff", "a picture", "a story needs text"),
    (b"GIF8", "a picture", "a story needs text"),
    (b"\x7fELF", "a program", "a story needs text"),
    (b"SQLite format 3", "a database", "a story needs text"),
)
_CONTROL = bytes(c for c in range(32) if c not in b"\t\n\r\x0b\x0c\x1a\x1b")


def looks_like_pdf(head: bytes) -> bool:
    """Whether the PDF mark stands among the first 1,024 bytes (where readers of PDF look for it)."""
    return b"%PDF-" in head[:1024]


def looks_like_html(head: str) -> bool:
    """Whether the text begins as a page of HTML does, after any XML declaration and comments."""
    start = head.lstrip("\ufeff\u00ef\u00bb\u00bf \t\r\n")
    while found := _PREAMBLE.match(start):
        start = start[found.end() :]
    if re.match(r"<!doctype\s+html\b|<html\b", start, re.I):
        return True
    return bool(_HTML.match(start)) and len(_TAG.findall(start[:20_000])) >= 2


def refuse_binary(name: str, head: bytes) -> None:
    """Raise `InputError` for data that is no text in any encoding this package reads."""
    for mark, what, help_ in _BINARY:
        if head.startswith(mark):
            raise InputError(name, f"is {what}, not a story: {help_}")
    sample = head[:8192]
    control = len(sample) - len(sample.translate(None, _CONTROL))
    # Text has no control characters; 2 in 100 leave room for damage (NUL bytes from a broken disk).
    if control > 0.02 * len(sample):
        raise InputError(name, "is a binary file, not text, HTML or PDF")


def kind_of(name: str, head: str) -> Kind:
    """The kind of a decoded input (PDF is told apart before decoding, by `looks_like_pdf`).

    Args:
        name: as the person gave it; only its suffix is looked at.
        head: the beginning of the text, at least a few thousand characters where there are as many.

    Raises:
        InputError: XML that is not XHTML.
    """
    suffix = PurePath(name).suffix.lower()
    start = head.lstrip("\ufeff \t\r\n")
    if suffix in (".jsonl", ".ndjson"):
        return "jsonl"
    if start.startswith("{") and (found := _json_kind(suffix, start)):
        return found
    if looks_like_html(head):
        return "html"
    if suffix in (".html", ".htm", ".xhtml") and (start.startswith("<") or _TAG.search(head)):
        return "html"
    if _XML.match(start):
        raise InputError(name, "is XML of another kind than XHTML, which is not read")
    return "text"


def _json_kind(suffix: str, start: str) -> Kind | None:
    """One object over all lines, or one object a line; none where it is a text that begins with a brace."""
    lines = [line for line in start.split("\n")[:20] if line.strip()]
    if suffix == ".json":
        return "json"
    try:
        if isinstance(json.loads(lines[0]), dict):
            return "jsonl"
    except (ValueError, RecursionError):
        pass
    if len(lines) > 1 and sum(line.lstrip().startswith('{"') for line in lines) > len(lines) / 2:
        return "jsonl"
    if len(lines) == 1 and re.match(r'\{\s*"\w+"\s*:', start):
        return "jsonl"
    return "json" if re.match(r'\{\s*"\w+"\s*:', start) else None
