"""What a cue's chance is worth: the least one to keep, and how often a find of that chance is right.

The least chance is chosen by the best "found" F1 on the stories of PolNeAR train that nothing is trained on; the
logistic curve from chance to confidence (Platt 1999) is fitted on PolNeAR dev, as a reader's figure should be one of
text that no choice was made on.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from bench.data import scorer
from sayso.attribution import learned
from sayso.attribution.candidate import Candidate
from sayso.attribution.tagging import Calibration, Tagger
from sayso.encoder import Encoder
from training import corpora, data

THRESHOLDS = np.arange(0.3, 0.85, 0.05)
_SMALL = 1e-4


def found(rows: list[dict[str, Any]], folder: Path) -> list[list[Candidate]]:
    """All candidates of each row's text, a paragraph a line."""
    encoder, tagger = Encoder(folder), Tagger(folder / "attribution.onnx")
    tagger.calibration = Calibration(least=learned.LEAST_CUE)
    out = []
    for row in rows:
        encoding = encoder.encode(row["text"], data.lines(row["text"]))
        out.append(learned.candidates(row["text"], encoding, tagger))
    return out


def roles(candidate: Candidate) -> dict[str, list[list[int]]]:
    """A candidate as the scorer reads it."""
    return {role: [[s.start, s.end] for s in getattr(candidate, role)] for role in data.ROLES}


def least(rows: list[dict[str, Any]], finds: list[list[Candidate]], module: Any) -> float:
    """The threshold with the best F1 of "found"."""

    def f1(threshold: float) -> float:
        answers = [
            {"id": row["id"], "attributions": [roles(c) for c in cs if c.confidence >= threshold and c.content]}
            for row, cs in zip(rows, finds, strict=True)
        ]
        return float(module.score(rows, answers)["found"]["f1"])

    return float(max(THRESHOLDS, key=f1))


def curve(rows: list[dict[str, Any]], finds: list[list[Candidate]], module: Any) -> tuple[float, float]:
    """(slope, offset) of the log odds of being right over the log odds of the chance.

    Raises ValueError where the model finds nothing, or nothing that is right, to fit a curve to.
    """
    from sklearn.linear_model import LogisticRegression

    chances, right = [], []
    for row, candidates in zip(rows, finds, strict=True):
        words = {k: [module.words(row["text"], a.get(k) or []) for a in row["attributions"]] for k in data.ROLES}
        golds = [{k: words[k][i] for k in data.ROLES} for i in range(len(row["attributions"]))]
        guesses = [{k: module.words(row["text"], v) for k, v in roles(c).items()} for c in candidates if c.content]
        hits = {id(guess) for _, guess in module.pair([g for g in golds if any(g.values())], guesses)}
        right += [id(g) in hits for g in guesses]
        chances += [c.confidence for c in candidates if c.content]
    if len(set(right)) < 2:
        raise ValueError(f"no curve for {len(right)} finds, {sum(right)} of them right: is the model trained?")
    p = np.clip(np.array(chances), _SMALL, 1 - _SMALL)
    model = LogisticRegression(C=1e6).fit(np.log(p / (1 - p))[:, None], right)
    return float(model.coef_[0, 0]), float(model.intercept_[0])


def calibrate(shared: Path, folder: Path) -> None:
    """Write `calibration.json` beside the models."""
    module = scorer(shared, "attribution")
    held = [r for r in corpora.polnear(shared) if data.held_out(r["id"])]
    dev = data.read(shared / "data" / "attribution" / "dev.jsonl.gz")
    threshold = least(held, found(held, folder), module)
    likely = [[c for c in cs if c.confidence >= threshold] for cs in found(dev, folder)]
    slope, offset = curve(dev, likely, module)
    values = {"least": round(threshold, 2), "slope": round(slope, 4), "offset": round(offset, 4)}
    (folder / "calibration.json").write_text(json.dumps(values) + "\n", encoding="utf8")
    print(values)
