"""sayso: an attribution-first news reading system.

The library mirrors the command line: `read` is ``sayso read`` for one story, `read_all` for many,
`schema` is ``sayso schema``.
"""

from __future__ import annotations

import os

# Sums on one thread are the same in every run, and sayso runs a process for each job; read when numpy is loaded.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Iterable, Iterator, Set
from datetime import date as day
from os import PathLike, fspath
from typing import TYPE_CHECKING

from sayso.errors import InputError, SaysoError, UsageError

if TYPE_CHECKING:
    from sayso.record import Story

__version__ = "0.1.0"
__all__ = ["InputError", "SaysoError", "UsageError", "__version__", "read", "read_all", "schema"]


def read(
    source: str | PathLike[str],
    *,
    date: str | None = None,
    language: str | None = None,
    min_confidence: float = 0.0,
) -> Story:
    """The record of one story.

    Args:
        source: path of a text, HTML or PDF file, or ``-`` for standard input.
        date: the day of the story (ISO 8601), where it is known otherwise.
        language: its BCP 47 tag, where it is known otherwise.
        min_confidence: attributions less likely than this (0 to 1) are left out; what they vouched for falls to
            the attribution around them, or to the story.

    Raises:
        InputError: the story can't be read; says why.
        UsageError: the source holds several stories (use `read_all`), or `date` or `min_confidence` is none.
    """
    stories = read_all([source], date=date, language=language, min_confidence=min_confidence)
    first = next(stories, None)
    if first is None:
        raise InputError(fspath(source), "holds no story")
    if isinstance(first, SaysoError):
        raise first
    if next(stories, None) is not None:
        raise UsageError(fspath(source), "holds several stories; read them with sayso.read_all")
    return first


def read_all(
    sources: Iterable[str | PathLike[str]],
    *,
    date: str | None = None,
    language: str | None = None,
    jobs: int = 1,
    min_confidence: float = 0.0,
    done: Set[tuple[str, int | None]] = frozenset(),
) -> Iterator[Story | SaysoError]:
    """The records of many stories, in order, as an iterator.

    Args:
        sources: paths of files and folders, or ``-`` for standard input.
        date, language: as in `read`, for stories that do not say so themselves.
        jobs: processes that read at the same time.
        min_confidence: as in `read`.
        done: (source, line) of stories to pass over, line null where a source holds one story.

    Yields:
        A record for each story, and an error in the place of each that can't be read.

    Raises:
        UsageError: `date` is no day, or `min_confidence` not from 0 to 1.
    """
    from sayso.batch import Given, read_all

    if date is not None:
        try:
            day.fromisoformat(date)
        except ValueError:
            raise UsageError(f"date {date}", "is not a day like 2024-05-31") from None
    if not 0 <= min_confidence <= 1:
        raise UsageError(f"minimum confidence {min_confidence}", "is not a number from 0 to 1")
    given = Given(date, language, min_confidence)
    return read_all((fspath(s) for s in sources), jobs=jobs, given=given, done=done)


def schema() -> dict[str, object]:
    """The JSON Schema (2020-12) of a story record."""
    from sayso.record import schema

    return schema()
