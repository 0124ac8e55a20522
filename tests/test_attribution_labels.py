"""Speech under a label: transcripts, statements, interviews; every line of its lexicons at work."""

from __future__ import annotations

import pytest
from attributions_in_short import read, said
from stories_in_short import parsed

from sayso import lexicon
from sayso.attribution.candidate import Candidate
from sayso.attribution.labels import with_labels
from sayso.attribution.turns import cut, is_capitals
from sayso.record import Span
from sayso.resources import Resources

COURT = """The trial of a ferry captain began in Skelby. Prosecutor Karen Whitlock questioned the deckhand, Denise Poole.

WHITLOCK: What did the captain tell you?

POOLE: He told us to cast off. He said the wind would drop.

WHITLOCK: And did it?

POOLE: It never dropped.

Relatives left the court in tears."""
LANGUAGES = ["en", "fa", "ar", "ps", "ru"]


def spoken(text: str, resources: Resources, language: str = "en") -> list[tuple[str, str]]:
    """(source, content) of what a colon ascribes."""
    return [(source, content) for source, cue, content in said(text, resources, language) if cue in (":", ".")]


def test_turns_of_a_transcript_and_what_is_said_within_them(resources: Resources) -> None:
    story, found = read(COURT, resources)
    turns = [s for s in found if s.cue == ":"]
    assert [(s.source, s.content) for s in turns] == [
        ("WHITLOCK", "What did the captain tell you?"),
        ("POOLE", "He told us to cast off. He said the wind would drop."),
        ("WHITLOCK", "And did it?"),
        ("POOLE", "It never dropped."),
    ]
    assert [s.a.stance for s in turns] == ["asks", "asserts", "asks", "asserts"]
    assert {s.a.kind for s in turns} == {"direct"}
    names = {e.id: e.name for e in story.entities}
    assert [names[s.a.speaker or ""].split()[-1] for s in turns] == ["Whitlock", "Poole", "Whitlock", "Poole"]
    within = {s.a.within for s in found if s.content.endswith("the wind would drop")}
    assert within == {turns[1].a.id}, "what is reported within a turn stands within it"


def test_statements_under_names_and_offices(resources: Resources) -> None:
    text = """Hill Bank will shut 61 branches.

OMAR DAUD, CHIEF EXECUTIVE, HILL BANK:

“Nine in ten of our members bank on a phone.”

“We have to follow them.”

RUTH HOLM, MP FOR SKELBY:

“The nearest counter will be 27 miles away.”

The bank opened in 1911."""
    assert spoken(text, resources) == [
        (
            "OMAR DAUD, CHIEF EXECUTIVE, HILL BANK",
            "“Nine in ten of our members bank on a phone.” … “We have to follow them.”",
        ),
        ("RUTH HOLM, MP FOR SKELBY", "“The nearest counter will be 27 miles away.”"),
    ]


def test_a_turn_goes_on_over_paragraphs_of_a_transcript(resources: Resources) -> None:
    text = "DAUD: We leave at dawn.\n\nThe boats are ready.\n\n(APPLAUSE)\n\nHOLM: Who pays?\n\nDAUD: We do.\n\nHOLM: Good."
    assert spoken(text, resources)[:2] == [
        ("DAUD", "We leave at dawn. … The boats are ready."),
        ("HOLM", "Who pays?"),
    ]


def test_turns_on_the_lines_of_one_paragraph(resources: Resources) -> None:
    text = "McCAIN: We should go.\nREP. ANA REYES (D-Ohio): We should stay.\nMcCAIN: Then vote."
    assert [source for source, _ in spoken(text, resources)] == ["McCAIN", "REP. ANA REYES (D-Ohio)", "McCAIN"]


def test_a_known_person_in_ordinary_letters(resources: Resources) -> None:
    text = "Hill Bank shuts.\n\nThe chairman, Omar Daud, met reporters.\n\nOmar Daud: We will not sell the bank.\n\nHe left."
    ((source, content),) = spoken(text, resources)
    assert (source, content) == ("Omar Daud", "We will not sell the bank.")


INTERVIEW = "Mayor Ana Reyes took questions on Monday.\n\n{q}{m} Will the bridge open?\n\n{a}{m} It opens in May.\n\n{q}{m} Who pays?\n\n{a}{m} The city does."


@pytest.mark.parametrize(("q", "a", "mark"), [("Q", "A", ":"), ("Q", "A", "."), ("Question", "Answer", ":")])
def test_answers_are_those_of_whoever_the_story_says_answers(resources: Resources, q: str, a: str, mark: str) -> None:
    story, found = read(INTERVIEW.format(q=q, a=a, m=mark), resources)
    names = {e.id: e.name for e in story.entities}
    shown = [(names.get(s.a.speaker or ""), s.a.stance, s.content) for s in found if s.cue == mark]
    assert shown == [
        (None, "asks", "Will the bridge open?"),
        ("Ana Reyes", "asserts", "It opens in May."),
        (None, "asks", "Who pays?"),
        ("Ana Reyes", "asserts", "The city does."),
    ]


