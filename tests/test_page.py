"""The page: what it holds, and how real Chromium shows it."""

import re
import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from playwright.sync_api import sync_playwright
from stories import dari, english, hostile, long, with_meaning

from sayso.record import Claim, Span, Story
from sayso.report.facts import Facts
from sayso.report.page import render

AXE = Path(__file__).parents[1] / "node_modules" / "axe-core" / "axe.min.js"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
STORIES = {"english": english, "dari": dari, "hostile": hostile}
PHONE, WIDE = {"width": 360, "height": 740}, {"width": 1280, "height": 900}


@pytest.fixture(scope="module")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def show(browser, tmp_path):
    """Opens the page of a story; whatever it asks the network for, or runs, is an error."""
    pages = []

    def opened(story: Story, **options):
        file = tmp_path / "story.html"
        file.write_text(render(story), encoding="utf8")
        page = browser.new_page(**{"viewport": WIDE, **options})
        pages.append(page)
        page.asked = []
        page.ran = []
        page.on("request", lambda r: page.asked.append(r.url) if not r.url.startswith("file:") else None)
        page.on("dialog", lambda d: (page.ran.append(d.message), d.dismiss()))
        page.goto(file.as_uri())
        return page

    yield opened
    for page in pages:
        page.close()


@pytest.mark.parametrize("name", STORIES)
def test_axe_finds_nothing_in_any_window_by_day_and_by_night(show, name):
    page = show(STORIES[name]())
    page.evaluate(AXE.read_text(encoding="utf8"))
    for details in page.query_selector_all("details"):
        details.evaluate("d => d.open = true")
    for window in (WIDE, PHONE):
        for scheme in ("light", "dark"):
            page.set_viewport_size(window)
            page.emulate_media(color_scheme=scheme)
            rules = "" if scheme == "light" else ", runOnly: ['color-contrast', 'link-in-text-block']"
            found = page.evaluate(f"axe.run({{resultTypes: ['violations']{rules}}})")["violations"]
            assert [(v["id"], n["html"]) for v in found for n in v["nodes"]] == [], (window, scheme)


@pytest.mark.parametrize("name", STORIES)
def test_nothing_is_run_or_asked_for_and_the_phone_needs_no_scrolling_sideways(show, name):
    page = show(STORIES[name](), viewport=PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert page.asked == page.ran == []
    assert page.locator("script, img, link, iframe, object, [onerror], [onmouseover]").count() == 0
    hrefs = page.evaluate("[...document.links].map(a => a.getAttribute('href'))")
    assert {h.split(":")[0] for h in hrefs if not h.startswith("#")} <= {"http", "https", "mailto"}


@pytest.mark.parametrize("name", STORIES)
def test_every_link_inside_the_page_leads_somewhere_and_ids_are_unique(name):
    html = render(STORIES[name]())
    ids = re.findall(r'\bid="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]*)"', html)) <= set(ids)


def test_every_fact_leads_to_its_words_and_the_words_to_the_fact(show):
    story = english()
    page, facts = show(story), Facts(story)
    for item in [*facts.figures, *facts.deeds]:
        words = page.locator(f"#{item.words.id}")
        assert words.inner_text() == item.words.text
        assert page.locator(f'#{item.id} a[href="#{item.words.id}"]').count() == 1
        assert words.locator(f'a[href="#{item.id}"]').count() >= 1
    for s in facts.statements:
        assert page.locator(f'#{s.id} a[href="#{s.content.id}"]').inner_text() == s.content.text
        assert page.locator(f'article sup a[href="#{s.id}"]').count() == 1
        assert page.locator(f"#{s.id} .chain bdi").all_inner_texts() == list(s.voucher.chain)
    page.locator('#f2 a[href="#w-f2"]').click()
    assert page.evaluate("document.querySelector(':target').textContent") == "more than 30"


def test_the_text_is_shown_without_link_markup(show):
    page = show(english())
    shown = page.locator("article").inner_text()
    assert "](" not in shown and "turned over on Lake Sarim on Sunday" in shown
    assert page.locator("h1").all_inner_texts() == [english().headline]
    assert page.locator("section#links a[href]").all_inner_texts()[-1] == "harbour-post.example"


