"""Publication dates: a table of date lines in five languages, and what decides an ambiguous one."""

from __future__ import annotations

import pytest

from sayso import lexicon
from sayso.dates import looks_like_date, published
from sayso.page import Page
from sayso.record import Source, Span, StoryDate

# language, date line, value
LINES = [
    ("en", "March 10, 2012", "2012-03-10"),
    ("en", "Mar. 10, 2012", "2012-03-10"),
    ("en", "10 March 2012", "2012-03-10"),
    ("en", "10th of March, 2012", "2012-03-10"),
    ("en", "Saturday, March 10, 2012", "2012-03-10"),
    ("en", "Published: Saturday, 10 March 2012 at 14:05 GMT", "2012-03-10"),
    ("en", "Last updated on Sept. 3, 2019 2:30 p.m. EST", "2019-09-03"),
    ("en", "2012-03-10", "2012-03-10"),
    ("en", "2012-03-10T23:30:00+04:30", "2012-03-10"),
    ("en", "2012/3/10", "2012-03-10"),
    ("en", "13/10/2012", "2012-10-13"),
    ("en", "10/13/2012", "2012-10-13"),
    ("en", "10/10/2012", "2012-10-10"),
    ("en", "10-Mar-12", "2012-03-10"),
    ("en", "10 Mar '98", "1998-03-10"),
    ("en", "13/10/98", "1998-10-13"),
    ("en", "03.10.2012", "2012-10-03"),
    ("en", "14 Hamal 1401", "2022-04-03"),
    ("en", "3 Qaws 1400", "2021-11-24"),
    ("en", "12 Farvardin 1391", "2012-03-31"),
    ("en", "9 Ramadan 1445", "2024-03-19"),
    ("en", "June 1, 2023 | 09:15", "2023-06-01"),
    ("fa", "۱۴۰۱/۱/۱۴", "2022-04-03"),
    ("fa", "۱۴۰۱/۰۱/۱۴", "2022-04-03"),
    ("fa", "۱۴ فروردین ۱۴۰۱", "2022-04-03"),
    ("fa", "یکشنبه ۱۴ فروردین ۱۴۰۱", "2022-04-03"),
    ("fa", "یک‌شنبه، ۱۴ فروردین ماه ۱۴۰۱ - ساعت ۱۰:۳۰", "2022-04-03"),
    ("fa", "تاریخ انتشار: ۱۴ فروردین سال ۱۴۰۱", "2022-04-03"),
    ("fa", "۹۱/۱/۱۴", "2012-04-02"),
    ("fa", "۱۴/۱/۱۴۰۱", "2022-04-03"),
    ("fa", "۱۰ مارس ۲۰۱۲", "2012-03-10"),
    ("fa", "۱۰ مه ۲۰۱۲", "2012-05-10"),
    ("fa", "دهم ژوئن ۲۰۱۲", "2012-06-10"),
    ("fa", "۱۰ رجب ۱۴۴۵", "2024-01-22"),
    ("fa", "۱۴۴۵/۷/۱۰", "2024-01-22"),
    ("fa", "۲۵/۳/۲۰۱۲", "2012-03-25"),
    ("prs", "۱۲ حمل ۱۴۰۱", "2022-04-01"),
    ("prs", "دوشنبه، ۱۸ ثور ۱۴۰۲", "2023-05-08"),
    ("prs", "۲۰ جنوری ۲۰۲۱", "2021-01-20"),
    ("prs", "۳۰ حوت ۱۳۹۹", "2021-03-20"),
    ("prs", "تاریخ نشر: ۷ اگست ۲۰۲۱", "2021-08-07"),
    ("prs", "۱۴ اسد ۱۴۰۰ خورشیدی", "2021-08-05"),
    ("ps", "د ۱۴۰۱ کال د وري ۱۲مه", "2022-04-01"),
    ("ps", "د ۱۴۰۰ کال د لړم ۲۰مه", "2021-11-11"),
    ("ps", "د ۲۰۱۲ کال د مارچ ۱۰مه", "2012-03-10"),
    ("ps", "د ۲۰۱۲ کال د مارچ د میاشتې ۱۰مه", "2012-03-10"),
    ("ps", "۱۲ وری ۱۴۰۱", "2022-04-01"),
    ("ps", "د خپرېدو نېټه: د ۱۴۰۱ کال د چنګاښ ۳مه", "2022-06-24"),
    ("ps", "۱۴۰۱/۱/۱۲", "2022-04-01"),
    ("ar", "١٠ مارس ٢٠١٢", "2012-03-10"),
    ("ar", "10 آذار 2012", "2012-03-10"),
    ("ar", "10 آذار/مارس 2012", "2012-03-10"),
    ("ar", "السبت 10 مارس 2012م", "2012-03-10"),
    ("ar", "١٢ تشرين الثاني ٢٠٢١", "2021-11-12"),
    ("ar", "22 كانون الثاني/يناير 2024", "2024-01-22"),
    ("ar", "٣١ كانون الأول ٢٠٢٠", "2020-12-31"),
    ("ar", "نشر في: ٩ يونيو ٢٠٢٠ الساعة ١٢:٠٠", "2020-06-09"),
    ("ar", "١٠ رجب ١٤٤٥ هـ الموافق 22 يناير 2024", "2024-01-22"),
    ("ar", "10 رجب 1445هـ", "2024-01-22"),
    ("ar", "15 فيفري 2019", "2019-02-15"),
    ("ar", "13/10/2012", "2012-10-13"),
    ("ru", "3 марта 2012 г.", "2012-03-03"),
    ("ru", "3 марта 2012 года, 14:05", "2012-03-03"),
    ("ru", "Опубликовано: 7 октября 2020 года", "2020-10-07"),
    ("ru", "среда, 7 октября 2020", "2020-10-07"),
    ("ru", "07.10.2020", "2020-10-07"),
    ("ru", "07.10.20", "2020-10-07"),
    ("ru", "1 мая 2021", "2021-05-01"),
    ("ru", "12 янв. 2019, 09:00 МСК", "2019-01-12"),
    ("ru", "3/10/2012", "2012-10-03"),
    ("fa", "3/10/2012", "2012-10-03"),
    ("ar", "3/10/2012", "2012-10-03"),
]  # fmt: skip


