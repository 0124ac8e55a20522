"""Train the weights of the places stage: `src/sayso/models/places.json`; see the card beside it.

    PYTHONPATH=src python tools/train_places.py --shared ../shared [--folds 5] [--write]

Two log-linear models: which candidate a name means (softmax over the candidates of a name, the likelihood
of all candidates within 161 km of the gold), and whether words name a place (logistic regression).  Prints
the scorer's figures by cross-validation over stories; ``--write`` trains on all of them and writes.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bench.data import load, scorer
from bench.scores import records
from sayso.places import THRESHOLD, describe, find, trusted
from sayso.places.mentions import Mention
from sayso.places.ranking import Features, Ranking, rank
from sayso.places.telling import probability
from sayso.resources import Resources
from sayso.syntax import Syntax, parse

TARGET = Path(__file__).parent.parent / "src/sayso/models/places.json"
Weights = dict[str, float]
# What the first round of ranking starts from: news speaks of large places, and of the one a neighbour names.
START: Weights = {"population": 8.0, "kind country": 4.0, "kind capital": 1.5, "kind region": 1.0, "kind city": 1.5,
                  "lies in next": 4.0, "form name": 1.0, "form postal": -2.0}  # fmt: skip
# Strength of the quadratic penalty; not tuned.
PENALTY = 0.4


@dataclass
class Example:
    """A story with its mentions and, for each, the toponym of the gold it overlaps most."""

    row: dict[str, Any]
    syntax: Syntax
    mentions: list[Mention]
    golds: list[dict[str, Any] | None]

    def rankings(self, weights: Weights) -> list[Ranking | None]:
        """Which place each mention means by the given weights."""
        return rank(self.mentions, self.syntax.tokens, [trusted(m) for m in self.mentions], weights)

    def described(self, rankings: Sequence[Ranking | None]) -> list[Features | None]:
        """The features for telling."""
        return describe(self.syntax, self.mentions, rankings, [])


class Table:
    """Feature mappings as rows of a sparse matrix."""

    def __init__(self) -> None:
        self.names: dict[str, int] = {}
        self.rows: list[Features] = []

    def add(self, features: Features) -> None:
        """Append a row."""
        for name in features:
            self.names.setdefault(name, len(self.names))
        self.rows.append(features)

    def matrix(self) -> csr_matrix:
        """All rows."""
        cells = [(i, self.names[n], v) for i, row in enumerate(self.rows) for n, v in row.items()]
        rows, columns, values = zip(*cells, strict=True)
        return csr_matrix((values, (rows, columns)), shape=(len(self.rows), len(self.names)))

    def named(self, values: np.ndarray) -> Weights:
        """A vector of weights by name."""
        return {name: float(values[i]) for name, i in self.names.items()}


def train_ranking(examples: Sequence[Example], near: Any) -> Weights:
    """Two rounds, the second with what the first makes of the stories."""
    weights = START
    for _ in range(2):
        weights = _ranking_round(examples, weights, near)
    return weights


def _ranking_round(examples: Sequence[Example], weights: Weights, near: Any) -> Weights:
    table, right, sizes, importance = Table(), [], [], []
    for example in examples:
        seen: set[str] = set()
        for mention, gold, ranking in zip(example.mentions, example.golds, example.rankings(weights), strict=True):
            if ranking is None or gold is None or gold["type"] != "place":
                continue
            good = [near(gold, c) for c in ranking.candidates]
            if any(good) and not all(good):
                for features in ranking.features:
                    table.add(features)
                right.extend(good)
                sizes.append(len(good))
                importance.append(0.3 if mention.key in seen else 1.0)
                seen.add(mention.key)
    x, good, weight = table.matrix(), np.array(right, float), np.array(importance)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    group = np.repeat(np.arange(len(sizes)), sizes)

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = x @ w
        powers = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
        total, hit = np.add.reduceat(powers, starts), np.add.reduceat(powers * good, starts) + 1e-12
        value = (weight * (np.log(total) - np.log(hit))).sum() + PENALTY * (w @ w) / 2
        slope = weight[group] * (powers / total[group] - powers * good / hit[group])
        return float(value), x.T @ slope + PENALTY * w

    return table.named(minimize(loss, np.zeros(len(table.names)), jac=True, method="L-BFGS-B").x)


def train_telling(examples: Sequence[Example], ranking: Weights, is_demonym: Any) -> Weights:
    """Logistic regression; words that the gold neither asks for nor counts as wrong are left out."""
    table, labels = Table(), []
    for example in examples:
        described = example.described(example.rankings(ranking))
        for mention, gold, features in zip(example.mentions, example.golds, described, strict=True):
            words = mention.span.of(example.syntax.text)
            if features is None or gold is not None and gold["type"] != "place" or is_demonym(words):
                continue
            table.add(features)
            labels.append(1.0 if gold else -1.0)
    x, y = table.matrix(), np.array(labels)

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        margin = y * (x @ w)
        slope = x.T @ (-y / (1 + np.exp(margin))) + PENALTY * w
        return float(np.logaddexp(0, -margin).sum() + PENALTY * (w @ w) / 2), slope

    return table.named(minimize(loss, np.zeros(len(table.names)), jac=True, method="L-BFGS-B").x)


def predict(example: Example, ranking: Weights, telling: Weights) -> dict[str, Any]:
    """The record's places by the given weights."""
    rankings = example.rankings(ranking)
    found = []
    for mention, ranked, features in zip(example.mentions, rankings, example.described(rankings), strict=True):
        if ranked and features and probability(features, telling) >= THRESHOLD:
            best = ranked.candidates[ranked.best]
            found.append({"span": [mention.span.start, mention.span.end], "country": best.country, "lat": best.lat,
                          "lon": best.lon, "kind": best.kind})  # fmt: skip
    return {"id": example.row["id"], "places": found}


