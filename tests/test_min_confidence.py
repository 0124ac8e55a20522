"""`--min-confidence`: what is left out, and that everything that hung on it is put right."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from stories_in_short import story_of
from test_cli import run

import sayso
from sayso.attribution.threshold import at_least
from sayso.errors import UsageError
from sayso.record import Attribution, Span, from_json
from sayso.vouching import Vouchers

TEXT = (
    "Mayor Ana Reyes said on Monday that doctors had told her that 12 people had died in Lima and that soldiers had"
    ' attacked villagers. "We counted 14 of them," said Omar Daud, a nurse. Reportedly 30 more were missing.\n\n'
    "The army denied that its troops had killed anyone, and according to the governor the rebels had said that 9"
    " soldiers were wounded."
)
SAID = "The nurse said the mayor had told her that the army had warned that the road was mined."


def record(capsys: pytest.CaptureFixture[str], file: Path, *more: str) -> dict[str, Any]:
    code, out, err = run(capsys, "read", str(file), "--format", "json", *more)
    assert (code, err) == (0, "")
    found: dict[str, Any] = json.loads(out)
    return found


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "lima.txt"
    path.write_text(TEXT, encoding="utf8")
    return path


def outer(by_id: dict[str, Any], kept: set[str], a: dict[str, Any]) -> str | None:
    """The nearest attribution around one that is kept."""
    within: str | None = a["within"]
    while within is not None and within not in kept:
        within = by_id[within]["within"]
    return within


def test_every_threshold_leaves_a_consistent_record(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    everything = record(capsys, file)
    by_id = {a["id"]: a for a in everything["attributions"]}
    steps = sorted({a["confidence"] for a in by_id.values()})
    assert len(steps) > 2 and any(a["within"] for a in by_id.values())
    for p in [*((a + b) / 2 for a, b in pairwise(steps)), 1.0]:
        story = record(capsys, file, "--min-confidence", str(p))
        kept = {i for i, a in by_id.items() if a["confidence"] >= p}
        assert [a["id"] for a in story["attributions"]] == [i for i in by_id if i in kept]
        vouchers = Vouchers(from_json(json.dumps(story)))
        for a in story["attributions"]:
            before = by_id[a["id"]]
            assert a["within"] == outer(by_id, kept, before)
            assert a["chain"] == vouchers.chain(a["id"]) and set(a["chain"]) <= set(before["chain"])
            assert {k: v for k, v in a.items() if k not in ("within", "chain")} == {
                k: v for k, v in before.items() if k not in ("within", "chain")
            }
        for fact in [*story["claims"], *story["events"]]:
            assert fact["by"] is None or fact["by"] in kept
            assert fact["chain"] == vouchers.chain(fact["by"])


def test_a_figure_falls_to_the_story_where_nobody_is_sure_enough(
    capsys: pytest.CaptureFixture[str], file: Path
) -> None:
    assert any(c["by"] for c in record(capsys, file)["claims"])
    bare = record(capsys, file, "--min-confidence", "1")
    assert bare["attributions"] == [] and bare["claims"]
    assert all(c["by"] is None for c in bare["claims"]) and all(e["by"] is None for e in bare["events"])


def test_zero_and_no_threshold_are_the_same(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    assert record(capsys, file, "--min-confidence", "0") == record(capsys, file)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_processes_all_know_the_threshold(capsys: pytest.CaptureFixture[str], tmp_path: Path, jobs: str) -> None:
    rows = tmp_path / "in.jsonl"
    rows.write_text("\n".join(json.dumps({"id": str(k), "text": TEXT}) for k in range(12)), encoding="utf8")
    code, out, _ = run(capsys, "read", str(rows), "--format", "jsonl", "--min-confidence", "0.9", "--jobs", jobs)
    found = [a["confidence"] for line in out.splitlines() for a in json.loads(line)["attributions"]]
    assert code == 0 and found and min(found) >= 0.9


def test_the_library_has_the_same_option(file: Path) -> None:
    assert {a.confidence >= 0.9 for a in sayso.read(file, min_confidence=0.9).attributions} == {True}


@pytest.mark.parametrize("p", ["1.5", "-0.1", "nan", "half"])
def test_what_is_no_share_is_refused(capsys: pytest.CaptureFixture[str], file: Path, p: str) -> None:
    code, out, err = run(capsys, "read", str(file), "--min-confidence", p)
    assert (code, out) == (2, "") and "onfidence" in err


def test_the_library_refuses_it_too(file: Path) -> None:
    with pytest.raises(UsageError, match="from 0 to 1"):
        sayso.read(file, min_confidence=float("nan"))


def said(number: int, source: str, content: str, within: str | None, confidence: float) -> Attribution:
    spans = [[Span(SAID.index(w), SAID.index(w) + len(w))] for w in (source, content)]
    return Attribution(f"a{number}", spans[0], [], spans[1], "indirect", None, "asserts", within, confidence)


NEST = [
    said(1, "The nurse", "the mayor had told her that the army had warned that the road was mined", None, 0.9),
    said(2, "the mayor", "the army had warned that the road was mined", "a1", 0.3),
    said(3, "the army", "the road was mined", "a2", 0.8),
]


@pytest.mark.parametrize(
    ("least", "within", "chain"),
    [
        (0.0, "a2", ["the army", "the mayor", "The nurse"]),
        (0.5, "a1", ["the army", "The nurse"]),
        (0.8, "a1", ["the army", "The nurse"]),
    ],
)
def test_an_inner_statement_goes_to_the_next_outer_one(least: float, within: str, chain: list[str]) -> None:
    story = story_of(SAID)
    found = [replace(a, chain=Vouchers(story, NEST).chain(a.id)) for a in NEST]
    inner = at_least(story, found, least)[-1]
    assert (inner.id, inner.within, inner.chain) == ("a3", within, chain)


def test_an_inner_statement_stands_alone_where_all_around_it_is_left_out() -> None:
    unsure = [replace(NEST[0], confidence=0.1), *NEST[1:]]
    (inner,) = at_least(story_of(SAID), unsure, 0.5)
    assert (inner.id, inner.within, inner.chain) == ("a3", None, ["the army"])
