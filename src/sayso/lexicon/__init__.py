"""Word lists as data: `LANGUAGE/PURPOSE.tsv`, one entry a line, and the one loader for them.

Format: UTF-8, NFC; lines that start with ``#`` are the header comment (what the list is, where it comes
from, how it was checked) and blank lines are skipped; columns are separated by one tab and named by the
last header line that starts with ``#:`` (``#: lemma<TAB>kind<TAB>stance``).  A folder ``any`` holds what
belongs to no language.  A language that has no file of a purpose uses that of its parent (Dari: Persian).
"""

from __future__ import annotations

from functools import cache
from importlib import resources

PARENTS = {"prs": "fa"}


class LexiconError(ValueError):
    """A data file breaks the format: names the file and the line."""


@cache
def rows(language: str, purpose: str) -> tuple[dict[str, str], ...]:
    """Entries of a lexicon as mappings from column name to value, in the order of the file.

    Args:
        language: BCP 47 primary tag, or "any".
        purpose: name of the list, e.g. "cues".

    Returns:
        The entries; none where neither the language nor its parent has such a list.

    Raises:
        LexiconError: a line has not as many columns as the header names, or stands twice.
    """
    file = resources.files(__name__) / language / f"{purpose}.tsv"
    if not file.is_file():
        parent = PARENTS.get(language)
        return rows(parent, purpose) if parent else ()
    columns: list[str] = []
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for number, line in enumerate(file.read_text(encoding="utf8").splitlines(), 1):
        if line.startswith("#:"):
            columns = line[2:].strip().split("\t")
        if line.startswith("#") or not line.strip():
            continue
        values = tuple(line.rstrip("\n").split("\t"))
        if len(values) != len(columns):
            raise LexiconError(f"{language}/{purpose}.tsv line {number}: {len(values)} columns, not {len(columns)}")
        if values in found:
            raise LexiconError(f"{language}/{purpose}.tsv line {number}: stands twice")
        found[values] = dict(zip(columns, values, strict=True))
    return tuple(found.values())


@cache
def words(language: str, purpose: str) -> frozenset[str]:
    """The first column of a lexicon."""
    return frozenset(next(iter(row.values())) for row in rows(language, purpose))


@cache
def mapping(language: str, purpose: str) -> dict[str, str]:
    """The first column of a lexicon to its second."""
    return {key: value for key, value, *_ in (tuple(row.values()) for row in rows(language, purpose))}
