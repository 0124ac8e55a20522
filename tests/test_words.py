from hypothesis import given
from hypothesis import strategies as st

from sayso.record import Link, Span
from sayso.report.words import Reading, disjoint, harmless, markup, on_a_line

TEXT = 'Go to [the old town](https://a.example/x_(y) "Title") or [![a map](m.png) here](#b), not [there].'


def link(words: str, href: str) -> Link:
    start = TEXT.index(words)
    return Link(Span(start, start + len(words)), href)


LINKS = [link("the old town", "https://a.example/x_(y)"), link("![a map](m.png) here", "#b")]


def shown(reading: Reading, span: Span) -> str:
    return "".join(p.of(reading.text) for p in reading.pieces(span))


def test_people_see_the_words_of_a_link_and_not_its_markup():
    reading = Reading(TEXT, [*LINKS, Link(Span(1, 5), "no markup here")])
    assert shown(reading, Span(0, len(TEXT))) == "Go to the old town or ![a map](m.png) here, not [there]."


def test_a_picture_is_a_link_too():
    text = "See ![the map](m.png) now"
    assert shown(Reading(text, [Link(Span(6, 13), "m.png")]), Span(0, 99)) == "See the map now"


def test_links_of_a_page_have_no_markup():
    assert markup("See the map now", [Link(Span(4, 11), "https://a.example")]) == []
    assert markup("[x](", [Link(Span(1, 2), "y")]) == []


def test_a_quotation_leaves_out_what_lies_between_its_spans():
    reading = Reading(TEXT, LINKS)
    assert reading.quote(Span(3, TEXT.index(" or"))) == "to the old town"
    start = TEXT.index("the old")
    assert reading.quote([Span(0, 6), Span(start, start + 12)]) == "Go to the old town"
    assert reading.quote([Span(0, 2), Span(start, start + 12)]) == "Go … the old town"
    assert reading.quote([Span(3, 5), Span(0, 2)]) == "Go to"
    assert reading.quote(Span(5_000, 6_000)) == reading.quote([]) == ""


def test_signs_that_do_harm_are_shown_as_signs():
    assert harmless("a\x1b[31m\x00\x9b\ud800\u202eb") == "a␛[31m␀��⟦RLO⟧b"
    assert harmless("line\n\ttab می‌رود\u200f") == "line\n\ttab می‌رود\u200f"
    assert on_a_line("\u2067 two\n words\u2069 ") == "two words"


spans = st.builds(lambda a, n: Span(a, a + n), st.integers(-5, 110), st.integers(-3, 60))


@given(st.lists(spans))
def test_disjoint_spans_hold_the_same_characters(given):
    joined = disjoint(given)
    assert {i for s in given for i in range(s.start, s.end)} == {i for s in joined for i in range(s.start, s.end)}
    assert all(a.end < b.start for a, b in zip(joined, joined[1:], strict=False))


@given(spans)
def test_pieces_are_the_span_without_the_markup(span):
    reading = Reading(TEXT, LINKS)
    hidden = {i for s in reading.markup for i in range(s.start, s.end)}
    inside = [i for i in range(max(span.start, 0), min(span.end, len(TEXT))) if i not in hidden]
    assert [i for p in reading.pieces(span) for i in range(p.start, p.end)] == inside
