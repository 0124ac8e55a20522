"""Time expressions: spans and values in six languages, against the story's date."""

from __future__ import annotations

import time
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso import lexicon
from sayso.dates import dates
from sayso.dates.scan import LETTERS, scanner
from sayso.record import Date, Paragraph, Publication, Source, Span, Story, StoryDate
from sayso.resources import Resources
from sayso.syntax import parse

# Saturday, 10 March 2012 (20 Hut 1390, 17 Rabi al-thani 1433).
ANCHOR = "2012-03-10"
LANGUAGES = ("en", "fa", "prs", "ps", "ar", "ru")


@cache
def resources() -> Resources:
    return Resources()


def story_of(paragraphs: list[str], language: str, anchor: str | None, line: str = "") -> Story:
    text = "\n".join(paragraphs)
    spans, at = [], 0
    for paragraph in paragraphs:
        if paragraph:
            spans.append(Paragraph(at, at + len(paragraph)))
        at += len(paragraph) + 1
    date = StoryDate(line, anchor, Span(0, 0), "") if anchor else None
    return Story("x", Source("x", "text/plain", "0"), "story", text, language, Publication(), spans, date=date)


def find(text: str, language: str = "en", anchor: str | None = ANCHOR, line: str = "") -> tuple[Story, list[Date]]:
    story = story_of(text.split("\n"), language, anchor, line)
    return story, dates(story, parse(story, resources()), resources())


def marked(
    text: str, language: str = "en", anchor: str | None = ANCHOR, line: str = ""
) -> list[tuple[str, str | None]]:
    story, found = find(text, language, anchor, line)
    return [(story.words(d.span), d.value) for d in found]


