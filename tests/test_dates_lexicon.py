"""Every entry of the date lexicons is reached: by the scanner, and by a time expression of its class."""

from __future__ import annotations

import pytest
from test_dates import find

from sayso import lexicon
from sayso.dates.scan import LETTERS, scanner
from sayso.record import Span

# For each class of a lexicon a sentence in which its word is part of a time expression.
TEMPLATES = {
    "en": {
        "month": "It fell on 12 {} 2012.", "weekday": "It fell on {}, 10 March 2012.", "unit": "It fell two {} ago.",
        "season": "It fell in the {} of 1998.", "part_of_day": "It fell last {}.", "relative_day": "It fell {}.",
        "direction": "It fell the {} year.", "holiday": "It fell on {} 2010.", "set": "It falls {}.",
        "ordinal": "It fell on the {} of May 1998.", "number": "It fell {} years ago.", "decade": "It fell in the {}.",
        "stage": "It fell {} 1998.", "shift": "It fell two years {}.", "earlier": "It fell two years {}.",
        "era": "It fell in the year 480 {}.", "fiscal": "It fell in {} 1998.", "year_end": "It fell by {}.",
        "ago_year": "It fell in {} months.", "every": "It falls {} month.", "same": "It fell in 1990. It rose {} year.",
        "fuzzy": "It fell {} days ago.", "about": "It fell {} two years ago.", "meridiem": "It fell at 5 {} today.",
        "zone": "It fell at 5 p.m. {} today.", "clock_word": "It fell at 5 {} today.", "beside": "It fell two days {}.",
    },
    "fa": {
        "month": "پل ۱۲ {} ۲۰۱۱ افتاد.", "weekday": "پل {}، ۲۰ مارس ۲۰۱۲ افتاد.", "unit": "پل دو {} پیش افتاد.",
        "season": "پل در {} ۲۰۱۱ افتاد.", "part_of_day": "پل دیروز {} افتاد.", "relative_day": "پل {} افتاد.",
        "relative_year": "پل {} افتاد.", "direction": "پل سال {} افتاد.", "shift": "پل دو سال {} می‌افتد.",
        "every": "پل {} سال می‌افتد.", "set": "پل {} می‌افتد.", "stage": "پل در {} سال گذشته افتاد.",
        "about": "پل {} دو سال پیش افتاد.", "fuzzy": "پل {} روز بسته بود.", "number": "پل {} سال پیش افتاد.",
        "ordinal": "پل {} مارس ۲۰۱۱ افتاد.", "meridiem": "پل دیروز ساعت ۵:۳۰ {} افتاد.", "holiday": "پل {} افتاد.",
        "era": "پل سال ۱۳۸۰ {} افتاد.",
    },
    "ps": {
        "month": "پل د ۲۰۱۱ کال د {} ۱۲مه ولوېد.", "weekday": "پل {}، ۲۰ مارچ ۲۰۱۲ ولوېد.",
        "unit": "پل دوه {} وړاندې ولوېد.",
        "season": "پل ۲۰۱۱ {} ۲۰۱۱ ولوېد.", "part_of_day": "پل پرون {} ولوېد.", "relative_day": "پل {} ولوېد.",
        "relative_year": "پل {} ولوېد.", "direction": "پل {} کال ولوېد.", "shift": "پل دوه کاله {} ولوېد.",
        "earlier": "پل دوه کاله {} ولوېد.", "every": "پل {} کال ولوېد.", "set": "پل {} ولوېد.",
        "stage": "پل په {} ۲۰۱۱ کې ولوېد.", "about": "پل {} دوه کاله وړاندې ولوېد.", "fuzzy": "پل {} ورځې بند و.",
        "number": "پل {} کاله وړاندې ولوېد.", "ordinal": "پل د ۲۰۱۱ کال د مارچ په {} ولوېد.",
        "era": "پل په ۱۳۸۰ {} کال ولوېد.",
    },
    "ar": {
        "month": "انهار الجسر 12 {} 2011.", "weekday": "انهار الجسر {}، 20 مارس 2012.", "unit": "انهار الجسر قبل 3 {}.",
        "season": "انهار الجسر في {} 2011.", "part_of_day": "انهار الجسر أمس {}.", "relative_day": "انهار الجسر {}.",
        "direction": "انهار الجسر العام {}.", "shift_before": "انهار الجسر {} 3 أيام.", "every": "انهار الجسر {} عام.",
        "set": "انهار الجسر {}.", "stage": "انهار الجسر {} 2011.", "about": "انهار الجسر {} 3 سنوات.",
        "fuzzy": "انهار الجسر {} سنوات.", "decade": "انهار الجسر في {}.", "number": "استمر {} أيام.",
        "ordinal": "انهار الجسر في {} من مارس 2011.", "meridiem": "انهار الجسر أمس 5:30 {}.",
        "era": "انهار الجسر عام 1430 {}.",
    },
    "ru": {
        "month": "Мост рухнул 12 {} 2011.", "weekday": "Мост рухнул {}, 20 марта 2012.",
        "unit": "Мост рухнул 3 {} назад.",
        "season": "Мост рухнул {} 2011 года.", "part_of_day": "Мост рухнул вчера {}.",
        "relative_day": "Мост рухнул {}.",
        "direction": "Мост рухнул {} год.", "same": "Мост построен в 1998 году. Рухнул {} год.",
        "shift": "Мост рухнул 3 года {}.", "shift_before": "Мост рухнет {} 3 года.", "every": "Мост рухнул {} год.",
        "set": "Мост закрывают {}.", "stage": "Мост рухнул в {} 2011.", "about": "Мост рухнул {} 3 лет назад.",
        "fuzzy": "Мост рухнул {} лет назад.", "decade": "Мост построен в {} годы.",
        "number": "Мост рухнул {} года назад.",
        "ordinal": "Мост рухнул {} марта 2011.", "holiday": "Мост рухнул {}.", "zone": "Мост рухнул вчера в 5:30 {}.",
        "era": "Мост построен в 480 {}.",
    },
}  # fmt: skip
# Words that only hold others together; the scanner has to know them.
CONNECTING = {"suffix", "prefix", "the", "a", "of", "in", "to", "and", "old", "future"}


