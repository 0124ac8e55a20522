"""What the encoder is trained on: own stories apart from those that are measured, and windows that lose nothing."""

from __future__ import annotations

import random
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer

from bench.gold import STORIES, parse, stories
from sayso.encoder import MODEL
from training import data
from training.corpora import OWN

WIDTH, STRIDE = 64, 48


@pytest.fixture(scope="module")
def own() -> list[data.Story]:
    tokenizer = Tokenizer.from_file(str(MODEL / "tokenizer.json"))
    files = sorted(OWN.glob("*/*.story"))[::40]
    assert {f.parent.name for f in files} == {"en", "fa", "ps", "ar", "ru"}
    return [data.story(parse(f.stem, f.read_text(encoding="utf8")).row(), tokenizer) for f in files]


def test_training_stories_are_apart_from_measured_ones() -> None:
    trained, measured = list(stories(OWN)), list(stories(STORIES))
    assert len({s.id for s in trained}) == len(trained)
    assert not {s.id for s in trained} & {s.id for s in measured}
    lines = {line for s in measured for line in s.text.splitlines() if len(line) > 40}
    assert lines and not [s.id for s in trained if lines & set(s.text.splitlines())]


def test_spans_of_gold_are_the_words_of_the_tags(own: list[data.Story]) -> None:
    for story in own:
        for said in story.said:
            for role in data.ROLES:
                for first, end in getattr(said, role):
                    assert 0 <= first < end <= len(story.starts)
        marked = story.tags()[data.ROLES.index("cue")] != data.OUTSIDE
        assert marked.sum() == len({w for said in story.said for a, b in said.cue for w in range(a, b)})


def test_windows_hold_every_word_and_its_tags(own: list[data.Story]) -> None:
    for story, shift in product(own, (0, 7)):
        tags, seen = story.tags(), np.zeros(len(story.starts), bool)
        for w in data.windows(story, WIDTH, STRIDE, shift):
            assert len(w.pieces) <= WIDTH
            seen[w.word : w.word + len(w.first)] = True
            assert np.array_equal(w.tags, tags[:, w.word : w.word + len(w.first)])
            assert all(0 <= a < b <= len(w.first) and len(row) == len(w.first) for a, b, row in w.cues)
        assert (~seen).sum() <= (shift > 0)  # the word that the first, shorter window cuts


def test_batches_hold_every_window_within_their_size(own: list[data.Story]) -> None:
    windows = data.epoch(own, WIDTH, STRIDE, 3, 0.5)
    batches = data.batches(windows, 4 * WIDTH, 3)
    assert sorted(id(w) for batch in batches for w in batch) == sorted(id(w) for w in windows)
    assert all(len(b) * max(len(w.pieces) for w in b) <= 4 * WIDTH for b in batches)
    assert len(batches) < len(windows) / 3
    assert [len(b) for b in data.batches(windows, 4 * WIDTH, 3)] == [len(b) for b in batches]


def test_a_cue_moves_by_a_word_and_stays_one() -> None:
    drawn = random.Random(1)
    moved = {data.moved(3, 4, 6, drawn, 1.0) for _ in range(60)}
    assert moved == {(2, 4), (3, 5), (3, 4)}
    assert {data.moved(0, 6, 6, drawn, 1.0) for _ in range(60)} == {(1, 6), (0, 5), (0, 6)}
    assert {data.moved(3, 4, 6, drawn, 0.0) for _ in range(9)} == {(3, 4)}


def test_held_out_stories_are_the_same_everywhere() -> None:
    kept = [f"story-{n}" for n in range(2000) if data.held_out(f"story-{n}")]
    assert 150 < len(kept) < 250 and data.held_out(kept[0])


def test_gold_is_read_from_any_folder(tmp_path: Path) -> None:
    (tmp_path / "a.story").write_text(
        "id: a\nlanguage: en\n1: speaker=Ann Lee; stance=asserts; source=person\n\n"
        "<s1>Ann Lee</s1> <c1>said</c1> <q1>it rained</q1>.\n",
        encoding="utf8",
    )
    (story,) = stories(tmp_path)
    assert story.row()["attributions"] == [{"id": "1", "source": [(0, 7)], "cue": [(8, 12)], "content": [(13, 22)]}]
