"""Train the status model of `sayso.events.status` on graded predicates.

    python -m tools.train_status [--shared DIR]

Reads the train split of DIR/data/status/dev.jsonl.gz and writes src/sayso/models/status.npz (card: status.md).
Prints the figures of three folds of the train split, by which the settings are chosen.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from zlib import crc32

from sayso.events.model import Linear
from sayso.events.status import cue_lexicon, event_token, status_features
from sayso.record import Span
from sayso.resources import Resources
from tools.fitting import Examples, classifier, regression, save, syntaxes

SIZE = 2**15
STRENGTH = 0.1  # C; three folds of train: 0.03: 0.845, 0.1: 0.850, 0.3: 0.846 accuracy
PENALTY = 20.0
FOLDS = 3


def features(rows: list[dict[str, Any]], resources: Resources) -> list[list[str]]:
    """Features of each row's predicate; a sentence is parsed once."""
    texts = list(dict.fromkeys(row["sentence"] for row in rows))
    parsed = dict(zip(texts, syntaxes(texts, resources), strict=True))
    words = cue_lexicon("en")
    found = []
    for row in rows:
        syntax = parsed[row["sentence"]]
        i = event_token(syntax, Span(*row["span"]))
        found.append(status_features(syntax, i, words) if i is not None else ["bias"])
    return found


def train(rows: list[dict[str, Any]], seen: list[list[str]]) -> dict[str, Linear]:
    """The class model and the score model."""
    classes, scores = Examples(), Examples()
    for row, row_features in zip(rows, seen, strict=True):
        classes.add(row_features, row["class"])
        if row.get("score") is not None:
            scores.add(row_features, row["score"])
    return {"class": classifier(classes, SIZE, STRENGTH), "score": regression(scores, SIZE, PENALTY)}


def accuracy(rows: list[dict[str, Any]], seen: list[list[str]], keep: Callable[[dict[str, Any]], bool]) -> float:
    """Train on the rows that `keep` keeps, and the share of the others that is right."""
    kept = [(r, f) for r, f in zip(rows, seen, strict=True) if keep(r)]
    model = train([r for r, _ in kept], [f for _, f in kept])["class"]
    rest = [(r, f) for r, f in zip(rows, seen, strict=True) if not keep(r)]
    return sum(model.best(f)[0] == r["class"] for r, f in rest) / len(rest)


def main() -> None:
    """Train on the train split and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    options = parser.parse_args()
    with gzip.open(options.shared / "data" / "status" / "dev.jsonl.gz", "rt", encoding="utf8") as lines:
        rows = [row for line in lines if (row := json.loads(line))["split"] == "train"]
    seen = features(rows, Resources())
    for fold in range(FOLDS):
        share = accuracy(rows, seen, lambda r, fold=fold: crc32(r["sentence_id"].encode()) % FOLDS != fold)
        print(f"fold {fold}: accuracy {share:.4f}")
    save(train(rows, seen), Path(__file__).parent.parent / "src" / "sayso" / "models" / "status.npz")


if __name__ == "__main__":
    main()
