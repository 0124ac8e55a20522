"""Whom a noun or label means that nobody was called by before: who is on trial, who is in focus, who is interviewed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice

from sayso import lexicon
from sayso.attribution.cast import Cast
from sayso.attribution.member import Member
from sayso.attribution.source_words import SourceWords, is_of_kind
from sayso.fold import squash
from sayso.record import Span

_FIRST = 50  # members that the story tells of first
_BACK = 100  # mentions back that are in focus
_LONGEST_LABEL = 3  # letters of a label that are initials
_CAPITALS = frozenset({"en", "ru"})  # whose names are told by how they are written
_VAGUE = frozenset({"anyone", "woman"})
_COURT = frozenset({"lawyer", "judge", "officer", "witness", "prosecutor"})
# Senses of nouns by which a story tells of somebody new rather than of somebody named before.
_NEW = frozenset({"relative", "chief", "minister", "spokesman", "lawyer", "judge", "doctor", "officer", "diplomat"})


def in_focus(cast: Cast, words: SourceWords, source: Span, told: str, spoken: Iterable[Member]) -> Member | None:
    """Whom a noun means: "the accused" is who was named first, "старик" who was named last.

    The second only of Russian, whose nouns tell neither that they are definite nor that they are not: not of offices,
    relatives and nouns with a complement, by which somebody new is told of.

    Args:
        cast: of the story.
        words: of the source.
        source: all its characters.
        told: the form that its verb agrees with, or "".
        spoken: who spoke before it.
    """
    if not words.definite:
        return None
    form = "feminine" if told == "feminine" else words.gender or told
    if cast.language != "ru":
        return on_trial(cast, form, source.start) if "accused" in words.senses else None
    first = words.span.of(cast.text) if words.span else ""
    if len(words.keys) == 1 and first[:1].isupper():
        bearer = cast.named(replace(words, names=words.keys), source.start)
        if bearer is not None:
            return bearer  # "Лесовой", a name that is a noun too
    if words.kind == "organization" and len(words.keys) == 1:
        return cast.latest_body(words, source.start)
    if words.kind != "person" or words.names or words.of or not words.span:
        return None
    if squash(first.split(" ")[0]) in lexicon.words("ru", "source_pronouns"):
        return None  # "его начальник"
    if "accused" in words.senses:
        return on_trial(cast, form, source.start)
    tells_more = source.end > words.span.end + 1
    if words.senses & _NEW or words.head in lexicon.words("ru", "titles") or tells_more:
        return None
    if is_of_kind(words.span, cast.text, "ru", "office"):
        return None
    people = (m for m in dict.fromkeys(chain(spoken, _mentioned(cast, source.start))) if _may_be(words, m, form))
    return max(people, key=lambda m: max(m.last_before(source.start), m.spoke), default=None)


def on_trial(cast: Cast, form: str, place: int) -> Member | None:
    """Whom a court has before it at a character: the first named person who has no part in the court."""
    is_sure = cast.language in _CAPITALS
    people = (m for m in _people(cast) if is_sure or len(m.places) > 1)  # who is named once may be no name
    charged = (m for m in people if m.fits(form or "any") and not m.senses & _COURT and m.places[0] < place)
    return min(charged, key=lambda m: m.places[0], default=None)


def labelled(cast: Cast, written: str, language: str) -> Member | None:
    """Whose turn of an interview a label marks: initials, or "A" for who answers, the first whom the story names."""
    letters = "".join(c for c in written if c.isalpha())
    if not written[:1].isupper() or len(letters) > _LONGEST_LABEL or not letters.isupper():
        return None
    people = list(_people(cast))
    if len(letters) > 1:
        return next((m for m in people if "".join(w[0] for w in m.entity.name.split()) == letters), None)
    if lexicon.mapping(language, "turn_labels").get(squash(letters)) != "answer":
        return None
    return min(people, key=lambda m: m.places[0], default=None)


def _people(cast: Cast) -> Iterator[Member]:
    """The persons whom the story names, of its first entities."""
    first = dict.fromkeys(map(cast.current, islice(cast.members, _FIRST)))
    return (m for m in first if m.kind == "person" and m.names and m.places)


def _mentioned(cast: Cast, place: int) -> Iterator[Member]:
    """Who was mentioned last before a character; at the start of a story, whom it will name."""
    before = (m for _, m in islice(cast.before(place, 0), _BACK))
    return chain(before, cast.told_before(place, _BACK), _people(cast))


def _may_be(words: SourceWords, member: Member, form: str) -> bool:
    """Whether a noun may mean a named person: a coach and a striker are two."""
    some, others = words.senses - _VAGUE, member.senses - _VAGUE
    is_another = bool(some and others) and not some & others
    return member.kind == "person" and bool(member.names) and member.fits(form or "any") and not is_another