def read(
    line: str,
    body: str = "Nothing here.",
    language: str = "en",
    metadata: dict[str, list[str]] | None = None,
    uri: str = "story.txt",
    others: tuple[str, ...] = (),
) -> StoryDate | None:
    """The date of a page made of a date line, a body of one paragraph and other dates."""
    text = "\n".join([line, body, *others])
    spans, at = [], 0
    for part in [line, body, *others]:
        spans.append(Span(at, at + len(part)))
        at += len(part) + 1
    page = Page(text, [], Source(uri, "text/plain", "0"), metadata=metadata or {})
    return published(page, spans[0] if line else None, spans[2:], [spans[1]], language)


@pytest.mark.parametrize(("language", "line", "value"), LINES)
def test_date_line(language: str, line: str, value: str) -> None:
    found = read(line, language=language)
    assert found is not None
    assert found.value == value
    assert found.text == line and found.span == Span(0, len(line))
    assert found.evidence


@pytest.mark.parametrize(("language", "line"), [(language, line) for language, line, _ in LINES])
def test_date_line_looks_like_a_date(language: str, line: str) -> None:
    assert looks_like_date(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2012",
        "March 2012",
        "On March 10, 2012 the bridge fell",
        "The court sat on 3/10/2012",
        "By Karen Osei, 10 March 2012",
        "Telephone 12/34/5678",
        "در ۱۴ فروردین ۱۴۰۱ باران بارید",
        "В субботу 3 марта 2012 года прошел дождь",
        "x" * 500,
    ],
)
def test_other_lines_do_not(line: str) -> None:
    assert not looks_like_date(line)


@pytest.mark.parametrize("row", lexicon.rows("any", "date_labels"), ids=lambda r: r["word"])
def test_every_label_is_known(row: dict[str, str]) -> None:
    assert looks_like_date(f"{row['word']}: 2012-03-10")


def test_a_weekday_in_the_body_decides() -> None:
    """3 October 2012 was a Wednesday, 10 March 2012 a Saturday."""
    found = read("3/10/2012", "The minister met the envoy, his office said Saturday.")
    assert found is not None and found.value == "2012-03-10"
    assert found.candidates == ["2012-03-10", "2012-10-03"]
    assert "Saturday" in found.evidence and "3 October 2012 was a Wednesday" in found.evidence


def test_several_weekdays_are_weighed() -> None:
    found = read("3/10/2012", "He spoke Wednesday. Troops left on Tuesday, she said Wednesday. A vote is on Saturday.")
    assert found is not None and found.value == "2012-10-03"


def test_last_friday_and_next_monday_do_not_count() -> None:
    found = read("3/10/2012", "The talks began last Saturday and go on next Saturday.")
    assert found is not None and found.value is None


def test_a_weekday_in_the_line_is_stronger_than_the_body() -> None:
    found = read("Wednesday 3/10/2012", "The minister met the envoy, his office said Saturday.")
    assert found is not None and found.value == "2012-10-03"
    assert "the line says Wednesday" in found.evidence


