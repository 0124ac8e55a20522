import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso import lexicon
from sayso.errors import InputError
from sayso.page import Page
from sayso.record import Source
from sayso.sources.html import read_html
from sayso.sources.limits import DEFAULT, Limits
from sayso.sources.markup import regions

SOURCE = Source("a.html", "text/html", "0")
FIRST = "The harbour master told the council on Monday that the old lighthouse would need a new lamp before winter."
SECOND = "Nobody in the town has offered to pay for one, he said, and the ships will not wait for ever."
BODY = f"<p>{FIRST}</p><p>{SECOND}</p>"


def read(html: str, limits: Limits = DEFAULT) -> Page:
    return read_html(html, "a.html", SOURCE, limits)


def blocks(page: Page, main: bool | None = None) -> list[str]:
    return [b.span.of(page.text) for b in page.blocks if main is None or b.main == main]


PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Lamp wanted - The Quay</title></head><body>
<header class="masthead"><b>The Quay</b><span lang="fa" class="motto">بخوان</span></header>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
<div class="cookie-notice">We use cookies. Please agree to them before you go on reading this page.</div>
<main><article>
<div class="meta"><span class="section">Harbour</span> <time datetime="2024-05-06">6 May 2024</time></div>
<h1>Lamp wanted</h1>
<p class="byline">By <a rel="author" href="/anna">Anna Smith</a></p>
<p>{FIRST} <a href="/tide?a=1&amp;b=2">The tide</a> was out.</p>
<blockquote><p>{SECOND}</p></blockquote></article></main>
<aside><h2>Related</h2><p>Another story about something else that was written here last year.</p></aside>
<section id="comments"><p>I do not believe a word of this, and neither should anybody else.</p></section>
<footer><p>Write to us: desk@quay.example</p><p>Terms and conditions apply to all of this.</p></footer></body></html>"""


def test_the_article_and_the_lines_about_it_stay():
    page = read(PAGE)
    assert blocks(page, main=True) == [f"{FIRST} The tide was out.", SECOND]
    assert blocks(page, main=False) == ["The Quay", "بخوان", "Harbour", "6 May 2024", "Lamp wanted", "By Anna Smith"]


def test_blocks_know_their_role_language_and_names():
    page = read(PAGE)
    by_text = {b.span.of(page.text): b for b in page.blocks}
    assert (by_text["Lamp wanted"].role, by_text["Lamp wanted"].level) == ("heading", 1)
    assert by_text[SECOND].role == "quote"
    assert by_text["بخوان"].language == "fa" and by_text["The Quay"].language == "en"
    assert {"byline", "author"} <= set(by_text["By Anna Smith"].label.split())
    assert "meta" in by_text["6 May 2024"].label.split()
    assert "section" in by_text["Harbour"].label.split()


def test_links_keep_their_address_as_the_page_has_it():
    page = read(PAGE)
    assert [(link.span.of(page.text), link.href) for link in page.links] == [
        ("Anna Smith", "/anna"), ("The tide", "/tide?a=1&b=2"),
    ]  # fmt: skip


def test_metadata():
    page = read(
        '<html lang="en-GB"><head><title>T</title><meta property="og:title" content="Lamp &amp; light">'
        '<meta name="author" content="A. Smith"><meta property="article:published_time" content="2024-05-06T08:00Z">'
        '<meta name="DC.publisher" content="Quay Ltd"><link rel="canonical" href="https://quay.example/lamp">'
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Lamp", "datePublished":'
        ' "2024-05-06", "author": [{"@type": "Person", "name": "Anna Smith"}], "publisher": {"name": "The Quay"}},'
        ' {"@type": "WebSite", "name": "quay.example"}]}</script><script type="application/ld+json">{broken</script>'
        '</head><body><time datetime="2024-05-07">x</time><span itemprop="articleSection">Sea</span>'
        f"{BODY}</body></html>"
    )
    assert page.metadata == {
        "title": ["Lamp", "Lamp & light", "T"], "author": ["Anna Smith", "A. Smith"], "section": ["Sea"],
        "date": ["2024-05-06", "2024-05-06T08:00Z", "2024-05-07"], "publisher": ["The Quay", "Quay Ltd"],
        "site_name": ["quay.example"], "canonical": ["https://quay.example/lamp"], "language": ["en-GB"],
    }  # fmt: skip


def test_what_the_page_hides_is_left_out_and_mentioned():
    secret = "This sentence is hidden in the middle of the article by its style."
    page = read(f'<article><p>{FIRST}</p><p style="color:red; display: none">{secret}</p><p>{SECOND}</p></article>')
    assert secret not in page.text and "page hides" in page.warnings[0] and "This sentence" in page.warnings[0]
    menu = read(f"<nav hidden><p>{secret}</p></nav><article>{BODY}</article><script>{secret}</script>")
    assert not menu.warnings and secret not in menu.text


def test_line_breaks_part_lines_but_not_hard_wrapped_sentences():
    wrapped = FIRST.replace("that the old", "that<br>the old")
    page = read(f"<div>The Quay<br>Read it here<br><br>{wrapped}<br><br>{SECOND}</div>")
    assert blocks(page) == ["The Quay", "Read it here", FIRST, SECOND]


def test_spans_without_a_blank_between_them_are_lines_of_their_own():
    water = "It is H<sub>2</sub>O, <i>wet</i> as ever, said the harbour master."
    page = read(f"<header><b>The Quay</b><span>Read it here</span></header>{BODY}<p>{water}</p>")
    assert blocks(page)[:2] == ["The Quay", "Read it here"]
    assert blocks(page)[-1] == "It is H2O, wet as ever, said the harbour master."


def test_a_table_for_the_layout_is_no_table():
    page = read(f"<table><tr><td>The Quay</td></tr><tr><td>{FIRST}<br><br>{SECOND}</td></tr></table>")
    assert [(b.role, b.main) for b in page.blocks] == [("paragraph", False), ("paragraph", True), ("paragraph", True)]


def test_definitions_of_a_document_type_are_not_expanded():
    laughs = "".join(f'<!ENTITY a{i + 1} "{f"&a{i};" * 10}">' for i in range(20))
    page = read(
        f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a0 "ha">{laughs}]><html><body>{BODY}<p>&a20; x</p></body>'
    )
    assert len(page.text) < 1000 and FIRST in page.text


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<div>" * 100_000 + "words", "nested more than"),
        ("<p>" * 500_000, "elements"),
        (f"<p>{'word ' * 1000}", "characters"),
        ("<html><body><script>x</script> </body></html>", "without text"),
        ("<p>", "without text"),
    ],
)
def test_what_is_too_large_or_empty_says_so(html, reason):
    with pytest.raises(InputError, match=reason):
        read(html, Limits(characters=2000))


def test_nothing_is_fetched(monkeypatch):
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    page = read(
        '<html><head><base href="http://x.example/"><link rel="stylesheet" href="a.css"></head><body>'
        f'<img src="http://x.example/a.png"><iframe src="http://x.example/"></iframe>{BODY}</body></html>'
    )
    assert blocks(page) == [FIRST, SECOND]


PIECES = st.sampled_from(
    ["<p>", "</p>", "<div>", "</div>", "<br>", "<a href='x'>", "</a>", "<span class=by>", "</span>", "<b>", "</b>",
     "word ", " ", "\n", "<li>", "<h2>", "</h2>", "<table><tr><td>", "</table>", "<pre>", "</pre>", FIRST,
     "<p hidden>", "&nbsp;", "<!-- x -->", "<span lang=fa>", "پل", "<article>", "</article>", "<script>", "</script>",
     "\x00", "\ufeff"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=30).map("".join))
def test_any_markup_gives_sound_blocks(html):
    try:
        page = read(f"<html><body>{html}</body></html>")
    except InputError:
        return
    at = 0
    for block in page.blocks:
        words = block.span.of(page.text)
        assert block.span.start >= at and words and words == words.strip() and not re.search(r"\s\s", words)
        at = block.span.end
    for link in page.links:
        assert link.span.of(page.text).strip() and any(b.span.covers(link.span) for b in page.blocks)


def test_every_name_of_a_region_counts():
    by_region = {
        "boilerplate": lambda word: f'<article>{BODY}</article><div class="{word}"><p>{FIRST[:-1]} again.</p></div>',
        "": lambda word: f'<article>{BODY}</article><p>x</p><p class="{word}">A line</p>',
    }
    for row in lexicon.rows("any", "page_regions"):
        word, region = row["word"], row["region"]
        assert region in regions()[word]
        if region == "boilerplate":
            assert "again" not in read(by_region[region](word)).text, word
        elif region == "section":
            assert "A line" in read(f'<ul><li class="{word}">A line</li></ul><article>{BODY}</article>').text, word
        elif region in ("byline", "date", "masthead") and "boilerplate" not in regions()[word]:
            assert "A line" in read(by_region[""](word)).text, word
