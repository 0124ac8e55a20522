"""Words that came along from a neighbouring report are left out: candidates by hand, whatever the model says."""

from __future__ import annotations

import numpy as np
import pytest
from stories_in_short import parsed

from sayso.attribution import learned
from sayso.attribution.candidate import Candidate
from sayso.attribution.find import quotations_of
from sayso.attribution.tidy import tidied
from sayso.record import Span
from sayso.resources import Resources


def spans(text: str, *words: str) -> list[Span]:
    return [Span(text.index(w), text.index(w) + len(w)) for w in words]


def candidate(text: str, source: tuple[str, ...], cue: str, content: tuple[str, ...]) -> Candidate:
    return Candidate(spans(text, *source), spans(text, cue), spans(text, *content), "by hand", "asserts", 0.9)


def tidy(text: str, *candidates: Candidate, resources: Resources, language: str = "en") -> list[tuple[str, str]]:
    """(source, content) of each candidate; the parts of a role are joined by " … "."""
    story, syntax = parsed(text, resources, language)
    found = tidied(syntax, quotations_of(story, syntax), list(candidates))
    return [(" … ".join(s.of(text) for s in c.source), " … ".join(s.of(text) for s in c.content)) for c in found]


def test_a_source_is_of_the_sentence_of_its_cue(resources: Resources) -> None:
    text = "A farmer waved at us. The mayor said the bridge was closed."
    found = tidy(
        text, candidate(text, ("A farmer", "The mayor"), "said", ("the bridge was closed",)), resources=resources
    )
    assert found == [("The mayor", "the bridge was closed")]


def test_a_source_of_another_sentence_stays_where_there_is_no_other(resources: Resources) -> None:
    text = "The mayor came late. Said the bridge was closed."
    found = tidy(text, candidate(text, ("The mayor",), "Said", ("the bridge was closed",)), resources=resources)
    assert found == [("The mayor", "the bridge was closed")]


def test_a_quotation_with_a_speaker_of_its_own_is_not_the_neighbours(resources: Resources) -> None:
    text = '"We lost the boat," said Ruth Holm. "I lost the house," added Omar Daud.'
    first = candidate(text, ("Ruth Holm",), "said", ('"We lost the boat,"',))
    second = candidate(text, ("Omar Daud",), "added", ('"We lost the boat,"', '"I lost the house,"'))
    assert tidy(text, first, second, resources=resources) == [
        ("Ruth Holm", '"We lost the boat,"'),
        ("Omar Daud", '"I lost the house,"'),
    ]


def test_what_is_reported_within_a_longer_report_stays_in_it(resources: Resources) -> None:
    text = '"I was there all night. They told us that it was over," said Ruth Holm.'
    outer = candidate(text, ("Ruth Holm",), "said", ('"I was there all night. They told us that it was over,"',))
    inner = candidate(text, ("They",), "told", ("that it was over",))
    assert tidy(text, outer, inner, resources=resources)[0][1].endswith('They told us that it was over,"')


def test_the_story_below_a_headline_is_not_said_in_it(resources: Resources) -> None:
    text = "Mayor: We stay\n\nThe bridge was closed for a day."
    found = tidy(
        text, candidate(text, ("Mayor",), ":", ("We stay", "The bridge was closed for a day")), resources=resources
    )
    assert found == [("Mayor", "We stay")]


def test_a_quotation_of_several_paragraphs_stays_whole(resources: Resources) -> None:
    text = "She said: “We had a house.\n\n“The water took it.”"
    found = tidy(
        text, candidate(text, ("She",), "said", ("“We had a house.", "“The water took it.”")), resources=resources
    )
    assert found == [("She", "“We had a house. … “The water took it.”")]


def test_a_statement_in_the_paragraph_behind_its_cue_stays(resources: Resources) -> None:
    text = "The ministry said:\n\nThe bridge will be closed."
    found = tidy(text, candidate(text, ("The ministry",), "said", ("The bridge will be closed",)), resources=resources)
    assert found == [("The ministry", "The bridge will be closed")]


def test_narration_around_a_quotation_is_not_said(resources: Resources) -> None:
    text = 'He came home late. "We lost the boat," said Ruth Holm.'
    found = tidy(
        text, candidate(text, ("Ruth Holm",), "said", ('He came home late. "We lost the boat,"',)), resources=resources
    )
    assert found == [("Ruth Holm", '"We lost the boat,"')]
    text = 'Ruth Holm said: "We lost the boat." Cars wait outside.'
    found = tidy(text, candidate(text, ("Ruth Holm",), "said", ('"We lost the boat." Cars',)), resources=resources)
    assert found == [("Ruth Holm", '"We lost the boat."')]


