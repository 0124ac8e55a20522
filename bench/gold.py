"""The project's own gold stories: texts with marks for source, cue and content.

A file holds header lines `key: value`, one line `N: speaker=…; stance=…; source=…` for each attribution, an empty
line, and the text with marks: `<s1>The mayor</s1> <c1>said</c1> <q1>that …</q1>`.  `s` is a source, `c` a cue, `q` a
content; a mark for several attributions names all their numbers (`<s1,2>`), a role in several pieces is marked
several times.  Marks nest and never cross.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

STORIES = Path(__file__).parent / "stories"
_MARK = re.compile(r"<(/?)([scq])(\d+(?:,\d+)*)>")
_ROLES = {"s": "source", "c": "cue", "q": "content"}


@dataclass
class GoldAttribution:
    """`source`, `cue` and `content` as [start, end) characters of the text; `about` has speaker, stance and so on."""

    number: int
    about: dict[str, str]
    source: list[tuple[int, int]] = field(default_factory=list)
    cue: list[tuple[int, int]] = field(default_factory=list)
    content: list[tuple[int, int]] = field(default_factory=list)

    @property
    def within(self) -> int | None:
        return int(self.about["within"]) if "within" in self.about else None


@dataclass
class GoldStory:
    """A text without its marks and what they mark; `about` has language, date and genre."""

    id: str
    text: str
    about: dict[str, str]
    attributions: list[GoldAttribution]

    @property
    def language(self) -> str:
        return self.about["language"]

    def row(self) -> dict[str, Any]:
        """As a line of a JSON Lines corpus."""
        said = [
            {"id": str(a.number), "source": a.source, "cue": a.cue, "content": a.content} for a in self.attributions
        ]
        row = {"id": self.id, "text": self.text, "language": self.language, "attributions": said}
        return row | ({"date": self.about["date"]} if "date" in self.about else {})


def parse(name: str, marked: str) -> GoldStory:
    """A story from its marked text; raises ValueError where marks cross, are empty or have no header line."""
    head, _, body = marked.partition("\n\n")
    about: dict[str, str] = {}
    said: dict[int, GoldAttribution] = {}
    for line in head.splitlines():
        key, _, value = line.partition(":")
        if key.strip().isdigit():
            pairs = (part.split("=", 1) for part in value.split(";") if "=" in part)
            said[int(key)] = GoldAttribution(int(key), {k.strip(): v.strip() for k, v in pairs})
        else:
            about[key.strip()] = value.strip()
    text, at = "", 0
    opened: list[tuple[str, str, int]] = []
    for mark in _MARK.finditer(body):
        text += body[at : mark.start()]
        at = mark.end()
        close, role, numbers = mark.groups()
        if not close:
            opened.append((role, numbers, len(text)))
            continue
        if not opened or opened[-1][:2] != (role, numbers):
            raise ValueError(f"{name}: {mark.group()} crosses another mark")
        start = opened.pop()[2]
        if start == len(text):
            raise ValueError(f"{name}: {mark.group()} holds nothing")
        for number in map(int, numbers.split(",")):
            if number not in said:
                raise ValueError(f"{name}: no header line for {number}")
            getattr(said[number], _ROLES[role]).append((start, len(text)))
    if opened:
        raise ValueError(f"{name}: <{opened[-1][0]}{opened[-1][1]}> is not closed")
    return GoldStory(name, text + body[at:], about, sorted(said.values(), key=lambda a: a.number))


def stories(folder: Path) -> Iterator[GoldStory]:
    """All stories under a folder, by name."""
    for path in sorted(folder.rglob("*.story")):
        yield parse(path.stem, path.read_text(encoding="utf8"))
