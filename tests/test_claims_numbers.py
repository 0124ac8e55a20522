from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.numbers import digits_value, numbers
from sayso.lexicon import rows
from sayso.resources import Resources

CASES = {
    "en": {
        "7,500": (7500, 7500),
        "1.2 million": (1.2e6, 1.2e6),
        "twenty-five": (25, 25),
        "two hundred and fifty thousand": (250000, 250000),
        "half a million": (5e5, 5e5),
        "two and a half million": (2.5e6, 2.5e6),
        "a dozen": (12, 12),
        "two dozen": (24, 24),
        "tens of thousands": (1e4, 1e5),
        "dozens": (12, 120),
        "several": (3, None),
        "several hundred": (300, None),
        "two thirds": (2 / 3, 2 / 3),
        "a quarter of it": (0.25, 0.25),
        "5bn": (5e9, 5e9),
        "25k": (25000, 25000),
        "1/2": (0.5, 0.5),
        "a hundred": (100, 100),
        "3,000,000.50": (3000000.5, 3000000.5),
        "one hundred twenty": (120, 120),
        "both": (2, 2),
    },
    "fa": {
        "یک و نیم میلیون": (1.5e6, 1.5e6),
        "۱۲٬۵۰۰": (12500, 12500),
        "۱۲،۵۰۰": (12500, 12500),
        "۷/۵ میلیون": (7.5e6, 7.5e6),
        "دو هزار و پانصد و بیست و سه": (2523, 2523),
        "۲ هزار و ۵۰۰": (2500, 2500),
        "ده‌ها": (10, 100),
        "صد و بیست": (120, 120),
        "۱۲٫۵": (12.5, 12.5),
        "یکصد و پنجاه هزار": (150000, 150000),
    },
    "ps": {
        "دوه زره او پنځه سوه": (2500, 2500),
        "پنځه ویشت": (25, 25),
        "لسګونه": (10, 100),
        "۱۲۰": (120, 120),
        "دوه زره": (2000, 2000),
    },
    "ar": {
        "مئة وعشرون": (120, 120),
        "خمسة وعشرين": (25, 25),
        "ثلاثة عشر": (13, 13),
        "ألفين ومئتين": (2200, 2200),
        "آلاف": (1000, 10000),
        "ثلاثة آلاف وخمسمئة": (3500, 3500),
        "مليون ونصف": (1.5e6, 1.5e6),
        "١٢٫٥ مليون": (1.25e7, 1.25e7),
        "عشرات": (10, 100),
    },
    "ru": {
        "полторы тысячи": (1500, 1500),
        "12 500": (12500, 12500),
        "1,2 млн": (1.2e6, 1.2e6),
        "двадцать пять тысяч": (25000, 25000),
        "два с половиной миллиона": (2.5e6, 2.5e6),
        "тысячи": (1000, 10000),
        "десятки тысяч": (1e4, 1e5),
        "сто двадцать": (120, 120),
        "двух": (2, 2),
        "пятеро": (5, 5),
        "1.200": (1200, 1200),
    },
}


def read(text: str, language: str, resources: Resources) -> list[tuple[float, float | None]]:
    tokens = resources.language(language).parse([text])[0].tokens
    return [(n.low, n.high) for n in numbers(tokens, 0, len(tokens), language)]


@pytest.mark.parametrize("language", CASES)
def test_numbers_of_each_language(language: str, resources: Resources) -> None:
    for text, (low, high) in CASES[language].items():
        found = read(text, language, resources)
        assert len(found) == 1, text
        assert found[0][0] == pytest.approx(low), text
        assert found[0][1] == (None if high is None else pytest.approx(high)), text


def test_two_numbers_stay_two(resources: Resources) -> None:
    assert read("one and two", "en", resources) == [(1, 1), (2, 2)]
    assert read("a 2020 model", "en", resources) == [(2020, 2020)]
    assert read("5 12", "ru", resources) == [(5, 5), (12, 12)]
    assert read("12, 500", "en", resources) == [(12, 12), (500, 500)]


def test_and_and_article_alone_are_no_number(resources: Resources) -> None:
    assert read("a man and a woman", "en", resources) == []
    assert read("زن و مرد", "fa", resources) == []


def test_dates_and_scores_are_no_numbers() -> None:
    for text in ("3/10/2012", "10:30", "1,2", "1.2.3"):
        assert digits_value(text, "en") is None, text


@pytest.mark.parametrize("language", ["en", "fa", "prs", "ps", "ar", "ru"])
def test_every_number_word_is_read(language: str, resources: Resources) -> None:
    before = {"suffix": "5 ", "after": {"ps": "پنځه ", "ar": "ثلاثة "}.get(language, ""), "part": "two "}
    for row in rows(language, "numbers"):
        word, kind = row["word"], row["kind"]
        if kind in ("and", "article", "thousands", "decimal"):
            continue
        prefix = before.get(kind, "")
        if kind == "part" and language != "en":
            prefix = {"fa": "یک ", "prs": "یک "}[language]
        found = read(prefix + word, language, resources)
        assert len(found) == 1, (language, word)
        value = found[0][0]
        assert value > 0 or row["value"] == "0", (language, word)
        if kind in ("small", "ten", "whole", "hundred", "scale", "group"):
            assert value == float(row["value"]), (language, word)


@given(st.integers(0, 10**12))
def test_grouped_digits_keep_their_value(number: int) -> None:
    assert digits_value(f"{number:,}", "en") == number
    assert digits_value(str(number), "ru") == number
    if number >= 1000:
        assert digits_value(f"{number:,}".replace(",", "."), "ar") == number


@given(st.integers(0, 10**9))
def test_eastern_digits_read_like_western_ones(number: int) -> None:
    from sayso.languages.plain import tokens

    eastern = str(number).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    found = tokens(eastern + " نفر")
    assert [n.low for n in numbers(found, 0, len(found), "fa")] == [number]


@given(st.text(max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    from sayso.languages.plain import tokens

    found = tokens(text)
    for language in ("en", "fa", "ps", "ar", "ru", "xx"):
        last = 0
        for number in numbers(found, 0, len(found), language):
            assert last <= number.first < number.last <= len(found)
            last = number.last


@pytest.mark.parametrize(
    ("language", "text"),
    [("fa", "هزار و " * 400), ("en", "thousand million " * 300), ("en", "1,000" + ",000" * 200), ("en", "9" * 5000)],
)
def test_numbers_beyond_counting_end(language: str, text: str, resources: Resources) -> None:
    tokens = resources.language(language).parse([text])[0].tokens
    assert all(n.low <= 1e33 for n in numbers(tokens, 0, len(tokens), language))


def test_half_of_very_many_digits_is_no_number() -> None:
    assert digits_value("1/" + "9" * 5000, "en") is None
