"""What the words of one source tell by themselves: its head, whether it holds a name, whether it is just somebody."""

from __future__ import annotations

from msgspec import Struct

from sayso.attribution.meaning.anonymity import anonymous
from sayso.attribution.meaning.names import ends_as_surname, is_surname, named
from sayso.attribution.meaning.phrase import CASED, PEOPLE, Phrase
from sayso.attribution.meaning.roles import Roles
from sayso.record import SourceKind

_KINDS: dict[str, SourceKind] = {"document": "document", "organization": "organization", "group": "group"}
_SENTENCE = 400  # characters up to which a text is a bare sentence, which names nobody elsewhere
_POINTING = frozenset(("person", "speaker", "plural", "thing"))
_SHORT = 4  # words of an English source that can only point back ("the anti-doping chief")


class Reading(Struct, frozen=True):
    """What the words of one source tell.

    Attributes:
        kind: kind of source; null where the words do not tell (a pronoun, no source).
        offices: its words for offices and parts, folded: "the director" may be a director named elsewhere.
        bare: an office or a part without a name.
        anaphoric: a bare one that can only stand for somebody told of before ("the judge").
        name: nothing but a name.
    """

    kind: SourceKind | None
    offices: frozenset[str] = frozenset()
    bare: bool = False
    anaphoric: bool = False
    name: bool = False


def read(said: Roles, text: str) -> Reading:
    """What a source is by its own words."""
    phrase = Phrase(said, text)
    if not phrase.words:
        return Reading(None)
    if anonymous(said, text, around=False):
        return Reading("unnamed")
    if _is_pronoun(phrase):
        return Reading(_pronoun(phrase))
    offices = frozenset(phrase.words[h.last - 1].forms[0] for h in phrase.of(PEOPLE))
    kind = phrase.head.row["kind"] if phrase.head else ""
    if named(phrase):
        return Reading("person", offices, name=not kind and len(phrase) < 4)
    if kind in _KINDS:
        somebody = kind == "group" and offices and (_is_somebody(phrase) or _are_some(phrase))
        return Reading("unnamed" if somebody else _KINDS[kind], offices)
    if (kind and anonymous(said, text)) or _is_somebody(phrase):
        return Reading("unnamed", offices)
    if "number" in phrase.first and kind:
        return Reading("group" if len(phrase) < 3 else "unnamed", offices)
    if kind == "office":
        return Reading("office", offices, bare=True, anaphoric=_points_back(phrase))
    if kind:
        return Reading(_part(phrase), offices, bare=True)
    return _unlisted(phrase)


def _is_pronoun(phrase: Phrase) -> bool:
    if phrase.head or len(phrase) > 2 or not phrase.first & _POINTING:
        return False
    return len(phrase) == 1 or phrase.language not in CASED or not phrase.is_capital(1)


def _pronoun(phrase: Phrase) -> SourceKind | None:
    """ "It" is a body, "they" are a group, "I" is a person; who "he" is, the text tells."""
    if "thing" in phrase.first:
        return "organization"
    if "plural" in phrase.first:
        return "group"
    return "person" if "speaker" in phrase.first else None


def _part(phrase: Phrase) -> SourceKind:
    """A person by his part: nobody known in a bare Russian sentence that adds a participle ("мужчина, поднявший …")."""
    unknown = phrase.language == "ru" and len(phrase.text) < _SENTENCE and len(phrase.parts) > 1
    return "unnamed" if unknown else "person"


def _is_somebody(phrase: Phrase) -> bool:
    """Whether a source is somebody of a kind ("a diplomat"), whom the reader cannot tell from others."""
    marks = [h.first for h in phrase.of(("indefinite",))]
    if phrase.language == "en" and len(phrase) == 1:
        return False
    if 0 in marks or (marks and phrase.language == "ps"):
        return True
    insider = bool(phrase.of(("insider",)))
    if phrase.language in ("fa", "prs"):
        return insider and len(phrase) == 1 and phrase.written(0)[-1] in "یي"
    if phrase.language != "ar" or not insider or not phrase.first & set(PEOPLE):
        return False
    counted = bool(phrase.of(("group",))) and (len(phrase) == 1 or bool(phrase.of(("number",))))
    return not counted and not any(phrase.has_article(i) for i in range(min(2, len(phrase))))


def _are_some(phrase: Phrase) -> bool:
    """Whether a number of insiders stand for a body ("two Western officials")."""
    numbered = any(h.first < 2 for h in phrase.of(("number",)))
    return numbered and phrase.language != "en" and len(phrase) > 2 + (phrase.language == "ps")


def _points_back(phrase: Phrase) -> bool:
    if phrase.language == "en":
        return "article" in phrase.first and len(phrase) <= _SHORT
    return len(phrase) == 1 or bool(phrase.of(("demonstrative",)))


def _unlisted(phrase: Phrase) -> Reading:
    """A source without any word of the list and without a full name: a surname, a body's name, somebody's part."""
    last = len(phrase) - 1
    if phrase.language not in CASED:
        return Reading("person", name=len(phrase) < 4)
    if phrase.in_quotes(0) and phrase.is_capital(0):
        return Reading("organization")
    if not phrase.is_capital(last) and (last or phrase.written(last)[0].islower()):
        key = phrase.words[last].forms[0]
        return Reading(
            "group" if len(key) > 3 and key.endswith(("s", "ы", "и")) and not key.endswith("ss") else "person"
        )
    if "article" in phrase.first:
        return Reading("organization")
    if is_surname(phrase, last) or len(phrase.written(last)) == 1:
        return Reading("person", name=True)
    if phrase.language == "ru" and len(phrase) == 1:
        return Reading("person" if ends_as_surname(phrase, 0) else "organization")
    return Reading("organization")
