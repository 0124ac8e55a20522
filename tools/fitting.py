"""Fitting linear models over hashed features: what the training scripts share (needs scikit-learn and scipy)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression, Ridge

from sayso.events.model import Linear, buckets, pack
from sayso.record import Paragraph, Publication, Source, Story
from sayso.resources import Resources
from sayso.syntax import Syntax, parse


@dataclass
class Examples:
    """Features, answer and weight of each example."""

    features: list[list[str]] = field(default_factory=list)
    answers: list[Any] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)

    def add(self, features: list[str], answer: Any, weight: float = 1.0) -> None:
        self.features.append(features)
        self.answers.append(answer)
        self.weights.append(weight)


def matrix(features: Sequence[list[str]], size: int) -> Any:
    """Examples × buckets, ones where a feature is there."""
    indices: list[int] = []
    pointers = [0]
    for row in features:
        indices += buckets(row, size)
        pointers.append(len(indices))
    return csr_matrix((np.ones(len(indices)), indices, pointers), shape=(len(features), size))


def classifier(examples: Examples, size: int, strength: float) -> Linear:
    """Logistic regression; `strength` is scikit-learn's C. Two classes (0, 1) give one column."""
    fitted = LogisticRegression(C=strength, max_iter=300, fit_intercept=False).fit(
        matrix(examples.features, size), examples.answers, sample_weight=examples.weights
    )
    classes = tuple(str(c) for c in fitted.classes_)
    return Linear(fitted.coef_.T.astype(np.float32), classes if len(classes) > 2 else ("yes",))


def regression(examples: Examples, size: int, penalty: float) -> Linear:
    """Ridge regression of a number."""
    fitted = Ridge(alpha=penalty, fit_intercept=False).fit(matrix(examples.features, size), examples.answers)
    return Linear(fitted.coef_.reshape(-1, 1).astype(np.float32), ("score",))


def save(models: dict[str, Linear], file: Path) -> None:
    """Write the models as one compressed file."""
    with file.open("wb") as out:
        np.savez_compressed(out, **pack(models))
    print(f"{file}: {file.stat().st_size / 1e6:.2f} MB")


def syntaxes(texts: list[str], resources: Resources) -> list[Syntax]:
    """The parse of each English text, as of a story of its own."""
    return [parse(_story(text), resources) for text in texts]


def _story(text: str) -> Story:
    source = Source(uri="-", media_type="text/plain", sha256="")
    return Story("-", source, "story", text, "en", Publication(), [Paragraph(0, len(text))], paragraph_languages=["en"])
