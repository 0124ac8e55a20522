"""The multilingual encoder: a vector for every word of a story, made once and used by every later stage.

A word here is a run of letters and digits or a single other mark.  The model (docs/model.md) reads windows of
pieces; every word's vector comes from the window in which it stands farthest from the edges.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sayso.record import Span

MODEL = Path(__file__).parent / "models" / "encoder"
WIDTH = 256  # pieces of a window, "<s>" among them
OVERLAP = 32  # pieces that two neighbouring windows share
LONGEST_WORD = 400  # characters: what is longer is read as its first characters
_OPENING, _BREAK = 0, 2  # "<s>" opens a window, "</s>" stands between paragraphs
_WORD = re.compile(r"\w+|[^\w\s]")

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]


@dataclass(slots=True)
class Pieces:
    """A text cut for the encoder.

    Attributes:
        starts, ends: characters of the words, half-open, in order of the text.
        ids: numbers of the pieces of the vocabulary.
        first, last: the pieces of each word, half-open; never empty.
        paragraph: the paragraph of each word.
    """

    starts: Ints
    ends: Ints
    ids: Ints
    first: Ints
    last: Ints
    paragraph: Ints


@dataclass(slots=True)
class Encoding:
    """Words by characters (`starts`, `ends`), the `paragraph` of each, and their `vectors` [words, width]."""

    starts: Ints
    ends: Ints
    paragraph: Ints
    vectors: Floats

    def within(self, span: Span) -> range:
        """Indices of the words that share a character with the span."""
        return range(int(np.searchsorted(self.ends, span.start, "right")), int(np.searchsorted(self.starts, span.end)))

    def span(self, first: int, last: int) -> Span:
        """Characters from word `first` to before word `last`."""
        return Span(int(self.starts[first]), int(self.ends[last - 1]))


def cut(text: str, paragraphs: Sequence[Span], tokenizer: Any) -> Pieces:
    """The words and pieces of the paragraphs of a text, a break between one paragraph and the next."""
    words: list[tuple[int, int, int]] = []
    ids: list[int] = []
    bounds: list[tuple[int, int]] = []
    for number, span in enumerate(paragraphs):
        start, end = span.start, span.end
        line = text[start:end]
        found = [(start + m.start(), start + m.end(), number) for m in _WORD.finditer(line)]
        if not found:
            continue
        words += found
        if ids:
            ids.append(_BREAK)
            bounds.append((start, start))
        encoded = tokenizer.encode(line, add_special_tokens=False)
        for piece, (a, b) in zip(encoded.ids, encoded.offsets, strict=True):
            while a < b and line[a].isspace():
                a += 1
            ids.append(piece)
            bounds.append((start + a, start + b))
    if not words:
        none = np.zeros(0, np.int64)
        return Pieces(none, none, none, none, none, none)
    table, places = np.array(words, np.int64), np.array(bounds, np.int64)
    starts, ends, paragraph = (np.ascontiguousarray(column) for column in table.T)
    first = np.minimum(np.searchsorted(places[:, 1], starts, "right"), len(ids) - 1)
    last = np.maximum(np.searchsorted(places[:, 0], ends, "left"), first + 1)
    return Pieces(starts, ends, np.array(ids, np.int64), first, last, paragraph)


def windows(count: int, width: int, overlap: int) -> Iterator[tuple[int, int, int, int]]:
    """(begin, end, from, to) for each window over `count` pieces: what it reads, and what it answers for."""
    begin, answered = 0, 0
    while answered < count:
        end = min(count, begin + width)
        to = count if end == count else end - overlap // 2
        yield begin, end, answered, to
        begin, answered = end - overlap, to


class Encoder:
    """The trained model; loading takes a tenth of a second."""

    def __init__(self, folder: Path = MODEL, width: int = WIDTH, overlap: int = OVERLAP) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._session = onnxruntime.InferenceSession(
            str(folder / "encoder.onnx"), session_options(), providers=["CPUExecutionProvider"]
        )
        self._width, self._overlap = width - 1, overlap

    def encode(self, text: str, paragraphs: Sequence[Span]) -> Encoding:
        """Vectors of the words of the paragraphs of a text."""
        pieces = cut(text, paragraphs, self.tokenizer)
        return Encoding(pieces.starts, pieces.ends, pieces.paragraph, self._vectors(pieces))

    def _vectors(self, pieces: Pieces) -> Floats:
        """A window at a time: an int8 model scales what it is given by the whole of it, so that windows read
        together would change each other's vectors."""
        parts = []
        for begin, end, first, to in windows(len(pieces.ids), self._width, self._overlap):
            ids = np.concatenate([[_OPENING], pieces.ids[begin:end]])[None]
            out = self._session.run(None, {"ids": ids})[0][0]
            parts.append(out[1 + first - begin : 1 + to - begin])
        if not parts:
            return np.zeros((0, 1), np.float32)
        rows = np.concatenate(parts)
        sums = np.zeros((len(rows) + 1, rows.shape[1]), np.float64)
        np.cumsum(rows, 0, np.float64, sums[1:])
        means = (sums[pieces.last] - sums[pieces.first]) / (pieces.last - pieces.first)[:, None]
        vectors: Floats = means.astype(np.float32)
        return vectors


def session_options() -> Any:
    """One thread for a model: sayso runs a process for each job, and one thread gives the same sums in every run."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return options
