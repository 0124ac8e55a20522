from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from pages_by_hand import HEADLINE, PROSE, page_of

from sayso.anatomy import lay_out
from sayso.anatomy.credits import is_bare_name
from sayso.anatomy.date_words import find
from sayso.anatomy.masthead import is_abbreviation, split_short_name
from sayso.page import Block, Page
from sayso.record import Publication, Source, Span, Story
from sayso.resources import Resources

RESOURCES = Resources()
H1 = {"role": "heading", "level": 1}


def read(*blocks, **fields) -> Story:
    return lay_out(page_of(*blocks, **fields), RESOURCES)


def paragraphs(story: Story) -> list[str]:
    return [story.text[p.start : p.end] for p in story.paragraphs]


# --- layouts ---


def test_bilingual_portal():
    story = read(
        "هفته نامهٔ راه نو", "RN-W", "نه چپ و نه راست\nتنها راه مردم", "www.rahenow.example", "post@rahenow.example",
        "World Affairs", "رویدادهای جهان", "Associated Press", HEADLINE["en"], "14/3/2015", *PROSE["en"],
    )  # fmt: skip
    assert story.publication == Publication(
        name={"fa": "هفته نامهٔ راه نو"}, short_name="RN-W", motto={"fa": "نه چپ و نه راست\nتنها راه مردم"},
        site="www.rahenow.example", email="post@rahenow.example",
        section={"en": "World Affairs", "fa": "رویدادهای جهان"},
    )  # fmt: skip
    assert (story.agency, story.headline, story.byline) == ("Associated Press", HEADLINE["en"], None)
    assert story.date and story.date.value == "2015-03-14"
    assert paragraphs(story) == list(PROSE["en"])
    assert (story.language, story.kind) == ("en", "story")


def test_sections_on_one_line_and_addresses_on_one_line():
    story = read(
        "هفته نامهٔ راه نو", "www.rahenow.example   post@rahenow.example", "World Affairs  رویدادهای جهان",
        HEADLINE["en"], *PROSE["en"],
    )  # fmt: skip
    assert story.publication.site == "www.rahenow.example"
    assert story.publication.email == "post@rahenow.example"
    assert story.publication.section == {"en": "World Affairs", "fa": "رویدادهای جهان"}
    assert story.publication.motto == {}


def test_headline_then_byline_agency_and_date_in_one_line():
    story = read(HEADLINE["en"], "By Nora Feld | Reuters | 3 October 2012", *PROSE["en"])
    assert (story.byline, story.agency, story.headline) == ("By Nora Feld", "Reuters", HEADLINE["en"])
    assert story.date and story.date.value == "2012-10-03"


@pytest.mark.parametrize("language", PROSE)
def test_article_without_masthead(language):
    story = read(HEADLINE[language], *PROSE[language])
    assert story.headline == HEADLINE[language]
    assert paragraphs(story) == list(PROSE[language])
    assert story.language == language
    assert story.paragraph_languages == [language] * 2
    assert story.publication == Publication()


@pytest.mark.parametrize("language", PROSE)
def test_only_paragraphs(language):
    story = read(*PROSE[language])
    assert story.headline is None
    assert paragraphs(story) == list(PROSE[language])


@pytest.mark.parametrize(
    "words", ["He resigned.", "Police said three men were held", "پولیس سه تن را گرفت", "Взрыв в шахте", "7"]
)
def test_a_bare_line_is_body(words):
    story = read(words)
    assert paragraphs(story) == [words]
    assert story.headline is None


def test_name_before_the_headline_without_addresses():
    story = read("The Varsk Courier", HEADLINE["en"], "By Nora Feld", "3 October 2012", *PROSE["en"])
    assert story.publication.name == {"en": "The Varsk Courier"}
    assert story.headline == HEADLINE["en"]


def test_name_in_two_languages_motto_in_one():
    story = read(
        "هشت روز شهر", "Eight City Days", "خبر بی‌هراس و بی‌طرف", "www.hashtroz.example", "Politics", HEADLINE["en"],
        *PROSE["en"],
    )  # fmt: skip
    assert story.publication.name == {"fa": "هشت روز شهر", "en": "Eight City Days"}
    assert story.publication.motto == {"fa": "خبر بی‌هراس و بی‌طرف"}


def test_unknown_section_by_its_place():
    story = read(
        "The Varsk Courier", "www.varsk.example", "Along the River", HEADLINE["en"], "3 May 2012", *PROSE["en"]
    )
    assert story.publication.section == {"en": "Along the River"}


