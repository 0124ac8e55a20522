"""Where and when a figure holds: the place and the date that stand in its clause."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from sayso.claims.figures import Figure
from sayso.claims.numbers import key
from sayso.lexicon import rows, words
from sayso.record import Date, Place, Span, Story
from sayso.syntax import Syntax

# Dependencies that begin a clause of its own.
_CLAUSES = frozenset(("ROOT", "conj", "ccomp", "advcl", "relcl", "acl", "parataxis", "xcomp", "pcomp"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass", "expl", "csubj"))
_MARKS = frozenset((",", ";", ":", "(", ")", ".", "،", "؛", "«", "»"))
# What holds of someone or something wherever they are.
_ANYWHERE = frozenset(("age", "duration"))
_HARMED = frozenset(("killed", "injured", "casualties"))
# Dependencies within the name of a place or up to the noun that it belongs to.
_NAMING = frozenset(("pobj", "conj", "compound", "nmod", "appos", "poss"))
_BETWEEN = 2  # words between a preposition and the name of a place, where there is no parse ("در ولسوالی بهارک")


@cache
def _at_rest(language: str) -> frozenset[str]:
    """Words before the name of a place where something is, not where it goes or comes from."""
    return frozenset(r["word"] for r in rows(language, "locatives") if r["sense"] == "rest")


class Surroundings:
    """The places and dates of a story by sentence."""

    def __init__(self, story: Story, syntax: Syntax) -> None:
        self.syntax = syntax
        self.places: dict[int, list[Place]] = defaultdict(list)
        self.dates: dict[int, list[Date]] = defaultdict(list)
        speakers = {i for a in story.attributions for s in a.source for i in syntax.within(s)}
        for place in story.places:
            sentence = syntax.sentence_at(place.span.start)
            if sentence and sentence.start <= place.span.start and syntax.within(place.span).start not in speakers:
                self.places[sentence.i].append(place)
        for date in story.dates:
            sentence = syntax.sentence_at(date.span.start)
            if sentence and sentence.start <= date.span.start and date.value and date.type == "date":
                self.dates[sentence.i].append(date)

    def place(self, figure: Figure) -> tuple[str, Span] | None:
        """Name and span of the place that the figure's clause is said to be in.

        "12 died in Herat", "In Herat, officials said 12 had died", "a bomb in Herat exploded, killing 12",
        "rockets hit Herat, killing 12"; not "Pakistan said 12 had died" nor "officials in Paris said …".
        """
        near = self.places.get(figure.sentence)
        if not near or figure.measure in _ANYWHERE:
            return None
        if self._parsed(figure):
            spans = [p.span for p in near if self._located(self.syntax.within(p.span)[-1])]
            found = self._nearest(figure, spans, ("conj", "advcl", "ccomp"))
            if found is None and figure.measure in _HARMED:
                found = self._nearest(figure, [p.span for p in near if self._is_object(p.span)], ())
        else:
            found = self._nearest_plain(figure, [p.span for p in near if self._located_plain(p.span)])
        return next(((p.name, p.span) for p in near if p.span == found), None)

    def period(self, figure: Figure) -> tuple[str, Span] | None:
        """Value and span of the date in the figure's clause; not the day on which someone said so."""
        near = [d for d in self.dates.get(figure.sentence, ()) if not self._within(figure, d.span)]
        if not near or figure.measure in _ANYWHERE:
            return None
        spans = [d.span for d in near]
        parsed = self._parsed(figure)
        span = self._nearest(figure, spans, ("conj", "advcl")) if parsed else self._nearest_plain(figure, spans)
        return next(((d.value, d.span) for d in near if d.span == span and d.value), None)

    def _parsed(self, figure: Figure) -> bool:
        return bool(self.syntax.tokens[figure.head].dep)

    def _within(self, figure: Figure, span: Span) -> bool:
        """Whether a date is the figure itself ("18 months")."""
        return self.syntax.span(figure.first, figure.last).overlaps(span)

    def _located(self, i: int) -> bool:
        """Whether a name stands behind a preposition of place: "in Lyon", "near the town of Homs", "in and around Ghor"."""
        tokens = self.syntax.tokens
        for _ in range(8):
            token = tokens[i]
            above = tokens[token.head]
            if token.dep == "pobj" and above.norm in _at_rest("en"):
                return True
            if token.dep == "pobj" and above.norm != "of" or token.dep not in _NAMING or token.head == i:
                return False
            i = above.head if token.dep == "pobj" else token.head
        return False

    def _is_object(self, span: Span) -> bool:
        return self.syntax.tokens[self.syntax.within(span)[-1]].dep == "dobj"

    def _located_plain(self, span: Span) -> bool:
        tokens, i = self.syntax.tokens, self.syntax.within(span).start
        sentence = self.syntax.sentences[tokens[i].sentence]
        for j in range(i - 1, max(sentence.first, i - 1 - _BETWEEN) - 1, -1):
            if tokens[j].norm in _MARKS:
                return False
            if key(tokens[j].norm) in _at_rest(sentence.language):
                return True
        return False

    def _clause(self, i: int) -> int:
        tokens = self.syntax.tokens
        for _ in range(30):
            token = tokens[i]
            if token.head == i or token.dep in _CLAUSES and token.pos in ("VERB", "AUX"):
                return i
            i = token.head
        return i

    def _nearest(self, figure: Figure, spans: list[Span], through: tuple[str, ...]) -> Span | None:
        """The nearest name in the figure's clause, else in a clause above whose subject it shares.

        A clause with a subject of its own has from the one above only what opens that ("On Monday 12 died and
        30 were hurt"), and only where it hangs on it by one of `through`.
        """
        tokens = self.syntax.tokens
        names = [(self.syntax.within(s).start, s) for s in spans]
        clause = self._clause(figure.trigger if figure.trigger is not None else figure.head)
        owned = False
        for _ in range(4):
            inside = [(i, s) for i, s in names if self._clause(i) == clause and (not owned or self._opens(i, clause))]
            if inside:
                return min(inside, key=lambda pair: self._distance(figure, pair[0]))[1]
            token = tokens[clause]
            if token.head == clause or token.dep in ("relcl", "acl"):
                return None
            if any(tokens[c].dep in _SUBJECTS for c in token.children):
                owned = True
            if owned and token.dep not in through:
                return None
            clause = self._clause(token.head)
        return None

    def _opens(self, i: int, clause: int) -> bool:
        """Whether token `i` stands before a clause's verb and its subject."""
        subjects = [c for c in self.syntax.tokens[clause].children if self.syntax.tokens[c].dep in _SUBJECTS]
        return i < min([clause, *(self.syntax.subtree(c)[0] for c in subjects)])

    def _nearest_plain(self, figure: Figure, spans: list[Span]) -> Span | None:
        """Without a parse: the nearest within the same marks of a clause, and no "that" between."""
        if not spans:
            return None
        tokens = self.syntax.tokens
        names = [(self.syntax.within(s).start, s) for s in spans]
        i, span = min(names, key=lambda pair: self._distance(figure, pair[0]))
        low, high = sorted((i, figure.first))
        opening = words(self.syntax.sentences[figure.sentence].language, "complementizers")
        apart = any(t.norm in _MARKS or key(t.norm) in opening for t in tokens[low:high])
        return None if apart else span

    def _distance(self, figure: Figure, i: int) -> int:
        """Tokens between; what stands before the figure counts double ("30 in Kabul, after 12 in Herat")."""
        return i - figure.last if i >= figure.last else 2 * (figure.first - i)
