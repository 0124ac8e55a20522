"""From the names that a person gives to files: what is there, what may be opened, what could be a story."""

from __future__ import annotations

import errno
import json
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from sayso.errors import InputError
from sayso.sources.limits import DEFAULT, Limits
from sayso.sources.sniff import looks_like_html, looks_like_pdf

STORY_SUFFIXES = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".jsonl", ".ndjson"}
)
HEAD = 64 * 1024

_KINDS = {
    stat.S_IFIFO: "a named pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
    stat.S_IFDIR: "a folder",
}


def reason_of(error: OSError) -> str:
    """What an error of the operating system means to a person."""
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return "there is no such file or folder"
    if error.errno in (errno.EACCES, errno.EPERM):
        return "no permission to read it"
    if error.errno == errno.ELOOP:
        return "a link that leads to itself"
    if error.errno == errno.ENAMETOOLONG:
        return "the name is too long to be a file's"
    return f"can't be read ({error.strerror or error})"


def checked(name: str) -> Path:
    """The path of a regular file; looks at its kind without opening it.

    Raises:
        InputError: missing, no permission, or not a regular file (a pipe that nobody writes to would
            block for ever).
    """
    try:
        mode = os.stat(name).st_mode
    except ValueError:
        raise InputError(name, "the name has a character that no file name can have") from None
    except OSError as error:
        raise InputError(name, reason_of(error)) from None
    if not stat.S_ISREG(mode):
        raise InputError(name, f"is {_KINDS.get(stat.S_IFMT(mode), 'no regular file')}, not a file with a story")
    return Path(name)


def found(names: Iterable[str | Path]) -> Iterator[str | InputError]:
    """The files behind the names a person gives: files as they are, folders opened.

    Args:
        names: paths of files or folders; ``-`` is standard input and stays as it is.

    Yields:
        Names for `pages`, in the order given, those of a folder sorted, all levels deep; hidden files,
        and files that can't be stories, are passed over in folders.  An `InputError` stands in the place
        of a missing path and of a folder without stories, so that the others go on.
    """
    for given in names:
        name = str(given)
        if name == "-" or not _is_folder(name):
            try:
                yield name if name == "-" else str(checked(name))
            except InputError as error:
                yield error
            continue
        failed: list[OSError] = []
        inside = 0
        for file in _walk(name, failed):
            inside += 1
            yield file
        for failure in failed:
            yield InputError(str(failure.filename or name), reason_of(failure))
        if not inside and not failed:
            yield InputError(name, "a folder without stories (text, Markdown, HTML, PDF or JSON Lines)")


def _is_folder(name: str) -> bool:
    try:
        return os.path.isdir(name)
    except ValueError:
        return False


def _walk(folder: str, errors: list[OSError]) -> Iterator[str]:
    """Stories below a folder, sorted; does not follow links to folders."""
    for parent, folders, files in os.walk(folder, onerror=errors.append):
        names = set(files)
        folders[:] = sorted(f for f in folders if not f.startswith(".") and not _belongs_to_a_saved_page(f, names))
        for file in sorted(files):
            path = os.path.join(parent, file)
            if not file.startswith(".") and _could_be_a_story(path):
                yield path


def _belongs_to_a_saved_page(folder: str, files: set[str]) -> bool:
    """Whether a browser made the folder beside a saved page: `Story_files` beside `Story.html`."""
    stem = folder.removesuffix("_files")
    return stem != folder and (f"{stem}.html" in files or f"{stem}.htm" in files)


def _could_be_a_story(path: str) -> bool:
    """By suffix; a `.json` must be a story, and a file with another suffix PDF or HTML by its content."""
    suffix = os.path.splitext(path)[1].lower()
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode):
            return False
        if suffix in STORY_SUFFIXES:
            return True
        with open(path, "rb") as file:
            if suffix == ".json":
                return status.st_size <= DEFAULT.bytes and _is_a_story_object(file.read())
            head = file.read(4096)
        return looks_like_pdf(head) or looks_like_html(head.decode("latin-1"))
    except OSError:
        return suffix in STORY_SUFFIXES


def _is_a_story_object(data: bytes) -> bool:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and isinstance(value.get("text"), str)


def too_large(limits: Limits) -> str:
    """The reason for refusing a file of too many bytes."""
    return f"too large: more than {limits.bytes / 2**20:,.0f} MiB"
