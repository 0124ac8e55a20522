"""The marked text: right for any record."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from stories import english, hostile

from sayso.record import Attribution, Claim, Date, Link, Place, Publication, Source, Span, Story
from sayso.report.facts import Facts
from sayso.report.marks import MarkedText, address_of

TEXT = 'One [two](http://a.example/) three <four> & "five"\n six seven eight nine ten eleven twelve.'


class Checker(HTMLParser):
    """Reads marked text: what is seen, and whether it nests."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen = ""
        self.ids: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        assert tag in ("span", "a", "sup") and not (tag == "a" and "a" in self.open)
        self.open.append(tag)
        self.ids += [values["id"]] if "id" in values else []
        self.links += [values["href"]] if "href" in values else []

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "sup" not in self.open:
            self.seen += data


def read(html: str) -> Checker:
    checker = Checker()
    checker.feed(str(html))  # not Markup, which escapes what the parser cuts off it
    checker.close()
    assert not checker.open
    return checker


span = st.builds(lambda a, n: Span(a, a + n), st.integers(-2, 95), st.integers(0, 30))


@settings(max_examples=150)
@given(st.lists(span, max_size=6), st.lists(st.lists(span, max_size=3), max_size=4), st.lists(span, max_size=3))
def test_marks_nest_and_keep_the_text_whatever_the_spans(claims, contents, regions):
    link = Link(Span(5, 8), "http://a.example/")
    story = Story("x", Source("x", "text/plain", "0"), "story", TEXT, "en", Publication(), [], links=[link])
    story = replace(
        story,
        claims=[Claim(f"c{k}", s, "killed", 1, 1, "exactly", None, [], 0.9) for k, s in enumerate(claims)],
        attributions=[
            Attribution(f"a{k}", c[1:], c[:1], c, "direct", None, "asserts", None, 0.9) for k, c in enumerate(contents)
        ],
        places=[Place(s, f"P{k}", "AF", 1.0, 1.0, "city", None) for k, s in enumerate(claims)],
        dates=[Date(s, None, "date") for s in claims[:2]],
    )
    whole = MarkedText(Facts(story), [Span(0, len(TEXT))])
    checker = read(whole.html[0])
    assert checker.seen == TEXT.replace("[two](http://a.example/)", "two")
    assert len(checker.ids) == len(set(checker.ids)) and set(checker.ids) == whole.ids
    # Every fact with words that are seen can be reached from them.
    seen = [f"#f{k}" for k, s in enumerate(claims, 1) if Facts(story).reading.pieces(s)]
    assert set(seen) <= set(checker.links)

    parted = MarkedText(Facts(story), regions)
    checkers = [read(html) for html in parted.html]
    ids = [i for c in checkers for i in c.ids]
    assert len(ids) == len(set(ids))


def test_the_smallest_fact_is_the_link_and_equal_ones_get_a_sign():
    b = english()
    html = "".join(MarkedText(Facts(b), [Span(0, len(b.text))]).html)
    assert 'class="fact place"><a href="#p2">Belun</a></span>' in html
    same = replace(b, places=[b.places[0], replace(b.places[0], name="Other", gazetteer_id="other")])
    html = "".join(MarkedText(Facts(same), [Span(0, len(b.text))]).html)
    assert '<a href="#p2">Lake Sarim</a>' in html or '<a href="#p1">Lake Sarim</a>' in html
    assert re.search(r'<sup><a href="#p[12]" aria-label="Lake Sarim">@</a></sup>', html)


def test_a_fact_comes_before_the_one_who_speaks():
    story = english()
    place = Place(story.attributions[2].source[0], "Vashti", "AF", 1.0, 1.0, "city", "g")
    html = "".join(MarkedText(Facts(replace(story, places=[place])), [Span(0, len(story.text))]).html)
    assert '<a href="#p1">Vashti</a>' in html


def test_statements_end_with_their_number_and_say_how_they_are_meant():
    b = english()
    html = "".join(MarkedText(Facts(b), [Span(0, len(b.text))]).html)
    assert '<sup><a href="#s7" aria-label="Statement 7: Karvan Line – denies">7</a></sup>' in html
    assert 'class="said denied depth0"' in html
    assert re.search(r'class="said said depth1"[^>]*>.the count was never kept', html)


@pytest.mark.parametrize(
    ("href", "safe"),
    [
        ("https://a.example/x?y#z", True),
        ("HTTP://a.example", True),
        ("mailto:a@b.example", True),
        ("javascript:alert(1)", False),
        ("  javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example", False),
        ("/places/x", False),
        ("#", False),
        ("", False),
        ("http:", False),
        ("http://[", False),
        ("http://a.example/ x", False),
        ("http://a.example/\u202ex", False),
    ],
)
def test_only_addresses_of_the_web_and_of_mail_are_followed(href, safe):
    assert (address_of(href) is not None) == safe


def test_hostile_text_is_only_text():
    story = hostile()
    marked = MarkedText(Facts(story), [Span(p.start, p.end) for p in story.paragraphs])
    seen = "".join(read(html).seen for html in marked.html)
    assert '<b>"nothing"</b>' in seen and "</style><script>alert(4)</script>" in seen
    assert "\u202e" not in seen and "\x1b" not in seen
    assert all(not link.startswith("javascript") for html in marked.html for link in read(html).links)
