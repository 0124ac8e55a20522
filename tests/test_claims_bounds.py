from __future__ import annotations

import pytest
from claims_story import by_line, read, short

from sayso.claims.bounds import ends
from sayso.lexicon import rows
from sayso.resources import Resources


def test_bounds_of_a_claim() -> None:
    assert ends(7500, 7500, "more than") == (7500, None, "more than")
    assert ends(400, 400, "less than") == (None, 400, "less than")
    assert ends(57, 57, None) == (57, 57, "exactly")
    assert ends(57, 57, "about") == (57, 57, "about")
    assert ends(30, 35, None) == (30, 35, "between")
    assert ends(3, None, None) == (3, None, "more than")
    assert ends(12, 120, "more than") == (12, None, "more than")


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The flood killed more than 9,200 people.", ("more than 9,200 people", "killed", 9200, None, "more than")),
        ("Fewer than 400 people fled.", ("Fewer than 400 people", "displaced", None, 400, "less than")),
        ("About 57 people were hurt.", ("About 57 people", "injured", 57, 57, "about")),
        ("The quake injured 30 to 35 people.", ("30 to 35 people", "injured", 30, 35, "between")),
        ("Between 30 and 35 houses burned.", ("Between 30 and 35 houses", "houses", 30, 35, "between")),
        ("The army lost up to 20 tanks.", ("up to 20 tanks", "vehicles", None, 20, "less than")),
        ("It costs $3 to $5 billion.", ("$3 to $5 billion", "money", 3e9, 5e9, "between")),
        ("Some 300 residents left.", ("Some 300 residents", "people", 300, 300, "about")),
        ("At least a dozen soldiers died.", ("At least a dozen soldiers", "killed", 12, None, "more than")),
        ("The fire displaced 200 people or more.", ("200 people or more", "displaced", 200, None, "more than")),
    ],
)
def test_bound_words_are_in_the_span(text: str, want: tuple[object, ...], resources: Resources) -> None:
    assert want in short(text, resources)


TEMPLATES = {
    "en": ("The quake injured {} 40 people.", "The quake injured 40 {} on Monday."),
    "fa": ("در این حمله {} 40 نفر کشته شدند.", "در این حمله 40 نفر {} کشته شدند."),
    "ps": ("په برید کې {} 40 کسان وژل شوي.", "په برید کې 40 {} کسان وژل شوي."),
    "ar": ("أدى ذلك إلى مقتل {} 40 شخصا.", "أدى ذلك إلى مقتل 40 شخصا {}."),
    "ru": ("В городе погибли {} 40 человек.", "В городе погибли 40 человек {}."),
}


@pytest.mark.parametrize("language", TEMPLATES)
def test_every_bound_word_bounds(language: str, resources: Resources) -> None:
    entries = [r for r in rows(language, "bounds") if r["side"] in ("before", "after")]
    lines = [TEMPLATES[language][r["side"] == "after"].format(r["phrase"]) for r in entries]
    for row, line, found in zip(entries, lines, by_line(lines, resources, language), strict=True):
        forty = [c for c in found if 40 in (c.low, c.high)]
        assert forty, line
        assert forty[0].bound == row["bound"], line


@pytest.mark.parametrize("language", TEMPLATES)
def test_every_word_of_a_range_joins(language: str, resources: Resources) -> None:
    words = rows(language, "bounds")
    opening = next(r["phrase"] for r in words if r["side"] == "open")
    nouns = {"en": "people", "fa": "نفر", "ps": "کسان", "ar": "شخصا", "ru": "человек"}
    for row in words:
        if row["side"] not in ("join", "pair"):
            continue
        line = f"{opening if row['side'] == 'pair' else ''} 30 {row['phrase']} 35 {nouns[language]}".strip()
        claim = next(c for c in read(line, resources, language) if c.low == 30)
        assert (claim.high, claim.bound) == (35, "between"), line


def test_what_is_no_range(resources: Resources) -> None:
    assert [c.low for c in read("Shares fell from $5 to $4.", resources)] == [5, 4]
    assert [c.low for c in read("Sales rose by $3 million to $9 million.", resources)] == [3e6, 9e6]
    assert read("The home side won 3-2.", resources) == []
    assert [(c.low, c.high) for c in read("He bought 30 apples and 35 pears.", resources)] == [(30, 30), (35, 35)]


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("Shares fell 19 cents.", "down"),
        ("The death toll rose to 40.", "up"),
        ("Officials raised the toll to 40.", "up"),
        ("The index was up 58 points.", "up"),
        ("Prices climbed by 3 percent.", "up"),
        ("The club added 30 members.", None),
        ("The blast killed 30 people.", None),
    ],
)
def test_trend(text: str, trend: str | None, resources: Resources) -> None:
    assert read(text, resources)[0].trend == trend


def test_every_trend_verb_gives_its_trend(resources: Resources) -> None:
    entries = rows("en", "trends")
    lines = [
        f"Prices will {r['word']} by 3 percent." if r["role"] == "verb" else f"The index was {r['word']} 3 percent."
        for r in entries
    ]
    for row, line, found in zip(entries, lines, by_line(lines, resources, "en"), strict=True):
        if row["word"] in ("lower", "higher") and row["role"] == "adverb":
            continue  # stand after the amount
        assert found[0].trend == row["trend"], line