def prepare(shared: Path, module: Any) -> list[Example]:
    """The corpus, parsed."""
    rows = load(shared / "data/places/dev.jsonl.gz")
    resources = Resources()
    examples = []
    for row, story in zip(rows, records(rows, (), resources), strict=True):
        syntax = parse(story, resources)
        mentions = find(syntax, resources, [])
        golds = []
        for m in mentions:
            span = [m.span.start, m.span.end]
            over = [t for t in row["toponyms"] if module.overlap(t["span"], span)]
            golds.append(max(over, key=lambda t: (t["type"] == "place", module.overlap(t["span"], span)), default=None))
        examples.append(Example(row, syntax, mentions, golds))
    return examples


def main() -> None:
    """Cross-validate, and write when asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    module = scorer(options.shared, "places")

    def near(gold: dict[str, Any], c: Any) -> bool:
        return bool(module.is_near(gold, {"kind": c.kind, "country": c.country, "lat": c.lat, "lon": c.lon}))

    def train(part: Sequence[Example]) -> tuple[Weights, Weights]:
        ranking = train_ranking(part, near)
        return ranking, train_telling(part, ranking, module.is_demonym)

    examples = prepare(options.shared, module)
    order = list(range(len(examples)))
    random.Random(7).shuffle(order)
    predictions = []
    for fold in range(options.folds):
        held_out = set(order[fold :: options.folds])
        weights = train([e for i, e in enumerate(examples) if i not in held_out])
        predictions += [predict(examples[i], *weights) for i in held_out]
    for corpus, figures in module.score([e.row for e in examples], predictions).items():
        print(json.dumps({corpus: figures}))
    if options.write:
        names = ("ranking", "telling")
        written = {
            n: {k: round(v, 3) for k, v in sorted(w.items())} for n, w in zip(names, train(examples), strict=True)
        }
        TARGET.write_text(json.dumps(written, indent=1) + "\n")


if __name__ == "__main__":
    main()
