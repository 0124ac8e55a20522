from __future__ import annotations

import pytest
from claims_story import by_line, read

from sayso.lexicon import rows
from sayso.resources import Resources


def said(text: str, resources: Resources) -> list[tuple[str, float | None]]:
    return [(c.measure, c.low) for c in read(text, resources)]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The blast killed at least 12 people.", [("killed", 12)]),
        ("In the raid 12 people were shot and killed.", [("killed", 12)]),
        ("The attack left 12 dead and 30 wounded.", [("killed", 12), ("injured", 30)]),
        ("A bomb exploded, killing 12 and wounding at least two.", [("killed", 12), ("injured", 2)]),
        ("12 people killed in the raid were buried.", [("killed", 12)]),
        ("Three wounded soldiers were flown out.", [("injured", 3)]),
        ("The deaths of 12 people shocked the town.", [("killed", 12)]),
        ("Two insurgents were found dead.", [("killed", 2)]),
        ("Four people were found shot to death.", [("killed", 4)]),
        ("Two people suffered gunshot wounds.", [("injured", 2)]),
        ("Three men were taken into custody.", [("detained", 3)]),
        ("The war claimed 12 lives.", [("killed", 12)]),
        ("The fire injured 15 people, four of them seriously.", [("injured", 15), ("other", 4)]),
        ("The police found the bodies of three women.", [("killed", 3)]),
        ("Gunmen shot and wounded two guards.", [("injured", 2)]),
        ("Two guards were fatally shot.", [("killed", 2)]),
        ("A group of 12 people was arrested.", [("detained", 12)]),
        (
            "Four gunmen died, 15 men were detained and several rifles were seized.",
            [("killed", 4), ("detained", 15)],
        ),
        (
            "The storm left 18 villagers dead, one hurt and two missing.",
            [("killed", 18), ("injured", 1), ("missing", 2)],
        ),
        ("Crash in the north kills 4, 15 hurt", [("killed", 4), ("injured", 15)]),
        ("Rebels captured three villages.", [("other", 3)]),
        ("Several people were killed.", [("killed", 3)]),
        ("Several houses stood there.", []),
        ("Guards put the number of detained at more than 3,000.", [("detained", 3000)]),
        ("The toll rose to 83, including 26 children.", [("killed", 83), ("killed", 26)]),
        ("More than 60 citizens were still being held.", [("detained", 60)]),
        ("They met for a third day of talks.", []),
        ("They called it a settling of scores.", []),
        ("Both brothers were arrested.", [("detained", 2)]),
        ("She said that clerks had told her two children died of cold.", [("killed", 2)]),
        ("One of them was killed.", [("killed", 1)]),
    ],
)
def test_what_happened_to_the_counted(text: str, want: list[tuple[str, float]], resources: Resources) -> None:
    assert said(text, resources) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("A man was killed.", [("killed", 1)]),
        ("One soldier died.", [("killed", 1)]),
        ("The force detained a suspected bomb maker.", [("detained", 1)]),
        ("Police found a woman with a gunshot wound.", [("injured", 1)]),
        ("The mayor's murder shocked the town.", [("killed", 1)]),
        ("Police arrested John Smith.", [("detained", 1)]),
        ("He was shot at noon. He died on Monday.", [("killed", 1)]),
        ("A man shot and killed two guards.", [("killed", 2)]),
        ("No man was killed.", []),
        ("The dog was killed.", []),
        ("The driver drove home.", []),
    ],
)
def test_single_victims(text: str, want: list[tuple[str, float]], resources: Resources) -> None:
    assert said(text, resources) == want


def test_who_was_shot_is_injured_unless_said_to_have_died(resources: Resources) -> None:
    assert said("Two men were shot on Friday.", resources) == [("injured", 2)]
    assert said("John Smith was shot in the chest. John Smith died.", resources) == [("shot", 1), ("killed", 1)]


def test_every_word_that_makes_it_unreal_does(resources: Resources) -> None:
    templates = {
        "modal": "The bomb {} kill 12 people.",
        "mark": "The army will stop {} the bomb killed 12 people.",
        "intent": "They {} the murder of 12 people.",
        "act": "He talked about the {} murder of 12 people.",
        "negation": "It did {} kill 12 people.",
    }
    special = {
        "no": "There was no killing of 12 people.",
        "neither": "Neither killing of 12 people was seen.",
        "none": "None killed 12 people.",
        "nobody": "Nobody killed 12 people.",
        "nor": "Nor did it kill 12 people.",
        "without": "It ended without killing 12 people.",
        "ca": "It can't kill 12 people.",
        "wo": "It won't kill 12 people.",
        "n't": "It didn't kill 12 people.",
        "lest": "He ran lest it kill 12 people.",
        "vow": "They vowed the murder of 12 people.",
        "conspire": "They conspired in the murder of 12 people.",
        "aim": "They aimed at the murder of 12 people.",
        "hope": "They hope for the murder of 12 people.",
        "ability": "He has the ability of killing 12 people.",
        "capability": "It has the capability of killing 12 people.",
        "effort": "It was an effort of killing 12 people.",
        "desire": "It was a desire of killing 12 people.",
        "try": "They tried the murder of 12 people.",
        "threaten": "They threatened the murder of 12 people.",
    }
    entries = rows("en", "irrealis")
    lines = [special.get(r["word"], templates[r["role"]].format(r["word"])) for r in entries]
    wrong = []
    for line, found in zip(lines, by_line(lines, resources, "en"), strict=True):
        if any(c.measure == "killed" for c in found):
            wrong.append(line)
    assert not wrong


def test_infinitives_are_no_facts_but_perfect_ones_are(resources: Resources) -> None:
    assert said("Police plan to arrest 30 people.", resources) == [("people", 30)]
    assert said("He is said to have killed 30 people.", resources) == [("killed", 30)]


def test_small_words_about_single_victims(resources: Resources) -> None:
    roles = {r["word"]: r["role"] for r in rows("en", "quantifiers")}
    for word in (w for w, role in roles.items() if role == "not_single"):
        found = said(f"{word.title()} soldier was killed.", resources)
        assert ("killed", 1) not in found, word
    for word in (w for w, role in roles.items() if role == "person_object"):
        assert said(f"They {word} a schemer.", resources) == [("detained", 1)], word
    assert said("She died. The bomb killed him. The raid killed her.", resources) == [("killed", 1)]