def words_of(language: str) -> list[tuple[str, str, str]]:
    """Every entry of a language's date lexicons: class, word, value."""
    rows = [("month", r["word"], r["month"]) for r in lexicon.rows(language, "months")]
    rows += [("weekday", r["word"], r["day"]) for r in lexicon.rows(language, "weekdays")]
    return rows + [(r["class"], r["word"], r["value"]) for r in lexicon.rows(language, "date_words")]


# Words that need another sentence than their class has.
SENTENCES = {
    "period": "Profit rose in the year-ago {}.",
    "latest": "Profit rose in {} quarter.",
    "the latest": "Profit rose in {} quarter.",
    "most recent": "Profit rose in the {} quarter.",
    "the most recent": "Profit rose in {} quarter.",
    "final": "Profit rose in the {} quarter of 1998.",
}


@pytest.mark.parametrize("language", ["en", "fa", "ps", "ar", "ru"])
def test_every_word_is_reachable(language: str) -> None:
    """Each entry stands inside a time expression of the sentence of its class."""
    rows = [(kind, word) for kind, word, _ in words_of(language) if kind not in CONNECTING]
    unreached = []
    sentences = [SENTENCES.get(word, TEMPLATES[language][kind]) for kind, word in rows]
    story, found = find("\n".join(s.format(w) for s, (_, w) in zip(sentences, rows, strict=True)), language)
    for paragraph, sentence, (kind, word) in zip(story.paragraphs, sentences, rows, strict=True):
        start = paragraph.start + sentence.index("{}")
        if not any(d.span.overlaps(Span(start, start + len(word))) for d in found):
            unreached.append((kind, word))
    assert not unreached


@pytest.mark.parametrize("language", ["en", "fa", "ps", "ar", "ru"])
def test_every_word_is_scanned_as_what_it_is(language: str) -> None:
    """No entry is hidden by another one or by the way texts are cut into words."""
    hidden = []
    for kind, word, value in words_of(language):
        if kind == "prefix":
            scan = scanner(language).scan(word + ("أمس" if not value else "عام"))
            expected = "R" if not value else "Y"
        elif kind == "suffix":
            scan = scanner(language).scan(("12" if value == "ordinal" else "1990") + word)
            expected = "o" if value == "ordinal" else "K"
        else:
            scan = scanner(language).scan(word)
            letters = {"month": "M", "weekday": "W", "unit": "UYBD"} | LETTERS
            expected = letters[kind]
        if len(scan.letters) != 1 or scan.letters not in expected:
            hidden.append((kind, word, scan.letters))
    assert not hidden