@pytest.mark.parametrize(
    ("text", "words", "kept"),
    [
        ("The envoy's warning came", "s warning", "warning"),
        ("The envoy’s warning came", "’s warning", "warning"),
        ("The envoy's warning came", "The envoy'", "The envoy's"),
        ("The envoy's warning came", "The envoy", "The envoy"),
        ("He said, so we went", ", so we went", "so we went"),
        ("وقالَ الوزير", "وقال", "وقالَ"),
        ("می‌روم خانه", "\u200cروم", "روم"),
        ("The guards' claim", "claim", "claim"),
        ("it was s late", "s late", "s late"),
    ],
)
def test_edges_of_a_span_part_no_word(text: str, words: str, kept: str) -> None:
    (span,) = spans(text, words)
    assert learned.trimmed(text, span).of(text) == kept


def test_a_run_of_cue_words_ends_with_its_paragraph_and_is_not_endless() -> None:
    tags = np.zeros((200, 3, 3), np.float32)
    tags[:, :, 0] = 1
    tags[10:14, 1] = tags[50:150, 1] = [0.1, 0.1, 0.8]
    paragraph = np.array([0] * 12 + [1] * 188)
    runs = [(a, b) for a, b, _ in learned.cues(tags, paragraph)]
    assert runs[:2] == [(10, 12), (12, 14)]
    assert [a for a, _ in runs[2:]] == list(range(50, 150, learned.LONGEST_CUE)) and runs[-1][1] == 150


def test_tidying_takes_no_longer_than_the_story(resources: Resources) -> None:
    text = '"We lost it," said Ruth Holm. ' * 400
    at = [m for m in range(0, len(text), 30)]
    found = [
        Candidate([Span(k + 19, k + 28)], [Span(k + 14, k + 18)], [Span(k, k + 13)], "by hand", "asserts", 0.9)
        for k in at
    ]
    story, syntax = parsed(text, resources)
    assert len(tidied(syntax, quotations_of(story, syntax), found)) == 400


def test_a_possessive_within_a_cue_is_its_source(resources: Resources) -> None:
    text = "Мост, по её словам, закрыли ночью."
    assert tidy(text, candidate(text, (), "по её словам", ("Мост",)), resources=resources, language="ru") == [
        ("её", "Мост")
    ]


def test_whose_words_are_passed_on_stands_beside_the_cue(resources: Resources) -> None:
    text = "Агентство «Север», ссылаясь на двух инженеров, сообщило, что мост закрыт."
    cited = candidate(text, ("Агентство «Север»", "двух инженеров"), "ссылаясь на", ("что мост закрыт",))
    assert tidy(text, cited, resources=resources, language="ru") == [("двух инженеров", "что мост закрыт")]
    text = "The agency, citing two engineers, said that the bridge was closed."
    cited = candidate(text, ("The agency", "two engineers"), "citing", ("that the bridge was closed",))
    assert tidy(text, cited, resources=resources)[0][0] == "The agency … two engineers"


@pytest.mark.parametrize(
    ("text", "source", "cue", "left"),
    [
        ("Мост закрыт, сообщили в ведомстве.", "ведомстве", "сообщили в", ("ведомстве", "сообщили")),
        ("Мост закрыт, со ссылкой на врачей писала газета.", "врачей", "со ссылкой на", ("врачей", "со ссылкой на")),
        ("Она журналистам сказала, что мост закрыт.", "Она журналистам", "сказала", ("Она", "сказала")),
        ("Она сама сказала, что мост закрыт.", "Она сама", "сказала", ("Она сама", "сказала")),
        ("Ольга встала и сказала, что мост закрыт.", "Ольга", "и сказала", ("Ольга", "сказала")),
    ],
)
def test_edges_of_russian_cues_and_sources(
    text: str, source: str, cue: str, left: tuple[str, str], resources: Resources
) -> None:
    story, syntax = parsed(text, resources, "ru")
    (found,) = tidied(
        syntax,
        quotations_of(story, syntax),
        [candidate(text, (source,), cue, ("мост закрыт",) if "мост" in text else ("Мост закрыт",))],
    )
    assert (found.source[0].of(text), found.cue[0].of(text)) == left