# language, sentence, words, value
CASES = [
    # days
    ("en", "The bridge fell on March 8, 2012, in the rain.", "March 8, 2012", "2012-03-08"),
    ("en", "The bridge fell on 8 March 2012.", "8 March 2012", "2012-03-08"),
    ("en", "They voted on Tuesday, Nov. 8.", "Tuesday, Nov. 8", "2011-11-08"),
    ("en", "The offer was extended to March 16.", "March 16", "2012-03-16"),
    ("en", "The tender will close on Jan. 20.", "Jan. 20", "2013-01-20"),
    ("en", "It opened on the 4th of July 1998.", "the 4th of July 1998", "1998-07-04"),
    ("en", "A log entry of 2012-02-29 is missing.", "2012-02-29", "2012-02-29"),
    ("en", "The form is dated 13/2/2012.", "13/2/2012", "2012-02-13"),
    ("en", "The envoy left, officials said Saturday.", "Saturday", "2012-03-10"),
    ("en", "The envoy left, officials said Friday.", "Friday", "2012-03-09"),
    ("en", "Ministers will meet Monday in Rome.", "Monday", "2012-03-12"),
    ("en", "Work stops until Tuesday.", "Tuesday", "2012-03-13"),
    ("en", "He resigned last Thursday.", "last Thursday", "2012-03-08"),
    ("en", "He will resign next Thursday.", "next Thursday", "2012-03-15"),
    ("en", "Guards closed the gate yesterday.", "yesterday", "2012-03-09"),
    ("en", "The gate will open tomorrow morning.", "tomorrow morning", "2012-03-11TMO"),
    ("en", "She died the day before yesterday.", "the day before yesterday", "2012-03-08"),
    ("en", "Shells fell Thursday night.", "Thursday night", "2012-03-08TNI"),
    ("en", "Shells fell last night.", "last night", "2012-03-09TNI"),
    ("en", "It snowed this morning.", "this morning", "2012-03-10TMO"),
    ("en", "The curfew begins tonight.", "tonight", "2012-03-10TNI"),
    ("en", "The truck left at 10 p.m. Wednesday.", "10 p.m. Wednesday", "2012-03-07T22:00"),
    ("en", "The truck left at noon Thursday.", "noon Thursday", "2012-03-08T12:00"),
    ("en", "The siren went off at 6:45 a.m. today.", "6:45 a.m. today", "2012-03-10T06:45"),
    ("en", "He flew home on Christmas 2010.", "Christmas 2010", "2010-12-25"),
    ("en", "The parade was held last Thanksgiving.", "last Thanksgiving", "2011-11-24"),
    # weeks and months
    ("en", "Prices fell last week.", "last week", "2012-W09"),
    ("en", "Prices fell earlier this week.", "earlier this week", "2012-W10"),
    ("en", "Prices will fall next month.", "next month", "2012-04"),
    ("en", "Prices fell last month.", "last month", "2012-02"),
    ("en", "The dam burst in May.", "May", "2011-05"),
    ("en", "The dam will be finished in May.", "May", "2012-05"),
    ("en", "The dam burst in February 2009.", "February 2009", "2009-02"),
    ("en", "The dam burst last December.", "last December", "2011-12"),
    ("en", "The dam burst in June last year.", "June last year", "2011-06"),
    ("en", "Talks are due in mid-November.", "mid-November", "2012-11"),
    ("en", "The shop opened in the week of March 5.", "the week of March 5", "2012-W10"),
    ("en", "He was away over the weekend.", "the weekend", "2012-W10-WE"),
    # quarters, seasons, years and longer
    ("en", "Profit rose in the third quarter.", "the third quarter", "2011-Q3"),
    ("en", "Profit rose in the first quarter of 1998.", "the first quarter of 1998", "1998-Q1"),
    ("en", "Profit rose in last year's second quarter.", "last year's second quarter", "2011-Q2"),
    ("en", "Sales fell in the first half of 2010.", "the first half of 2010", "2010-H1"),
    ("en", "It rained last summer.", "last summer", "2011-SU"),
    ("en", "It rained in the spring of 1998.", "the spring of 1998", "1998-SP"),
    ("en", "It rained in 1998.", "1998", "1998"),
    ("en", "He was jailed in early 1990.", "early 1990", "1990"),
    ("en", "The law will pass later this year.", "later this year", "2012"),
    ("en", "Costs rose in fiscal 2009.", "fiscal 2009", "2009"),
    ("en", "They left in nineteen ninety-six.", "nineteen ninety-six", "1996"),
    ("en", "The road was built in the 1990s.", "the 1990s", "199"),
    ("en", "The road was built in the nineties.", "the nineties", "199"),
    ("en", "The mosque is from the 12th century.", "the 12th century", "11"),
    ("en", "The city was burned in 480 BC.", "480 BC", "BC0480"),
    ("en", "Loans must be paid by year-end.", "year-end", "2012-12-31"),
    # shifts
    ("en", "He left two weeks ago.", "two weeks ago", "2012-02-25"),
    ("en", "He left nearly four years ago.", "nearly four years ago", "2008"),
    ("en", "He left a year ago.", "a year ago", "2011"),
    ("en", "He will be back three days from now.", "three days from now", "2012-03-13"),
    # durations and sets
    ("en", "The siege lasted three days.", "three days", "P3D"),
    ("en", "He served a five-year term.", "five-year", "P5Y"),
    ("en", "It held for the past two months.", "the past two months", "P2M"),
    ("en", "They waited 20 minutes.", "20 minutes", "PT20M"),
    ("en", "They waited several hours.", "several hours", "PTXH"),
    ("en", "They march every Saturday.", "every Saturday", "XXXX-WXX-6"),
    ("en", "They march every day.", "every day", "P1D"),
    ("en", "They meet every two weeks.", "every two weeks", "P2W"),
    ("en", "The paper is printed daily.", "daily", "P1D"),
    # Persian
    ("fa", "وزیر دیروز با خبرنگاران سخن گفت.", "دیروز", "2012-03-09"),
    ("fa", "این پل ۱۲ فروردین ۱۳۸۹ ساخته شد.", "۱۲ فروردین ۱۳۸۹", "2010-04-01"),
    ("fa", "نشست روز پنج‌شنبه برگزار شد.", "پنج‌شنبه", "2012-03-08"),
    ("fa", "نشست روز دوشنبه برگزار خواهد شد.", "دوشنبه", "2012-03-12"),
    ("fa", "او هفته گذشته آمد.", "هفته گذشته", "2012-W09"),
    ("fa", "او ماه گذشته آمد.", "ماه گذشته", "2012-02"),
    ("fa", "او دو سال پیش آمد.", "دو سال پیش", "2010"),
    ("fa", "او در ژانویه ۲۰۱۱ آمد.", "ژانویه ۲۰۱۱", "2011-01"),
    ("fa", "او در سال ۲۰۰۳ آمد.", "سال ۲۰۰۳", "2003"),
    ("fa", "او در سال ۱۳۸۵ آمد.", "سال ۱۳۸۵", "2006-03-21/2007-03-20"),
    ("fa", "درگیری سه روز ادامه داشت.", "سه روز", "P3D"),
    ("fa", "آنان هر روز کار می‌کنند.", "هر روز", "P1D"),
    # Dari
    ("prs", "پل به تاریخ ۲۵ ثور ۱۳۹۰ ساخته شد.", "۲۵ ثور ۱۳۹۰", "2011-05-15"),
    ("prs", "او در ماه جنوری آمد.", "ماه جنوری", "2012-01"),
    ("prs", "انتخابات در ماه حمل برگزار شد.", "ماه حمل", "2011-03-21/2011-04-20"),
    ("prs", "او روز یک‌شنبه آمد.", "یک‌شنبه", "2012-03-04"),
    # Pashto
    ("ps", "هغه پرون راغی.", "پرون", "2012-03-09"),
    ("ps", "هغه د دوشنبې په ورځ راغی.", "دوشنبې", "2012-03-05"),
    ("ps", "هغه د ۱۳۹۰ کال د وري په ۱۲مه راغی.", "د ۱۳۹۰ کال د وري په ۱۲مه", "2011-04-01"),
    ("ps", "هغه تېره میاشت راغی.", "تېره میاشت", "2012-02"),
    ("ps", "هغه دوه کاله وړاندې راغی.", "دوه کاله وړاندې", "2010"),
    ("ps", "هغه سبا راځي.", "سبا", "2012-03-11"),
    # Arabic
    ("ar", "وصل الوزير أمس إلى القاهرة.", "أمس", "2012-03-09"),
    ("ar", "وصل الوزير يوم الخميس إلى القاهرة.", "الخميس", "2012-03-08"),
    ("ar", "سوف يصل الوزير يوم الاثنين.", "الاثنين", "2012-03-12"),
    ("ar", "انهار الجسر في 20 كانون الثاني/يناير 2012.", "20 كانون الثاني/يناير 2012", "2012-01-20"),
    ("ar", "انهار الجسر في ٢٠ شباط ٢٠١٢.", "٢٠ شباط ٢٠١٢", "2012-02-20"),
    ("ar", "انهار الجسر في مايو 2011.", "مايو 2011", "2011-05"),
    ("ar", "انهار الجسر الشهر الماضي.", "الشهر الماضي", "2012-02"),
    ("ar", "انهار الجسر قبل عامين.", "قبل عامين", "2010"),
    ("ar", "انهار الجسر قبل أسبوعين.", "قبل أسبوعين", "2012-02-25"),
    ("ar", "انهار الجسر عام 2003.", "عام 2003", "2003"),
    ("ar", "انهار الجسر في الربع الثالث من عام 2010.", "الربع الثالث من عام 2010", "2010-Q3"),
    ("ar", "بني الجسر في التسعينيات.", "التسعينيات", "199"),
    ("ar", "استمر القتال ثلاثة أيام.", "ثلاثة أيام", "P3D"),
    ("ar", "صدر القرار في ٩ رمضان ١٤٤٥.", "٩ رمضان ١٤٤٥", "2024-03-19"),
    # Russian
    ("ru", "Мост рухнул 3 марта.", "3 марта", "2012-03-03"),
    ("ru", "Мост рухнул в субботу.", "субботу", "2012-03-10"),
    ("ru", "Мост откроют в понедельник.", "понедельник", "2012-03-12"),
    ("ru", "Мост рухнул вчера вечером.", "вчера вечером", "2012-03-09TEV"),
    ("ru", "Мост рухнул в прошлом месяце.", "прошлом месяце", "2012-02"),
    ("ru", "Мост рухнул на прошлой неделе.", "прошлой неделе", "2012-W09"),
    ("ru", "Мост построили в 1998 году.", "1998 году", "1998"),
    ("ru", "Мост построили в 1990-х годах.", "1990-х годах", "199"),
    ("ru", "Мост построили два года назад.", "два года назад", "2010"),
    ("ru", "Прибыль выросла в первом квартале 2010 года.", "первом квартале 2010 года", "2010-Q1"),
    ("ru", "Бои шли три дня.", "три дня", "P3D"),
    ("ru", "Они выходят каждую субботу.", "каждую субботу", "XXXX-WXX-6"),
    ("ru", "Город основан в XII веке 5 мая 1150 года.", "5 мая 1150 года", "1150-05-05"),
]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_expressions(language: str) -> None:
    wrong = []
    for tag, sentence, words, value in CASES:
        if tag == language:
            got = marked(sentence, language)
            if not any(w == words and (value is None or v == value) for w, v in got):
                wrong.append((sentence, words, value, got))
    assert not wrong


