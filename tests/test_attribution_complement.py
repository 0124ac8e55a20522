"""What rules find beside the trained finder: figures put by somebody, estimates, reports within reports."""

from __future__ import annotations

import pytest
from attributions_in_short import read

from sayso.resources import Resources


@pytest.mark.parametrize(
    ("text", "source", "cue", "content"),
    [
        ("The mine caved in on Monday. Miners put the number of dead at more than 40. The owner left town.",
         "Miners", "put", "more than 40"),
        ("The flood destroyed 300 homes along the river by Red Cross estimates. Roads into the town stayed closed.",
         "Red Cross", "estimates", "destroyed 300 homes"),
        ("Nobody crossed on Friday. The doctor said that the army had warned that the road was mined. He turned back.",
         "the army", "warned", "the road was mined"),
    ],
)  # fmt: skip
def test_rules_add_what_the_finder_leaves_out(
    text: str, source: str, cue: str, content: str, resources: Resources
) -> None:
    found = [s for s in read(text, resources)[1] if source in s.source and cue in s.cue]
    assert len(found) == 1
    assert content in found[0].content


def test_an_inner_report_is_within_the_outer_one(resources: Resources) -> None:
    text = "Nobody crossed on Friday. The doctor said that the army had warned that the road was mined. He turned back."
    found = {s.source: s.a for s in read(text, resources)[1]}
    assert found["the army"].within == found["The doctor"].id


def test_a_content_ends_before_the_next_verb_of_its_source(resources: Resources) -> None:
    text = (
        "The gate stayed shut. He said that two guards had been dismissed and denied that any prisoner had been beaten."
    )
    found = {s.cue: s for s in read(text, resources)[1]}
    assert "beaten" not in found["said"].content and "dismissed" in found["said"].content
    assert "beaten" in found["denied"].content and "dismissed" not in found["denied"].content
    assert found["denied"].a.within is None
    assert not found["said"].content.endswith("and")
