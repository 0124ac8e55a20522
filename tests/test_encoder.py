"""Words and their vectors: every word has one, windows cover a story once, and no text is too odd or too long."""

from __future__ import annotations

import sys
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from stories_in_short import story_of

from sayso.attribution import learned
from sayso.encoder import LONGEST_WORD, Encoding, cut, windows
from sayso.record import Span
from sayso.resources import Resources

STORY = """The harbour master said on Monday that the bridge would stay closed. "Nobody crosses," Ana Reyes added.

رئیس شهرداری گفت که پل می‌ماند. وقال الوزير إن الجسر مغلق.

Мост закрыт, сообщил мэр города."""
PIECES = ["said", "The envoy's", "'s", "the mayor", "“", "”", '"', "«", "»", "…", ":", ",", ".", "—", "گفت", "که", "می‌گویند", "قَالَ", "وزیر", "\u200c",
          "\u200b", "\u200f", "\ufeff", "é", "\u0301", "ً", "👩‍👩‍👧", "🇦🇫", "ﷺ", "ﬁ", "½", "сказал", "Мэр", "\n", "\n\n", " ",
          "\u00a0", "\u2028", "\x01", "\ud800", "\x00", "12", "漢字", "a" * (LONGEST_WORD + 7)]  # fmt: skip
mixtures = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60)


def paragraphs(text: str) -> list[Span]:
    return [Span(p.start, p.end) for p in story_of(text).paragraphs]


def encoded(text: str, resources: Resources) -> Encoding:
    return resources.encoder.encode(text, paragraphs(text))


@settings(max_examples=150, deadline=None)
@example(text="\x01")
@example(text="\u200b\n\n\x01\n\n\u0301")
@example(text="a" * LONGEST_WORD + "b")
@given(text=mixtures)
def test_words_are_those_of_the_text_and_all_have_pieces(text: str, resources: Resources) -> None:
    parts = paragraphs(text)
    pieces = cut(text, parts, resources.encoder.tokenizer)
    assert len(pieces.starts) == len(pieces.ends) == len(pieces.first) == len(pieces.last) == len(pieces.paragraph)
    for start, end, paragraph in zip(pieces.starts, pieces.ends, pieces.paragraph, strict=True):
        assert parts[paragraph].start <= start < end <= parts[paragraph].end
        assert not any(c.isspace() for c in text[start:end])
    assert (pieces.starts[1:] >= pieces.ends[:-1]).all()
    assert (pieces.first >= 0).all() and (pieces.first < pieces.last).all() and (pieces.last <= len(pieces.ids)).all()
    left = list(text)
    for start, end in zip(pieces.starts, pieces.ends, strict=True):
        left[start:end] = " " * (end - start)
    assert not "".join(left).strip(), "all that is no blank is in a word"


@settings(max_examples=60, deadline=None)
@example(text="\x01")
@example(text="")
@example(text='"' * 40 + "said")
@given(text=mixtures)
def test_spans_of_candidates_are_whole_words_of_one_paragraph(text: str, resources: Resources) -> None:
    parts = paragraphs(text)
    encoding = encoded(text, resources)
    assert len(encoding.vectors) == len(encoding.starts) and np.isfinite(encoding.vectors).all()
    for candidate in learned.candidates(text, encoding, resources.tagger):
        assert len(candidate.cue) == 1 and 0 <= candidate.confidence <= 1
        for role in (candidate.source, candidate.cue, candidate.content):
            assert all(a.end <= b.start for a, b in zip(role, role[1:], strict=False))
            for span in role:
                assert any(p.start <= span.start < span.end <= p.end for p in parts)
                assert span.of(text) == span.of(text).strip() != ""
        said, cue = candidate.content + candidate.source, candidate.cue[0]
        assert not any(s.start < cue.end and cue.start < s.end for s in said)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", '"', "\x01", "\u200c", "\u0301", "\ud800", "…\n\n\x01"])
def test_text_without_letters_is_read(text: str, resources: Resources) -> None:
    encoding = encoded(text, resources)
    assert len(encoding.vectors) == len(encoding.starts)
    learned.candidates(text, encoding, resources.tagger)


@pytest.mark.parametrize(("count", "width", "overlap"), [(0, 9, 2), (1, 9, 2), (9, 9, 2), (10, 9, 2), (255, 255, 32),
                                                         (256, 255, 32), (1_000, 255, 32), (4_321, 20, 8)])  # fmt: skip
def test_windows_answer_for_every_piece_once(count: int, width: int, overlap: int) -> None:
    answered: list[int] = []
    for begin, end, first, to in windows(count, width, overlap):
        assert begin <= first < to <= end and end - begin <= width
        assert first == 0 or first - begin >= overlap // 2, "a piece is read with some before it"
        answered += range(first, to)
    assert answered == list(range(count))


