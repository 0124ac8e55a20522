"""Attributions by the trained tagger: cues first, then the source and content of each.

The settings were chosen on the tenth of PolNeAR train that nothing is trained on (`training`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from unicodedata import category, combining

import numpy as np

from sayso.attribution.candidate import Candidate
from sayso.attribution.tagging import CONTENT, CUE, OUTSIDE, REACH, Link, Tagger
from sayso.encoder import Encoding, Floats, Ints
from sayso.record import Span

LEAST_CUE = 0.3  # chance of a word to be looked at as part of a cue
EDGE = 0.5  # words at a cue's edges with less than this share of its best chance are left out
NEW_SOURCE, NEW_CONTENT = 0.5, 2.0  # what one more piece of a source or content costs, in log odds
ORPHAN = 0.55  # chance of a word to be content from which it is given to a cue, if no cue has it
ADOPTED = 0.2  # mean chance of such words to be content of a cue from which they are given to it
CONTENT_GOES_ON = 4  # label of a word inside a content
LONGEST_CUE = 40  # words: a longer run of words that may be cues is looked at in parts
EDGES = frozenset(",،;؛–—")
_CLITIC = re.compile(r"(?:(?<=[^\W\d_])['’]|[^\W\d_]['’])[sS]\s+")  # of "envoy's warning" a span that opens within "'s"
_REST = re.compile(r"(?<=[^\W\d_])['’][sS]\b")  # of "envoy's" a span that closes at the apostrophe
_SMALL = 1e-5
_NOTHING = np.zeros((0, 5), np.float32)
_AT_ONCE = 256  # cues whose words are held in memory together


@dataclass(slots=True)
class _Labelled:
    """A cue with the labels of the words around it, and their chances to be content of it."""

    link: Link
    labels: np.ndarray
    content: Floats


def candidates(text: str, encoding: Encoding, tagger: Tagger) -> list[Candidate]:
    """The attributions of a text in order of their cues; `confidence` is how likely one of such a cue is right."""
    least = tagger.calibration.least
    tags = tagger.tags(encoding)
    likely = [cue for cue in cues(tags, encoding.paragraph) if cue[2] >= least]
    labelled = []
    for k in range(0, len(likely), _AT_ONCE):
        links = tagger.links(encoding, likely[k : k + _AT_ONCE])
        for link, labels in zip(links, best_labels(links), strict=True):
            own = slice(link.first - link.low, link.last - link.low)
            labels[own] = np.where(labels[own] > 2, 0, labels[own])
            if (labels > 2).any():
                labelled.append(_Labelled(replace(link, shares=_NOTHING), labels, link.shares[:, 3:].sum(1)))
    adopt(labelled, 1 - tags[:, CONTENT, OUTSIDE], encoding.paragraph)
    found = []
    for one in labelled:
        candidate = _candidate(text, encoding, one.link, one.labels)
        if candidate.content:
            candidate.confidence = tagger.calibration.confidence(one.link.chance)
            found.append(candidate)
    return found


def adopt(labelled: list[_Labelled], content: Floats, paragraph: Ints) -> None:
    """Give what is likely some content and belongs to no cue to the likeliest cue around it.

    The finder of links is less sure of a quotation's third sentence than the finder of contents is.
    """
    taken = np.zeros(len(content), bool)
    for one in labelled:
        low = one.link.low
        taken[low : low + len(one.labels)] |= one.labels > 0
        taken[one.link.first : one.link.last] = True
    free = np.flatnonzero((content >= ORPHAN) & ~taken)
    if not len(free):
        return
    lows = [one.link.low for one in labelled]
    for run in runs(free, paragraph):
        first, end = int(run[0]), int(run[-1]) + 1
        best, share = None, ADOPTED
        for one in labelled[bisect_left(lows, end - 2 * REACH - LONGEST_CUE) : bisect_right(lows, first)]:
            near = one.content[first - one.link.low : end - one.link.low]
            if len(near) == end - first and (mean := float(near.mean())) >= share:
                best, share = one, mean
        if best is not None:
            best.labels[first - best.link.low : end - best.link.low] = CONTENT_GOES_ON


def _candidate(text: str, encoding: Encoding, link: Link, labels: np.ndarray) -> Candidate:
    content = spans(text, encoding, np.flatnonzero(labels > 2) + link.low)
    source = spans(text, encoding, np.flatnonzero((labels == 1) | (labels == 2)) + link.low)
    cue = whole(text, encoding.span(link.first, link.last))
    source, content = ([_apart(span, cue) for span in role] for role in (source, content))
    return Candidate(source, [cue], content, "learned", "asserts", link.chance)


def _apart(span: Span, cue: Span) -> Span:
    """The span up to the cue, where its last word was made whole into it."""
    return Span(span.start, min(span.end, cue.start)) if span.start < cue.start else span


def cues(tags: Floats, paragraph: Ints) -> Iterator[tuple[int, int, float]]:
    """Half-open ranges of words of one paragraph that may be a cue, with the chance of the likeliest word of each."""
    chance = 1 - tags[:, CUE, OUTSIDE]
    inside = np.flatnonzero(chance >= LEAST_CUE)
    if not len(inside):
        return
    for run in runs(inside, paragraph):
        for low in range(int(run[0]), int(run[-1]) + 1, LONGEST_CUE):
            first, last = low, min(low + LONGEST_CUE, int(run[-1]) + 1)
            best = float(chance[first:last].max())
            while chance[first] < EDGE * best:
                first += 1
            while chance[last - 1] < EDGE * best:
                last -= 1
            yield first, last, best


def best_labels(links: list[Link]) -> list[np.ndarray]:
    """The likeliest row of labels of each link (Viterbi): a piece goes on only behind its beginning."""
    if not links:
        return []
    longest = max(len(link.shares) for link in links)
    scores = np.full((longest, len(links), 5), np.log(_SMALL))
    scores[:, :, 0] = 0.0
    for k, link in enumerate(links):
        scores[: len(link.shares), k] = np.log(link.shares + _SMALL)
    scores[:, :, 1] -= NEW_SOURCE
    scores[:, :, 3] -= NEW_CONTENT
    step = np.zeros((5, 5))
    step[[0, 3, 4], 2] = step[[0, 1, 2], 4] = -np.inf
    total = scores[0].copy()
    total[:, [2, 4]] = -np.inf
    back = np.zeros((longest, len(links), 5), np.int8)
    for i in range(1, longest):
        reached = total[:, :, None] + step
        back[i] = reached.argmax(1)
        total = reached.max(1) + scores[i]
    labels = np.zeros((longest, len(links)), np.int64)
    labels[-1] = total.argmax(1)
    every = np.arange(len(links))
    for i in range(longest - 1, 0, -1):
        labels[i - 1] = back[i, every, labels[i]]
    return [labels[: len(link.shares), k] for k, link in enumerate(links)]


def spans(text: str, encoding: Encoding, words: np.ndarray) -> list[Span]:
    """Runs of words as spans, each within a paragraph; two with nothing but marks between them are one."""
    found: list[Span] = []
    if not len(words):
        return found
    before = -1
    for run in runs(words, encoding.paragraph):
        span = encoding.span(int(run[0]), int(run[-1]) + 1)
        paragraph = int(encoding.paragraph[run[0]])
        if paragraph == before and not any(c.isalnum() for c in text[found[-1].end : span.start]):
            span = Span(found.pop().start, span.end)
        found.append(span)
        before = paragraph
    return [span for span in (trimmed(text, span) for span in found) if span.start < span.end]


def runs(words: np.ndarray, paragraph: Ints) -> list[np.ndarray]:
    """Indices of words in runs without a gap and within a paragraph."""
    return np.split(words, np.flatnonzero((np.diff(words) > 1) | (np.diff(paragraph[words]) > 0)) + 1)


def trimmed(text: str, span: Span) -> Span:
    """The span without commas and dashes at its edges, which part it from its neighbours."""
    span = whole(text, span)
    start, end = span.start, span.end
    while start < end and (text[start] in EDGES or _hangs(text[start])):
        start += 1
    while end > start and (text[end - 1] in EDGES or text[end - 1].isspace()):
        end -= 1
    return Span(start, end)


def whole(text: str, span: Span) -> Span:
    """The span with what belongs to its last word, and without what belongs to the word before it.

    Vowel signs, joiners and the "s" of "envoy's" are words of their own to the encoder; a span that parted them from
    their letters would change both.
    """
    start, end = span.start, span.end
    while start < end and _hangs(text[start]):
        start += 1
    if start and (behind := _CLITIC.match(text, start - 1, end)) and behind.end() < end:
        start = behind.end()
    while end < len(text) and start < end and combining(text[end]):
        end += 1
    if start < end and (rest := _REST.match(text, end - 1)):
        end = rest.end()
    return Span(start, end) if start < end else span


def _hangs(character: str) -> bool:
    return character.isspace() or bool(combining(character)) or category(character) == "Cf"
