import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import InputError
from sayso.page import Page
from sayso.record import Source
from sayso.sources.limits import DEFAULT, Limits
from sayso.sources.text import read_text

SOURCE = Source("a.txt", "text/plain", "0")
PROSE = (
    "The harbour master told the council on Monday that the old lighthouse would need a new lamp before the winter "
    "storms began, and that nobody in the town had yet offered to pay for one. He did not say what it would cost."
)


def read(text: str) -> Page:
    return read_text(text, "a.txt", SOURCE, DEFAULT)


def blocks(page: Page) -> list[str]:
    return [b.span.of(page.text) for b in page.blocks]


def links(page: Page) -> list[tuple[str, str]]:
    return [(link.span.of(page.text), link.href) for link in page.links]


def test_a_text_without_marks_stays_as_it_is():
    page = read("The Quay\n\nA bridge is shut.\n")
    assert page.text == "The Quay\n\nA bridge is shut.\n" and page.original is None and page.offsets is None
    assert blocks(page) == ["The Quay", "A bridge is shut."]


def test_links_give_their_words_and_lead_back():
    original = 'Then [Anna Smith](http://x.example/a) met [the [old] mayor](/m "Mayor") of [Ely](<a b>).'
    page = read(original)
    assert page.text == "Then Anna Smith met the [old] mayor of Ely."
    assert links(page) == [("Anna Smith", "http://x.example/a"), ("the [old] mayor", "/m"), ("Ely", "a b")]
    assert page.original == original
    start = page.text.index("Anna")
    assert original[page.offsets[start] :].startswith("Anna Smith]")


@pytest.mark.parametrize(
    ("markdown", "text", "found"),
    [
        (r"\[no link\](x) here", "[no link](x) here", []),
        ("![a picture](x.png) A story", "A story", []),
        ("[![pic](x.png)](/a) A story", "A story", []),
        ("See <https://x.example/a?b> now", "See https://x.example/a?b now", [("https://x.example/a?b",) * 2]),
        ("The [words (a)](http://x.example/a_(b)) go", "The words (a) go", [("words (a)", "http://x.example/a_(b)")]),
        ("A **very [bold](/b)** and _quiet_ word", "A very bold and quiet word", [("bold", "/b")]),
        ("He wrote a_file_name and 5*3*2 and Meta* and Instagram*", None, []),
        ("It is open [sic] and [1] (so)", None, []),
        ("An open [bracket", None, []),
    ],
)
def test_markdown(markdown, text, found):
    page = read(markdown)
    assert " ".join(blocks(page)) == (text or markdown)
    assert links(page) == found


def test_headings_and_quotations_keep_their_role():
    page = read("## Bridge shut ##\n\n> The bridge is shut.\n\n* one\n\n#hashtag\n\n***")
    assert [(b.role, b.level, b.span.of(page.text)) for b in page.blocks] == [
        ("heading", 2, "Bridge shut"), ("quote", 0, "The bridge is shut."), ("list", 0, "* one"),
        ("paragraph", 0, "#hashtag"), ("other", 0, "***"),
    ]  # fmt: skip


def test_hard_wrapped_paragraphs_become_one_line_and_mastheads_do_not():
    original = "The Quay\nRead it here\n\n" + "\n\n".join(["\n".join(textwrap.wrap(PROSE, 64))] * 2)
    page = read(original)
    assert blocks(page) == ["The Quay", "Read it here", PROSE, PROSE]
    assert page.original == original and len(page.text) == len(original)


def test_hard_wrapped_text_without_blank_lines():
    page = read("\n".join(textwrap.wrap(PROSE, 64) + textwrap.wrap(PROSE, 64)))
    assert blocks(page) == [PROSE, PROSE]


def test_long_lines_without_blank_lines_are_paragraphs():
    assert blocks(read(f"The Quay\n{PROSE}\n{PROSE}")) == ["The Quay", PROSE, PROSE]


def test_verse_keeps_its_lines():
    verse = ["The tide goes out, the tide comes in,", "The gulls are on the quay,", "And nobody has ever been",
             "As glad as gulls can be."]  # fmt: skip
    assert blocks(read("\n".join(verse))) == verse


def test_invisible_characters_go_but_the_non_joiner_stays():
    page = read("\u200fاو می\u200cرود به کو\u00adچه\u200b.")
    assert page.text == "او می\u200cرود به کوچه."
    assert page.original == "\u200fاو می\u200cرود به کو\u00adچه\u200b."


def test_direction_overrides_are_mentioned():
    assert "direction overrides" in read("safe \u202etxet\u202c").warnings[0]


def test_limits():
    with pytest.raises(InputError, match="too large: more than 10 characters"):
        read_text("x" * 11, "a.txt", SOURCE, Limits(characters=10))
    assert len(read_text("[a](b) " * 5, "a.txt", SOURCE, Limits(links=2)).links) == 2


@pytest.mark.parametrize(
    "mark", ["[", "[a](", "[a](b", "*a ", "_a", "> ", "# ", "<http://", '[a](b "', "\\[", "\n", "a\n"]
)
def test_marks_without_end_take_no_longer_than_others(mark):
    read(mark * 20_000 + "a")


MARKED = st.lists(
    st.sampled_from(["word", " ", "\n", "\r\n", "\n\n", "[", "]", "](u)", "![", "**", "_", "# ", "> ", "\\", "\t",
                     "\u200b", "\u00ad", "می\u200c", "<https://x>", "\u2028", PROSE, "a long hard-wrapped line of\n"]),
    max_size=40,
)  # fmt: skip


@given(st.one_of(st.text(max_size=200), MARKED.map("".join)))
def test_offsets_lead_to_the_same_characters(original):
    if not any(map(str.isalnum, original)):
        with pytest.raises(InputError):
            read(original)
        return
    page = read(original)
    if page.offsets is None:
        assert page.text == original
    else:
        assert page.original == original and len(page.offsets) == len(page.text)
        assert list(page.offsets) == sorted(set(page.offsets))
        assert all(c in (original[i], " ") for c, i in zip(page.text, page.offsets, strict=True))
    at = 0
    for block in page.blocks:
        words = block.span.of(page.text)
        assert block.span.start >= at and words and words == words.strip()
        at = block.span.end
    for link in page.links:
        assert any(block.span.covers(link.span) for block in page.blocks)
