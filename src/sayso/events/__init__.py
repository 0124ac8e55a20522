"""Who did what to whom, on whose say-so: PLOVER events with their words, status and voucher.

Source: PLOVER codebook (Open Event Data Alliance); Halterman et al., "PLOVER and POLECAT", 2023.
"""

from __future__ import annotations

from typing import get_args

from sayso.events.context import Context
from sayso.events.features import scene
from sayso.events.grammar import noun_phrase
from sayso.events.model import load
from sayso.events.reader import CORPUS_TYPE, Found, read_sentence
from sayso.events.status import Judge
from sayso.events.triggers import Entry, trigger_lexicon
from sayso.record import Event, EventType, Participant, Story
from sayso.resources import Resources
from sayso.syntax import Syntax

TYPES: frozenset[str] = frozenset(get_args(EventType))
LANGUAGES = frozenset(("en",))


def events(story: Story, syntax: Syntax, resources: Resources) -> list[Event]:
    """The events of a story, in the order of their triggers; none in languages without a parse.

    Args:
        story: entities, attributions, places and dates are used where they are there.
        syntax: its parse.
        resources: not used; every stage has it.

    Returns:
        Events whose spans are characters of `story.text`.
    """
    if not any(s.language in LANGUAGES for s in syntax.sentences):
        return []
    context = Context(story, syntax)
    views = {language: scene(syntax, trigger_lexicon(language), context.known) for language in LANGUAGES}
    judges = {language: Judge(syntax, language) for language in LANGUAGES}
    models = load("events")
    found: list[Event] = []
    for sentence in syntax.sentences:
        if sentence.language not in LANGUAGES:
            continue
        for event in read_sentence(views[sentence.language], sentence.first, sentence.last, models):
            found.append(_event(f"ev{len(found) + 1}", event, syntax, context, judges[sentence.language]))
    return found


def _event(name: str, found: Found, syntax: Syntax, context: Context, judge: Judge) -> Event:
    token = syntax.tokens[found.site.trigger]
    said = context.voucher(token.i)
    status = judge.status(token.i)
    if said is not None:
        status = context.standing(said, status, found.type, found.actors)
    entry = _entry(found)
    actors = _participants(found.actors, syntax, context)
    acting = {a.entity for a in actors if a.entity}
    recipients = [r for r in _participants(found.recipients, syntax, context) if r.entity not in acting]
    place, time = context.place(token.i, [r.span for r in recipients]), context.time(token.i)
    type_ = _type(found, entry)
    if status == "negated" and type_ == "REJECT" and entry is None:
        status = "happened"  # "we do not bargain with thieves": the model has heard the "not" already
    return Event(
        id=name,
        type=type_,
        trigger=syntax.span(*found.words()),
        actors=actors,
        recipients=recipients,
        status=status,
        by=said.id if said else None,
        chain=context.chain(said.id if said else None),
        confidence=round(found.confidence, 3),
        mode=entry.mode if entry else None,
        cameo=entry.cameo if entry else None,
        place=place.name if place else None,
        place_span=place.span if place else None,
        time=time.value if time else None,
        time_span=time.span if time else None,
    )


def _entry(found: Found) -> Entry | None:
    """The lexicon entry that speaks for the event's type, for its mode and CAMEO code."""
    return next((e for e in found.site.entries if CORPUS_TYPE.get(e.type, e.type) == found.type), None)


def _type(found: Found, entry: Entry | None) -> EventType:
    """The PLOVER type; of the two that the model's corpus calls YIELD the one that the lexicon names."""
    name = found.type if found.type != "YIELD" else entry.type if entry else "CONCEDE"
    assert name in TYPES
    return name  # type: ignore[return-value]


def _participants(heads: list[int], syntax: Syntax, context: Context) -> list[Participant]:
    found = []
    for i in heads:
        entity = context.entity(i)
        if syntax.tokens[i].tag != "PRP$":
            found.append(Participant(noun_phrase(syntax, i), entity.id if entity else None))
        elif entity is not None and (named := context.named(entity, syntax.tokens[i].span)):
            found.append(Participant(named, entity.id))  # "froze their assets": whose they are
    return found
