"""Whose somebody is: "پدرم", "والدها", "مور یې" tell a speaker by a noun and the one that he or she belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sayso import lexicon
from sayso.fold import squash
from sayso.people.keys import nouns
from sayso.syntax import Token


@dataclass(frozen=True, slots=True)
class Possessed:
    """A noun and its owner.

    Attributes:
        noun: its key, without the possessive.
        written: the noun as the story spells it.
        owner: form of the pronoun that the possessive stands for (lexicon source_pronouns).
        is_relation: whether the noun is one for somebody's relation, so that it is nobody else's.
    """

    noun: str
    written: str
    owner: str
    is_relation: bool


def possessed(main: Sequence[Token], language: str) -> Possessed | None:
    """The noun and owner of a source's first part; none where no possessive stands there."""
    words = [(squash(t.text), t.text) for t in main if t.text[0].isalnum()]
    relations = lexicon.mapping(language, "relation_nouns")
    known = nouns(language)
    for row in lexicon.rows(language, "possessives"):
        possessive, place, form = row["possessive"], row["place"], row["form"]
        found = None
        if place == "word" and len(words) == 2 and words[1][0] == possessive:
            found = words[0]
        elif place == "before" and words[-1][0] in known:
            rest = [w for w, _ in words[:-1] if w not in lexicon.words(language, "adpositions")]
            found = words[-1] if rest == [possessive] else None
        elif place == "ending" and words and words[0][0].endswith(possessive):
            found = _without(words[0], possessive, language)
        if found and (found[0] in relations or found[0] in known):
            return Possessed(*found, form, found[0] in relations)
    return None


def relation(main: Sequence[Token], language: str) -> str:
    """The noun of a source that tells of somebody by a relation ("پدر رحیم"): its key, or ""."""
    relations, names = lexicon.words(language, "relation_nouns"), lexicon.words(language, "name_beginnings")
    spots = (main[-1], main[0]) if language == "ps" else (main[0],)
    return next((k for t in spots if (k := squash(t.text)) in relations - names), "") if len(main) > 1 else ""


def _without(word: tuple[str, str], ending: str, language: str) -> tuple[str, str] | None:
    """A noun without a possessive ending; Arabic "والدته" is of والدة, "أبوها" of أب."""
    key, written = word
    bare, shown = key[: -len(ending)], _cut(written, ending)
    known = nouns(language)
    if language != "ar":
        return (bare, shown) if bare in known and key not in known else None
    is_his = written.endswith("ه") and bare in lexicon.words("ar", "relation_nouns")  # "والده", no "والدة"
    if key in known and not is_his:
        return None
    if bare[:1] in ("و", "ف") and bare not in known and bare[1:] not in known and bare[1:-1] not in known:
        return None
    if bare[:1] in ("و", "ف") and bare not in known and (bare[1:] in known or bare[1:-1] in known):
        bare, shown = bare[1:], shown[1:]
    if bare in known:
        return bare, shown
    if bare.endswith("ت") and bare[:-1] + "ه" in known:
        return bare[:-1] + "ه", shown[:-1] + "ة"
    if len(bare) > 1 and bare[-1] in "وای" and bare[:-1] in known:
        return bare[:-1], shown[:-1]
    return None


def _cut(written: str, ending: str) -> str:
    """A word without as many letters as its ending has, and without a joiner before them."""
    end = len(written)
    left = len(ending)
    while end and left:
        end -= 1
        left -= bool(squash(written[end]))
    return written[:end].rstrip("\u200c")