def test_standfirst_is_neither_headline_nor_body():
    story = read(HEADLINE["en"], "Traders on both banks say that the long wait has cost them half of their income",
                 "By Nora Feld", *PROSE["en"])  # fmt: skip
    assert story.headline == HEADLINE["en"]
    assert paragraphs(story) == list(PROSE["en"])


def test_headline_that_asks():
    story = read("Who will rebuild the two bridges?", PROSE["en"][0] + " " + PROSE["en"][1], PROSE["en"][1])
    assert story.headline == "Who will rebuild the two bridges?"
    assert len(story.paragraphs) == 2


def test_web_page_with_menus_and_footers():
    out = {"main": False}
    story = read(
        ("We use cookies to keep your settings. You can change them.", out),
        ("Home", {"role": "navigation"}), ("World Politics Business Sport", out), ("The Varsk Courier", out),
        (HEADLINE["en"], {**H1, "main": True}), ("Nora Feld", {"main": True, "label": "byline"}),
        ("Bridges in the mist. Photo: N. Feld", {"role": "caption", "main": True}),
        (PROSE["en"][0], {"main": True}), ("What the law says", {"role": "heading", "level": 2, "main": True}),
        (PROSE["en"][1] + " [Read the report](/report)", {"main": True}),
        ("Read more: [Ferry stops](/ferry)", {"main": True}),
        ("© 2012 The Varsk Courier", out), ("[Write to us](mailto:desk@varsk.example)", out),
        metadata={"title": [HEADLINE["en"] + " | The Varsk Courier"], "site_name": ["The Varsk Courier"],
                  "canonical": ["https://varsk.example/2012/10/03/bridges"], "date": ["2012-10-03"]},
        media_type="text/html",
    )  # fmt: skip
    assert (story.headline, story.byline) == (HEADLINE["en"], "Nora Feld")
    assert story.publication.name == {"en": "The Varsk Courier"}
    assert (story.publication.site, story.publication.email) == ("varsk.example", "desk@varsk.example")
    assert len(story.paragraphs) == 2
    assert [story.words(link.span) for link in story.links] == ["Read the report"]
    assert story.date and story.date.value == "2012-10-03"


def test_page_printed_to_pdf_with_its_notices():
    body, small, large, huge = ({"size": s, "page": 0} for s in (11.0, 8.0, 17.0, 22.0))
    story = read(
        ("We use cookies to count visits. You can say no.", small), ("The Varsk Courier", huge),
        ("www.varsk.example", small),
        ("World Asia Business Sport", small), ("Asia", body), (HEADLINE["en"], large), ("Reuters", body),
        ("6/9/2023", body), (PROSE["en"][0], body), ("What the law says", large), (PROSE["en"][1], body),
        ("Printed from the archive. The paper takes no responsibility.", small), media_type="application/pdf",
    )  # fmt: skip
    assert story.publication.name == {"en": "The Varsk Courier"}
    assert story.publication.section == {"en": "Asia"}
    assert story.headline == HEADLINE["en"]
    assert paragraphs(story) == list(PROSE["en"])


def test_title_of_the_metadata_where_no_block_is_a_headline():
    story = read(*PROSE["en"], metadata={"title": ["Bridges shut"]}, media_type="text/html")
    assert (story.headline, story.headline_span) == ("Bridges shut", None)


def test_copyright_line_names_the_publication_and_ends_the_body():
    story = read(HEADLINE["en"], *PROSE["en"], "© 2012 The Varsk Courier. All rights reserved.",
                 "The Courier is an independent paper of the river towns, founded by its readers.")  # fmt: skip
    assert story.publication.name == {"en": "The Varsk Courier"}
    assert paragraphs(story) == list(PROSE["en"])


# --- credits ---


@pytest.mark.parametrize(
    ("first", "agency"),
    [
        ("KABUL, Afghanistan (AP) — Two bridges stayed closed, the council said on Tuesday.", "AP"),
        ("VARSK (Reuters) - Two bridges stayed closed, the council said on Tuesday.", "Reuters"),
        ("(AFP) Two bridges stayed closed, the council said on Tuesday.", "AFP"),
        ("VARSK, March 3. /TASS/. Two bridges stayed closed, the council said on Tuesday.", "TASS"),
        ("МОСКВА, 3 марта. /ТАСС/. Два моста закрыты, сообщил во вторник городской совет.", "ТАСС"),
        ("МОСКВА, 3 мар — РИА Новости. Два моста закрыты, сообщил во вторник городской совет.", "РИА Новости"),
        ("کابل (پژواک، ۳ حوت): دو پل تا بهار بسته می‌ماند و کسی خبر نداشت.", "پژواک"),
        ("بيروت (رويترز) - قال المجلس يوم الثلاثاء إن جسرين سيبقيان مغلقين حتى الربيع.", "رويترز"),
        ("Two bridges stayed closed until spring, the council said on Tuesday. (Xinhua)", "Xinhua"),
        ("Two bridges stayed closed, the council told Reuters (the news agency) on Tuesday.", None),
        ("The council told the Associated Press on Tuesday that the bridges stayed closed.", None),
        ("The app (app) for bridges was closed on Tuesday, the council said to its readers.", None),
    ],
)
def test_agency_of_the_dateline(first, agency):
    story = read("Bridges of the town", first)
    assert story.agency == agency
    assert story.agency_span is None or story.words(story.agency_span) == agency


