"""The vocabulary: spans, the JSON form and its schema."""

from __future__ import annotations

import json

import jsonschema
import msgspec
import pytest

from sayso.record import Attribution, Paragraph, Publication, Source, Span, Story, from_json, schema, to_json


def story() -> Story:
    return Story(
        id="a",
        source=Source("a.txt", "text/plain", "0" * 64),
        kind="story",
        text="Ana said no.",
        language="en",
        publication=Publication(name={"en": "The Post"}),
        paragraphs=[Paragraph(0, 12)],
        attributions=[
            Attribution("a1", [Span(0, 3)], [Span(4, 8)], [Span(9, 11)], "indirect", None, "asserts", None, 0.5)
        ],
    )


def test_span_shows_its_words() -> None:
    assert story().words(Span(4, 8)) == "said"


@pytest.mark.parametrize(
    ("one", "other", "overlaps", "covers"),
    [
        (Span(0, 4), Span(1, 2), True, True),
        (Span(0, 4), Span(4, 6), False, False),
        (Span(0, 4), Span(3, 6), True, False),
        (Span(2, 4), Span(2, 4), True, True),
    ],
)
def test_span_relations(one: Span, other: Span, overlaps: bool, covers: bool) -> None:
    assert one.overlaps(other) is overlaps
    assert one.covers(other) is covers


def test_spans_are_written_as_pairs_and_the_record_comes_back() -> None:
    written = to_json(story())
    assert json.loads(written)["attributions"][0]["cue"] == [[4, 8]]
    assert json.loads(written)["paragraphs"] == [[0, 12]]
    assert from_json(written) == story()


def test_record_validates_against_its_schema_and_a_wrong_one_does_not() -> None:
    validator = jsonschema.Draft202012Validator(schema())
    record = json.loads(to_json(story()))
    validator.validate(record)
    record["attributions"][0]["kind"] = "rumour"
    assert list(validator.iter_errors(record))
    with pytest.raises(msgspec.ValidationError):
        from_json(json.dumps(record))
