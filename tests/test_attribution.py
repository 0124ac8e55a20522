"""Who says what in English: a sentence for each rule, and what holds for any text."""

from __future__ import annotations

import pytest
from attributions_in_short import read, said
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sayso.resources import Resources

# text -> (source, cue, content) that must be among what is found
RULES = {
    "clause behind": (
        "The harbour master said that the bridge was closed.",
        ("The harbour master", "said", "that the bridge was closed"),
    ),
    "clause before": (
        "The bridge was closed, the harbour master said.",
        ("the harbour master", "said", "The bridge was closed"),
    ),
    "clause about": (
        "The bridge, the engineer said, was closed on Monday.",
        ("the engineer", "said", "The bridge … was closed on Monday"),
    ),
    "inverted": (
        '"We have lost the harvest," said Tomas Lind, a farmer.',
        ("Tomas Lind, a farmer", "said", '"We have lost the harvest,"'),
    ),
    "quotation that a question mark cuts off": (
        '"Where are the boats?" the captain asked.',
        ("the captain", "asked", '"Where are the boats?"'),
    ),
    "titles with full stops": (
        '"They left at dawn," Brig. Gen. Omar Haddad said.',
        ("Brig. Gen. Omar Haddad", "said", '"They left at dawn,"'),
    ),
    "quotation about the cue": (
        '"It was late," the nurse said, "and nobody came."',
        ("the nurse", "said", '"It was late," … "and nobody came."'),
    ),
    "quotation that goes on": (
        '"It was late," the nurse insisted at the gate. "Nobody came. We waited."',
        ("the nurse", "insisted", '"It was late," … "Nobody came. We waited."'),
    ),
    "participle": (
        "The mayor said the dam had held, adding that repairs would take a week.",
        ("The mayor", "adding", "that repairs would take a week"),
    ),
    "coordinated cue": (
        "The union said two men had been held and accused the guards of theft.",
        ("The union", "accused", "the guards of theft"),
    ),
    "relative pronoun": (
        "She met a driver who predicted a shortage.",
        ("a driver", "predicted", "a shortage"),
    ),
    "infinitive": (
        "The company promised to rebuild the school.",
        ("The company", "promised", "to rebuild the school"),
    ),
    "infinitive with an object": (
        "The teacher urged parents to keep children at home.",
        ("The teacher", "urged", "parents to keep children at home"),
    ),
    "object": (
        "The opposition called the vote a farce.",
        ("The opposition", "called", "the vote a farce"),
    ),
    "preposition": (
        "The bishops called for a truce.",
        ("The bishops", "called for", "a truce"),
    ),
    "gerund": (
        "The pilot admitted flying too low.",
        ("The pilot", "admitted", "flying too low"),
    ),
    "figure": (
        "Engineers put the damage at two million dollars.",
        ("Engineers", "put", "the damage at two million dollars"),
    ),
    "passive without an agent": (
        "The clerk is accused of selling permits.",
        ("", "is accused", "The clerk … of selling permits"),
    ),
    "passive with an agent": (
        "The plan was criticized by the fishermen.",
        ("the fishermen", "was criticized", "The plan"),
    ),
    "raising": (
        "The truce appears to be holding.",
        ("", "appears", "The truce … to be holding"),
    ),
    "declined": (
        "The ministry declined to comment.",
        ("The ministry", "declined", "to comment"),
    ),
    "did not say": (
        "The police did not say whether anyone was hurt.",
        ("The police", "did not say", "whether anyone was hurt"),
    ),
    "phrase behind": (
        "The tunnel will open in May, according to the railway.",
        ("the railway", "according to", "The tunnel will open in May"),
    ),
    "phrase before": (
        "According to the railway, the tunnel will open in May.",
        ("the railway", "According to", "the tunnel will open in May"),
    ),
    "by whose estimates": (
        "The flood destroyed 300 homes by Red Cross estimates.",
        ("Red Cross", "by … estimates", "The flood destroyed 300 homes"),
    ),
    "noun with a possessor": (
        "The envoy's warning that time was running out went unheard.",
        ("The envoy", "warning", "that time was running out"),
    ),
    "noun with by": (
        "He dismissed claims by the rebels that they hold the airport.",
        ("the rebels", "claims", "that they hold the airport"),
    ),
    "noun without a source": (
        "The raid brought accusations that the army was shielding smugglers.",
        ("", "accusations", "that the army was shielding smugglers"),
    ),
    "noun and light verb": (
        "The bank issued a statement that its doors would stay open.",
        ("The bank", "issued … statement", "that its doors would stay open"),
    ),
    "hearsay": (
        "The general is reportedly in hiding.",
        ("", "reportedly", "The general is … in hiding"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", RULES)
def test_rule(name: str, resources: Resources) -> None:
    text, expected = RULES[name]
    assert expected in said(text, resources)


@pytest.mark.parametrize(
    "text",
    [
        "Troops blasted the town with rockets.",  # no words
        "The minister left, defending the plan.",  # how it was done
        "The dog slept.",
        'The "river" is a ditch.',  # a word at a distance
    ],
)
def test_nothing_said(text: str, resources: Resources) -> None:
    assert said(text, resources) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('"The road is closed," the driver said.', "direct"),
        ('The driver said the road was "closed for good" after the storm.', "mixed"),
        ("The driver said the road was closed.", "indirect"),
    ],
)
def test_kind(text: str, kind: str, resources: Resources) -> None:
    assert [s.a.kind for s in read(text, resources)[1]] == [kind]


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("The company denied that the pipe had burst.", "denies"),
        ("The lawyer alleged that the papers were forged.", "accuses"),
        ("The ministry declined to comment.", "declines"),
        ("The union demanded that the mine be closed.", "demands"),
        ("The rebels threatened to blow up the dam.", "threatens"),
        ("The bank predicted that prices would fall.", "asserts"),
        ("The judge asked whether the door was locked.", "asks"),
        ("The mayor praised the firefighters.", "praises"),
    ],
)
def test_stance(text: str, stance: str, resources: Resources) -> None:
    assert stance in [s.a.stance for s in read(text, resources)[1]]


