"""Heads that tell stances and kinds of sources, fitted on the project's own training stories.

Logistic regressions over the vectors of the encoder as it is shipped (int8), and over what the lexicons tell.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict

from bench.gold import GoldStory, stories
from bench.stance import roles
from sayso.attribution.meaning import meanings
from sayso.attribution.meaning.heads import KINDS, STANCES, kind_features, stance_features
from sayso.encoder import Encoder
from training import corpora, data

STRENGTH = 0.1  # scikit-learn's C
STEPS = 200
FOLDS = 5


def examples(story: GoldStory, encoder: Encoder) -> tuple[np.ndarray, np.ndarray, list[int], list[int]]:
    """Features and gold of the stances and of the kinds of sources of a story."""
    encoding = encoder.encode(story.text, data.lines(story.text))
    found = roles(story)
    told = meanings(found, story.text)
    return (
        stance_features(found, [m.stance for m in told], encoding),
        kind_features(found, [m.source_kind for m in told], encoding),
        [STANCES.index(a.about["stance"]) for a in story.attributions],  # type: ignore[arg-type]
        [KINDS.index(a.about["source"]) for a in story.attributions],  # type: ignore[arg-type]
    )


def fit(folder: Path) -> None:
    """Fit both heads, print their accuracy by cross-validation over stories, and write `meaning.npz`."""
    encoder = Encoder(folder)
    rows = [(number, *examples(s, encoder)) for number, s in enumerate(stories(corpora.OWN)) if s.attributions]
    group = np.concatenate([[number] * len(gold) for number, _, _, gold, _ in rows])
    arrays: dict[str, np.ndarray] = {}
    for name, features, gold, count in (("stance", 1, 3, len(STANCES)), ("kind", 2, 4, len(KINDS))):
        x = np.concatenate([row[features] for row in rows])
        y = np.concatenate([row[gold] for row in rows])
        model = LogisticRegression(C=STRENGTH, max_iter=STEPS)
        share = float((cross_val_predict(model, x, y, groups=group, cv=GroupKFold(FOLDS)) == y).mean())
        print(f"{name}: {len(y)} examples, {share:.3f} right by cross-validation", flush=True)
        model.fit(x, y)
        weight, bias = np.zeros((x.shape[1], count)), np.full(count, -1e3)
        weight[:, model.classes_], bias[model.classes_] = model.coef_.T, model.intercept_
        arrays |= {f"{name}_weight": weight.astype(np.float16), f"{name}_bias": bias.astype(np.float32)}
    np.savez_compressed(folder / "meaning.npz", **arrays)
