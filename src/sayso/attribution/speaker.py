"""Who a source is: the entity whose mention holds the head of the source's words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

from sayso import lexicon
from sayso.fold import squash
from sayso.record import Entity, Span

_RANKS = {"person": 0, "organization": 1, "group": 1, "place": 2}

_LONGEST_PRONOUN = 8  # characters
_PRONOUNS_READ = 20  # mentions looked at to tell "he" from "she"


def _surname(entity: Entity) -> str | None:
    """The key of the last word of a person's name of several words."""
    words = entity.name.split() if entity.kind == "person" else []
    return squash(words[-1]) if len(words) > 1 else None


class Speakers:
    """Mentions of a story's entities by place: a look-up costs O(log n)."""

    def __init__(self, entities: Sequence[Entity]) -> None:
        mentions = sorted((m.span.start, -m.span.end, e.id, m.type) for e in entities for m in e.mentions)
        self._starts = [start for start, *_ in mentions]
        self._ends = [-end for _, end, *_ in mentions]
        self._ids = [identifier for *_, identifier, _ in mentions]
        self._types = [kind for *_, kind in mentions]
        self._kinds = {e.id: e.kind for e in entities}
        self._pronouns = {e.id: [m.span for m in e.mentions if m.type == "pronoun"] for e in entities}
        surnames = Counter(key for e in entities if (key := _surname(e)))
        self._by_surname = {key: e.id for e in entities if (key := _surname(e)) and surnames[key] == 1}
        self._last: tuple[str, int] | None = None  # who spoke last, and where

    def at(self, span: Span) -> str | None:
        """The entity of the innermost mention that shares a character with the span."""
        i = bisect_right(self._starts, span.end - 1) - 1
        best: tuple[int, str] | None = None
        for k in range(i, max(-1, i - 6), -1):  # mentions nest two or three deep at most
            if self._ends[k] > span.start:
                size = self._ends[k] - self._starts[k]
                if best is None or size < best[0]:
                    best = size, self._ids[k]
        return best[1] if best else None

    def of(self, head: Span | None, source: Iterable[Span], text: str) -> str | None:
        """The speaker of a source: by its head word, where that is known, else the likeliest of its mentions.

        A head that no mention holds may be the last name of the one person who bears it, or have a name behind a
        comma ("its beekeeper, Omar Daud"); nobody else among its words speaks ("a partner of Omar Daud", "the
        refugee department in Jalalabad").

        Without a head ("the spokesman of the ministry, Omar Daud") a person counts before an organisation or
        group, and either before a place; among equals the first.
        """
        found = self.at(head) or self._by_surname.get(squash(head.of(text))) if head is not None else None
        if found is not None:
            return found
        inside = [k for span in source for k in self.inside(span)]
        if head is not None:
            inside = [k for k in inside if self._is_person_behind_comma(k, text)]
        best = min(inside, key=self._rank, default=None)
        return None if best is None else self._ids[best]

    def _is_person_behind_comma(self, k: int, text: str) -> bool:
        before = text[max(0, self._starts[k] - 2) : self._starts[k]].rstrip()
        return self._kinds[self._ids[k]] == "person" and self._types[k] == "name" and before.endswith(",")

    def inside(self, span: Span) -> range:
        """Numbers of the mentions that begin in a span, in order of the text."""
        return range(bisect_left(self._starts, span.start), bisect_left(self._starts, span.end))

    def _rank(self, mention: int) -> tuple[bool, int]:
        """Names before pronouns ("**his** brother, Omar Daud"), then persons before places."""
        return self._types[mention] == "pronoun", _RANKS.get(self._kinds[self._ids[mention]], 3)

    def pronoun(self, source: Sequence[Span], text: str, language: str) -> str | None:
        """The form of a source that is a pronoun ("masculine", "feminine", "plural" or "any"), else null."""
        if len(source) != 1 or source[0].end - source[0].start > _LONGEST_PRONOUN:
            return None
        return lexicon.mapping(language, "source_pronouns").get(squash(source[0].of(text)))

    def heard(self, speaker: str | None, cue: Sequence[Span]) -> None:
        """Take note of who spoke; called for each attribution in order of the text."""
        if speaker is not None and cue:
            self._last = speaker, cue[0].start

    def same_again(self, known: str | None, form: str, cue: Sequence[Span], text: str) -> str | None:
        """Whom a pronoun that speaks stands for: the last speaker, where that is a person of its paragraph.

        In other paragraphs what coreference says (`known`) counts more, as it does for "they"; a person who is
        called by the other pronoun elsewhere is not meant.
        """
        if self._last is None or not cue:
            return known
        last, place = self._last
        near = place < cue[0].start and "\n" not in text[place : cue[0].start]
        person = self._kinds[last] == "person"
        if form == "plural":
            return known or (None if person else last)
        fits = person and not self._called(last, text) - {form, "any"} or form == "any" and person
        return last if fits and (near or known is None) else known

    def _called(self, entity: str, text: str) -> set[str]:
        """The forms of the pronouns that the story uses for an entity."""
        forms = lexicon.mapping("en", "source_pronouns")
        return {forms[w] for span in self._pronouns[entity][:_PRONOUNS_READ] if (w := squash(span.of(text))) in forms}