def test_questions_that_the_paper_answers_itself_are_nobodys_speech(resources: Resources) -> None:
    text = "Polls open on Monday.\n\nQ: When do they open?\n\nA: At seven.\n\nQ: Where?\n\nA: In every school."
    assert spoken(text, resources) == []


@pytest.mark.parametrize(
    "text",
    [
        "Storm hits the coast\n\nWASHINGTON: The storm hit the coast on Monday. Mr. George Washington lives there.",
        "The vote is close.\n\nOmar Daud, the mayor, leads.\n\nOmar Daud: 1,769.\n\nRuth Holm: 1,501.",
        "The mayor, Omar Daud, won two prizes.\n\nOmar Daud: 24 titles in all.",
        "NOTE: The count goes on.\n\nPHOTO: The river on Monday.\n\nNOTE: Names were changed.",
        "Here is the thing: nobody came.\n\nThe pattern is clear: the towns are empty.",
        "They came on Monday, the mayor of\nSkelby: a small town.",
        "He has one rule: never sell.",
        "A book about the mayor, Omar Daud, is out.\n\nOmar Daud, whose “Rain: A Life” came out on Monday, was pleased.",
        ":\n\n::\n\n: nothing",
    ],
)
def test_what_looks_like_a_label_and_is_none(resources: Resources, text: str) -> None:
    assert spoken(text, resources) == []


def test_a_verb_in_the_label_is_for_the_finder(resources: Resources) -> None:
    text = "The mayor, Omar Daud, met reporters.\n\nOmar Daud said: “We will not sell the bank.”"
    ((source, cue, content),) = said(text, resources)
    assert source == "Omar Daud" and cue.rstrip(":") == "said" and "We will not sell the bank" in content


def test_a_finder_that_takes_the_colon_for_a_cue_is_not_counted_twice(resources: Resources) -> None:
    story, syntax = parsed(COURT, resources)
    at = COURT.index("WHITLOCK:")
    colon = Span(at + 8, at + 9)
    found = [Candidate([Span(at, at + 8)], [colon], [Span(at + 10, at + 15)], "tagger", "asserts", 0.6)]
    both = with_labels(story, syntax, found, resources)
    assert [c.rule for c in both if c.cue == [colon]] == ["colon turn"]
    assert [c.cue[0].start for c in both] == sorted(c.cue[0].start for c in both)


@pytest.mark.parametrize(("label", "capitals"), [("SMITH", True), ("McCAIN", True), ("SEN. CRUZ (R-Tex.)", True),
                                                 ("D'ANGELO", True), ("Smith", False), ("A", False), ("ГЕРМАН", True)])  # fmt: skip
def test_capitals(label: str, capitals: bool) -> None:
    assert is_capitals(label) is capitals


def test_name_of_a_label_has_no_title_and_no_office() -> None:
    text = "REAR ADM. JOHN HILL, NAVY: We sailed."
    line = cut(text, Span(0, len(text)), "en")
    assert line and line.name.of(text) == "REAR ADM. JOHN HILL" or line and line.name.of(text) == "JOHN HILL"
    assert line.said.of(text) == "We sailed."


def test_every_label_of_the_lexicons_says_what_its_line_is() -> None:
    for language in LANGUAGES:
        rows = lexicon.rows(language, "turn_labels")
        assert {r["part"] for r in rows} == {"question", "answer", "none"}
        for row in rows:
            text = f"{row['label']}: so it is"
            line = cut(text, Span(0, len(text)), language)
            assert line is not None and line.part == row["part"], row


NAMED = {
    "en": ("The mayor, Ana Reyes, {}.", "The paper {} Ana Reyes, the mayor."),
    "ru": ("Губернатор Иван Петров {}.", "Мы публикуем {} Иван Петров."),
    "fa": ("والی نجیب سحر {} پاسخ داد.", "این متن {} والی نجیب سحر است."),
    "ar": ("الوزير سالم العلي {} القراء.", "هذا {} الوزير سالم العلي."),
    "ps": ("والي نجيب سحر {} ځواب ووایه.", "دا {} والي نجيب سحر دی."),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_phrase_says_who_answers(resources: Resources, language: str) -> None:
    labels = {r["part"]: r["label"] for r in reversed(lexicon.rows(language, "turn_labels"))}
    for row in lexicon.rows(language, "interviews"):
        before, after = NAMED[language]
        intro = (after if row["side"] == "after" else before).format(row["phrase"])
        text = f"{intro}\n\n{labels['question']}: One two three?\n\n{labels['answer']}: Four five six."
        story, found = read(text, resources, language)
        answers = [s for s in found if s.content == "Four five six."]
        assert len(answers) == 1, (row, text)
        names = {e.id: e.name for e in story.entities}
        shown = names.get(answers[0].a.speaker or "") or answers[0].source
        assert any(surname in shown for surname in ("Reyes", "Петров", "سحر", "العلي")), row