@pytest.mark.parametrize(
    ("line", "byline", "agency"),
    [
        ("By Nora Feld", "By Nora Feld", None),
        ("By NORA FELD and TOM ARU", "By NORA FELD and TOM ARU", None),
        ("By Nora Feld, Associated Press", "By Nora Feld, Associated Press", "Associated Press"),
        ("By The Associated Press", None, "The Associated Press"),
        ("Source: Reuters", None, "Reuters"),
        ("نوشته: مریم صدر", "نوشته: مریم صدر", None),
        ("گزارشگر: نادر کوهی", "گزارشگر: نادر کوهی", None),
        ("منبع: خبرگزاری ایسنا", None, "خبرگزاری ایسنا"),
        ("بقلم: سلمى حداد", "بقلم: سلمى حداد", None),
        ("Автор: Инна Горская", "Автор: Инна Горская", None),
        ("Инна Горская", "Инна Горская", None),
        ("Источник: Интерфакс", None, "Интерфакс"),
        ("Varsk News Agency", None, "Varsk News Agency"),
        ("خبرگزاری دریا", None, "خبرگزاری دریا"),
    ],
)
def test_credit_lines(line, byline, agency):
    story = read("The bridges of the old town", line, "3/10/2012", *PROSE["en"])
    assert (story.byline, story.agency) == (byline, agency)
    for span, words in ((story.byline_span, byline), (story.agency_span, agency)):
        assert (span and story.words(span)) == words


def test_a_sentence_that_starts_like_a_byline_is_none():
    story = read(HEADLINE["en"], "By Tuesday the council had closed both bridges and the ferry.", *PROSE["en"])
    assert story.byline is None


def test_an_agency_may_be_the_publication():
    story = read("Bakhtar News Agency", "www.bakhtar.example", "Provinces", HEADLINE["en"], *PROSE["en"])
    assert story.publication.name == {"en": "Bakhtar News Agency"}
    assert story.agency is None


def test_credit_at_the_foot():
    story = read(HEADLINE["en"], *PROSE["en"], "Reporting by Nora Feld")
    assert story.byline == "Reporting by Nora Feld"
    assert len(story.paragraphs) == 2


# --- dates ---


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("3/10/2012", "3/10/2012"),
        ("Saturday, 10 March 2012", "Saturday, 10 March 2012"),
        ("Published: March 10, 2012 at 10:30 GMT", "Published: March 10, 2012 at 10:30 GMT"),
        ("Varsk, 10 March 2012", "10 March 2012"),
        ("سه‌شنبه ۲۴ آبان ۱۴۰۱", "سه‌شنبه ۲۴ آبان ۱۴۰۱"),
        ("کابل - ۱۸ ثور ۱۴۰۲", "۱۸ ثور ۱۴۰۲"),
        ("١٢ تشرين الثاني ٢٠٢١", "١٢ تشرين الثاني ٢٠٢١"),
        ("7 октября 2020 года", "7 октября 2020 года"),
        ("May the force be with two bridges", None),
        ("Two bridges closed", None),
    ],
)
def test_find_the_date_of_a_line(line, words):
    span = find(line, Span(0, len(line)))
    assert (span and span.of(line)) == words


def test_of_two_dates_the_one_in_the_script_of_the_story():
    story = read("۳ قوس ۱۴۰۰", "24 November 2021", HEADLINE["en"], *PROSE["en"])
    assert story.date and story.date.text == "24 November 2021"


def test_written_address_of_the_page_decides_its_date():
    story = read(
        "The Varsk Courier", "www.varsk.example", HEADLINE["en"], "3/11/2023",
        "https://www.varsk.example/2023/11/03/two-bridges", "The council met. Two bridges stay closed.",
    )  # fmt: skip
    assert story.date and story.date.value == "2023-11-03"
    assert story.publication.site == "www.varsk.example"


# --- small rules ---


