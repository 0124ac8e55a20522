import re
from collections import Counter
from pathlib import Path

import pytest
from making_pdf import Sheet, Text, make_pdf

from sayso.errors import InputError
from sayso.page import Page
from sayso.sources import Limits, pages
from sayso.sources.limits import DEFAULT
from sayso.sources.pdf import read_pdf, read_pdf_with_places

EXAMPLES = Path(__file__).parent.parent / "examples"


def read(*sheets: Sheet, **options) -> Page:
    return read_pdf(make_pdf(sheets, **options), "a.pdf", DEFAULT)


def blocks(page: Page) -> list[str]:
    return [b.span.of(page.text) for b in page.blocks]


def lines(*rows: str, x: float = 50, y: float = 700, size: float = 12) -> list[Text]:
    return [Text(x, y - i * 1.2 * size, row, size) for i, row in enumerate(rows)]


def test_lines_become_paragraphs_by_their_length_and_distance():
    page = read(
        Sheet(
            lines("The council of the harbour town met on Monday to talk", "about the old lighthouse.")
            + lines("Nobody objected when the mayor asked for the money to", "repair it before winter.", y=640)
        )
    )
    assert blocks(page) == [
        "The council of the harbour town met on Monday to talk about the old lighthouse.",
        "Nobody objected when the mayor asked for the money to repair it before winter.",
    ]
    assert page.source.pages == 1 and page.source.media_type == "application/pdf"


def test_short_centred_lines_stay_apart():
    page = read(Sheet([Text(250, 700, "The Quay"), Text(230, 685, "Read it here")] + lines("x" * 70, "y" * 70, y=640)))
    assert blocks(page)[:2] == ["The Quay", "Read it here"]


def test_a_right_to_left_line_is_read_from_the_right():
    visual = "پل قدیمی در سال ۱۴۰۲ بسته شد"
    words = [w if w.isdigit() else w[::-1] for w in visual.split()][::-1]
    page = read(Sheet([Text(200, 700, " ".join(words), 14)]))
    assert page.text == visual


def test_two_section_names_on_one_line_are_two_blocks():
    page = read(
        Sheet(
            [Text(50, 700, "World Affairs"), Text(450, 700, "اخبار جهان"[::-1]), *lines("An English body. " * 3, y=650)]
        )
    )
    assert blocks(page)[:2] == ["World Affairs", "اخبار جهان"]


def test_brackets_and_quotation_marks_of_a_right_to_left_line_are_written_ones():
    seen = "پل (قدیمی) و «راه» بسته است"[::-1].translate(str.maketrans("()«»", ")(»«"))
    assert read(Sheet([Text(100, 700, seen)])).text == "پل (قدیمی) و «راه» بسته است"


def test_presentation_forms_become_letters():
    assert read(Sheet([Text(100, 700, "ﻡﻼﺳ ﺎﻣ")])).text == "ما سلام"


def test_columns_are_read_one_after_the_other():
    left = lines(*["left hand words here now"] * 4, x=40)
    right = lines(*["right hand words here as"] * 4, x=330)
    text = read(
        Sheet([Text(40, 740, "A headline that goes over both of the columns below it", 18), *left, *right])
    ).text
    assert text.index("headline") < text.index("left") < text.rindex("left") < text.index("right")


def test_a_hyphen_at_a_line_end_goes_unless_the_word_has_it_elsewhere():
    rows = (
        "They spoke of a new agree-",
        "ment and of a well-known",
        "harbour that is so well-",
        "known to all of them now.",
    )
    assert "agreement and of a well-known harbour that is so well-known to all" in read(Sheet(lines(*rows))).text


def test_running_titles_go_and_a_paragraph_goes_on_over_the_page():
    def sheet(number: int, *rows: str) -> Sheet:
        return Sheet([Text(50, 780, "The Quay weekly"), *lines(*rows), Text(300, 20, f"Page {number} of 3")])

    page = read(
        sheet(1, "A first line that is as long as the page is wide,", "then a second line that is not at its end when"),
        sheet(2, "the page is turned.", "Another paragraph which is about as long as the"),
        sheet(3, "other one was."),
    )
    assert blocks(page) == [
        "The Quay weekly",
        "A first line that is as long as the page is wide, then a second line that is not at its end when the page "
        "is turned.",
        "Another paragraph which is about as long as the other one was.",
    ]
    assert [b.page for b in page.blocks] == [0, 0, 1]


