"""The report on a terminal: a real one (a pseudo-terminal) and a pipe."""

import io
import os
import pty
import re
import threading

import pytest
from msgspec.structs import replace
from rich.cells import cell_len
from stories import dari, english, hostile, with_meaning

from sayso.record import Publication, Story, StoryDate
from sayso.report.terminal import CUT, print_story

ISOLATES = re.compile("[\u200e\u2066-\u2069]")
ESCAPES = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture(autouse=True)
def plain(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm-256color")


def piped(story: Story) -> str:
    stream = io.StringIO()
    print_story(story, stream)
    return stream.getvalue()


def on_a_terminal(story: Story) -> str:
    reader, writer = pty.openpty()
    read: list[bytes] = []

    def drain() -> None:
        try:
            while part := os.read(reader, 65536):
                read.append(part)
        except OSError:  # the other end is closed
            pass

    thread = threading.Thread(target=drain)
    thread.start()
    with open(writer, "w", encoding="utf8") as stream:
        print_story(story, stream)
    thread.join()
    os.close(reader)
    return b"".join(read).decode().replace("\r\n", "\n")


def test_the_report_says_all_in_the_order_of_the_page():
    report = piped(english())
    parts = [
        "Harbour Post · HP · www.harbour-post.example",
        "Two towns, one ferry, and three counts of the drowned",
        "Northern Wire · By Anna Korpi",
        "3 April 2022 · written “4/3/2022”",
        'the story says "Sunday"',
        "Who says what",
        " 1 Teodor Vashti · says (said)",
        "“We warned the owner in February”",
        "inside statement 5",
        "its director ‹ Teodor Vashti ‹ Northern Wire ‹ HP",
        "Accounts that disagree",
        "Teodor Vashti: at least 12 people",
        "source not named: more than 30",
        "Figures",
        "at least 12 people · Lake Sarim · Sunday",
        "What happened",
        "Teodor Vashti (He) → accuses → Karvan Line [happened]",
        "Where",
        "Belun  AF · 34.35, 62.20 · mentions: 2",
        "When",
        "3 April 2022  “Sunday”",
        "People and bodies",
        "Teodor Vashti  governor of Belun · person · mentions: 5",
        "What a careful reader should know",
        "! The day was decided by a weekday",
    ]
    places = [report.find(part) for part in parts]
    assert -1 not in places, parts[places.index(-1)]
    assert places == sorted(places)


def test_bars_show_what_figures_leave_open():
    lines = piped(english()).splitlines()
    twelve = lines[lines.index("  Teodor Vashti: at least 12 people") + 1]
    thirty = lines[lines.index("  source not named: more than 30") + 1]
    ten = lines[lines.index("  coast watch: fewer than 10") + 1]
    assert re.fullmatch(" +━+○╌+▸", twelve) and re.fullmatch(" +━+○╌+▸", thirty) and re.fullmatch(" +╌+○", ten)
    assert 2 <= thirty.index("○") / twelve.index("○") <= 3


@pytest.mark.parametrize("columns", [20, 40, 80, 200])
@pytest.mark.parametrize("story", [english, dari, hostile])
def test_no_line_is_wider_than_the_terminal(monkeypatch, columns, story):
    monkeypatch.setenv("COLUMNS", str(columns))
    for report in (piped(story()), on_a_terminal(story())):
        assert max(cell_len(ESCAPES.sub("", line)) for line in report.splitlines()) <= min(columns, 100)


def test_colour_is_for_terminals_and_only_where_it_is_wanted(monkeypatch):
    assert "\x1b" not in piped(english())
    assert "\x1b[" in on_a_terminal(english())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]", on_a_terminal(english()))


def test_the_words_are_the_same_on_a_terminal_and_in_a_pipe():
    assert ESCAPES.sub("", on_a_terminal(english())) == piped(english())


def test_right_to_left_lines_are_isolated_and_flush_right_on_a_terminal():
    for report in (piped(dari()), on_a_terminal(dari())):
        for line in ESCAPES.sub("", report).splitlines():
            depth = 0
            for sign in ISOLATES.findall(line):
                depth += {"\u2067": 1, "\u2068": 1, "\u2069": -1}.get(sign, 0)
                assert depth >= 0
            assert depth == 0
    assert "\u2068Sarim Dam Ltd\u2069 · رد می‌کند" in piped(dari())
    headline = next(x for x in ESCAPES.sub("", on_a_terminal(dari())).splitlines() if "سیلاب در دو" in x)
    assert cell_len(headline) == 80 and headline.startswith("   ")
    assert not next(x for x in piped(dari()).splitlines() if "سیلاب در دو" in x).startswith(" ")


def test_an_english_report_holds_no_invisible_signs_but_around_foreign_words():
    story = replace(english(), publication=Publication(name={"en": "Harbour Post"}))
    assert not ISOLATES.search(piped(story))
    assert "\u2068بندر نو\u2069" in piped(english())


def test_long_words_are_cut_in_the_middle_and_marked():
    story = english()
    text = "word " * 200 + "end"
    said = replace(story.attributions[0], content=[replace(story.attributions[0].content[0], start=0, end=len(text))])
    report = " ".join(piped(replace(story, text=text, attributions=[said], links=[])).split())
    assert CUT in report and "word end”" in report


def test_text_cannot_command_the_terminal():
    assert "\x1b" not in piped(hostile()) and "\x07" not in piped(hostile())
    assert "\u202e" not in piped(hostile())
    codes = set(re.findall(r"\x1b.{0,3}", on_a_terminal(hostile())))
    assert all(code.startswith("\x1b[") for code in codes)


def test_a_record_of_nothing_is_a_short_report():
    source = english().source
    empty = Story("an-id", replace(source, uri="-"), "stub", "", "und", Publication(), [])
    assert piped(empty).split() == ["an-id"]


def test_a_story_without_a_headline_goes_by_its_file():
    untold = Story("an-id", replace(english().source, uri="a/flood.txt"), "stub", "", "und", Publication(), [])
    assert piped(untold).split() == ["flood.txt"]


def test_a_day_that_is_not_decided_is_said_once():
    date = StoryDate("3/10/2012", None, None, "could be either", ["2012-03-10", "2012-10-03"])
    text = piped(replace(english(), date=date))
    assert "10 March 2012" in text and "3 October 2012" in text and "could be either" not in text


def test_who_is_not_named_why_and_what_is_second_hand():
    said = with_meaning(english(), 2, "Two boatmen who asked not to be named", "asked not to be named")
    out = ISOLATES.sub("", piped(said))
    assert " 2 Two boatmen who asked not to be named · source not named · says ·" in out
    assert "second-hand (put)" in " ".join(out.split())
    assert "why not named: “asked not to be named”" in out
    assert "second-hand" not in piped(english()) and "why not named" not in piped(english())
