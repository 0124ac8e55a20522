"""The measuring of attribution: calibration error and its picture, the baselines, the table of other systems."""

from __future__ import annotations

import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent.parent))

from bench.attribution import peers
from bench.baselines import Lexicon, Textacy
from bench.reliability import bins, calibration_error, picture, write_picture


def test_a_confidence_that_means_what_it_says_has_no_error() -> None:
    judged = [(0.5, k % 2 == 0) for k in range(100)] + [(1.0, True)] * 100
    assert calibration_error(bins(judged)) == pytest.approx(0)


def test_error_is_the_distance_of_confidence_and_share() -> None:
    assert calibration_error(bins([(0.9, k % 2 == 0) for k in range(200)])) == pytest.approx(0.4)
    assert calibration_error([]) == 0


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=80))
def test_bins_hold_every_judgement_once_and_are_of_equal_size(judged: list[tuple[float, bool]]) -> None:
    found = bins(judged)
    assert sum(b.count for b in found) == len(judged)
    assert not found or max(b.count for b in found) - min(b.count for b in found) <= 1
    assert [b.confidence for b in found] == sorted(b.confidence for b in found)


def test_picture_has_a_point_for_each_bin(tmp_path: Path) -> None:
    found = bins([(k / 100, k % 3 == 0) for k in range(100)])
    root = ElementTree.fromstring(picture(found, "a < b"))
    assert len(root.findall("{*}circle")) == 10
    write_picture(tmp_path / "p.svg", found, "t")
    assert (tmp_path / "p.svg").read_text(encoding="utf8").startswith("<svg")


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        ("en", "The mayor said that the bridge was closed.", "The mayor", "the bridge was closed"),
        ("en", "“The bridge is closed,” the mayor said.", "the mayor", "“The bridge is closed,”"),
        ("ru", "Мэр сообщил, что мост закрыт.", "Мэр", "мост закрыт"),
        ("fa", "شهردار گفت که پل بسته است.", "شهردار", "پل بسته است"),
        ("ar", "قال المحافظ إن الجسر مغلق.", "المحافظ", "الجسر مغلق"),
    ],
)
def test_one_pattern_reads_the_plainest_sentence(language: str, text: str, source: str, content: str) -> None:
    (a,) = Lexicon().read({"text": text, "language": language}) or []
    assert ([text[s:e] for s, e in a["source"]], [text[s:e] for s, e in a["content"]]) == ([source], [content])


def test_textacy_refuses_an_odd_number_of_marks() -> None:
    pytest.importorskip("textacy")
    system = Textacy()
    text = 'The doctor said: "It is late in the evening."'
    ((source, content),) = [(a["source"], a["content"]) for a in system.read({"text": text}) or []]
    assert [text[s:e] for s, e in source + content] == ["doctor", '"It is late in the evening."']
    assert system.read({"text": text + ' He left. "Now.'}) is None


def test_every_peer_says_where_its_figures_come_from() -> None:
    found = peers()
    assert set(found) == {"polnear", "seer", "adaq"}
    for systems in found.values():
        for name, figures in systems.items():
            assert figures["source_of_figures"].split(": ")[0] in ("measured", "published"), name
            assert all(v > 0 for k, v in figures.items() if k != "source_of_figures")
