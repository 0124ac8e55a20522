"""Status of event words: the rules people rely on, and every cue of the lexicon."""

from __future__ import annotations

import pytest

from sayso import lexicon
from sayso.events.status import STATUSES, Judge, cues, event_token
from sayso.record import Paragraph, Publication, Source, Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax, parse


@pytest.fixture(scope="module")
def resources() -> Resources:
    return Resources()


def syntax_of(texts: list[str], resources: Resources) -> Syntax:
    paragraphs, at = [], 0
    for text in texts:
        paragraphs.append(Paragraph(at, at + len(text)))
        at += len(text) + 1
    story = Story("-", Source("-", "text/plain", ""), "story", "\n".join(texts), "en", Publication(), paragraphs)
    return parse(story, resources)


@pytest.mark.parametrize(
    ("sentence", "word", "status"),
    [
        ("Soldiers attacked the village on Monday.", "attacked", "happened"),
        ("Soldiers are shelling the village.", "shelling", "ongoing"),
        ("Soldiers will attack the village next week.", "attack", "planned"),
        ("Soldiers plan to attack the village.", "attack", "planned"),
        ("The general threatened to attack the village.", "attack", "threatened"),
        ("Soldiers did not attack the village.", "attack", "negated"),
        ("Soldiers did n't attack the village .", "attack", "negated"),
        ("Soldiers failed to attack the village.", "attack", "negated"),
        ("The general denied the attack on the village.", "attack", "denied"),
        ("Soldiers allegedly attacked the village.", "attacked", "alleged"),
        ("He accused the soldiers of attacking the village.", "attacking", "alleged"),
        ("If soldiers attack the village, people will flee.", "attack", "hypothetical"),
        ("Soldiers may attack the village.", "attack", "hypothetical"),
        ("She urged the soldiers to attack the village.", "attack", "hypothetical"),
    ],
)
def test_status_of_a_plain_sentence(sentence: str, word: str, status: str, resources: Resources) -> None:
    syntax = syntax_of([sentence], resources)
    start = sentence.index(word)
    i = event_token(syntax, Span(start, start + len(word)))
    assert i is not None
    assert Judge(syntax).status(i) == status


def test_verdict_has_a_score_on_the_scale(resources: Resources) -> None:
    syntax = syntax_of(["Soldiers attacked the village.", "Soldiers did not attack the village."], resources)
    scores = [Judge(syntax).verdict(t.i).score for t in syntax.tokens if t.lemma == "attack"]
    assert len(scores) == 2
    assert all(-3 <= s <= 3 for s in scores)
    assert scores[0] > scores[1]


def test_event_token_is_the_head_and_none_outside_words(resources: Resources) -> None:
    syntax = syntax_of(["They carried out an attack."], resources)
    assert syntax.tokens[event_token(syntax, Span(5, 16)) or 0].text == "carried"
    assert event_token(syntax, Span(4, 5)) is None


PAST = {"go": "went", "keep": "kept", "begin": "began", "seek": "sought", "forget": "forgot", "mean": "meant",
        "stop": "stopped", "plan": "planned", "commit": "committed", "plot": "plotted", "bar": "barred",
        "permit": "permitted", "ban": "banned", "set": "set", "let": "let"}  # fmt: skip


def past(lemma: str) -> str:
    regular = lemma + "d" if lemma.endswith("e") else lemma[:-1] + "ied" if lemma[-2:] in ("ny", "ly") else lemma + "ed"
    return PAST.get(lemma, regular)


def sentences(lemma: str, place: str) -> list[str]:
    """Sentences in which the cue bears on the word attack."""
    if place == "aux":
        patterns = ["The army {} attack the town.", "The army'll attack the town.", "The army did {} attack the town.",
                    "The army {} attacked the town.", "The {} attack on the town was on the news.",
                    "They spoke about {} attack on the town.", "The army left {} attacking the town."]  # fmt: skip
        return [p.format(lemma) for p in patterns]
    if place == "mark":
        return [f"{lemma.capitalize()} the army attacks the town, people leave."]
    verbal = ["The army {} to attack the town.", "The army {} attacking the town.", "The army {} them to attack it.",
              "The army {} an attack on the town.", "They {} that the army attacked the town.",
              "They {} the army for attacking the town.", "They {} that the army will attack the town.",
              "The army {} them of attacking the town."]  # fmt: skip
    nominal = ["The army is {} to attack the town.", "There is a {} of an attack on the town.",
               "The army has the {} to attack the town.", "They spoke of the {} that the army attacked the town.",
               "The {} of attacks on the town ended."]  # fmt: skip
    return [p.format(past(lemma)) for p in verbal] + [p.format(lemma) for p in nominal]


def test_every_cue_makes_its_status(resources: Resources) -> None:
    rows = lexicon.rows("en", "status_cues")
    assert {row["status"] for row in rows} <= STATUSES
    texts = list(dict.fromkeys(s for row in rows for s in sentences(row["lemma"], row["place"])))
    syntax = syntax_of(texts, resources)
    judge = Judge(syntax)
    fired = set()
    for token in syntax.tokens:
        if token.norm.startswith("attack"):
            status = judge.status(token.i)
            for cue in cues(syntax.tokens, token.i, judge.words):
                word = syntax.tokens[cue.token]
                fired |= {(word.lemma, cue.place, status), (word.norm, cue.place, status)}
    silent = [row for row in rows if (row["lemma"], row["place"], row["status"]) not in fired]
    assert not silent
