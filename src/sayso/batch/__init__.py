"""Many stories, in order, on one machine: a story that can't be read is reported and the rest goes on."""

from __future__ import annotations

import multiprocessing
import os
import sys
import traceback
from collections import deque
from collections.abc import Iterable, Iterator, Set
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from sayso.errors import InputError, SaysoError
from sayso.record import Story

if TYPE_CHECKING:
    from sayso.page import Page
    from sayso.resources import Resources

LINES_A_TASK = (
    8  # JSON Lines that one worker gets at once: few enough to keep order cheap, many enough to share a parse
)
WAITING = 4  # tasks in flight for each worker, so that input is read no faster than it is used


@dataclass(frozen=True)
class Given:
    """What the person says: of the stories, and is then taken as true (ISO 8601 day, BCP 47 language), and of the
    records (attributions less likely than `min_confidence` are left out)."""

    date: str | None = None
    language: str | None = None
    min_confidence: float = 0.0

    def about(self, page: Page) -> Page:
        """The page with these said of it, where it does not say so itself."""
        return replace(page, date=page.date or self.date, language=page.language or self.language)


@dataclass(frozen=True)
class _Task:
    """A file for a worker to open, or pages that were read already."""

    name: str
    pages: list[Page] | None
    given: Given


Done = Set[tuple[str, int | None]]
NOTHING: Done = frozenset()


def read_all(
    names: Iterable[str],
    *,
    jobs: int = 1,
    given: Given = Given(),
    done: Done = NOTHING,
) -> Iterator[Story | SaysoError]:
    """Every story of files, folders or standard input (``-``), in order.

    Args:
        names: paths, or ``-``; folders are searched.
        jobs: processes that read at the same time.
        given: date and language to take as true, and how sure attributions have to be.
        done: (input, line) of stories to pass over; the line is null where an input holds one story.

    Yields:
        A record for each story, and in its place an error for each that can't be read.
    """
    if jobs > 1:
        yield from _read_in_parallel(names, jobs, given, done)
        return
    resources = _resources()
    for task in _tasks(names, given, done, lines_a_task=1):
        if isinstance(task, SaysoError):
            yield task
        else:
            yield from _read(task, resources)


def _resources() -> Resources:
    from sayso.resources import Resources

    return Resources()


def _tasks(names: Iterable[str], given: Given, done: Done, lines_a_task: int) -> Iterator[_Task | SaysoError]:
    from sayso.sources import found, holds_many, pages

    for name in found(names):
        if isinstance(name, SaysoError):
            yield name
            continue
        waiting: list[Page] = []
        failure: SaysoError | None = None
        try:
            if not holds_many(name):
                if (name, None) not in done:
                    yield _Task(name, None, given)
                continue
            for page in pages(name):
                if isinstance(page, SaysoError):
                    if waiting:
                        yield _Task(name, waiting, given)
                        waiting = []
                    yield page
                elif (page.source.uri, page.source.line) not in done:
                    waiting.append(page)
                if len(waiting) == lines_a_task:
                    yield _Task(name, waiting, given)
                    waiting = []
        except SaysoError as error:
            failure = error
        if waiting:
            yield _Task(name, waiting, given)
        if failure:
            yield failure


def _read(task: _Task, resources: Resources) -> Iterator[Story | SaysoError]:
    """The stories of one task; whatever goes wrong becomes an error that names its input."""
    from sayso.reading import read_page
    from sayso.sources import pages

    name = task.name
    try:
        for page in task.pages if task.pages is not None else pages(task.name):
            if isinstance(page, SaysoError):
                yield page
                continue
            name = page.source.uri + (f" line {page.source.line}" if page.source.line else "")
            try:
                yield read_page(task.given.about(page), resources, min_confidence=task.given.min_confidence)
            except SaysoError:
                raise
            except Exception as error:
                yield _internal(name, error)
    except SaysoError as error:
        yield error
    except Exception as error:
        yield _internal(name, error)


def _internal(name: str, error: Exception) -> InputError:
    if os.environ.get("SAYSO_DEBUG"):
        traceback.print_exception(error)
    words = " ".join(str(error).split())[:200]
    return InputError(name, f"sayso failed on it ({type(error).__name__}: {words}); please report this")


_worker: list[Resources] = []


def _work(task: _Task) -> list[bytes | SaysoError]:
    """In a worker: the encoded records of a task, or errors in their places."""
    if not _worker:
        _worker.append(_resources())
    return [s if isinstance(s, SaysoError) else msgspec.msgpack.encode(s) for s in _read(task, _worker[0])]


def _pool(jobs: int) -> ProcessPoolExecutor:
    # fork starts in no time and nothing heavy or threaded is loaded before it; elsewhere it does not exist.
    method = "fork" if sys.platform == "linux" else "spawn"
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context(method))


def _read_in_parallel(names: Iterable[str], jobs: int, given: Given, done: Done) -> Iterator[Story | SaysoError]:
    pool = _pool(jobs)
    waiting: deque[tuple[_Task | SaysoError, Future[list[bytes | SaysoError]] | None]] = deque()
    tasks = _tasks(names, given, done, LINES_A_TASK)
    try:
        while True:
            while len(waiting) < jobs * WAITING and (task := next(tasks, None)) is not None:
                waiting.append((task, None if isinstance(task, SaysoError) else pool.submit(_work, task)))
            if not waiting:
                return
            task, future = waiting.popleft()
            if isinstance(task, SaysoError) or future is None:
                yield task  # type: ignore[misc]
                continue
            try:
                results = future.result()
            except BrokenProcessPool:
                # A worker was killed: nobody knows over which task, so this one is tried alone.
                results = _alone(task)
                pool = _pool(jobs)
                again = [(t, None if isinstance(t, SaysoError) else pool.submit(_work, t)) for t, _ in waiting]
                waiting = deque(again)
            for result in results:
                yield result if isinstance(result, SaysoError) else msgspec.msgpack.decode(result, type=Story)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _alone(task: _Task) -> list[bytes | SaysoError]:
    with _pool(1) as pool:
        try:
            return pool.submit(_work, task).result()
        except BrokenProcessPool:
            return [InputError(task.name, "its reader was stopped by the system, most likely for lack of memory")]
