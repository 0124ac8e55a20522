"""Train the models of `sayso.events` on sentences with one marked pair each.

    python -m tools.train_events [--shared DIR]

Reads DIR/data/plover/train.jsonl and writes src/sayso/models/events.npz (card: events.md).  `python -m bench
plover` uses the same functions for cross-validation.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sayso.events.features import Scene, actor_features, gate_features, recipient_features, scene, site_features
from sayso.events.grammar import noun_phrase
from sayso.events.model import Linear
from sayso.events.reader import CORPUS_TYPE, Candidates, candidates
from sayso.events.triggers import Entry, trigger_lexicon
from sayso.resources import Resources
from tools.fitting import Examples, classifier, save, syntaxes

# Buckets and C of each model, chosen by `python -m bench plover`.
SIZES = {"type": 2**14, "gate": 2**12, "actor": 2**12, "recipient": 2**13}
STRENGTHS = {"type": 1.0, "gate": 0.3, "actor": 0.3, "recipient": 0.3}
LEXICON_WEIGHT = 0.2  # of a lexicon entry as an example of its type, where a marked sentence weighs 1
_WORD = re.compile(r"\w+")
_STOP = frozenset("a an the and or of in on at to by for from with as its his her their s mr".split())


@dataclass
class Sentence:
    """A marked sentence, parsed, with its sites."""

    row: dict[str, Any]
    scene: Scene
    candidates: list[Candidates]


def prepare(rows: Sequence[dict[str, Any]], resources: Resources) -> list[Sentence]:
    """Parse the rows and find their sites."""
    words = trigger_lexicon("en")
    prepared = []
    for row, syntax in zip(rows, syntaxes([row["sentence"] for row in rows], resources), strict=True):
        view = scene(syntax, words)
        found = [c for s in syntax.sentences for c in candidates(view, s.first, s.last)]
        prepared.append(Sentence(row, view, found))
    return prepared


def train(sentences: Iterable[Sentence]) -> dict[str, Linear]:
    """The four models.

    A site is aligned with the marked pair when one of its actors shares a word with the source and one of its
    recipients with the target; it is an event for the gate also when only the actor fits but the lexicon names
    the marked type.
    """
    examples = {name: Examples() for name in SIZES}
    for sentence in sentences:
        _learn(sentence, examples)
    for entries in trigger_lexicon("en").entries.values():
        for entry in entries:
            examples["type"].add(_entry_features(entry), CORPUS_TYPE.get(entry.type, entry.type), LEXICON_WEIGHT)
    return {name: classifier(examples[name], SIZES[name], STRENGTHS[name]) for name in SIZES}


def _learn(sentence: Sentence, examples: dict[str, Examples]) -> None:
    view, root = sentence.scene, sentence.row["root"]
    source, target = _words(sentence.row["source"]), _words(sentence.row["target"])
    source, target = source - target or source, target - source or target
    aligned = []
    for candidate in sentence.candidates:
        acting = [_shares(view, a.head, source) for a in candidate.actors]
        suffering = [_shares(view, a.head, target) for a in candidate.recipients]
        whole = any(acting) and any(suffering)
        named = root in {CORPUS_TYPE.get(e.type, e.type) for e in candidate.site.entries}
        features = gate_features(view, candidate.site, candidate.actors, candidate.recipients)
        examples["gate"].add(features, int(whole or (any(acting) and named)))
        if whole:
            aligned.append((candidate, acting, suffering))
    for candidate, acting, suffering in aligned:
        site = candidate.site
        examples["type"].add(site_features(view, site), root, 1 / len(aligned))
        for rank, (argument, right) in enumerate(zip(candidate.actors, acting, strict=True)):
            examples["actor"].add(actor_features(view, site, rank, argument), int(right))
        for rank, (argument, right) in enumerate(zip(candidate.recipients, suffering, strict=True)):
            examples["recipient"].add(recipient_features(view, site, rank, argument, root), int(right))


def _words(text: str) -> set[str]:
    found = set(_WORD.findall(text.lower()))
    return found - _STOP or found


def _shares(view: Scene, head: int, words: set[str]) -> bool:
    return bool(_words(noun_phrase(view.syntax, head).of(view.syntax.text)) & words)


def _entry_features(entry: Entry) -> list[str]:
    """What `site_features` gives of a site that only has this entry."""
    first, *_, last = [*entry.lemma.split(), entry.lemma.split()[-1]]
    found = ["bias", f"entry={entry.pos} {entry.lemma}", f"type={entry.type}", f"type={entry.pos} {entry.type}"]
    found += [f"cameo={entry.cameo}", f"first={entry.type}"]
    if entry.pos in ("verb", "frame"):
        found.append(f"head={first}")
    if entry.pos in ("noun", "frame"):
        found.append(f"noun={last}")
    if entry.pos == "frame":
        found.append(f"pair={first} {last}")
    return found


def read(shared: Path) -> list[dict[str, Any]]:
    """The marked sentences."""
    lines = (shared / "data" / "plover" / "train.jsonl").read_text(encoding="utf8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def main() -> None:
    """Train on all rows and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    options = parser.parse_args()
    models = train(prepare(read(options.shared), Resources()))
    save(models, Path(__file__).parent.parent / "src" / "sayso" / "models" / "events.npz")


if __name__ == "__main__":
    main()
