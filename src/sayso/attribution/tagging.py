"""Cues, and the source and content of each, by the heads above the encoder.

Two linear maps and a small network (trained by `training`, docs/model.md): every word is outside, begins or
continues a source, a cue and a content; and for each cue found, every word near it is outside, source or content
of that cue, as in semantic role labelling with a given predicate.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from sayso.encoder import Encoding, Floats, session_options

MODEL = Path(__file__).parents[1] / "models" / "encoder" / "attribution.onnx"
REACH = 160  # words on either side of a cue that may be its source or content
BUCKETS = 12  # distances in words: 0, 1, 2, 3-4, 5-8 … on either side
SOURCE, CUE, CONTENT = range(3)
OUTSIDE, BEGIN, INSIDE = range(3)
_CUES_AT_ONCE = 64


@dataclass(slots=True)
class Link:
    """A cue and the words around it.

    Attributes:
        first, last: words of the cue, half-open.
        chance: mean chance of its words to be in a cue.
        low: the word that the first row of `shares` stands for.
        shares: chances of outside, begin and inside of a source, begin and inside of a content: [words, 5].
    """

    first: int
    last: int
    chance: float
    low: int
    shares: Floats


class Tagger:
    """The heads."""

    def __init__(self, model: Path = MODEL) -> None:
        import onnxruntime

        self._session: Any = onnxruntime.InferenceSession(
            str(model), session_options(), providers=["CPUExecutionProvider"]
        )

    def tags(self, encoding: Encoding) -> Floats:
        """Chances of outside, begin and inside for each word and role: [words, 3 roles, 3]."""
        n = len(encoding.starts)
        if not n:
            return np.zeros((0, 3, 3), np.float32)
        return softmax(self._run(encoding.vectors, *_nothing(encoding.vectors))[0].reshape(n, 3, 3))

    def links(self, encoding: Encoding, cues: list[tuple[int, int, float]]) -> list[Link]:
        """For each cue (first word, last word, chance) the words around it."""
        found = []
        for k in range(0, len(cues), _CUES_AT_ONCE):
            some = cues[k : k + _CUES_AT_ONCE]
            count = len(encoding.starts)
            low = [max(0, a - REACH) for a, _, _ in some]
            high = [min(count, b + REACH) for _, b, _ in some]
            base, top = min(low), max(high)
            length = max(z - a for a, z in zip(low, high, strict=True))
            index = np.array(low)[:, None] + np.arange(length)
            first, last = (np.array([c[i] for c in some])[:, None] for i in (0, 1))
            distance = np.minimum(index - first, 0) + np.maximum(index - last + 1, 0)
            vectors = encoding.vectors[base:top]
            cue = np.stack([encoding.vectors[a:b].mean(0) for a, b, _ in some])
            out = self._run(vectors, cue, np.minimum(index, top - 1) - base, buckets(distance))[1]
            shares = softmax(out)
            found += [Link(a, b, p, low[j], shares[j, : high[j] - low[j]]) for j, (a, b, p) in enumerate(some)]
        return found

    def _run(self, words: Floats, cues: Floats, index: Any, bucket: Any) -> list[Floats]:
        given = {"words": words, "cues": cues, "index": index.astype(np.int64), "bucket": bucket.astype(np.int64)}
        out: list[Floats] = self._session.run(None, given)
        return out


def _nothing(vectors: Floats) -> tuple[Any, Any, Any]:
    return np.zeros((1, vectors.shape[1]), np.float32), np.zeros((1, 1)), np.zeros((1, 1))


def buckets(distance: Any) -> Any:
    """Numbers of the buckets of signed distances, twice as wide each."""
    size = np.abs(distance)
    number = np.where(size == 0, 0, np.ceil(np.log2(np.maximum(size, 1))) + 1).clip(max=BUCKETS)
    return (BUCKETS + np.sign(distance) * number).astype(np.int64)


def softmax(x: Floats) -> Floats:
    """Shares over the last axis."""
    e = np.exp(x - x.max(-1, keepdims=True))
    shares: Floats = e / e.sum(-1, keepdims=True)
    return shares
