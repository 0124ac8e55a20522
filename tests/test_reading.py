"""The whole way from a file to a record: golden records, and what holds for every story in every form."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from outline import outline

import sayso
from sayso.errors import SaysoError
from sayso.page import Page
from sayso.reading import read_page
from sayso.record import Span, Story, schema, to_json
from sayso.resources import Resources
from sayso.sources import pages

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted(p.parent for p in ROOT.glob("examples/*/expected.json"))
FORMS = [(folder, form) for folder in EXAMPLES for form in ("txt", "html", "pdf")]
GOLDEN = Path(__file__).parent / "golden"
VALIDATOR = jsonschema.Draft202012Validator(schema())


@pytest.fixture(scope="module")
def read(resources: Resources) -> Any:
    """Records of files, each read once."""
    kept: dict[Path, Story] = {}

    def reader(file: Path) -> Story:
        if file not in kept:
            (page,) = pages(str(file.relative_to(ROOT)))
            assert isinstance(page, Page)
            kept[file] = read_page(page, resources)
        return kept[file]

    os.chdir(ROOT)
    return reader


def spans(value: Any) -> Iterator[Span]:
    """Every span in a record."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, list | tuple):
        for item in value:
            yield from spans(item)
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from spans(getattr(value, field))


def check(story: Story) -> None:
    """What holds for every record."""
    VALIDATOR.validate(json.loads(to_json(story)))
    for span in spans(story):
        assert 0 <= span.start < span.end <= len(story.text)
        assert story.words(span).strip()
    said = {a.id: a for a in story.attributions}
    people = {e.id for e in story.entities}
    claims = {c.id for c in story.claims}
    assert len(said) == len(story.attributions) and len(people) == len(story.entities)
    for a in story.attributions:
        assert a.speaker is None or a.speaker in people
        assert a.within is None or a.within in said
        assert 0 <= a.confidence <= 1
    for fact in [*story.claims, *story.events]:
        assert fact.by is None or fact.by in said
        if fact.by:
            assert len(fact.chain) >= 1
            assert fact.chain[0] == said[fact.by].chain[0]
    for e in story.events:
        assert {p.entity for p in [*e.actors, *e.recipients]} <= people | {None}
    for group in story.contested:
        assert len(group) > 1 and set(group) <= claims | {e.id for e in story.events}
    for old, new in story.superseded:
        assert {old, new} <= claims
    for p in story.places:
        assert p.lat is not None and p.lon is not None and -90 <= p.lat <= 90 and -180 <= p.lon <= 180
    for paragraph in story.paragraphs:
        assert story.text[paragraph.start : paragraph.end].strip()


@pytest.mark.parametrize(("folder", "form"), FORMS, ids=[f"{f.name}-{s}" for f, s in FORMS])
def test_record_of_every_example_is_sound(folder: Path, form: str, read: Any) -> None:
    story = read(folder / f"story.{form}")
    check(story)
    if form == "txt":
        assert story.text == (folder / "story.txt").read_text(encoding="utf8")


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda f: f.name)
def test_golden_record(folder: Path, read: Any) -> None:
    """The outlines were read line by line; after a change: ``SAYSO_GOLDEN=write`` and read the difference."""
    file = GOLDEN / f"{folder.name}.txt"
    found = outline(read(folder / "story.txt"))
    if os.environ.get("SAYSO_GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        file.write_text(found, encoding="utf8")
    assert found == file.read_text(encoding="utf8")


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda f: f.name)
def test_forms_of_a_page_say_the_same(folder: Path, read: Any) -> None:
    """Text, HTML and PDF differ in their text, hardly in what they say: nine in ten attributions are the same."""

    def said(form: str) -> set[tuple[str, str]]:
        story = read(folder / f"story.{form}")

        def words(some: list[Span]) -> str:
            return "".join("".join(story.words(s) for s in some).split())

        return {(words(a.cue), words(a.content)) for a in story.attributions}

    for form in ("html", "pdf"):
        shared, either = said("txt") & said(form), said("txt") | said(form)
        assert len(shared) >= 0.9 * len(either), (form, said("txt") ^ said(form))


def test_same_input_gives_the_same_record_and_id(resources: Resources, tmp_path: Path) -> None:
    text = "Mayor Ana Reyes said Monday that 12 people died in Lima. Doctors put the toll at 30."
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(text, encoding="utf8")
    one, again, two = (sayso.read(tmp_path / n) for n in ("one.txt", "one.txt", "two.txt"))
    assert one == again
    assert one.id == two.id
    (tmp_path / "two.txt").write_text(text.replace("12", "13"), encoding="utf8")
    assert sayso.read(tmp_path / "two.txt").id != one.id


def test_given_date_and_language_are_used(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Rain fell on Lima on Monday, the mayor said.", encoding="utf8")
    story = sayso.read(tmp_path / "a.txt", date="2024-05-14", language="en")
    assert story.date and story.date.value == "2024-05-14"
    assert [d.value for d in story.dates] == ["2024-05-13"]


def test_library_errors(tmp_path: Path) -> None:
    with pytest.raises(sayso.InputError, match="gone.txt"):
        sayso.read(tmp_path / "gone.txt")
    many = tmp_path / "many.jsonl"
    many.write_text('{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n', encoding="utf8")
    with pytest.raises(sayso.UsageError, match="several"):
        sayso.read(many)
    with pytest.raises(sayso.UsageError):
        sayso.read_all([many], date="31 May")
    results = list(sayso.read_all([many, tmp_path / "gone.txt"]))
    assert [type(r) for r in results[:2]] == [Story, Story] and isinstance(results[2], SaysoError)


_PIECES = st.sampled_from(
    ["Mayor Ana Reyes said ", "“we are ready” ", "that more than 12 people died in Lima. ", "\n\n", "\r\n", "[Lima](x) ",
     "according to doctors", "Иванов заявил, что погибли трое. ", "به گفته والی، دوازده تن کشته شدند. ", "قال الوزير إن ",
     "د والي په وینا ", "۱۲ حمل ۱۴۰۱ ", "🙂", "\u202e", "\u200c", "\"", "'", "«", "»", "(", "*", "1,200 ", "30 to 35 ",
     "last month ", ", ", ". ", "\t", "\ufeff", "<b>", "&amp;"]
)  # fmt: skip


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(_PIECES, min_size=1, max_size=25).map("".join),
    st.sampled_from(["en", "fa", "prs", "ps", "ar", "ru", None]),
)
def test_any_text_comes_back_unchanged_with_sound_spans(
    resources: Resources, tmp_path: Path, text: str, language: str | None
) -> None:
    row = {"id": "x", "text": text, "date": "2022-04-03"} | ({"language": language} if language else {})
    file = tmp_path / "in.jsonl"
    file.write_text(json.dumps(row) + "\n", encoding="utf8")
    for page in pages(str(file)):
        if isinstance(page, SaysoError):
            assert not re.search(r"\w", text)
            continue
        story = read_page(page, resources)
        assert (story.id, story.text) == ("x", text)
        check(story)