def test_report_within_a_report(resources: Resources) -> None:
    story, (outer, inner) = read("The doctor said the army had warned that the road was mined.", resources)
    assert (outer.source, inner.source) == ("The doctor", "the army")
    assert (outer.a.within, inner.a.within) == (None, outer.a.id)
    assert inner.a.chain == ["army", "doctor"]


def test_reports_side_by_side_are_not_within_each_other(resources: Resources) -> None:
    _, found = read("Police said two guards died; the agency said three guards had died.", resources)
    assert [(s.source, s.content, s.a.within) for s in found] == [
        ("Police", "two guards died", None),
        ("the agency", "three guards had died", None),
    ]


def test_speaker_is_the_entity_named_or_meant(resources: Resources) -> None:
    story, found = read(
        'Kenyan Trade Minister Peter Kamau said the port was shut. He denied that ships had been turned away. "We '
        'are ready," Kamau added.',
        resources,
    )
    names = {e.id: e.name for e in story.entities}
    assert [names.get(s.a.speaker or "") for s in found] == ["Peter Kamau"] * 3
    assert {tuple(s.a.chain) for s in found} == {("Peter Kamau",)}


def test_partner_of_a_person_is_somebody_else(resources: Resources) -> None:
    text = "A business partner of Mr. Tomas Lind said the money was gone. His beekeeper, Omar Daud, said the hives were empty."
    story, found = read(text, resources)
    names = {e.id: e.name for e in story.entities}
    assert [names.get(s.a.speaker or "") for s in found] == ["A business partner of Mr. Tomas Lind", "Omar Daud"]


def test_place_beside_an_office_does_not_speak(resources: Resources) -> None:
    story, (only,) = read("The provincial refugee department in Jalalabad said the gate was closed.", resources)
    (kind,) = [e.kind for e in story.entities if e.id == only.a.speaker]
    assert kind == "organization"
    assert only.a.chain == ["The provincial refugee department in Jalalabad"]


def test_pronoun_is_who_spoke_last_in_the_paragraph(resources: Resources) -> None:
    story, found = read(
        '"My sister Rosa Diaz walks to school," said Clara Vega, who sells fish. "I cannot pay the bus," she added.',
        resources,
    )
    names = {e.id: e.name for e in story.entities}
    assert [names.get(s.a.speaker or "") for s in found if s.cue in ("said", "added")] == ["Clara Vega"] * 2


def test_quotation_over_paragraphs_stays_one(resources: Resources) -> None:
    text = 'The widow said: "We had a house.\n\n"Then the river came.\n\n"Now we have a tent."'
    assert said(text, resources) == [
        ("The widow", "said", '"We had a house. … "Then the river came. … "Now we have a tent."')
    ]


def test_missing_mark_spoils_one_sentence_only(resources: Resources) -> None:
    text = 'The guard said "they came at night. He hid.\n\n"Nobody slept," the cook said.'
    assert ("the cook", "said", '"Nobody slept,"') in said(text, resources)


def test_words_in_quotation_marks_belong_to_their_speaker(resources: Resources) -> None:
    assert [s[0] for s in said('"I think they say it is late," the boy said.', resources)] == ["the boy"]


PIECES = ["said", '"', "“", "”", "the mayor", ",", ".", "that", "it rained", "\n\n", "according to", "he", "'", "by",
          "estimates", "accused", "of", ";", "—", "«", "»", "put", "at", "40", "گفت", "که", "قال", "إن", "сказал"]  # fmt: skip


@settings(max_examples=60, deadline=None)
@example(pieces=['"', "said", "said", "said", '"', "گفت"], language="fa")
@given(pieces=st.lists(st.sampled_from(PIECES), max_size=25), language=st.sampled_from(["en", "fa", "ps", "ar", "ru"]))
def test_spans_are_words_of_the_text_and_nesting_ends(pieces: list[str], language: str, resources: Resources) -> None:
    text = " ".join(pieces)
    story, found = read(text, resources, language)
    ids = {s.a.id: s.a for s in found}
    assert len(ids) == len(found)
    for s in found:
        assert s.a.content and 0 <= s.a.confidence <= 1
        for span in (*s.a.source, *s.a.cue, *s.a.content):
            assert 0 <= span.start < span.end <= len(text)
            assert span.of(text) == span.of(text).strip()
        seen = set()
        within = s.a.within
        while within:
            assert within not in seen
            seen.add(within)
            within = ids[within].within


@pytest.mark.parametrize("text", ["", ".", '"', "…", "said", "\n\n\n", "“““", '" " "', "he said"])
def test_anything_is_read(text: str, resources: Resources) -> None:
    for language in ("en", "fa", "prs", "ps", "ar", "ru", "fr"):
        read(text, resources, language)
