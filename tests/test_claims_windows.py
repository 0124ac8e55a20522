from __future__ import annotations

import pytest
from claims_story import by_line, read

from sayso.claims.measures import roles
from sayso.lexicon import rows
from sayso.resources import Resources

LANGUAGES = ("fa", "ps", "ar", "ru")
CASES = [
    ("fa", "در این حمله ۱۲ نفر کشته و ۷ نفر زخمی شدند.", [("killed", 12, 12), ("injured", 7, 7)]),
    (
        "fa",
        "دست‌کم ۳۰ غیرنظامی کشته شده‌اند و بیش از دو هزار خانواده بیجا شده‌اند.",
        [("killed", 30, None), ("displaced", 2000, None)],
    ),
    ("fa", "پولیس پنج مظنون را بازداشت کرد.", [("detained", 5, 5)]),
    ("fa", "کشته شدن ۱۵ طالب در ولایت بلخ", [("killed", 15, 15)]),
    ("fa", "یک سرباز کشته شد.", [("killed", 1, 1)]),
    ("fa", "تورم ۱۲٫۵ درصد افزایش یافت.", [("percent", 12.5, 12.5)]),
    ("fa", "در سال ۱۳۹۹ خانه ویران شد.", []),
    ("fa", "یک روز او به خانه رفت.", [("duration", 1, 1)]),
    ("prs", "۱۵ تن سرباز به شمول سه افسر کشته شدند.", [("killed", 15, 15), ("killed", 3, 3)]),
    ("prs", "برای ۱۲۰ خانوادهٔ بی‌جاشده خیمه آوردند.", [("displaced", 120, 120)]),
    ("ps", "په برید کې ۱۲ کسان وژل شوي او ۷ نور ټپیان دي.", [("killed", 12, 12), ("injured", 7, 7)]),
    ("ps", "لږ تر لږه دوه زره کسان بې ځایه شوي دي.", [("displaced", 2000, None)]),
    ("ps", "پولیسو درې کسان ونیول.", [("detained", 3, 3)]),
    ("ps", "له ۳۰ څخه زیات ملکیان وژل شوي.", [("killed", 30, None)]),
    ("ar", "أسفر الهجوم عن مقتل 12 شخصا وإصابة 30 آخرين.", [("killed", 12, 12), ("injured", 30, 30)]),
    ("ar", "قتل ما لا يقل عن خمسة وعشرين مدنيا، بينهم ثمانية أطفال.", [("killed", 25, None), ("killed", 8, 8)]),
    ("ar", "سقط 15 قتيلا و40 جريحا في القصف.", [("killed", 15, 15), ("injured", 40, 40)]),
    ("ar", "مقتل جندي في الحدود", [("killed", 1, 1)]),
    ("ar", "سقط قتيلان في القصف.", [("killed", 2, 2)]),
    ("ar", "نزح أكثر من مليون ونصف المليون شخص.", [("displaced", 1.5e6, None)]),
    (
        "ru",
        "В результате взрыва погибли 12 человек, ещё 30 получили ранения.",
        [("killed", 12, 12), ("injured", 30, 30)],
    ),
    (
        "ru",
        "Погибли не менее полутора тысяч мирных жителей, в том числе 120 детей.",
        [("killed", 1500, None), ("killed", 120, 120)],
    ),
    ("ru", "Полиция задержала пятерых подозреваемых.", [("detained", 5, 5)]),
    ("ru", "Цены выросли на 12,5%, до 80 рублей.", [("percent", 12.5, 12.5), ("money", 80, 80)]),
    ("ru", "Без крова остались 12 500 человек.", [("people", 12500, 12500)]),
    ("ru", "Он живёт в 2015 году.", []),
    ("ru", "Один из них ушёл домой.", []),
    ("ru", "Один из раненых ушёл домой.", []),
    ("ar", "عاد أحد الجرحى إلى البيت.", []),
]


@pytest.mark.parametrize(("language", "text", "want"), CASES)
def test_figures_without_a_parser(
    language: str, text: str, want: list[tuple[object, ...]], resources: Resources
) -> None:
    assert [(c.measure, c.low, c.high) for c in read(text, resources, language)] == want


