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
LONGEST_WORD = 400  # characters: of what is longer the model reads the first of them
_OPENING, _BREAK, _UNKNOWN = 0, 2, 3  # "<s>" opens a window, "</s>" stands between paragraphs, "<unk>"
_WORD = re.compile(r"\w+|[^\w\s]")
_SURROGATE = re.compile("[\ud800-\udfff]")  # no characters, and the tokenizer takes none

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
    """The words and pieces of the paragraphs of a text, a break between one paragraph and the next.

    Takes time in proportion to the text, whatever stands in it; words keep their characters where the tokenizer
    changes or leaves out some of them.
    """
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
        pieces = list(_pieces(line, tokenizer))
        for piece, a, b in pieces or [(_UNKNOWN, 0, len(line))]:
            ids.append(piece)
            bounds.append((start + a, start + b))
    if not words:
        none = np.zeros(0, np.int64)
        return Pieces(none, none, none, none, none, none)
    table, places = np.array(words, np.int64), np.array(bounds, np.int64)
    starts, ends, paragraph = (np.ascontiguousarray(column) for column in table.T)
    opens = np.minimum.accumulate(places[::-1, 0])[::-1]  # characters that the tokenizer reorders would break the order
    closes = np.maximum.accumulate(places[:, 1])
    first = np.minimum(np.searchsorted(closes, starts, "right"), len(ids) - 1)
    last = np.maximum(np.searchsorted(opens, ends, "left"), first + 1)
    return Pieces(starts, ends, np.array(ids, np.int64), first, last, paragraph)


def _pieces(line: str, tokenizer: Any) -> Iterator[tuple[int, int, int]]:
    """(number, start, end) of the pieces of a line, in characters of the line and without blanks before them."""
    kept, cuts, skipped = _shortened(_SURROGATE.sub("\ufffd", line))
    encoded = tokenizer.encode(kept, add_special_tokens=False)
    if not cuts:
        offsets = encoded.offsets
    else:
        places = np.array(encoded.offsets, np.int64).reshape(-1, 2)
        behind = np.array([0, *skipped], np.int64)
        places[:, 0] += behind[np.searchsorted(cuts, places[:, 0], "right")]
        places[:, 1] += behind[np.searchsorted(cuts, places[:, 1], "left")]
        offsets = places.tolist()
    for piece, (a, b) in zip(encoded.ids, offsets, strict=True):
        while a < b and line[a].isspace():
            a += 1
        yield piece, a, b


def _shortened(line: str) -> tuple[str, list[int], list[int]]:
    """A line without what is too long in its words; where something is left out, and how much up to there."""
    kept: list[str] = []
    cuts: list[int] = []
    skipped: list[int] = []
    at = gone = 0
    for m in _WORD.finditer(line):
        if m.end() - m.start() > LONGEST_WORD:
            stop = m.start() + LONGEST_WORD
            kept.append(line[at:stop])
            cuts.append(stop - gone)
            gone += m.end() - stop
            skipped.append(gone)
            at = m.end()
    return ("".join([*kept, line[at:]]), cuts, skipped) if cuts else (line, cuts, skipped)


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
        """The mean of each word's pieces.

        A window at a time: an int8 model scales what it is given by the whole of it, so that windows read together
        would change each other's vectors.  Pieces are dropped as soon as the words that they belong to are done.
        """
        found: list[Floats] = []
        done, low = 0, 0  # words with a vector, and the piece of the first row of `rows`
        rows: Floats | None = None
        for begin, end, first, to in windows(len(pieces.ids), self._width, self._overlap):
            ids = np.concatenate([[_OPENING], pieces.ids[begin:end]])[None]
            out = self._session.run(None, {"ids": ids})[0][0][1 + first - begin : 1 + to - begin]
            rows = out if rows is None else np.concatenate([rows, out])
            ready = int(np.searchsorted(pieces.last, to, "right"))
            if ready > done:
                found.append(_means(rows, pieces.first[done:ready] - low, pieces.last[done:ready] - low))
                done = ready
            keep = min(to, int(pieces.first[done])) if done < len(pieces.first) else to
            rows, low = rows[keep - low :], keep
        return np.concatenate(found) if found else np.zeros((0, 1), np.float32)


def _means(rows: Floats, first: Ints, last: Ints) -> Floats:
    """The mean of the rows from each `first` to before its `last`."""
    sums = np.zeros((len(rows) + 1, rows.shape[1]), np.float64)
    np.cumsum(rows, 0, np.float64, sums[1:])
    means: Floats = ((sums[last] - sums[first]) / (last - first)[:, None]).astype(np.float32)
    return means


def session_options() -> Any:
    """One thread for a model: sayso runs a process for each job, and one thread gives the same sums in every run."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return options
