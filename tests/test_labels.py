import re
from typing import get_args

import pytest

from sayso.record import AttributionKind, EntityKind, EventType, Stance, Status
from sayso.report.labels import Labels, _texts

LANGUAGES = ["en", "fa", "prs", "ps", "ar", "ru"]
OPTIONAL = {"months.of", "months.solar"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_text_with_its_place_holders(language):
    own = _texts("fa") | _texts(language) if language == "prs" else _texts(language)
    assert set(own) - OPTIONAL == set(_texts("en")) - OPTIONAL
    for key, text in own.items():
        if key not in OPTIONAL:
            assert sorted(re.findall(r"{\w+}", text)) == sorted(re.findall(r"{\w+}", _texts("en")[key])), key
        if key.startswith("months"):
            assert len(set(text.split("/"))) == 12, key
    assert len(own["digits"]) == 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_of_the_record_has_a_name(language):
    t = Labels(language)
    kinds = {"stance": Stance, "kind": AttributionKind, "status": Status, "event": EventType, "entity": EntityKind}
    for group, values in kinds.items():
        for value in get_args(values):
            assert t(f"{group}.{value}")


def test_dari_says_some_things_as_persian_does_and_others_not():
    assert Labels("prs").day("2023-05-08") == "۸ می ۲۰۲۳"
    assert Labels("fa").day("2023-05-08") == "۸ مه ۲۰۲۳"
    assert Labels("prs").solar("2023-05-08") == "۱۸ ثور ۱۴۰۲"
    assert Labels("fa").solar("2023-05-08") == "۱۸ اردیبهشت ۱۴۰۲"
    assert Labels("ps").solar("2023-05-08") == "۱۸ غویی ۱۴۰۲"
    assert Labels("prs")("table") == Labels("fa")("table")


def test_a_language_without_texts_gets_the_english_ones():
    assert Labels("ur").language == Labels("../en").language == Labels("").language == "en"
    assert Labels("ur")("who") == "Who says what"
    assert Labels("fa-AF").language == "fa"


def test_numbers_and_dates_are_written_as_the_language_does():
    t = Labels("en")
    assert t.number(7500) == "7,500"
    assert t.number(1234567.25) == "1,234,567.25"
    assert t.number(-3) == "-3"
    assert Labels("fa").number(7500.5) == "۷٬۵۰۰٫۵"
    assert Labels("ru").number(12000) == "12\u00a0000"
    assert t.range(30, 35) == "30–35"
    assert t.range(None, 400) == t.range(400, 400) == "400"
    assert t.day("2012-02") == "February 2012"
    assert Labels("ru").day("2012-02-03") == "3 февраля 2012"
    assert Labels("ru").day("2012-02") == "февраль 2012"
    assert t.day("2012-02-03T14:30") == "3 February 2012, 14:30"
    assert t.day("1987") == "1987"
    assert t.day("2012-W10") == "2012-W10"
    assert t.calendar("2012-W10") is t.calendar("2012-13") is t.solar("1987") is t.solar("2012-02-31") is None


def test_words_that_bring_their_own_quotation_marks_get_no_others():
    assert Labels("en").quoted("a b") == "“a b”"
    assert Labels("ru").quoted("a b") == "«a b»"
    assert Labels("en").quoted("«a» b") == "«a» b"


def test_a_value_without_a_name_is_shown_itself():
    assert Labels("en").name("measure", "lost_sheep") == "lost sheep"
