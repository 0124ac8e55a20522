"""Every entry of the event lexicons is reachable: a sentence from a template fires it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso import lexicon
from sayso.events import TYPES, events
from sayso.events.arguments import actors
from sayso.events.features import scene
from sayso.events.reader import able
from sayso.events.triggers import Site, sites, trigger_lexicon
from sayso.record import Paragraph, Publication, Source, Story
from sayso.resources import Resources
from sayso.syntax import Syntax, parse

WORDS = trigger_lexicon("en")


@pytest.fixture(scope="module")
def resources() -> Resources:
    return Resources()


def story_of(texts: list[str]) -> Story:
    paragraphs, at = [], 0
    for text in texts:
        paragraphs.append(Paragraph(at, at + len(text)))
        at += len(text) + 1
    return Story("-", Source("-", "text/plain", ""), "story", "\n".join(texts), "en", Publication(), paragraphs)


def all_sites(syntax: Syntax) -> list[Site]:
    return [s for n in syntax.sentences for s in sites(syntax.tokens, n.first, n.last, WORDS)]


PATTERNS = {
    "verb": ["The army will {} the rebels.", "The army wanted to {}.", "They {} the rebels."],
    "noun": ["The army launched a {} against the rebels.", "The {} by the army against the rebels ended.",
             "The army announced {} for the rebels."],
    "adj": ["The army is {} to leave the city."],
    "frame": ["The army will {} {}s in the city.", "The army will {} {}.", "The army will {} a {}.",
              "The army will {} on the {}.", "The army will {} from the {}.", "The army will {} to the {}.",
              "They {} the {}."],
}  # fmt: skip


def filled(row: dict[str, str]) -> list[str]:
    words = row["lemma"].split() if row["pos"] == "frame" else [row["lemma"]]
    return [p.format(*words) for p in PATTERNS[row["pos"]]]


def test_every_trigger_is_reachable(resources: Resources) -> None:
    rows = lexicon.rows("en", "event_triggers")
    assert {row["type"] for row in rows} == TYPES
    story = story_of(list(dict.fromkeys(s for row in rows for s in filled(row))))
    syntax = parse(story, resources)
    fired = {(e.lemma, e.pos, e.type) for s in all_sites(syntax) for e in s.entries}
    assert [r for r in rows if (r["lemma"], r["pos"], r["type"]) not in fired] == []
    told = {e.type for e in events(story, syntax, resources)}
    assert told == TYPES


def test_every_light_verb_lends_its_subject(resources: Resources) -> None:
    verbs = sorted(WORDS.light)
    patterns = ("Rebels {} an attack on the town.", "Rebels will {} the attack.", "Rebels wanted to {} an attack.")
    syntax = parse(story_of([p.format(v) for v in verbs for p in patterns]), resources)
    seen = set()
    for site in all_sites(syntax):
        if site.light and any(syntax.tokens[a.head].norm == "rebels" for a in actors(syntax.tokens, site, WORDS)):
            verb = syntax.tokens[site.head]
            following = [syntax.tokens[c].lemma for c in verb.children if c > verb.i]
            seen |= {verb.lemma, *(f"{verb.lemma} {w}" for w in following)}
            seen |= {f"{verb.lemma} {a} {b}" for a in following for b in following}
    assert [v for v in verbs if v not in seen] == []


def test_every_idiom_tells_nothing(resources: Resources) -> None:
    """Each idiom silences one of its sentences that would tell an event without it."""
    idioms = [i.split() for i in sorted(WORDS.idioms)]
    patterns = ("The army will {} the {}.", "The army will {} {}.", "The army will {} not to be {}d.",
                "The army will {} not to be identified.", "The army will {} not to be quoted.")  # fmt: skip
    syntax = parse(story_of([p.format(*i) for i in idioms for p in patterns]), resources)
    literal = replace(WORDS, idioms=frozenset())
    silenced = {
        n.i // len(patterns)
        for n in syntax.sentences
        if not sites(syntax.tokens, n.first, n.last, WORDS) and sites(syntax.tokens, n.first, n.last, literal)
    }
    assert [i for k, i in enumerate(idioms) if k not in silenced] == []


def test_every_receiving_verb_turns_its_subject_round(resources: Resources) -> None:
    texts = [f"Rebels will {v} heavy attack." for v in sorted(WORDS.receiving)]
    syntax = parse(story_of(texts), resources)
    receiving = {syntax.tokens[s.head].sentence for s in all_sites(syntax) if s.receiving}
    assert receiving == set(range(len(texts)))


def test_every_control_verb_hands_the_act_to_its_object(resources: Resources) -> None:
    verbs = sorted(WORDS.control)
    patterns = ("Ministers will {} the army to bomb the town.", "Ministers will {} the army bomb the town.",
                "Ministers will {} the army cover to bomb the town.")  # fmt: skip
    texts = [p.format(v) for v in verbs for p in patterns]
    syntax = parse(story_of(texts), resources)
    handed = set()
    for site in all_sites(syntax):
        if syntax.tokens[site.head].lemma == "bomb":
            found = actors(syntax.tokens, site, WORDS)
            if found and syntax.tokens[found[0].head].norm == "army":
                handed.add(verbs[syntax.tokens[site.head].sentence // len(patterns)])
    assert [v for v in verbs if v not in handed] == []


def test_every_circumstance_keeps_the_subject_out(resources: Resources) -> None:
    texts = [f"Ministers wept {word} the massacre." for word in sorted(WORDS.circumstances)]
    syntax = parse(story_of(texts), resources)
    found = [a for s in all_sites(syntax) for a in actors(syntax.tokens, s, WORDS)]
    assert [a for a in found if syntax.tokens[a.head].norm == "ministers"] == []


def test_every_actor_noun_can_act(resources: Resources) -> None:
    nouns = sorted(lexicon.words("en", "actor_nouns"))
    syntax = parse(story_of([f"The {noun} was there." for noun in nouns]), resources)
    view = scene(syntax, WORDS)
    who = {t.lemma for t in syntax.tokens if able(view, t.i)}
    assert [n for n in nouns if n not in who] == []


def test_no_possessor_of_a_victim_noun_acts(resources: Resources) -> None:
    texts = [f"The premier's {noun} shook the city." for noun in sorted(WORDS.victims)]
    syntax = parse(story_of(texts), resources)
    found = all_sites(syntax)
    assert {syntax.tokens[s.head].sentence for s in found} == set(range(len(texts)))
    assert [s for s in found for a in actors(syntax.tokens, s, WORDS) if syntax.tokens[a.head].lemma == "premier"] == []