# Sentences that hold no time expression, whatever their words look like.
NOTHING = [
    ("en", "He may fall, and they march on."),
    ("en", "The second man won 1,500 votes."),
    ("en", "It costs $1995 and weighs 1800 pounds."),
    ("en", "Jan Novak and Will May sat in the sun."),
    ("en", "The five-year-old girl sang."),
    ("en", "The fall of the city came swiftly."),
    ("fa", "شرکت حمل و نقل مهر به میزان کافی تیر خرید."),
    ("ru", "Он купил маленький дом у среднего моста."),
    ("ar", "عدد القتلى كبير جدا."),
    ("ps", "هغه ډېر ښه سړی دی."),
]


@pytest.mark.parametrize(("language", "sentence"), NOTHING)
def test_no_expression(language: str, sentence: str) -> None:
    assert marked(sentence, language) == []


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        ("Profit rose 4% in the third quarter. It was $3 million a year earlier.", "a year earlier", "2010-Q3"),
        ("Profit rose in the third quarter. The year-ago quarter was weak.", "The year-ago quarter", "2010-Q3"),
        ("The war ended on May 4, 1998. The following year the bridge was rebuilt.", "The following year", "1999"),
        ("The war ended on May 4, 1998. He died later that year.", "later that year", "1998"),
        ("The war ended on May 4, 1998. He died the same day.", "the same day", "1998-05-04"),
        ("The war ended on May 4, 1998. He died the next day.", "the next day", "1998-05-05"),
        ("The war ended on May 4, 1998. He died the day before.", "the day before", "1998-05-03"),
        ("He left in April, compared with six in the same month a year ago.", "the same month a year ago", "2010-04"),
    ],
)
def test_expressions_that_lean_on_the_date_before(sentence: str, words: str, value: str) -> None:
    assert (words, value) in marked(sentence)


