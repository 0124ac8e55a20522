"""Who says what in stories of every language, and nothing where nobody speaks."""

from __future__ import annotations

import pytest
from attribution_stories import NARRATION, STORIES, Case, Report
from attributions_in_short import Said, read

from sayso.resources import Resources

SURE = 0.75  # what a reader may rely on is found with at least this confidence


def holds(said: Said, report: Report) -> bool:
    """Whether the words of a report stand in the roles of an attribution where they belong, and in no other."""
    if report.source and (report.source not in said.source or report.source in said.content):
        return False
    apart = not any(words in said.source or words in said.cue for words in report.content)
    return report.cue in said.cue and apart and all(words in said.content for words in report.content)


@pytest.mark.parametrize("name", STORIES)
def test_reports_of_a_story(name: str, resources: Resources) -> None:
    case: Case = STORIES[name]
    _, found = read(case.text, resources, case.language)
    sure = [s for s in found if s.a.confidence >= SURE]
    missing = [report for report in case.reports if not any(holds(s, report) for s in sure)]
    assert missing == [], [(s.source, s.cue, s.content, s.a.confidence) for s in found]


@pytest.mark.parametrize("name", STORIES)
def test_what_the_story_itself_tells_is_nobodys(name: str, resources: Resources) -> None:
    """The last sentence of most stories is plain narration."""
    case: Case = STORIES[name]
    if case.text.endswith(("»", '".', "؛")) or name in TOLD_TO_THE_END:
        pytest.skip("somebody speaks up to the end")
    _, found = read(case.text, resources, case.language)
    last = max(case.text.rfind(mark, 0, -2) for mark in '.»”"?\n')
    assert [s.content for s in found if s.a.confidence >= SURE and s.a.content[-1].end > last + 4] == []


TOLD_TO_THE_END = ("en next sentence", "fa next sentence", "fa denial", "ps according to", "ar according to",
                   "ar shared source", "ar adjunct between", "prs residents")  # fmt: skip


@pytest.mark.parametrize("name", NARRATION)
def test_narration_says_nothing(name: str, resources: Resources) -> None:
    _, found = read(NARRATION[name], resources, name.split()[0])
    assert [(s.source, s.cue, s.content) for s in found if s.a.confidence >= 0.8] == []


MARKED = {
    "en": ("He came home late. {}We lost the house and the boat{}, said Ruth Holm, a teacher from Skelby. Nobody was hurt.",
           "Ruth Holm", "We lost the house and the boat"),
    "ru": ("Ночью сгорел дом у реки. {}Мы остались без дома{}, — сказал Пётр Орлов, рыбак. Никто не пострадал.",
           "Пётр Орлов", "Мы остались без дома"),
    "ar": ("احترق بيت قرب النهر ليلا. وقال سالم العلي، وهو صياد، {}لم يبق لنا بيت ولا قارب{}. ولم يصب أحد.",
           "سالم العلي", "لم يبق لنا بيت ولا قارب"),
    "fa": ("شب گذشته خانه‌ای کنار رود سوخت. سالم نادری، ماهیگیر، گفت: {}برای ما نه خانه مانده است نه قایق{}. کسی زخمی نشد.",
           "سالم نادری", "برای ما نه خانه مانده است نه قایق"),
}  # fmt: skip


@pytest.mark.parametrize("marks", ["“ ”", '" "', "« »", "„ “", "`` ''"])
@pytest.mark.parametrize("language", MARKED)
def test_quotation_marks_of_all_kinds(language: str, marks: str, resources: Resources) -> None:
    text, source, content = MARKED[language]
    _, found = read(text.format(*marks.split()), resources, language)
    (only,) = (s for s in found if s.a.confidence >= SURE and source in s.source)
    assert content in only.content and only.a.kind == "direct"
    assert len(only.content) <= len(content) + 6


@pytest.mark.parametrize(
    "name", [n for n in STORIES if n.split()[1:] == ["clause"] or n.endswith(("quotation", "first"))]
)
def test_blanks_between_paragraphs_change_no_report(name: str, resources: Resources) -> None:
    case = STORIES[name]
    _, found = read(f"\n\n \n\n{case.text}\n\n\u200f\n\n", resources, case.language)
    sure = [s for s in found if s.a.confidence >= SURE]
    assert [r for r in case.reports if not any(holds(s, r) for s in sure)] == []
