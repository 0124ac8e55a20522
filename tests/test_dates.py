"""Time expressions: spans and values in six languages, against the story's date."""

from __future__ import annotations

import time
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from stories_in_short import parsed

from sayso import lexicon
from sayso.dates import dates
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
    ("en", "The count began on Election Day 2016.", "Election Day 2016", "2016-11-08"),
    ("en", "The pool opened on Memorial Day 2010.", "Memorial Day 2010", "2010-05-31"),
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


@pytest.mark.parametrize(
    ("language", "sentence", "words", "value"),
    [
        ("en", "Shells fell at dawn on Thursday.", "Thursday", "2012-03-08"),
        ("en", "Shells fell late Thursday.", "late Thursday", "2012-03-08"),
        ("ru", "Мост рухнул вечером во вторник.", "вторник", "2012-03-06"),
        ("ar", "انهار الجسر فجر الخميس.", "الخميس", "2012-03-08"),
        ("fa", "پل بامداد دیروز فرو ریخت.", "دیروز", "2012-03-09"),
        ("ps", "پل د دوشنبې په ماښام ولوېد.", "دوشنبې", "2012-03-05"),
    ],
)
def test_a_part_of_the_day_that_stands_apart_is_left_out(language: str, sentence: str, words: str, value: str) -> None:
    assert (words, value) in marked(sentence, language)


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
          "thousand", "every", "10:75", "winter", "next", "fall", "الشتاء", "зимой", "Thanksgiving", "tomorrow",
          "century", "the same", "weekend", "earlier", "year-ago", "before", "year-end", "Christmas",
          "سَبْت", "й", "\u200c", "\u0640", "a.m.", "9999", "\ud7ff"]  # fmt: skip


@given(
    st.lists(st.sampled_from(PIECES), max_size=30),
    st.sampled_from(["en", "fa", "prs", "ps", "ar", "ru", "uk"]),
    st.sampled_from([None, "0001-01-01", "2012-03-10", "9999-12-31"]),
    st.sampled_from([" ", "", "\n"]),
)
@settings(max_examples=300, deadline=None)
def test_any_row_of_words(pieces: list[str], language: str, anchor: str | None, glue: str) -> None:
    check(glue.join(pieces), language, anchor)


def test_half_of_a_word_is_no_date(resources: Resources) -> None:
    story, syntax = parsed("The year-long strike went on. They met late in the year.", resources, "en", "2024-05-14")
    assert [d.span.of(story.text) for d in dates(story, syntax, resources)] == ["late in the year"]


@given(st.text(max_size=60), st.sampled_from(["fa", "ar", "ru"]))
@settings(max_examples=100, deadline=None)
def test_any_text(text: str, language: str) -> None:
    check(text, language, ANCHOR)


def check(text: str, language: str, anchor: str | None) -> None:
    """Dates are in order, do not overlap, begin and end with a mark that is shown, and are not turned round."""
    story = story_of(text.split("\n"), language, anchor)
    story_syntax = parse(replace(story, language="fa") if language == "en" else story, resources())
    for sentence in story_syntax.sentences:
        sentence.language = language  # English by its rules alone: its parser would take minutes here
    found = dates(story, story_syntax, resources())
    at = 0
    for d in found:
        assert at <= d.span.start < d.span.end <= len(text)
        at = d.span.end
        words = story.words(d.span)
        assert words == words.strip()
        if d.start is not None and d.end is not None:
            assert d.start <= d.end
    assert found == dates(story, story_syntax, resources())


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
