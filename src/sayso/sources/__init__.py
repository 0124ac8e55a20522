"""A file, folder or stream -> pages of positioned text."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from sayso.page import Block, Page
from sayso.record import Source, Span


def pages(name: str) -> Iterator[Page]:
    """The pages of one input (skeleton: JSON Lines and text only)."""
    data = Path(name).read_bytes()
    if name.endswith(".jsonl"):
        for number, line in enumerate(data.splitlines(), 1):
            row = json.loads(line)
            text = row["text"]
            blocks, at = [], 0
            for part in text.splitlines(keepends=True):
                if part.strip():
                    lead = len(part) - len(part.lstrip())
                    blocks.append(Block(Span(at + lead, at + len(part.rstrip()))))
                at += len(part)
            source = Source(name, "application/jsonl", hashlib.sha256(line).hexdigest(), line=number)
            yield Page(text, blocks, source, id=row["id"], date=row.get("date"), language=row.get("language"),
                       headline=row.get("headline"))  # fmt: skip