def test_two_days_with_one_month() -> None:
    assert marked("The fair ran on 6-15 October 1952.") == [("6", "1952-10-06"), ("15 October 1952", "1952-10-15")]
    assert marked("The fair ran on May 4 and 5, 1951.") == [("May 4", "2011-05-04"), ("5, 1951", "1951-05-05")]
    assert marked("جرى المعرض من 4 إلى 23 سبتمبر 2011.", "ar") == [("4 إلى 23 سبتمبر 2011", "2011-09-04/2011-09-23")]


def test_in_a_history_dates_lean_on_each_other() -> None:
    text = (
        "The league was founded in 1860. It split in February 1861. On April 12 its hall burned. In 1862 it met again. "
        "On May 3, 1863, it won. In June it lost. It was dissolved in 1865."
    )
    assert [v for _, v in marked(text)] == [
        "1860", "1861-02", "1861-04-12", "1862", "1863-05-03", "1863-06", "1865",
    ]  # fmt: skip


def test_without_an_anchor_only_absolute_dates_have_a_value() -> None:
    text = "It opened on March 8, 2012. It closed Saturday, last month, in May, two weeks ago and on Oct. 3."
    got = marked(text, anchor=None)
    assert got[0] == ("March 8, 2012", "2012-03-08")
    assert [w for w, _ in got[1:]] == ["Saturday", "last month", "May", "two weeks ago", "Oct. 3"]
    assert {v for _, v in got[1:]} == {None}


def test_start_and_end_are_inclusive_days() -> None:
    _, found = find("It rained last month and in the third quarter of 1998, on Friday and for three days.")
    assert [(d.type, d.start, d.end) for d in found] == [
        ("date", "2012-02-01", "2012-02-29"),
        ("date", "1998-07-01", "1998-09-30"),
        ("date", "2012-03-09", "2012-03-09"),
        ("duration", None, None),
    ]


