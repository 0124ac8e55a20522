"""What the other stages know around an event: entities, vouchers, places and dates, by token."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from sayso.events.grammar import ancestor_clause
from sayso.record import Attribution, Date, Entity, Place, Span, Status, Story
from sayso.syntax import Syntax
from sayso.vouching import Vouchers

Found = TypeVar("Found", Place, Date)

# The kinds of entity that can act, as `features.Scene.kind` calls them.
_KINDS = {"person": "person", "organization": "organization", "place": "place", "group": "actor"}
# What a speaker's stance makes of an event in his words that is told as a fact.
_STANCES: dict[str, Status] = {
    "accuses": "alleged",
    "claims": "alleged",
    "denies": "denied",
    "doubts": "alleged",
    "demands": "hypothetical",
    "promises": "planned",
    "threatens": "threatened",
}
# Acts that put someone in the wrong: who says that another did them alleges, whatever the verb of saying.
WRONGS = frozenset(("ASSAULT", "COERCE"))
_LOCATIVE = frozenset(("in", "at", "near", "inside", "outside", "around", "on", "across"))


class Context:
    """Look-ups in a story, each in the time of its sentence."""

    def __init__(self, story: Story, syntax: Syntax) -> None:
        self.story = story
        self.syntax = syntax
        self.entities: dict[int, tuple[int, Entity]] = {}
        self.known: dict[int, str] = {}
        for entity in story.entities:
            for mention in entity.mentions:
                self._enter(entity, mention.span, mention.type)
        self._places = self._by_sentence(story.places)
        self._dates = self._by_sentence([d for d in story.dates if d.type in ("date", "time") and d.value])
        self._cues = {i for a in story.attributions for c in a.cue for i in syntax.within(c)}
        self._vouchers = Vouchers(story)

    def _enter(self, entity: Entity, span: Span, sort: str) -> None:
        """Note an entity at the tokens of a mention; the shorter of two mentions at a token counts."""
        inside = self.syntax.within(span)
        for i in inside:
            if i not in self.entities or self.entities[i][0] > len(inside):
                self.entities[i] = (len(inside), entity)
        if sort != "name" and entity.kind in _KINDS:
            heads = [i for i in inside if self.syntax.tokens[i].head not in inside]
            self.known.update((i, _KINDS[entity.kind]) for i in heads)

    def _by_sentence(self, items: Sequence[Found]) -> dict[int, list[tuple[int, Found]]]:
        """Items with the index of their last token, by sentence."""
        found: dict[int, list[tuple[int, Found]]] = {}
        for item in items:
            inside = self.syntax.within(item.span)
            if inside:
                found.setdefault(self.syntax.tokens[inside[0]].sentence, []).append((inside[-1], item))
        return found

    def entity(self, i: int) -> Entity | None:
        """The entity whose mention holds token `i`, or its apposition: "the mayor of Lyon, Ana Ruiz"."""
        tokens = self.syntax.tokens
        inside = (o for c in tokens[i].children if tokens[c].norm == "of" for o in tokens[c].children)
        below = [c for j in (i, *inside) for c in tokens[j].children if tokens[c].dep == "appos"]
        named = [i, *(c for c in below if tokens[c].pos == "PROPN" or tokens[c].head == i)]
        found = next((self.entities[j] for j in named if j in self.entities), None)
        return found[1] if found else None

    def named(self, entity: Entity, before: Span) -> Span | None:
        """The last mention of an entity by its name, else by a noun, before a pronoun; null where there is none."""
        spans = {m.type: m.span for m in entity.mentions if m.span.end <= before.start}
        return spans.get("name") or spans.get("nominal")

    def voucher(self, i: int) -> Attribution | None:
        """The innermost attribution whose content holds token `i`."""
        return self._vouchers.voucher(self.syntax.tokens[i].span)

    def chain(self, by: str | None) -> list[str]:
        """The chain of say-so from an attribution (null: the story itself) to the publication."""
        return self._vouchers.chain(by)

    def standing(self, said: Attribution, status: Status, type_: str, actors: Sequence[int]) -> Status:
        """The status of an event in someone's words.

        "The army shelled Homs," said a rival -> alleged; "We shelled Homs," said the army -> happened.
        """
        if status not in ("happened", "ongoing"):
            return status
        if said.stance in _STANCES:
            return _STANCES[said.stance]
        if type_ in WRONGS and actors and not any(self._is_speaker(said, i) for i in actors):
            return "alleged"
        return status

    def _is_speaker(self, said: Attribution, i: int) -> bool:
        token = self.syntax.tokens[i]
        if token.norm in ("i", "we", "us"):
            return True
        entity = self.entity(i)
        return entity is not None and entity.id == said.speaker

    def place(self, i: int, recipients: Sequence[Span]) -> Place | None:
        """The place of the event at token `i`: behind a preposition of place in its clause, else in a recipient.

        "shelled Homs" and "met in Lyon" have a place; "China cast a veto" has none.
        """
        sentence = self.syntax.tokens[i].sentence
        here = self._places.get(sentence, ())
        found = self._nearest(i, {sentence: [pair for pair in here if self._located(pair[0])]})
        return found or next((p for _, p in here if any(r.covers(p.span) for r in recipients)), None)

    def time(self, i: int) -> Date | None:
        """The date of the event at token `i`: of its clause, else of a clause above that is no "said"."""
        return self._nearest(i, self._dates)

    def _nearest(self, i: int, items: dict[int, list[tuple[int, Found]]]) -> Found | None:
        tokens = self.syntax.tokens
        here = items.get(tokens[i].sentence, ())
        if not here:
            return None

        def dated(clause: int) -> bool:
            """Whether a second verb has a date and so a place of its own: "met in Lyon in May and left on Friday"."""
            dates = self._dates.get(tokens[i].sentence, ())
            return any(self._governor(j) == clause for j, _ in dates)

        clause: int | None = i if tokens[i].pos == "VERB" else ancestor_clause(tokens, i)
        for _ in range(3):
            if clause is None or (clause != i and clause in self._cues):
                break
            near = [(j, item) for j, item in here if j == i or self._governor(j) in (clause, i)]
            if near:
                return min(near, key=lambda pair: abs(pair[0] - i))[1]
            if tokens[clause].dep == "conj" and (dated(clause) or tokens[tokens[clause].head].dep == "ccomp"):
                break
            clause = ancestor_clause(tokens, clause)
        return None

    def _governor(self, j: int) -> int:
        """The verb whose clause token `j` stands in; the token on top where there is none."""
        above = ancestor_clause(self.syntax.tokens, j)
        return j if above is None else above

    def _located(self, j: int) -> bool:
        """Whether a token stands behind a preposition of place: "in Lyon", "near the town of Homs"."""
        tokens = self.syntax.tokens
        token = tokens[j]
        if token.dep == "pobj" and tokens[token.head].lemma == "of":
            token = tokens[tokens[token.head].head]
        return token.dep == "pobj" and tokens[token.head].lemma in _LOCATIVE