@pytest.mark.parametrize("text", ["AA-BB", "RKD", "B.B.C", "ТАСС"])
def test_abbreviations(text):
    assert is_abbreviation(text)


@pytest.mark.parametrize("text", ["Kabul", "AA BB", "2012", "a-b"])
def test_no_abbreviations(text):
    assert not is_abbreviation(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Varsk Evening Post (VEP)", ("Varsk Evening Post", "VEP")),
        ("The Varsk Post TVP", ("The Varsk Post", "TVP")),
        ("Voice of the USA", ("Voice of the USA", None)),
    ],
)
def test_short_name_beside_the_name(text, parts):
    assert split_short_name(text) == parts


@pytest.mark.parametrize("text", ["Nora Feld", "Инна Горская", "Maria de la Cruz".replace("la ", "")])
def test_bare_names(text):
    assert is_bare_name(text)


@pytest.mark.parametrize("text", ["Bridges closed", "Nora", "Who Knows?", "Five Dead 2012"])
def test_no_bare_names(text):
    assert not is_bare_name(text)


# --- kinds, links, languages ---


def test_transcript():
    turns = ["Feld: Are the bridges closed?", "Mayor: They are, until spring.", "Feld: Who decided that?",
             "Mayor: The council did, on Tuesday."]  # fmt: skip
    story = read("Interview with the mayor", "3 October 2012", *turns)
    assert story.kind == "transcript"
    assert paragraphs(story) == turns


def test_index_page():
    story = read(*[f"[Bridge number {n} stays closed until spring](/{n})" for n in range(12)])
    assert story.kind == "index"


def test_stub():
    assert read(HEADLINE["en"], "The bridges are closed.").kind == "stub"


def test_links_of_body_and_headline_only():
    story = read("The Varsk Courier", "[www.varsk.example](http://www.varsk.example)", "[Two bridges](#b) stay closed",
                 "3 May 2012", PROSE["en"][0] + " See [the ferry](/ferry).", PROSE["en"][1])  # fmt: skip
    assert [(story.words(x.span), x.href) for x in story.links] == [("Two bridges", "#b"), ("the ferry", "/ferry")]


def test_paragraph_in_another_language():
    story = read(HEADLINE["en"], *PROSE["en"], PROSE["ru"][0], "Да, сказал он.")
    assert story.paragraph_languages[:3] == ["en", "en", "ru"]
    assert story.paragraph_languages[3] == "ru"


# --- JSON Lines ---


def test_json_lines_are_taken_as_they_are():
    page = page_of("Bridges of Varsk", *PROSE["en"], media_type="application/jsonl", id="row-7", date="2012-10-03",
                   language="en", headline="Bridges of Varsk")  # fmt: skip
    story = lay_out(page, RESOURCES)
    assert (story.id, story.kind, story.language, story.headline) == ("row-7", "story", "en", "Bridges of Varsk")
    assert story.date and (story.date.value, story.date.evidence) == ("2012-10-03", "given with the story")
    assert len(story.paragraphs) == 3
    assert story.publication == Publication()


# --- identity and robustness ---


def test_same_content_same_id():
    page = page_of(HEADLINE["en"], *PROSE["en"])
    elsewhere = replace(page, source=Source("other.txt", "text/plain", "0" * 64), text=page.text.replace("\n\n", " \n"))
    assert lay_out(page, RESOURCES).id == lay_out(elsewhere, RESOURCES).id
    assert lay_out(page, RESOURCES).id != lay_out(page_of(*PROSE["en"]), RESOURCES).id
    assert len(lay_out(page, RESOURCES).id) == 16


def test_empty_page():
    story = lay_out(Page("", [], Source("x", "text/plain", "0" * 64)), RESOURCES)
    assert (story.paragraphs, story.headline, story.kind) == ([], None, "stub")


LINES = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "By",
            "By Nora Feld",
            "www.x.example",
            "a@b.example",
            "3/10/2012",
            "World",
            "AA-BB",
            "(AP)",
            "Source:",
            "© 2012",
            "|",
        ]
        + [s for pair in PROSE.values() for s in pair]
        + list(HEADLINE.values())
    ),
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(LINES, max_size=12),
    st.lists(st.sampled_from(["heading", "paragraph", "list", "caption", "navigation"]), min_size=12, max_size=12),
)
def test_spans_show_what_they_say(lines, roles):
    story = read(
        *[
            (words, {"role": role, "level": 1 if role == "heading" else 0})
            for words, role in zip(lines, roles, strict=False)
        ]
    )
    size = len(story.text)
    for words, span in (
        (story.byline, story.byline_span),
        (story.agency, story.agency_span),
        (story.headline, story.headline_span),
    ):
        assert span is None or (0 <= span.start <= span.end <= size and story.words(span) == words)
    if story.date and story.date.span:
        assert story.words(story.date.span) == story.date.text
    assert len(story.paragraph_languages) == len(story.paragraphs)
    edges = [x for p in story.paragraphs for x in (p.start, p.end)]
    assert edges == sorted(edges)


