"""Where records go: the terminal, JSON, JSON Lines, pages; one writer a format."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol

import msgspec

from sayso.errors import UsageError
from sayso.record import Story, to_json


class Writer(Protocol):
    """Takes stories one after the other."""

    def write(self, story: Story) -> None:
        """Write one story."""
        ...

    def close(self) -> None:
        """Write what is still held back."""
        ...


class ReportWriter:
    """A report for people; in colour on a terminal, plain when piped or in a file."""

    def __init__(self, stream: IO[str]) -> None:
        self.stream = stream

    def write(self, story: Story) -> None:
        from sayso.report.terminal import print_story

        print_story(story, self.stream)

    def close(self) -> None:
        """Nothing is held back."""


class JsonWriter:
    """Indented JSON: one record is an object, several are an array."""

    def __init__(self, stream: IO[str]) -> None:
        self.stream = stream
        self.first: str | None = None
        self.many = False

    def write(self, story: Story) -> None:
        text = msgspec.json.format(to_json(story), indent=1).decode()
        if self.first is None and not self.many:
            self.first = text
            return
        if not self.many:
            self.stream.write(f"[\n{self.first}")
            self.first, self.many = None, True
        self.stream.write(f",\n{text}")

    def close(self) -> None:
        if self.many:
            self.stream.write("\n]\n")
        elif self.first is not None:
            self.stream.write(self.first + "\n")


class JsonLinesWriter:
    """A record a line, each written at once."""

    def __init__(self, stream: IO[str]) -> None:
        self.stream = stream

    def write(self, story: Story) -> None:
        self.stream.write(to_json(story).decode() + "\n")
        self.stream.flush()

    def close(self) -> None:
        """Nothing is held back."""


class PageWriter:
    """One self-contained HTML page."""

    def __init__(self, stream: IO[str]) -> None:
        self.stream = stream
        self.written = False

    def write(self, story: Story) -> None:
        from sayso.report.page import render

        if self.written:
            raise UsageError("--format html", "there are several stories: give a folder, -o FOLDER")
        self.stream.write(render(story))
        self.written = True

    def close(self) -> None:
        """Nothing is held back."""


class FolderWriter:
    """One page a story in a folder, named after its input."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.names: set[str] = set()

    def write(self, story: Story) -> None:
        from sayso.report.page import render

        stem = re.sub(r"[^\w.-]+", "-", Path(story.source.uri).stem).strip("-.") or "story"
        name = stem if story.source.line is None else f"{stem}-{story.source.line}"
        if name in self.names:
            name = f"{name}-{re.sub(r'[^A-Za-z0-9]+', '-', story.id)[:16]}"
        serial = 2
        unique = name
        while unique in self.names:
            unique, serial = f"{name}-{serial}", serial + 1
        self.names.add(unique)
        (self.folder / f"{unique}.html").write_text(render(story), encoding="utf8")

    def close(self) -> None:
        """Nothing is held back."""


_WRITERS: dict[str, Callable[[IO[str]], Writer]] = {
    "report": ReportWriter,
    "json": JsonWriter,
    "jsonl": JsonLinesWriter,
    "html": PageWriter,
}


def drop_standard_output() -> None:
    """Nothing more can be written to standard output: what is still buffered must not fail again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def writer(style: str, output: Path | None, *, many: bool = False, resume: bool = False) -> Iterator[Writer]:
    """The writer of a format.

    Args:
        style: "report", "json", "jsonl" or "html".
        output: file to write, or null for standard output.  A file takes its name only when all is written, and
            where no story could be read it is not made;
            JSON Lines are written as they come, so that a run that was stopped can be resumed.
        many: with html, `output` is a folder.
        resume: keep what the JSON Lines file has.

    Raises:
        UsageError: the file can't be written.
    """
    if output is None:
        found: Writer = _WRITERS[style](sys.stdout)
        try:
            yield found
            found.close()
            sys.stdout.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            drop_standard_output()
            raise UsageError(
                "standard output", f"can't be written ({(error.strerror or str(error)).lower()})"
            ) from error
        return
    try:
        if style == "html" and many:
            yield FolderWriter(output)
            return
        straight = style == "jsonl" or (output.exists() and not output.is_file())
        target = output if straight else output.with_name(f".{output.name}.{os.getpid()}.part")
        with open(target, "a" if resume else "w", encoding="utf8", newline="\n") as stream:
            try:
                found = _WRITERS[style](stream)
                yield found
                found.close()
            except BaseException:
                if target != output:
                    target.unlink(missing_ok=True)
                raise
        if target != output and target.stat().st_size:
            target.replace(output)
        elif target != output:
            target.unlink()
    except OSError as error:
        raise UsageError(str(output), f"can't be written ({(error.strerror or str(error)).lower()})") from error


def written(output: Path) -> frozenset[tuple[str, int | None]]:
    """What a JSON Lines file holds already: (input, line) of each record; a torn last line is cut off."""
    if not output.is_file():
        return frozenset()
    done: set[tuple[str, int | None]] = set()
    good = 0
    with open(output, "r+b") as lines:
        for line in lines:
            try:
                source = json.loads(line)["source"]
            except (ValueError, KeyError, TypeError):
                break
            if not line.endswith(b"\n"):
                break
            done.add((source["uri"], source.get("line")))
            good += len(line)
        lines.truncate(good)
    return frozenset(done)