def test_vectors_are_the_means_of_the_pieces_of_each_word(resources: Resources) -> None:
    text = f"{STORY}\n\n{'unbelievably' * 30} " + "The mayor said so. " * 60 + "\n\n\x01\n\nend"
    encoder = resources.encoder
    pieces = cut(text, paragraphs(text), encoder.tokenizer)
    rows = []
    for begin, end, first, to in windows(len(pieces.ids), 255, 32):
        ids = np.concatenate([[0], pieces.ids[begin:end]])[None]
        rows.append(encoder._session.run(None, {"ids": ids})[0][0][1 + first - begin : 1 + to - begin])
    every = np.concatenate(rows)
    expected = np.stack([every[a:b].mean(0) for a, b in zip(pieces.first, pieces.last, strict=True)])
    assert len(rows) > 2
    np.testing.assert_allclose(encoded(text, resources).vectors, expected, atol=1e-4)


def test_a_story_has_the_same_vectors_whatever_was_read_before(resources: Resources) -> None:
    before = encoded(STORY, resources).vectors
    encoded("An other story, which is longer. " * 40, resources)
    assert np.array_equal(before, encoded(STORY, resources).vectors)
    assert np.array_equal(before, Resources().encoder.encode(STORY, paragraphs(STORY)).vectors)


def test_a_word_without_end_is_read_by_its_beginning(resources: Resources) -> None:
    tokenizer = resources.encoder.tokenizer
    for size in (100_000, 1_000_000):
        text = f"The {'ab' * (size // 2)}, said the mayor {'я' * size}."
        pieces = cut(text, paragraphs(text), tokenizer)
        assert [text[a:b][:5] for a, b in zip(pieces.starts, pieces.ends, strict=True)] == [
            "The", "ababa", ",", "said", "the", "mayor", "яяяяя", "."]  # fmt: skip
        assert len(pieces.ids) <= 2 * LONGEST_WORD + 20
    short = f"The {'ab' * (LONGEST_WORD // 2)}, said the mayor {'я' * LONGEST_WORD}."
    assert np.array_equal(pieces.ids, cut(short, paragraphs(short), tokenizer).ids)


def test_words_behind_a_long_one_keep_their_pieces(resources: Resources) -> None:
    tokenizer = resources.encoder.tokenizer
    tail = " the mayor said: “unbelievable bridges”."
    alone = cut(tail, [Span(1, len(tail))], tokenizer)
    text = "b" * 5_000 + " " + "c" * 2_000 + tail
    pieces = cut(text, paragraphs(text), tokenizer)
    n = len(alone.starts)
    for k in range(n):
        own, other = (p.ids[p.first[i] : p.last[i]] for p, i in ((alone, k), (pieces, len(pieces.starts) - n + k)))
        assert np.array_equal(own, other)


def test_a_hundred_thousand_letters_said_something(resources: Resources) -> None:
    text = f"The mayor said on Monday that the bridge was closed after the flood.\n\nThey shouted {'a' * 100_000} all night."
    candidates = learned.candidates(text, encoded(text, resources), resources.tagger)
    best = max(candidates, key=lambda c: c.confidence)
    assert [s.of(text) for s in best.cue] in (["said"], ["said on"])
    assert "the bridge was closed" in best.content[0].of(text)


def test_three_thousand_marks_are_read(resources: Resources) -> None:
    for text in ('"' * 3_000, "said " * 3_000, ": " * 3_000):
        found = learned.candidates(text, encoded(text, resources), resources.tagger)
        assert all(c.cue[0].end - c.cue[0].start <= 10 * learned.LONGEST_CUE for c in found)


def work(call: Callable[[], object]) -> int:
    """Lines of this project's code that a call runs: the same on every machine, however busy it is."""
    count = 0

    def trace(frame, event, argument):  # type: ignore[no-untyped-def]
        nonlocal count
        if "sayso" not in frame.f_code.co_filename:
            return None
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("word", ["word ", ",", "می\u200c", "a" * 500 + " ", "a\n\n"])
def test_cutting_takes_work_in_proportion(word: str, resources: Resources) -> None:
    def run(n: int) -> Callable[[], object]:
        text = word * n
        parts = paragraphs(text) if n < 5_000 and "\n" in word else [Span(0, len(text))]
        return lambda: cut(text, parts, resources.encoder.tokenizer)

    few, many = work(run(100)), work(run(1_000))
    assert many < 15 * few


class Unread:
    """In place of the model: vectors of zeros, and how many windows it was asked for."""

    def __init__(self) -> None:
        self.windows = 0
        self.longest = 0

    def run(self, _names: object, given: dict[str, np.ndarray]) -> list[np.ndarray]:
        self.windows += 1
        self.longest = max(self.longest, given["ids"].shape[1])
        return [np.zeros((1, given["ids"].shape[1], 8), np.float32)]


def test_two_hundred_thousand_words_are_read_a_window_at_a_time(
    resources: Resources, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = Unread()
    monkeypatch.setattr(resources.encoder, "_session", model)
    text = "The mayor said that it rained. " * 33_334
    encoding = resources.encoder.encode(text, [Span(0, len(text))])
    assert len(encoding.vectors) == len(encoding.starts) > 200_000
    assert model.longest <= 256 and model.windows < 2_000
