"""A file, folder or stream -> pages of positioned text.

`found` turns what a person names into inputs, `pages` reads one input.  Both hand over an `InputError` in
the place of whatever can't be read, so that the rest goes on:

    for name in found(["stories/", "late.pdf"]):
        if isinstance(name, InputError): ...
        for page in pages(name):
            if isinstance(page, InputError): ...
"""

from __future__ import annotations

import hashlib
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from sayso.errors import InputError
from sayso.page import Page
from sayso.record import Source
from sayso.sources.encoding import decode, wide_codec
from sayso.sources.files import HEAD, checked, found, reason_of, too_large
from sayso.sources.html import read_html
from sayso.sources.jsonl import read_json, read_lines
from sayso.sources.limits import DEFAULT, Limits
from sayso.sources.sniff import kind_of, looks_like_pdf, refuse_binary
from sayso.sources.text import read_text

__all__ = ["DEFAULT", "Limits", "found", "holds_many", "pages"]


def pages(name: str | Path, *, limits: Limits = DEFAULT) -> Iterator[Page | InputError]:
    """The stories of one input: one, or as many as a JSON Lines file has lines.

    Args:
        name: path of a file, or ``-`` for standard input.
        limits: bounds on what is read.

    Yields:
        Pages.  Only a JSON Lines input can also give errors in between, one named ``NAME line N`` for
        each line that can't be read; the lines after it go on.

    Raises:
        InputError: the input as a whole can't be read (missing, no permission, a pipe or device, empty,
            binary, damaged, encrypted, too large, without text).
    """
    given = str(name)
    if given == "-":
        yield from _read(sys.stdin.buffer, given, limits)
        return
    path = checked(given)
    try:
        with path.open("rb") as file:
            yield from _read(file, given, limits)
    except OSError as error:
        raise InputError(given, reason_of(error)) from None


def holds_many(name: str) -> bool:
    """Whether an input can hold more than one story, and is then better read by one process: JSON Lines, or a stream.

    An input that can't be opened holds one: whoever reads it says why it can't be read.
    """
    if name == "-":
        return True
    try:
        with checked(name).open("rb") as file:
            head = _fill(file, HEAD)
        return not looks_like_pdf(head) and kind_of(name, _start(head, name)) == "jsonl"
    except (OSError, InputError):
        return False


def _read(file: BinaryIO, name: str, limits: Limits) -> Iterator[Page | InputError]:
    head = _fill(file, HEAD)
    if not head.strip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00"):
        if not head:
            raise InputError(name, "is empty")
        if len(head) < HEAD:
            raise InputError(name, "has nothing but blanks")
    if looks_like_pdf(head):
        from sayso.sources.pdf import read_pdf

        yield read_pdf(_rest(file, head, name, limits), name, limits)
        return
    kind = kind_of(name, _start(head, name))
    if kind == "jsonl":
        yield from read_lines(_joined(head, file), name, limits)
        return
    data = _rest(file, head, name, limits)
    if kind == "json":
        yield read_json(data, name, limits)
        return
    text, encoding, broken = decode(data, name, html=kind == "html")
    source = Source(name, "text/html" if kind == "html" else "text/plain", hashlib.sha256(data).hexdigest())
    source = msgspec.structs.replace(source, encoding=encoding)
    page = read_html(text, name, source, limits) if kind == "html" else read_text(text, name, source, limits)
    if broken:
        note = f"{broken:,} damaged characters are shown as U+FFFD"
        page = msgspec.structs.replace(page, warnings=[*page.warnings, note])
    yield page


def _start(head: bytes, name: str) -> str:
    """The beginning as text, good enough to tell its kind (markup is ASCII); refuses binary data."""
    if codec := wide_codec(head):
        return head.decode(codec, errors="ignore")
    refuse_binary(name, head)
    return head.decode("utf-8", errors="ignore")


def _fill(file: BinaryIO, size: int) -> bytes:
    """Up to `size` bytes; a pipe gives them in pieces."""
    parts: list[bytes] = []
    while size > 0 and (part := file.read(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _rest(file: BinaryIO, head: bytes, name: str, limits: Limits) -> bytes:
    data = head + _fill(file, max(0, limits.bytes + 1 - len(head)))
    if len(data) > limits.bytes:
        raise InputError(name, too_large(limits))
    return data


class _Joined(io.RawIOBase):
    """What was already read of a stream, then the rest of it."""

    def __init__(self, head: bytes, file: BinaryIO) -> None:
        self._head, self._file = io.BytesIO(head), file

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._head.read(len(buffer)) or self._file.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _joined(head: bytes, file: BinaryIO) -> BinaryIO:
    return io.BufferedReader(_Joined(head, file), 2**16)
