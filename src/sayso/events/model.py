"""Linear models over hashed features: numpy arrays in one small file, no other library at run time.

A feature is hashed by CRC-32 into as many buckets as the model has rows (Weinberger et al., ICML 2009), so
that no list of features has to be shipped.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any
from zlib import crc32

import numpy as np
import numpy.typing as npt


def buckets(features: list[str], size: int) -> list[int]:
    """Rows of the features in a model of `size` rows, each once."""
    return list({crc32(f.encode()) % size for f in features})


@dataclass(frozen=True)
class Linear:
    """Weights (`rows` × classes) and the names of the classes; one column without name: a yes-or-no model."""

    weights: npt.NDArray[np.float32]
    classes: tuple[str, ...]

    def scores(self, features: list[str]) -> npt.NDArray[np.float32]:
        """Sum of the weights of the features, for each class."""
        total: npt.NDArray[np.float32] = self.weights[buckets(features, len(self.weights))].sum(axis=0)
        return total

    def probability(self, features: list[str]) -> float:
        """Probability of yes (logistic)."""
        return float(1 / (1 + np.exp(-self.scores(features)[0])))

    def best(self, features: list[str], favoured: dict[str, float] | None = None) -> tuple[str, float]:
        """The likeliest class and its probability (softmax); `favoured` is added to the classes' scores."""
        scores = self.scores(features)
        if favoured:
            scores = scores + np.array([favoured.get(c, 0.0) for c in self.classes], dtype=np.float32)
        shares = np.exp(scores - scores.max())
        i = int(shares.argmax())
        return str(self.classes[i]), float(shares[i] / shares.sum())


def pack(models: dict[str, Linear]) -> dict[str, Any]:
    """Arrays for `numpy.savez_compressed`: half-precision weights and class names of each model."""
    packed: dict[str, Any] = {}
    for name, model in models.items():
        packed[name] = model.weights.astype(np.float16)
        packed[f"{name}_classes"] = np.array(model.classes)
    return packed


@cache
def load(name: str) -> dict[str, Linear]:
    """The models of `models/NAME.npz`."""
    with (resources.files("sayso") / "models" / f"{name}.npz").open("rb") as file:
        stored = np.load(file, allow_pickle=False)
        return {
            key: Linear(stored[key].astype(np.float32), tuple(str(c) for c in stored[f"{key}_classes"]))
            for key in stored.files
            if not key.endswith("_classes")
        }
