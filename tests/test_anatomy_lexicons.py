"""Every entry of the lexicons of the anatomy fires on a line made for it."""

from __future__ import annotations

import pytest
from pages_by_hand import HEADLINE, PROSE, page_of

from sayso import lexicon
from sayso.anatomy import lay_out
from sayso.anatomy.date_words import find
from sayso.anatomy.labels import key_of, known
from sayso.anatomy.lines import lines_of
from sayso.language import READ, SCRIPTS
from sayso.record import Span
from sayso.resources import Resources

RESOURCES = Resources()
NAMES = {"en": "Nora Feld", "fa": "مریم صدر", "ps": "زرغونه خان", "ar": "سلمى حداد", "ru": "Инна Горская"}


def label(line: str, **attributes: object) -> str:
    return lines_of(page_of((line, attributes)))[0].label


def test_keys_are_stored_as_they_are_looked_up():
    for purpose in ("sections", "bylines", "labels", "furniture", "menu", "agency_words", "date_fillers"):
        for language in READ:
            for row in lexicon.rows(language, purpose):
                key = next(iter(row.values()))
                assert key == key_of(key), (purpose, language, key)
    for row in lexicon.rows("any", "agencies"):
        assert row["name"] == key_of(row["name"])


def test_agencies():
    for row in lexicon.rows("any", "agencies"):
        name = row["name"].upper() if row["form"] == "short" else row["name"]
        place = "VARSK" if name.isascii() else "МОСКВА"
        story = lay_out(page_of(HEADLINE["en"], f"{place} ({name}) — The council closed two bridges."), RESOURCES)
        assert story.agency == name, row
        if row["form"] == "full":
            assert label(name) == "agency", row


def test_short_forms_that_are_words_are_no_credit():
    assert label("app") != "agency"
    assert label("مهر") != "agency"


@pytest.mark.parametrize("language", READ)
def test_agency_words(language):
    for row in lexicon.rows(language, "agency_words"):
        name = NAMES[language].split()[0]
        line = f"{row['words']} {name}" if row["at"] == "start" else f"{name} {row['words']}"
        assert label(line) == "agency", row


@pytest.mark.parametrize("language", READ)
def test_sections(language):
    for row in lexicon.rows(language, "sections"):
        line = row["section"]
        story = lay_out(
            page_of("The Varsk Courier", "www.varsk.example", line, HEADLINE["en"], *PROSE["en"]), RESOURCES
        )
        assert list(story.publication.section.values()) == [line], row


@pytest.mark.parametrize("language", READ)
def test_bylines(language):
    for row in lexicon.rows(language, "bylines"):
        forms = [f"{row['marker']}: {NAMES[language]}"]
        forms += [f"{row['marker']} {NAMES[language]}"] if row["colon"] == "no" else []
        for line in forms:
            story = lay_out(page_of(HEADLINE[language], line, *PROSE[language]), RESOURCES)
            assert story.byline == line, row


@pytest.mark.parametrize("language", READ)
def test_labels(language):
    for row in lexicon.rows(language, "labels"):
        assert label(f"{row['label']}: {NAMES[language]}") == row["part"], row


@pytest.mark.parametrize("language", READ)
def test_furniture(language):
    for row in lexicon.rows(language, "furniture"):
        line = row["phrase"] if row["at"] == "whole" else f"{row['phrase']} {NAMES[language]} 2012"
        assert label(line) == row["part"], row
        story = lay_out(page_of(HEADLINE[language], *PROSE[language], line), RESOURCES)
        assert len(story.paragraphs) == 2, row


@pytest.mark.parametrize("language", READ)
def test_menus(language):
    sections = [row["section"] for row in lexicon.rows(language, "sections")][:2]
    for row in lexicon.rows(language, "menu"):
        assert label(f"{sections[0]} {row['word']} {sections[1]}") == "navigation", row


def test_markup():
    for row in lexicon.rows("any", "markup"):
        assert label("Words of Varsk", label=f"post-{row['name']} x1") == row["part"], row


@pytest.mark.parametrize("language", READ)
def test_date_fillers(language):
    for row in lexicon.rows(language, "date_fillers"):
        line = f"{row['word']} 3/10/2012"
        span = find(line, Span(0, len(line)))
        assert span and span.of(line) == line, row


def test_no_entry_says_two_things():
    for purpose, column in (("labels", "part"), ("furniture", "part"), ("agency_words", "at")):
        for language in READ:
            for row in lexicon.rows(language, purpose):
                key = next(iter(row.values()))
                assert known(purpose)[key][column] == row[column], (purpose, language, key)
    assert set(SCRIPTS) >= set(READ)