def test_a_month_is_one_of_the_calendar_of_the_date_line() -> None:
    """A story dated "۲۰ حوت ۱۳۹۰" means Dalw by "last month", one dated "10 March 2012" February."""
    sentence = "او ماه گذشته آمد."
    assert marked(sentence, "prs", line="۲۰ حوت ۱۳۹۰") == [("ماه گذشته", "2012-01-21/2012-02-19")]
    assert marked(sentence, "prs", line="10/3/2012") == [("ماه گذشته", "2012-02")]


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
        "month": "پل د ۲۰۱۱ کال د {} ۱۲مه ولوېد.", "weekday": "پل {}، ۲۰ مارچ ۲۰۱۲ ولوېد.", "unit": "پل دوه {} وړاندې ولوېد.",
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
        "ordinal": "انهار الجسر في {} من مارس 2011.", "meridiem": "انهار الجسر أمس 5:30 {}.", "era": "انهار الجسر عام 1430 {}.",
    },
    "ru": {
        "month": "Мост рухнул 12 {} 2011.", "weekday": "Мост рухнул {}, 20 марта 2012.", "unit": "Мост рухнул 3 {} назад.",
        "season": "Мост рухнул {} 2011 года.", "part_of_day": "Мост рухнул вчера {}.", "relative_day": "Мост рухнул {}.",
        "direction": "Мост рухнул {} год.", "same": "Мост построен в 1998 году. Рухнул {} год.",
        "shift": "Мост рухнул 3 года {}.", "shift_before": "Мост рухнет {} 3 года.", "every": "Мост рухнул {} год.",
        "set": "Мост закрывают {}.", "stage": "Мост рухнул в {} 2011.", "about": "Мост рухнул {} 3 лет назад.",
        "fuzzy": "Мост рухнул {} лет назад.", "decade": "Мост построен в {} годы.", "number": "Мост рухнул {} года назад.",
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


@pytest.mark.parametrize(
    ("kind", "sentence", "value"),
    [
        ("future_auxiliary", "They {} meet Monday.", "2012-03-12"),
        ("ahead", "The shop is closed {} Monday.", "2012-03-12"),
        ("future_participle", "A vote was {} Monday.", None),
        ("future_present", "The talks {} Monday.", None),
        ("amount_before", "He paid {}1998 and left.", None),
        ("amount_after", "It rose 1998 {} in all.", None),
    ],
)
def test_words_around_a_date(kind: str, sentence: str, value: str | None) -> None:
    for row in lexicon.rows("en", "date_context"):
        if row["kind"] == kind and row["word"].isalpha() and value:
            assert value in [v for _, v in marked(sentence.format(row["word"]))], row
        elif row["kind"] == kind and kind.startswith("amount"):
            gap = " " if row["word"].isalpha() and kind == "amount_before" else ""
            assert marked(sentence.format(row["word"] + gap)) == [], row


def test_participles_and_presents_that_look_ahead() -> None:
    for sentence in (
        "A vote is scheduled Monday.",
        "A vote is expected Monday.",
        "A vote is planned Monday.",
        "A vote is set Monday.",
        "A vote is due Monday.",
        "The talks begin Monday.",
        "The shop opens Monday.",
        "The race starts Monday.",
        "The offer expires Monday.",
        "The strike ends Monday.",
        "The council meets Monday.",
        "The law takes effect Monday.",
    ):
        assert marked(sentence) == [("Monday", "2012-03-12")], sentence


def test_a_past_perfect_looks_back() -> None:
    assert marked("The offer had been due to expire Friday.") == [("Friday", "2012-03-09")]


PIECES = ["March", "مارس", "марта", "10", "2012", "1990s", "3/10/2012", "last", "week", "ago", "of", "the", "third",
          "quarter", "Saturday", "شنبه", "۱۴۰۱", "حمل", "د", "کال", "قبل", "عامين", "BC", "-", ".", ",", "'s", "two",
          "thousand", "every", "10:75", "year-end", "Christmas", "سَبْت", "й", "\u200c", "\u0640", "a.m.", "9999", "\ud7ff"]  # fmt: skip


@given(
    st.lists(st.sampled_from(PIECES), max_size=30),
    st.sampled_from(["fa", "prs", "ps", "ar", "ru", "uk"]),
    st.sampled_from([None, "0001-01-01", "2012-03-10", "9999-12-31"]),
    st.sampled_from([" ", "", "\n"]),
)
@settings(max_examples=300, deadline=None)
def test_any_row_of_words(pieces: list[str], language: str, anchor: str | None, glue: str) -> None:
    check(glue.join(pieces), language, anchor)


@given(st.text(max_size=60), st.sampled_from(["fa", "ar", "ru"]))
@settings(max_examples=100, deadline=None)
def test_any_text(text: str, language: str) -> None:
    check(text, language, ANCHOR)


def check(text: str, language: str, anchor: str | None) -> None:
    """Dates are in order, do not overlap, begin and end with a mark that is shown, and are not turned round."""
    story, found = find(text, language, anchor)
    at = 0
    for d in found:
        assert at <= d.span.start < d.span.end <= len(text)
        at = d.span.end
        words = story.words(d.span)
        assert words == words.strip()
        if d.start is not None and d.end is not None:
            assert d.start <= d.end
    assert found == find(text, language, anchor)[1]


@pytest.mark.parametrize("piece", ["two ", "1998 of ", "May ", "Saturday, "])
def test_a_very_long_sentence_takes_linear_time(piece: str) -> None:
    """50,000 words without an end of a sentence, in a language without a parser."""
    text = piece * (50_000 // len(piece.split()))
    story = story_of([text], "fa", ANCHOR)
    syntax = parse(story, resources())
    for sentence in syntax.sentences:
        sentence.language = "en"  # its rules, without the parser's time
    started = time.process_time()
    dates(story, syntax, resources())
    assert time.process_time() - started < 6