def test_part_trend_and_ellipsis(resources: Resources) -> None:
    whole, part = read("قتل 25 مدنيا، بينهم ثمانية أطفال.", resources, "ar")
    assert part.part_of == whole.id
    assert read("تورم ۱۲٫۵ درصد کاهش یافت.", resources, "fa")[0].trend == "down"
    first, second = read("Погибли 12 человек. Активисты назвали число 20.", resources, "ru")
    assert (second.measure, second.who) == ("killed", first.who)


NUMBERED = {"fa": "12 نفر", "ps": "12 کسان", "ar": "12 شخصا", "ru": "12 человек"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_for_what_happened(language: str, resources: Resources) -> None:
    entries = [r for r in rows(language, "measures") if r["role"] in ("before", "after", "either", "noun")]
    lines = [
        f"12 {r['word']}"
        if r["role"] == "noun"
        else f"{r['word']} {NUMBERED[language]}"
        if r["role"] == "after"
        else f"{NUMBERED[language]} {r['word']}"
        for r in entries
    ]
    wrong = []
    for row, line, found in zip(entries, lines, by_line(lines, resources, language), strict=True):
        if row["measure"] not in [c.measure for c in found if c.low == 12]:
            wrong.append((line, row["role"], row["measure"], [c.measure for c in found]))
    assert not wrong


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_noun_for_people(language: str, resources: Resources) -> None:
    entries = rows(language, "people_nouns")
    nouns = roles(language, "noun")
    lines = [f"12 {r['word']}" for r in entries]
    for row, line, found in zip(entries, lines, by_line(lines, resources, language), strict=True):
        assert [c.low for c in found if c.low == 12], line
        if row["word"] not in nouns and row["count"] == "0":
            assert found[0].measure in ("people", *nouns.values()), line
    if language == "ar":
        for row in entries:
            if row["count"] in ("1", "2"):
                claim = read("مقتل " + row["word"], resources, "ar")[0]
                assert (claim.measure, claim.low) in (("killed", int(row["count"])), ("injured", 2)), row["word"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_figure_word_answers(language: str, resources: Resources) -> None:
    victims = {"fa": "12 نفر کشته شدند.", "ps": "12 کسان وژل شوي.", "ar": "مقتل 12 شخصا.", "ru": "Погибли 12 человек."}
    for word in roles(language, "figure"):
        found = read(f"{victims[language]} {word} 20", resources, language)
        assert [c.measure for c in found] == ["killed", "killed"], word


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_trend_and_identifier(language: str, resources: Resources) -> None:
    wrong = []
    entries = rows(language, "units")
    lines = [f"{r['form']}37" if r["side"] == "before" else f"37 {r['form']}" for r in entries]
    for row, line, found in zip(entries, lines, by_line(lines, resources, language), strict=True):
        if row["unit"] not in [c.unit for c in found]:
            wrong.append(line)
    entries = rows(language, "trends")
    lines = [f"12% {r['word']}" for r in entries]
    for row, line, found in zip(entries, lines, by_line(lines, resources, language), strict=True):
        if row["role"] == "verb" and found[0].trend != row["trend"]:
            wrong.append(line)
    entries = rows(language, "identifiers")
    lines = [f"{r['word']} 12" if r["side"] == "before" else f"12 {r['word']}" for r in entries]
    wrong += [line for line, found in zip(lines, by_line(lines, resources, language), strict=True) if found]
    assert not wrong


def test_endings_and_letters_written_with_a_word(resources: Resources) -> None:
    for language, noun in (("fa", "سرباز"), ("ps", "ماشوم"), ("ar", "معتقل")):
        for row in rows(language, "affixes"):
            affix = row["affix"]
            text = {"suffix": f"12 {noun}{affix}", "prefix": f"12 {affix}{noun}", "clitic": f"{affix}12 {noun}"}[
                row["role"]
            ]
            found = read(text, resources, language)
            assert found and found[0].low == 12 and found[0].who, text