def test_stances_are_told_apart_by_the_kind_of_line(show):
    page = show(english())
    style = "e => getComputedStyle(e).textDecorationStyle"
    looks = {
        look: page.locator(f".said.{look}").first.evaluate(style) for look in ("said", "denied", "doubted", "unnamed")
    }
    assert looks == {"said": "solid", "denied": "double", "doubted": "wavy", "unnamed": "dashed"}


def test_a_statement_says_why_its_source_is_not_named_and_that_it_is_second_hand(show):
    page = show(with_meaning(english(), 2, "Two boatmen who asked not to be named", "asked not to be named"))
    words = page.locator("#s2").inner_text()
    assert "source not named" in words and "second-hand" in words
    assert re.search(r"why not named\W+asked not to be named", words)
    assert "second-hand" not in page.locator("#s1").inner_text()


def test_a_right_to_left_story_is_laid_out_right_to_left(show):
    page = show(dari())
    assert page.evaluate("[document.documentElement.lang, getComputedStyle(document.body).direction]") == ["prs", "rtl"]
    text, facts = page.locator("main").bounding_box(), page.locator("aside").bounding_box()
    assert facts["x"] + facts["width"] <= text["x"]
    assert page.locator("h2").first.inner_text() == "کی چه می‌گوید"
    assert page.locator(".paper [lang=en]").get_attribute("dir") == "ltr"
    assert page.locator("bdi", has_text="Sarim Dam Ltd").count() > 1
    first = page.locator(".bars circle").first.bounding_box()
    axis = page.locator(".bars").bounding_box()
    assert first["x"] > axis["x"] + axis["width"] * 0.3  # 28 of 60, counted from the right


def test_facts_stand_beside_the_text_in_a_wide_window_and_below_it_on_a_phone_and_in_print(show):
    page = show(english())
    text, facts = page.locator("main").bounding_box(), page.locator("aside").bounding_box()
    assert text["x"] + text["width"] <= facts["x"]
    page.set_viewport_size(PHONE)
    text, facts = page.locator("main").bounding_box(), page.locator("aside").bounding_box()
    assert text["y"] + text["height"] <= facts["y"]
    page.emulate_media(media="print")
    assert page.locator("aside nav").is_hidden()
    assert page.locator("#contested table").first.is_visible()  # opened in print


def test_the_keyboard_reaches_the_story_first_and_sees_where_it_is(show):
    page = show(english())
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the story"
    assert page.locator(".skip").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('main')")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


def test_warnings_and_an_undecided_day_are_told():
    html = render(hostile())
    assert 'role="note"' in html and "day not decided" in html
    assert "It may be 2 January 2020 or 1 February 2020." in html
    assert html.index('role="note"') < html.index("<h1>")


def test_parts_without_content_are_left_out():
    story = english()
    bare = replace(
        story,
        attributions=[],
        claims=[],
        events=[],
        places=[],
        dates=[],
        entities=[],
        links=[],
        contested=[],
        warnings=[],
    )
    html = render(bare)
    assert "<aside" not in html and 'role="note"' not in html and "<details" not in html
    assert "A ferry with market traders" in html
    only = replace(bare, claims=story.claims[:1])
    assert re.findall(r'<section id="(\w+)"', render(only)) == ["figures"]


def test_a_record_of_nothing_is_a_page_too(show):
    empty = Story("", hostile().source, "stub", "", "und", replace(hostile().publication, name={}, short_name=None), [])
    assert show(empty).locator("h1").count() == 1


def test_a_text_without_paragraphs_is_shown_by_its_empty_lines():
    story = replace(english(), paragraphs=[], headline_span=None)
    assert "<p>Two towns, one ferry" in render(story)


def test_a_fact_whose_words_are_not_in_the_body_is_shown_without_a_link():
    story = english()
    outside = Claim("out", Span(0, 4), "killed", 1, 1, "exactly", None, [], 0.9)
    html = render(replace(story, claims=[outside], contested=[], superseded=[]))
    assert 'href="#w-f1"' not in html and "بندر" in html


def test_the_path_of_the_file_is_not_told():
    assert "folder of mine" not in render(english()) and "story.txt" in render(english())


def test_the_same_record_gives_the_same_page():
    assert render(english()) == render(english())


def test_a_long_story_is_shown_in_time_linear_in_its_length():
    def taken(words: int) -> float:
        start = time.process_time()
        assert len(render(long(words))) > words * 20
        return time.process_time() - start

    taken(1_000)
    assert taken(40_000) < 10 * max(taken(10_000), 0.1)
