"""The figures of the model card are those of the model that is there."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import pytest

from bench.attribution import Sayso, own

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
FIGURES = ("found", "linked", "source", "cue", "content", "speaker", "direct_found")


@pytest.mark.skipif(not (SHARED / "score" / "attribution.py").exists(), reason="the scorer lies beside the corpora")
def test_own_stories_are_read_as_the_card_says() -> None:
    written = json.loads((ROOT / "bench" / "figures" / "attribution.json").read_text(encoding="utf8"))
    options = argparse.Namespace(shared=SHARED, unseen=False, limit=None)
    measured = own([Sayso()], options)["language"]
    for language, systems in written["own"]["language"].items():
        for figure in FIGURES:
            # the last digits differ between processors: their int8 kernels round differently
            assert measured[language]["sayso"][figure] == pytest.approx(systems["sayso"][figure], abs=0.01), (
                language,
                figure,
            )