def test_larger_type_is_a_heading_by_rank():
    page = read(
        Sheet([Text(50, 760, "The Quay", 24), Text(50, 720, "Bridge shut", 18), *lines("The bridge is shut. " * 3)])
    )
    assert [(b.role, b.level, b.size) for b in page.blocks] == [
        ("heading", 1, 24.0), ("heading", 2, 18.0), ("paragraph", 0, 12.0),
    ]  # fmt: skip


def test_a_link_over_two_lines_is_one_link():
    rows = ("They walked with Anna", "Smith to the quay.")
    page = read(
        Sheet(
            lines(*rows),
            [(50 + 17 * 6, 697, 180, 712, "http://x.example/a"), (50, 683, 50 + 5 * 6, 697, "http://x.example/a")],
        )
    )
    assert [(link.span.of(page.text), link.href) for link in page.links] == [("Anna Smith", "http://x.example/a")]


@pytest.mark.parametrize(("rotate", "matrix"), [(90, "0 1 -1 0"), (180, "-1 0 0 -1"), (270, "0 -1 1 0")])
def test_a_turned_page_is_read_as_it_is_shown_and_stamps_are_not(rotate, matrix):
    page = read(Sheet([Text(300, 400, "Some words", matrix=matrix), Text(100, 100, "stamp")], rotate=rotate))
    assert page.text == "Some words"


def test_every_character_has_its_place():
    text = read_pdf_with_places(make_pdf([Sheet(lines("Some words", "and more of them"))]), "a.pdf", DEFAULT)
    assert len(text.places) == len(text.page.text)
    assert all((place is None) == c.isspace() for c, place in zip(text.page.text, text.places, strict=True))
    number, box = text.places[0]
    assert number == 0 and 45 < box.x0 < 60 and 690 < box.y0 < 715


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (make_pdf([Sheet(lines("words"))])[:-300], "its end is missing"),
        (b"%PDF-1.4\nnothing\n%%EOF\n", "damaged"),
        (make_pdf([Sheet(lines("words"))], password=b"secret"), "encrypted"),
        (make_pdf([Sheet([])]), "without a text layer"),
    ],
)
def test_a_pdf_that_cannot_be_read_says_why(tmp_path, data, reason):
    (tmp_path / "a.pdf").write_bytes(data)
    with pytest.raises(InputError, match=reason):
        list(pages(tmp_path / "a.pdf"))


def test_an_empty_password_is_tried():
    assert read(Sheet(lines("open words")), password=b"").text == "open words"


def test_limits_on_pages_and_characters():
    data = make_pdf([Sheet(lines("words"))] * 3)
    for limits in (Limits(pages=2), Limits(characters=10)):
        with pytest.raises(InputError, match="too large"):
            read_pdf(data, "a.pdf", limits)


def test_a_page_without_text_among_others_is_mentioned():
    assert read(Sheet(lines("words")), Sheet([])).warnings == ["No text on page 2"]


def test_a_broken_table_of_objects_is_rebuilt():
    data = make_pdf([Sheet(lines("sound words"))])
    assert read_pdf(data.replace(b"startxref\n", b"startxref\n9"), "a.pdf", DEFAULT).text == "sound words"


def pairs(text: str) -> Counter[tuple[str, str]]:
    words = re.findall(r"\w+", text)
    return Counter(zip(words, words[1:], strict=False))


@pytest.mark.parametrize("folder", sorted(EXAMPLES.glob("*/")), ids=lambda f: f.name)
def test_printed_examples_have_the_words_of_their_text(folder):
    if not (folder / "story.pdf").exists():
        pytest.skip("not a story")
    want, have = (next(iter(pages(folder / f"story.{kind}"))) for kind in ("txt", "pdf"))
    wanted = pairs(want.text)
    assert sum((wanted & pairs(have.text)).values()) >= 0.97 * sum(wanted.values())
