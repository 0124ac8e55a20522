"""Stories as words, pieces and labels, and windows of them to train on."""

from __future__ import annotations

import gzip
import json
import random
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from sayso.encoder import cut
from sayso.record import Span

ROLES = ("source", "cue", "content")
OUTSIDE, BEGIN, INSIDE = range(3)
START = 0  # "<s>" opens a window
PAD = 1
Spans = list[tuple[int, int]]


@dataclass
class Said:
    """A gold attribution as half-open ranges of words."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass
class Story:
    """A story with gold: `pieces` are ids, `first` and `last` the pieces of each word (half-open)."""

    id: str
    language: str
    text: str
    starts: np.ndarray
    ends: np.ndarray
    pieces: np.ndarray
    first: np.ndarray
    last: np.ndarray
    said: list[Said] = field(default_factory=list)

    def tags(self) -> np.ndarray:
        """Outside, begin or inside for each role and word: [3, words]."""
        out = np.zeros((len(ROLES), len(self.starts)), np.int64)
        for r, role in enumerate(ROLES):
            for a in self.said:
                mark(out[r], getattr(a, role))
        return out


def mark(row: np.ndarray, spans: Spans, shift: int = 0) -> None:
    """Write begin and inside of spans into a row of tags."""
    for a, b in spans:
        row[a:b] = INSIDE + shift
        row[a] = BEGIN + shift


def read(path: Path) -> list[dict]:
    """The rows of a JSON Lines file, gzipped or not."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def held_out(id: str, share: int = 10) -> bool:
    """Whether a training story is kept for choices: one in `share`, by a checksum of its id."""
    return zlib.crc32(id.encode()) % share == 0


def lines(text: str) -> list[Span]:
    """The lines of a text without blanks at their edges: the corpora have a paragraph a line."""
    return [Span(*m.span()) for m in re.finditer(r"\S(?:.*\S)?", text)]


def story(row: dict, tokenizer: Tokenizer) -> Story:
    """A row with text and attributions, cut into words and pieces."""
    text = row["text"]
    pieces = cut(text, lines(text), tokenizer)
    starts, ends = pieces.starts, pieces.ends

    def ranges(spans: Sequence[Sequence[int]]) -> Spans:
        out: Spans = []
        for a, b in sorted(map(tuple, spans)):
            w = int(np.searchsorted(ends, a, "right")), int(np.searchsorted(starts, b, "left"))
            if w[0] < w[1]:
                if out and out[-1][1] == w[0]:
                    out[-1] = out[-1][0], w[1]
                else:
                    out.append(w)
        return out

    said = [Said(*(ranges(a.get(r) or []) for r in ROLES)) for a in row.get("attributions", ())]
    said = [a for a in said if a.source or a.cue or a.content]
    return Story(row["id"], row.get("language", "en"), text, starts, ends, pieces.ids, pieces.first, pieces.last, said)


@dataclass
class Window:
    """A stretch of a story: pieces with "<s>" before them, its words' pieces, tags and cues."""

    pieces: np.ndarray
    first: np.ndarray
    last: np.ndarray
    tags: np.ndarray
    cues: list[tuple[int, int, np.ndarray]]  # words of the cue, and for every word outside, source or content
    story: int = -1
    word: int = 0  # the window's first word in the story


def windows(story: Story, width: int, stride: int, offset: int = 0) -> Iterator[Window]:
    """Windows of at most `width` pieces, one every `stride` pieces from `offset` on, at whole words."""
    tags = story.tags()
    cues: dict[tuple[int, int], np.ndarray] = {}
    for a in story.said:
        if a.cue:
            row = cues.setdefault((a.cue[0][0], a.cue[-1][1]), np.zeros(len(story.starts), np.int64))
            mark(row, a.content, 2)
            mark(row, a.source)
    begin = 0
    while begin < len(story.pieces):
        end = min(len(story.pieces), (begin + stride - offset if begin == 0 and offset else begin + width - 1))
        w0 = int(np.searchsorted(story.first, begin, "left"))
        w1 = int(np.searchsorted(story.last, end, "right"))
        if w1 > w0:
            yield Window(
                np.concatenate([[START], story.pieces[begin:end]]),
                story.first[w0:w1] - begin + 1,
                story.last[w0:w1] - begin + 1,
                tags[:, w0:w1],
                [(a - w0, b - w0, row[w0:w1]) for (a, b), row in cues.items() if w0 <= a and b <= w1],
                word=w0,
            )
        if end == len(story.pieces):
            break
        begin = begin + stride - offset if begin == 0 and offset else begin + stride


def epoch(stories: Sequence[Story], width: int, stride: int, seed: int, jitter: float = 0.0) -> list[Window]:
    """All windows of the stories, cut at other places in every epoch, shuffled.

    A share `jitter` of the cues begins or ends a word early or late, as the cues that the reader finds will.
    """
    random_ = random.Random(seed)
    out = []
    for number, s in enumerate(stories):
        for w in windows(s, width, stride, random_.randrange(0, stride // 2)):
            w.story = number
            w.cues = [(*moved(a, b, len(w.first), random_, jitter), row) for a, b, row in w.cues]
            out.append(w)
    random_.shuffle(out)
    return out


def moved(first: int, end: int, words: int, random_: random.Random, share: float) -> tuple[int, int]:
    """A cue with, in a share of cases, an edge one word farther out or, where words are left, farther in."""
    if random_.random() >= share:
        return first, end
    edge, step = random_.choice(("first", "end")), random_.choice((-1, 1))
    a, b = (first + step, end) if edge == "first" else (first, end + step)
    return (a, b) if 0 <= a < b <= words else (first, end)


def batches(windows: Sequence[Window], pieces: int, seed: int) -> list[list[Window]]:
    """Windows of like length together, at most so many pieces with the padding, in random order."""
    random_ = random.Random(seed)
    out: list[list[Window]] = [[]]
    longest = 0
    for w in sorted(windows, key=lambda w: (len(w.pieces) // 16, random_.random())):
        longest = max(longest, len(w.pieces))
        if out[-1] and (len(out[-1]) + 1) * longest > pieces:
            out.append([])
            longest = len(w.pieces)
        out[-1].append(w)
    random_.shuffle(out)
    return out
