"""Stance and kind of source by what the lexicons tell and what the words mean: linear maps above the encoder.

A lexicon knows its own entries; the encoder knows words like them, in five languages.  Multinomial logistic
regressions (`training.meanings`) weigh both: what the lexicons tell is one of the features.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import get_args

import numpy as np

from sayso.attribution.meaning.roles import Roles
from sayso.encoder import Encoding, Floats
from sayso.record import SourceKind, Span, Stance

MODEL = Path(__file__).parents[2] / "models" / "encoder" / "meaning.npz"
STANCES: tuple[Stance, ...] = get_args(Stance)
KINDS: tuple[SourceKind, ...] = get_args(SourceKind)
_OPENING = 12  # words of a content that tell what it is
_LENGTH = 4.0  # of each vector: features of like size
_TOLD = 3.0  # of the feature for what the lexicons tell


class Heads:
    """The two maps."""

    def __init__(self, model: Path = MODEL) -> None:
        arrays = np.load(model)
        self._stance = arrays["stance_weight"].astype(np.float32), arrays["stance_bias"].astype(np.float32)
        self._kind = arrays["kind_weight"].astype(np.float32), arrays["kind_bias"].astype(np.float32)

    def stances(self, found: Sequence[Roles], told: Sequence[Stance], encoding: Encoding) -> list[Stance]:
        """The likeliest stance of each attribution, given what the lexicons tell."""
        return [STANCES[k] for k in _best(stance_features(found, told, encoding), self._stance)]

    def kinds(self, found: Sequence[Roles], told: Sequence[SourceKind], encoding: Encoding) -> list[SourceKind]:
        """The likeliest kind of each source, given what the lexicons tell."""
        return [KINDS[k] for k in _best(kind_features(found, told, encoding), self._kind)]


def _best(features: Floats, head: tuple[Floats, Floats]) -> list[int]:
    weight, bias = head
    best: list[int] = (features @ weight + bias).argmax(1).tolist()
    return best


def stance_features(found: Sequence[Roles], told: Sequence[Stance], encoding: Encoding) -> Floats:
    """[attributions, features]: the words of the cue and of the content's opening, and what the lexicons tell."""
    cue = [_mean(_words(said.cue, encoding), encoding) for said in found]
    content = [_mean(_words(said.content, encoding)[:_OPENING], encoding) for said in found]
    return _joined([cue, content], found, [STANCES.index(stance) for stance in told], len(STANCES), encoding)


def kind_features(found: Sequence[Roles], told: Sequence[SourceKind], encoding: Encoding) -> Floats:
    """[attributions, features]: the source's words, its first and last one, the cue, and what the lexicons tell."""
    source = [_words(said.source, encoding) for said in found]
    vectors = [
        [_mean(words, encoding) for words in source],
        [_mean(words[:1], encoding) for words in source],
        [_mean(words[-1:], encoding) for words in source],
        [_mean(_words(said.cue, encoding), encoding) for said in found],
    ]
    return _joined(vectors, found, [KINDS.index(kind) for kind in told], len(KINDS), encoding)


def _joined(
    vectors: Sequence[Sequence[Floats]], found: Sequence[Roles], told: Sequence[int], count: int, encoding: Encoding
) -> Floats:
    if not found:
        return np.zeros((0, len(vectors) * encoding.vectors.shape[1] + count + 3), np.float32)
    known = np.zeros((len(found), count), np.float32)
    known[np.arange(len(found)), told] = _TOLD
    there = np.array([[bool(said.source), bool(said.cue), bool(said.content)] for said in found], np.float32)
    joined: Floats = np.concatenate([*(np.stack(column) for column in vectors), known, there], 1)
    return joined


def _words(spans: Sequence[Span], encoding: Encoding) -> list[int]:
    return [i for span in spans for i in encoding.within(span)]


def _mean(words: Sequence[int], encoding: Encoding) -> Floats:
    """The mean of the words' vectors, of one length; of no words nothing."""
    if not words:
        return np.zeros(encoding.vectors.shape[1], np.float32)
    mean: Floats = encoding.vectors[list(words)].mean(0)
    return mean * np.float32(_LENGTH / (np.linalg.norm(mean) + 1e-6))
