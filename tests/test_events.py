"""Events of stories: type, participants, status, voucher, place and time."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from sayso.events import events
from sayso.record import (
    Attribution,
    Date,
    Entity,
    Event,
    Mention,
    Paragraph,
    Place,
    Publication,
    Source,
    Span,
    Story,
)
from sayso.resources import Resources
from sayso.syntax import parse


@pytest.fixture(scope="module")
def resources() -> Resources:
    return Resources()


def story_of(text: str, language: str = "en") -> Story:
    source = Source("-", "text/plain", "")
    publication = Publication(short_name="Post")
    return Story("-", source, "story", text, language, publication, [Paragraph(0, len(text))], agency="Wire")


def read(story: Story, resources: Resources) -> list[Event]:
    return events(story, parse(story, resources), resources)


def at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def sides(story: Story, event: Event) -> tuple[list[str], list[str]]:
    return [story.words(a.span) for a in event.actors], [story.words(r.span) for r in event.recipients]


@pytest.mark.parametrize(
    ("text", "type_", "trigger", "actors", "recipients"),
    [
        ("French jets bombed the port of Zuwara on Monday.", "ASSAULT", "bombed", ["French jets"], ["Zuwara"]),
        ("The premier was arrested by soldiers.", "COERCE", "arrested", ["soldiers"], ["The premier"]),
        ("Norway condemned Serbia for jailing two reporters.", "ACCUSE", "condemned", ["Norway"], ["Serbia"]),
        ("Norway met with Serbia in Geneva.", "CONSULT", "met", ["Norway"], ["Serbia"]),
        ("Norway and Serbia met in Geneva.", "CONSULT", "met", ["Norway", "Serbia"], []),
        ("Rebels launched an attack on the airport.", "ASSAULT", "launched an attack", ["Rebels"], ["the airport"]),
        ("China cast a veto on Friday.", "REJECT", "cast a veto", ["China"], []),
        ("China drew anger at home for vetoing the plan.", "REJECT", "vetoing", ["China"], ["the plan"]),
        ("People fled as fresh shelling by army units shook the town.", "ASSAULT", "shelling", ["army units"], []),
        ("There was genocide by the militia, the envoy said.", "ASSAULT", "genocide", ["the militia"], []),
        ("She accused the guards of beating two boys.", "ASSAULT", "beating", ["the guards"], ["two boys"]),
        ("The rebels who seized five sailors left.", "COERCE", "seized", ["The rebels"], ["five sailors"]),
        ("The premier criticized Lavrov's remarks.", "ACCUSE", "criticized", ["The premier"], ["Lavrov"]),
        ("Thousands of people protested in Lyon.", "PROTEST", "protested", ["Thousands of people"], ["Lyon"]),
        ("Ministers accused the guards of beating shoppers.", "ASSAULT", "beating", ["the guards"], ["shoppers"]),
        ("Soldiers handed out bread and soap.", "AID", "handed", ["Soldiers"], []),
        ("Ana and Olga delivered flour to the camp.", "AID", "delivered flour", ["Ana", "Olga"], ["the camp"]),
        ("Norway delivered flour to the camp.", "AID", "delivered flour", ["Norway"], ["the camp"]),
        ("The two ministers traded accusations.", "ACCUSE", "traded accusations", ["The two ministers"], []),
        ("Norway imposed sanctions on Serbia.", "SANCTION", "imposed sanctions", ["Norway"], ["Serbia"]),
        ("Teachers staged a sit-in.", "PROTEST", "staged a sit-in", ["Teachers"], []),
        ("The governor scrapped the tax.", "CONCEDE", "scrapped the tax", ["The governor"], []),
        ("The ministry sent 40 commandos to Zuwara.", "MOBILIZE", "sent 40 commandos", ["The ministry"], []),
    ],
)  # fmt: skip
def test_who_did_what(
    text: str, type_: str, trigger: str, actors: list[str], recipients: list[str], resources: Resources
) -> None:
    story = story_of(text)
    found = {(e.type, story.words(e.trigger)): sides(story, e) for e in read(story, resources)}
    assert (type_, trigger) in found
    acting, suffering = found[type_, trigger]
    assert acting == actors
    assert recipients == [] or suffering == recipients


@pytest.mark.parametrize(
    "text",
    [
        "The museum opened a new wing for children in June.",
        "Prices rose slightly because of the weather.",
        "The left wing struck the wall of the hangar.",
        "The paper gave a darker picture of the economy.",
        "He slept until noon and read a book about birds.",
        "The army gave a different account of the night.",
        "The minister gave away his uncle's boat.",
        "One of the aid workers slept.",
        "A minister who asked not to be named slept.",
    ],
)
def test_no_event_where_nothing_political_is_done(text: str, resources: Resources) -> None:
    assert read(story_of(text), resources) == []


def test_who_suffers_is_not_who_acts(resources: Resources) -> None:
    story = story_of("Russia has come under fierce criticism for its silence.")
    assert all("Russia" not in sides(story, e)[0] for e in read(story, resources))


@pytest.mark.parametrize(
    ("text", "type_", "wrong"),
    [
        ("Norway's envoy defended the veto in Geneva.", "SUPPORT", "Geneva"),
        ("Teachers demanded compensation.", "REQUEST", "compensation"),
        ("Police said two guards were killed and five people wounded.", "ASSAULT", "two guards"),
    ],
)
def test_what_is_no_recipient(text: str, type_: str, wrong: str, resources: Resources) -> None:
    story = story_of(text)
    assert all(wrong not in sides(story, e)[1] or not e.actors for e in read(story, resources) if e.type == type_)


def test_a_gapped_passive_has_no_actor(resources: Resources) -> None:
    story = story_of("Two guards were killed and five people wounded by rebels.")
    assert all("five people" not in sides(story, e)[0] for e in read(story, resources))


def test_whose_things_they_are(resources: Resources) -> None:
    text = "The Navy Front fled. Norway froze their assets. Norway raised its budget and froze its assets."
    front = Entity(
        "g1",
        "Navy Front",
        "organization",
        [Mention(at(text, "Navy Front"), "name"), Mention(at(text, "their"), "pronoun")],
    )
    own = Mention(Span(text.rindex("its"), text.rindex("its") + 3), "pronoun")
    norway = Entity("p1", "Norway", "place", [Mention(at(text, "Norway"), "name"), own])
    story = replace(story_of(text), entities=[front, norway])
    found = [
        (sides(story, e)[1], [r.entity for r in e.recipients]) for e in read(story, resources) if e.type == "SANCTION"
    ]
    assert found[0] == (["Navy Front"], ["g1"])
    assert all("its" not in words for words, _ in found)


def test_a_refusal_told_with_not_has_happened(resources: Resources) -> None:
    found = read(story_of("We do not bargain with thieves, the governor said."), resources)
    assert [e.status for e in found if e.type == "REJECT"] in ([], ["happened"])


def test_a_second_verb_with_its_own_date_has_its_own_place(resources: Resources) -> None:
    text = "Norway's envoy met the rebels in Lyon in May and condemned the militia on Friday."
    places = [Place(at(text, "Lyon"), "Lyon", "FR", 45.7, 4.8, "city", "1")]
    dates = [Date(at(text, "May"), "2012-05", "date"), Date(at(text, "Friday"), "2012-03-09", "date")]
    met, condemned = read(replace(story_of(text), places=places, dates=dates), resources)
    assert (met.place, met.time, condemned.place, condemned.time) == ("Lyon", "2012-05", None, "2012-03-09")


def test_a_title_of_somewhere_is_a_person(resources: Resources) -> None:
    text = "The archbishop of Lyon, Ana Ruiz, condemned the militia."
    ruiz = Entity("p1", "Ana Ruiz", "person", [Mention(at(text, "Ana Ruiz"), "name")])
    (event,) = read(replace(story_of(text), entities=[ruiz]), resources)
    assert [a.entity for a in event.actors] == ["p1"]


def test_what_is_refused_is_no_second_event(resources: Resources) -> None:
    story = story_of("Hungary refused to release the two prisoners.")
    assert [e.type for e in read(story, resources)] == ["REJECT"]


def said(text: str, source: str, content: str, stance: str = "asserts", speaker: str | None = None) -> Attribution:
    spans = [at(text, source)], [at(text, "said")], [at(text, content)]
    return Attribution("a1", *spans, "indirect", speaker, stance, None, 0.9)  # type: ignore[arg-type]


TOLD = "Army units shelled the market of Homs, the mayor said."


def test_a_story_vouches_for_what_it_tells(resources: Resources) -> None:
    story = story_of("Army units shelled the market of Homs.")
    (event,) = read(story, resources)
    assert (event.by, event.chain, event.status) == (None, ["Wire", "Post"], "happened")


def test_a_wrong_told_by_another_is_alleged(resources: Resources) -> None:
    story = story_of(TOLD)
    story = replace(story, attributions=[said(TOLD, "the mayor", "Army units shelled the market of Homs")])
    (event,) = read(story, resources)
    assert (event.by, event.chain, event.status) == ("a1", ["the mayor", "Wire", "Post"], "alleged")


def test_what_a_speaker_says_of_himself_is_not_alleged(resources: Resources) -> None:
    text = "Its units shelled the market of Homs, the army said."
    army = Entity(
        "p1",
        "army",
        "organization",
        [Mention(at(text, "Its units"), "nominal"), Mention(at(text, "the army"), "nominal")],
    )
    story = replace(story_of(text), entities=[army])
    story = replace(story, attributions=[said(text, "the army", "Its units shelled the market of Homs", speaker="p1")])
    assert [e.status for e in read(story, resources)] == ["happened"]


@pytest.mark.parametrize(("stance", "status"), [("accuses", "alleged"), ("denies", "denied"), ("promises", "planned")])
def test_stance_makes_the_status(stance: str, status: str, resources: Resources) -> None:
    story = story_of(TOLD)
    story = replace(story, attributions=[said(TOLD, "the mayor", "Army units shelled the market of Homs", stance)])
    assert [e.status for e in read(story, resources)] == [status]


def test_participants_are_entities(resources: Resources) -> None:
    text = "Its envoy, Ana Ruiz, met the rebels in Lyon. She condemned the militia."
    ruiz = Entity(
        "p1", "Ana Ruiz", "person", [Mention(at(text, "Ana Ruiz"), "name"), Mention(at(text, "She"), "pronoun")]
    )
    found = read(replace(story_of(text), entities=[ruiz]), resources)
    assert [(e.type, [a.entity for a in e.actors]) for e in found] == [("CONSULT", ["p1"]), ("ACCUSE", ["p1"])]


def test_place_and_time_of_the_clause(resources: Resources) -> None:
    text = "The envoy said on Sunday that soldiers attacked a convoy near Homs on Friday."
    places = [Place(at(text, "Homs"), "Homs", "SY", 34.7, 36.7, "city", "1")]
    dates = [Date(at(text, "Sunday"), "2012-03-11", "date"), Date(at(text, "Friday"), "2012-03-09", "date")]
    (event,) = read(replace(story_of(text), places=places, dates=dates), resources)
    assert (event.place, event.time) == ("Homs", "2012-03-09")
    assert event.place_span == places[0].span
    assert event.time_span == dates[1].span


def test_mode_and_cameo_come_from_the_lexicon(resources: Resources) -> None:
    (event,) = read(story_of("Army units shelled the market of Homs."), resources)
    assert (event.mode, event.cameo) == ("heavy-weapons", "194")


def test_other_languages_give_none(resources: Resources) -> None:
    assert read(story_of("سربازان به روستا حمله کردند.", "fa"), resources) == []


PIECES = st.sampled_from(
    ["Russia", "the army", "attacked", "met", "sanctions", "on", "and", "who", "said", ",", ".", "“", "to", "by", "not",
     "talks", "with", "Homs", "علی", "—", "...", "was", "killed", "of", "their", "1,200", "people", "if"]
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_spans_are_words_of_the_story(resources: Resources, text: str) -> None:
    story = story_of(text)
    for event in read(story, resources):
        spans = [event.trigger, *(p.span for p in (*event.actors, *event.recipients))]
        assert all(0 <= s.start < s.end <= len(text) for s in spans)
        assert all(story.words(s) == story.words(s).strip() for s in spans)
        assert event.actors or event.recipients
        assert 0 <= event.confidence <= 1


@pytest.mark.parametrize("text", ["", "!", "War", "…" * 50, "and " * 500, "attacked " * 300])
def test_odd_texts_do_no_harm(text: str, resources: Resources) -> None:
    read(story_of(text), resources)
