"""Where and when a figure holds: the place and the date that stand in its clause."""

from __future__ import annotations

from collections import defaultdict

from sayso.claims.figures import Figure
from sayso.record import Date, Place, Span, Story
from sayso.syntax import Syntax

# Dependencies that begin a clause of its own.
_CLAUSES = frozenset(("ROOT", "conj", "ccomp", "advcl", "relcl", "acl", "parataxis", "xcomp", "pcomp"))
_MARKS = frozenset((",", ";", ":", "(", ")"))


class Surroundings:
    """The places and dates of a story by sentence."""

    def __init__(self, story: Story, syntax: Syntax) -> None:
        self.syntax = syntax
        self.places: dict[int, list[Place]] = defaultdict(list)
        self.dates: dict[int, list[Date]] = defaultdict(list)
        for place in story.places:
            sentence = syntax.sentence_at(place.span.start)
            if sentence and sentence.start <= place.span.start:
                self.places[sentence.i].append(place)
        for date in story.dates:
            sentence = syntax.sentence_at(date.span.start)
            if sentence and sentence.start <= date.span.start and date.value and date.type == "date":
                self.dates[sentence.i].append(date)

    def place(self, figure: Figure) -> tuple[str, Span] | None:
        """Name and span of the place in the figure's clause, else in the clause that clause belongs to."""
        near = self.places.get(figure.sentence)
        span = self._nearest(figure, [p.span for p in near]) if near else None
        return next(((p.name, p.span) for p in near or () if p.span == span), None)

    def period(self, figure: Figure) -> tuple[str, Span] | None:
        """Value and span of the date in the figure's clause, else in the clause that clause belongs to."""
        near = [d for d in self.dates.get(figure.sentence, ()) if not self._within(figure, d.span)]
        span = self._nearest(figure, [d.span for d in near]) if near else None
        return next(((d.value, d.span) for d in near if d.span == span and d.value), None)

    def _within(self, figure: Figure, span: Span) -> bool:
        """Whether a date is the figure itself ("18 months")."""
        return self.syntax.span(figure.first, figure.last).overlaps(span)

    def _clause(self, i: int) -> int:
        tokens = self.syntax.tokens
        for _ in range(30):
            token = tokens[i]
            if token.head == i or token.dep in _CLAUSES and token.pos in ("VERB", "AUX"):
                return i
            i = token.head
        return i

    def _nearest(self, figure: Figure, spans: list[Span]) -> Span | None:
        tokens = self.syntax.tokens
        places = [(self.syntax.within(s).start, s) for s in spans]
        if not tokens[figure.head].dep:
            return self._nearest_plain(figure, places)
        clause = self._clause(figure.trigger if figure.trigger is not None else figure.head)
        for _ in range(4):
            inside = [(self._distance(figure, i), s) for i, s in places if self._clause(i) == clause]
            if inside:
                return min(inside, key=lambda pair: pair[0])[1]
            if tokens[clause].head == clause or tokens[clause].dep == "conj":
                return None
            clause = self._clause(tokens[clause].head)
        return None

    def _nearest_plain(self, figure: Figure, places: list[tuple[int, Span]]) -> Span | None:
        """Without a parse: the nearest within the same marks of a clause."""
        tokens = self.syntax.tokens
        best = min(places, key=lambda pair: self._distance(figure, pair[0]))
        low, high = sorted((best[0], figure.first))
        return None if any(t.norm in _MARKS for t in tokens[low:high]) else best[1]

    def _distance(self, figure: Figure, i: int) -> int:
        """Tokens between; what stands before the figure counts double ("30 in Kabul, after 12 in Herat")."""
        return i - figure.last if i >= figure.last else 2 * (figure.first - i)