def test_time_grows_with_the_length_only():
    def seconds(times: int) -> float:
        page = page_of(HEADLINE["en"], *(PROSE["en"] * times))
        start = time.process_time()
        lay_out(page, RESOURCES)
        return time.process_time() - start

    seconds(50)
    short, long = min(seconds(150) for _ in range(3)), min(seconds(1500) for _ in range(2))
    assert long < short * 25 + 0.05


def test_one_block_of_many_words():
    text = "word " * 100_000
    story = lay_out(Page(text, [Block(Span(0, len(text) - 1))], Source("x", "text/plain", "0" * 64)), RESOURCES)
    assert len(story.paragraphs) == 1


def test_addresses_dates_and_scripts_inside_sentences_stay_in_the_body():
    sentences = (
        "She wrote on www.bridges.example that the council knew of it.",
        "The order was signed by the mayor on 3 October 2012.",
        "МОСКВА is what the sign on the bridge says in large letters.",
        "Write to desk@varsk.example, the poster on the wall says.",
    )
    assert paragraphs(read(HEADLINE["en"], *PROSE["en"], *sentences)) == [*PROSE["en"], *sentences]


def test_teasers_and_the_paper_itself_below_the_body():
    story = read(
        "The Varsk Courier TVC", "www.varsk.example", HEADLINE["en"], *PROSE["en"],
        "Read also: Ferry stops at noon", "The Varsk Courier is printed six days a week.",
        "Most read", "The bakers who feed a night train of the old line", "A draw after seven hours, and a handshake.",
    )  # fmt: skip
    assert story.publication.short_name == "TVC"
    assert paragraphs(story) == list(PROSE["en"])


def test_a_notice_inside_the_body_does_not_end_it():
    story = read(
        HEADLINE["en"], PROSE["en"][0], "Read also: Ferry stops at noon", "“We waited,” he said.", PROSE["en"][1]
    )
    assert len(story.paragraphs) == 3


def test_a_sentence_that_begins_like_a_notice_is_body():
    sentence = "Copyright law was the first thing that the judge spoke of on Tuesday, and the last."
    assert paragraphs(read(HEADLINE["en"], PROSE["en"][0], sentence, PROSE["en"][1]))[1] == sentence


def test_menus_with_names_of_their_own():
    story = read("Sections Politics Courts On the river", "The Varsk Courier", "www.varsk.example",
                 "Courts Politics River life", "Courts", HEADLINE["en"], *PROSE["en"])  # fmt: skip
    assert story.publication.name == {"en": "The Varsk Courier"}
    assert story.publication.section == {"en": "Courts"}
    assert story.publication.motto == {}


def test_menus_of_links():
    story = read("The Varsk Courier", "www.varsk.example", "[Banks](/b)", "[River life](/r)", "[Courts](/c)", "Courts",
                 HEADLINE["en"], *PROSE["en"])  # fmt: skip
    assert (story.publication.section, story.publication.motto) == ({"en": "Courts"}, {})


def test_a_report_in_the_headline_is_no_byline():
    story = read(("تقرير: إغلاق جسرين في المدينة القديمة", H1), *PROSE["ar"])
    assert story.headline == "تقرير: إغلاق جسرين في المدينة القديمة"


@pytest.mark.parametrize("line", ["Two words", "3/10/2012", "By Nora Feld", "World", "www.varsk.example", "دو پل شهر"])
def test_many_short_lines_take_no_time(line):
    page = page_of(*[line] * 5_000, *PROSE["en"])
    start = time.process_time()
    story = lay_out(page, RESOURCES)
    assert time.process_time() - start < 3
    assert paragraphs(story)[-1] == PROSE["en"][1]


def test_a_bare_name_without_capitals_stands_next_to_a_date():
    assert read(HEADLINE["fa"], "مریم صدر", "۳ قوس ۱۴۰۰", *PROSE["fa"]).byline == "مریم صدر"
    assert read(HEADLINE["fa"], "تلفات بالا رفت", *PROSE["fa"]).byline is None


def test_a_page_without_text_says_so():
    assert lay_out(page_of("3/10/2012", "www.varsk.example"), RESOURCES).warnings
    assert not read(*PROSE["en"]).warnings
