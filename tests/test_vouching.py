"""Who vouches for what, and the chain up to the publication."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from stories_in_short import story_of

from sayso.record import Attribution, Entity, Mention, Publication, Span, Story
from sayso.vouching import UNNAMED, Vouchers, ends, publication_label, source_words

TEXT = "The doctor said the army had warned that the road was mined."


def attribution(number: int, content: list[Span], source: list[Span], within: str | None = None, speaker: str | None = None) -> Attribution:  # fmt: skip
    return Attribution(f"a{number}", source, [], content, "indirect", speaker, "asserts", within, 0.9)


OUTER = attribution(1, [Span(16, 59)], [Span(0, 10)])
INNER = attribution(2, [Span(36, 59)], [Span(16, 24)], within="a1")


def story(**fields: object) -> Story:
    return replace(story_of(TEXT), attributions=[OUTER, INNER], **fields)


def test_innermost_content_vouches() -> None:
    vouchers = Vouchers(story())
    assert vouchers.voucher(Span(41, 49)) == INNER
    assert vouchers.voucher(Span(16, 24)) == OUTER
    assert vouchers.voucher(Span(0, 10)) is None
    assert vouchers.voucher(Span(10, 30)) is None, "a span that only overlaps is not held"


def test_chain_goes_from_the_nearest_voucher_to_the_publication() -> None:
    s = story(agency="Associated Press", publication=Publication(name={"en": "The Harbour Times"}, short_name="THT"))
    assert Vouchers(s).chain("a2") == ["the army", "The doctor", "Associated Press", "THT"]
    assert Vouchers(s).chain(None) == ["Associated Press", "THT"] == ends(s)


def test_speakers_name_counts_before_the_words() -> None:
    doctor = Entity("e1", "Ana Reyes", "person", [Mention(Span(0, 10), "nominal")])
    spoken = replace(OUTER, speaker="e1")
    assert Vouchers(story(entities=[doctor]), [spoken]).chain("a1") == ["Ana Reyes"]
    assert Vouchers(story(), [spoken]).chain("a1") == ["The doctor"], "the speaker is not among the entities"
    assert source_words(replace(OUTER, source=[]), TEXT) == UNNAMED


def test_chain_ends_even_in_a_circle() -> None:
    circle = [replace(OUTER, within="a2"), INNER]
    assert Vouchers(story(), circle).chain("a2") == ["the army", "The doctor"]


def test_publication_by_short_name_name_or_site() -> None:
    assert publication_label(Publication(name={"fa": "روزنامه"}, site="www.r.example")) == "روزنامه"
    assert publication_label(Publication(site="www.r.example")) == "www.r.example"
    assert publication_label(Publication()) is None


spans = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(st.lists(st.lists(spans, min_size=1, max_size=3), max_size=12), spans)
def test_look_up_agrees_with_looking_at_all(contents: list[list[Span]], span: Span) -> None:
    found = [attribution(i, c, []) for i, c in enumerate(contents)]
    vouchers = Vouchers(story(), found)
    holding = {a.id for a in vouchers.holding(span)}
    assert holding == {a.id for a in found if any(c.covers(span) for c in a.content)}
    sizes = {a.id: sum(c.end - c.start for c in a.content) for a in found}
    one = vouchers.voucher(span)
    assert (sizes[one.id] if one else None) == min((sizes[i] for i in holding), default=None)
