"""From sites to events of a sentence: type, actors and recipients, by the models and a few plain conditions."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.events.arguments import Argument, actors, recipients
from sayso.events.features import PEOPLE, Scene, actor_features, gate_features, recipient_features, site_features
from sayso.events.grammar import conjuncts
from sayso.events.model import Linear
from sayso.events.triggers import Entry, Site, sites

# Least probabilities, by `python -m bench plover` (cross-validation, pair_f1 at GATE 0.3, 0.4, 0.5: 0.63, 0.63, 0.64).
# Its sentences have one marked event each and count every other true one as wrong, so the middle is taken.
GATE = 0.4
ACTOR = 0.4
RECIPIENT = 0.3
SURE = 0.33  # gate times probability of the type
# Added to the scores of the types that the lexicon names, so that only a strong context overrules it.
FAVOUR = 0.5
NAMED = 0.6  # given to what needs no gate: an event noun that names who did it, a strong verb of the right type

# The model's corpus has one type, YIELD, for what PLOVER of 2021 calls CONCEDE and RETREAT.
CORPUS_TYPE = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}
CLOSE = 4  # tokens between a verb and the noun that are shown together as one trigger ("imposed sanctions")
MATERIAL_CONFLICT = frozenset(("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "SANCTION"))
BETWEEN = frozenset(("CONSULT", "ASSAULT", "COOPERATE"))  # what two sides have with each other
# What is done to someone even where nobody says by whom: "Two miners were killed".
_WITHOUT_ACTOR = frozenset(("ASSAULT", "COERCE"))
# Verbal events whose infinitive is what is agreed to, asked for, refused or threatened, not an event of its own.
_ABSORBING = frozenset(("AGREE", "REQUEST", "REJECT", "THREATEN", "ACCUSE"))
# Giving is an event only where someone gets it ("gave a darker picture" is none).
_WITH_RECIPIENT = frozenset(("AID",))
# Of these types a place behind a preposition is where it is done ("defended the veto in Geneva"); of others also to
# whom ("bombings in Homs").  Both sets were chosen type by type with `python -m bench plover`.
_LOCATIVE = ("prep_in", "prep_at", "prep_near", "prep_inside", "prep_outside")
_ELSEWHERE = frozenset(("ACCUSE", "SUPPORT", "REJECT"))
_BY_FRAME = frozenset(("CONSULT", "MOBILIZE"))
# Of these types one of two actors may be who the other does it with ("Norway and Serbia met").
_WITH_EACH_OTHER = frozenset(("CONSULT", "AGREE", "COOPERATE"))
_GIVEN = ("prep_to", "dative")  # who is helped, where the model is silent: "delivered flour to 700 families"
# Types whose recipient is someone, not something.
_SOMEONE = frozenset(("CONSULT", "THREATEN"))


@dataclass(slots=True)
class Found:
    """An event before it is tied to entities: heads of its participants, type and how sure."""

    site: Site
    type: str
    actors: list[int]
    recipients: list[int]
    confidence: float

    def words(self) -> tuple[int, int]:
        """First token of the trigger and the one behind its last: a verb and its noun where they stand close."""
        site = self.site
        low, high = sorted((site.head, site.trigger if site.noun is None else site.noun))
        if high - low > CLOSE:
            return site.trigger, site.trigger + 1
        return low, high + 1


@dataclass(slots=True)
class Candidates:
    """A site with the noun phrases that may take part."""

    site: Site
    actors: list[Argument]
    recipients: list[Argument]


def candidates(scene: Scene, first: int, last: int) -> list[Candidates]:
    """Sites of one sentence (tokens `first` to `last`) with their candidates."""
    return [
        Candidates(s, actors(scene.tokens, s, scene.words), recipients(scene.tokens, s, scene.words))
        for s in sites(scene.tokens, first, last, scene.words)
    ]


def read_sentence(scene: Scene, first: int, last: int, models: dict[str, Linear]) -> list[Found]:
    """The events of one sentence, in the order of the text."""
    found = [f for c in candidates(scene, first, last) if (f := judge(scene, c, models))]
    absorbing = {f.site.head for f in found if f.type in _ABSORBING}
    return [f for f in found if not _absorbed(scene, f.site, absorbing)]


def _absorbed(scene: Scene, site: Site, absorbing: set[int]) -> bool:
    """Whether a site is the infinitive of a verbal event: "refused to return the child"."""
    head = scene.tokens[site.head]
    for _ in range(3):
        if head.dep not in ("xcomp", "conj") or head.head == head.i:
            return False
        if head.dep == "xcomp" and head.head in absorbing:
            return True
        head = scene.tokens[head.head]
    return False


def judge(scene: Scene, candidate: Candidates, models: dict[str, Linear]) -> Found | None:
    """The event at a site, or None where the models see none."""
    site = candidate.site
    acting = [a for a in candidate.actors if able(scene, a.head)]
    gate = models["gate"].probability(gate_features(scene, site, candidate.actors, candidate.recipients))
    type_, sure = models["type"].best(site_features(scene, site), favoured(site, FAVOUR))
    named = bool(acting) and _names_its_actor(site, acting[0])
    if named or _by_frame(site.entries[0], type_):
        type_ = CORPUS_TYPE.get(site.entries[0].type, site.entries[0].type)
    if named or (acting and _strong(site, type_, acting[0])):
        gate = max(gate, NAMED)
    elif gate < GATE or gate * sure < SURE:
        return None
    actor = _best(
        [(a, models["actor"].probability(actor_features(scene, site, k, a))) for k, a in enumerate(acting)], ACTOR
    )
    others = [
        a
        for a in candidate.recipients
        if (actor is None or a.head != actor.head)
        and _can_suffer(scene, a, type_)
        and (a.slot != "together" or type_ in _WITH_EACH_OTHER)
    ]
    recipient = _best(
        [
            (a, models["recipient"].probability(recipient_features(scene, site, k, a, type_)))
            for k, a in enumerate(others)
        ],
        RECIPIENT,
    )
    if recipient is None and type_ == "AID":
        recipient = next((a for a in others if a.slot in _GIVEN), None)
    if actor is None and (recipient is None or type_ not in _WITHOUT_ACTOR):
        return None
    acted = _joined(scene, actor.head) if actor else []
    suffered = _joined(scene, _holder(scene, recipient, site)) if recipient else []
    if set(acted) & set(suffered):
        suffered = []
    if not suffered and type_ in _WITH_RECIPIENT and _may_be_idle(site):
        return None
    return Found(site, type_, acted, suffered, gate * sure)


def _may_be_idle(site: Site) -> bool:
    """Whether a site may be no giving at all unless someone gets it: a weak verb on its own.

    "gave a darker picture"; not "handed out bread".
    """
    first = site.entries[0]
    return first.pos == "verb" and not first.strong and not site.light


def _by_frame(entry: Entry, type_: str) -> bool:
    """Whether a verb and its noun decide the type alone.

    The corpus calls "imposed sanctions" COERCE, PLOVER of 2021 SANCTION: there the lexicon follows the codebook.
    """
    return entry.pos == "frame" and (entry.type in _BY_FRAME or (entry.type, type_) == ("SANCTION", "COERCE"))


def able(scene: Scene, i: int) -> bool:
    """Whether the head of a noun phrase is someone who can act: a name, a body or a person, a resolved pronoun."""
    kind = scene.kind(i)
    return (
        kind in PEOPLE
        or kind in ("actor", "name")
        or (scene.tokens[i].pos == "PROPN" and kind not in ("date", "number"))
    )


def _can_suffer(scene: Scene, argument: Argument, type_: str) -> bool:
    kind = scene.kind(argument.head)
    if kind in ("date", "number", "ordinal", "pronoun"):
        return False
    if argument.slot.endswith(_LOCATIVE) and type_ in _ELSEWHERE:
        return False
    if argument.slot == "dobj" and type_ == "REQUEST" and not able(scene, argument.head):
        return False  # "demanding compensation" is demanded of someone else
    return type_ not in _SOMEONE or able(scene, argument.head)


def favoured(site: Site, by: float) -> dict[str, float]:
    """What the types that the lexicon names are ahead of the others."""
    return {CORPUS_TYPE.get(e.type, e.type): by for e in site.entries}


def _names_its_actor(site: Site, actor: Argument) -> bool:
    """An event noun with its own actors: "the army's shelling", "genocide by the state", "talks between the two"."""
    if site.noun != site.head:
        return False
    wrong = actor.slot in ("by", "poss", "acl-by") and site.entries[0].type in MATERIAL_CONFLICT
    return wrong or (actor.slot == "between" and site.entries[0].type in BETWEEN)


def _strong(site: Site, type_: str, actor: Argument) -> bool:
    """A strong verb or frame in one of its own types, with a subject near by: "detained 14 people".

    Not with a subject from two clauses up ("defended the pressure on him to step down"): there the gate decides.
    """
    if "farclimb" in actor.slot:
        return False
    return any(e.strong and CORPUS_TYPE.get(e.type, e.type) == type_ for e in site.entries)


def _holder(scene: Scene, recipient: Argument, site: Site) -> int:
    """Who is meant by a thing of theirs ("Lavrov's remarks" -> Lavrov); the phrase of a mere modifier."""
    tokens = scene.tokens
    token = tokens[recipient.head]
    if recipient.slot.endswith("mod") and token.head not in (site.trigger, site.head) and token.pos != "NOUN":
        return token.head if tokens[token.head].pos in ("NOUN", "PROPN") else token.i
    if scene.kind(token.i) == "thing":
        return next((c for c in token.children if tokens[c].dep == "poss" and able(scene, c)), token.i)
    return token.i


def _joined(scene: Scene, head: int) -> list[int]:
    """A participant and those joined to it, as far as they are of its sort."""
    first, *more = conjuncts(scene.tokens, head)
    return [first, *(i for i in more if able(scene, i) or not able(scene, first))]


def _best(scored: list[tuple[Argument, float]], least: float) -> Argument | None:
    argument, score = max(scored, key=lambda pair: pair[1], default=(None, 0.0))
    return argument if score >= least else None