@pytest.mark.parametrize(
    ("language", "body", "value"),
    [
        ("fa", "وزیر روز شنبه با خبرنگاران سخن گفت.", "2012-03-10"),
        ("ps", "وزیر د شنبې په ورځ خبرې وکړې.", "2012-03-10"),
        ("ar", "قال الوزير يوم السبت إن الجسر مغلق.", "2012-03-10"),
        ("ru", "Министр заявил об этом в субботу.", "2012-03-10"),
        ("ru", "Министр заявил об этом в среду.", "2012-10-03"),
    ],
)
def test_weekdays_of_other_languages_decide(language: str, body: str, value: str) -> None:
    found = read("3/10/2012", body, language)
    assert found is not None and found.value == value


def test_a_full_date_in_the_body_decides() -> None:
    found = read("3/10/2012", "On March 8, 2012, the two sides met.")
    assert found is not None and found.value == "2012-03-10"
    assert 'the body has the date "March 8, 2012"' in found.evidence


def test_a_date_far_off_decides_nothing() -> None:
    found = read("3/10/2012", "The treaty of March 8, 1951, is in force.")
    assert found is not None and found.value is None


def test_metadata_decide() -> None:
    found = read("3/10/2012", metadata={"date": ["2012-10-03T08:00:00Z"]})
    assert found is not None and found.value == "2012-10-03"
    assert "metadata" in found.evidence


@pytest.mark.parametrize(
    "uri", ["https://news.example/2012/03/10/bridge", "https://news.example/20120310-bridge", "/pages/2012-3-10.html"]
)
def test_the_address_decides(uri: str) -> None:
    found = read("3/10/2012", uri=uri)
    assert found is not None and found.value == "2012-03-10"
    assert "address" in found.evidence


@pytest.mark.parametrize(("other", "value"), [("28/9/2012", "2012-10-03"), ("2/28/2012", "2012-03-10")])
def test_another_date_of_the_same_form_decides(other: str, value: str) -> None:
    found = read("3/10/2012", others=(other,))
    assert found is not None and found.value == value
    assert other in found.evidence


def test_another_form_decides_nothing() -> None:
    found = read("3/10/2012", others=("28.9.2012",))
    assert found is not None and found.value is None


@pytest.mark.parametrize("row", lexicon.rows("any", "date_orders"), ids=lambda r: r["locale"])
def test_every_locale_decides(row: dict[str, str]) -> None:
    locale = row["locale"]
    if locale.startswith("."):
        found = read("3/10/2012", metadata={"canonical": [f"https://news.example{locale}/story"]})
    else:
        found = read("3/10/2012", metadata={"language": [locale]})
    assert found is not None
    assert found.value == ("2012-10-03" if row["order"] == "day" else "2012-03-10")
    assert locale in found.evidence


def test_when_nothing_decides_the_record_says_so() -> None:
    found = read("3/10/2012")
    assert found is not None and found.value is None
    assert found.candidates == ["2012-03-10", "2012-10-03"]
    assert found.evidence == "could be 3 October 2012 or 10 March 2012: nothing on the page decides"


def test_words_win_over_metadata() -> None:
    found = read("10 March 2012", metadata={"date": ["2015-06-01"]})
    assert found is not None and found.value == "2012-03-10"
    assert "metadata say 1 June 2015, the words win" in found.evidence


def test_a_time_zone_is_no_contradiction() -> None:
    found = read("10 March 2012", metadata={"date": ["2012-03-09T22:00:00Z"]})
    assert found is not None and "metadata" not in found.evidence


def test_a_weekday_that_does_not_fit_is_told() -> None:
    found = read("Friday, March 10, 2012")
    assert found is not None and found.value == "2012-03-10"
    assert "the line says Friday, and 10 March 2012 was a Saturday" in found.evidence


def test_two_calendars_in_one_line_agree() -> None:
    found = read("24 November 2021 / 3 Qaws 1400")
    assert found is not None and found.value == "2021-11-24"
    assert "the solar Hijri calendar beside it is the same day" in found.evidence


def test_without_a_line_metadata_then_address_then_dateline() -> None:
    dateline = "KABUL, March 3, 2012 (Wire) - A bridge fell."
    with_all = read("", dateline, metadata={"date": ["2012-03-04"]}, uri="https://news.example/2012/03/05/x")
    with_address = read("", dateline, uri="https://news.example/2012/03/05/x")
    bare = read("", dateline)
    assert [f and f.value for f in (with_all, with_address, bare)] == ["2012-03-04", "2012-03-05", "2012-03-03"]
    assert bare is not None and bare.text == "March 3, 2012" and "dateline" in bare.evidence


def test_a_date_inside_the_first_sentence_is_no_dateline() -> None:
    assert read("", "The bridge that fell on March 3, 2012 will be rebuilt.") is None


def test_an_unreadable_line() -> None:
    found = read("some day soon")
    assert found is not None and found.value is None and "could not be read" in found.evidence
    helped = read("31/31/2012", metadata={"date": ["2012-03-10"]})
    assert helped is not None and helped.value == "2012-03-10"
