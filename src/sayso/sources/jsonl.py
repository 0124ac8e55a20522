"""JSON Lines of the contract: one story an object, ``{"id", "text", "date"?, "language"?, "headline"?}``."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, BinaryIO

import msgspec

from sayso.errors import InputError
from sayso.page import Page
from sayso.record import Source
from sayso.sources.encoding import decode
from sayso.sources.files import too_large
from sayso.sources.limits import Limits
from sayso.sources.text import read_text

_SURROGATE = re.compile("[\ud800-\udfff]")


class _Number(str):
    """A JSON number as it is written: an `id` keeps it, a `text` must not be one."""


def read_lines(file: BinaryIO, name: str, limits: Limits) -> Iterator[Page | InputError]:
    """The stories of a stream of lines, one at a time; memory is that of the longest line.

    Yields:
        A page for each good line and an `InputError` named ``NAME line N`` for each broken one; blank
        lines are passed over but counted.
    """
    number = 0
    while line := file.readline(limits.bytes + 1):
        number += 1
        where = f"{name} line {number}"
        if len(line) > limits.bytes:
            while not line.endswith(b"\n") and line:
                line = file.readline(2**20)
            yield InputError(where, too_large(limits))
            continue
        line = line.rstrip(b"\r\n")
        if number == 1:
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line.strip():
            continue
        try:
            source = Source(name, "application/jsonl", hashlib.sha256(line).hexdigest(), encoding="utf-8", line=number)
            yield read_object(_utf8(line, where), where, source, limits)
        except InputError as error:
            yield error


def read_json(data: bytes, name: str, limits: Limits) -> Page:
    """The story of a file that is one JSON object; raises `InputError` where it is not a story."""
    text, encoding, _ = decode(data, name)
    source = Source(name, "application/json", hashlib.sha256(data).hexdigest(), encoding=encoding)
    return read_object(text, name, source, limits)


def _utf8(line: bytes, where: str) -> str:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(where, f"is not UTF-8 (byte {error.start + 1}), as JSON must be") from None


def read_object(text: str, where: str, source: Source, limits: Limits) -> Page:
    """The page of one JSON object; raises `InputError`."""
    try:
        value = json.loads(text, parse_int=_Number, parse_float=_Number)
    except json.JSONDecodeError as error:
        at = f"column {error.colno}" if error.lineno == 1 else f"line {error.lineno} column {error.colno}"
        raise InputError(where, f"is not JSON ({error.msg.lower()} at {at})") from None
    except RecursionError:
        raise InputError(where, "is nested too deeply to be a story") from None
    if not isinstance(value, dict):
        raise InputError(where, 'is not a JSON object {"id": …, "text": …}')
    words = value.get("text")
    if not isinstance(words, str) or isinstance(words, _Number):
        raise InputError(where, 'has no "text" that is a string')
    mended = _SURROGATE.sub("\ufffd", words)
    page = read_text(mended, where, source, limits, main=True)
    warnings = list(page.warnings)
    if mended != words:
        warnings.append("The text has half characters (lone surrogates), which are shown as U+FFFD")
    day = _scalar(value, "date", where)
    if day is not None and not _is_day(day):
        warnings.append(f"The date that is given with the story, {day[:40]!r}, is no ISO 8601 day and is left out")
        day = None
    return msgspec.structs.replace(
        page,
        id=_scalar(value, "id", where, numbers=True),
        date=day,
        language=_scalar(value, "language", where),
        headline=_scalar(value, "headline", where),
        warnings=warnings,
    )


def _is_day(text: str) -> bool:
    """Whether a text is a day of the calendar as ISO 8601 writes it, with or without a time: "2012-03-10"."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _scalar(value: dict[str, Any], key: str, where: str, *, numbers: bool = False) -> str | None:
    """An optional string of the object (or a number, as it is written), null where it is null or missing."""
    found = value.get(key)
    if found is None:
        return None
    if not isinstance(found, str) or (isinstance(found, _Number) and not numbers):
        raise InputError(where, f'its "{key}" is not a string')
    return _SURROGATE.sub("\ufffd", str(found))
