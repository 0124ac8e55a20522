"""What the words of a Russian source tell: a name behind a noun or comma or in quotation marks, a noun for people."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sayso.people.keys import key, nouns
from sayso.people.russian_names import is_person
from sayso.syntax import Syntax, Token

_NAME_TAGS = frozenset({"Name", "Surn", "Patr"})
_QUOTES = '«“„"'
_CLOSING = '»”“"'
_LONGEST_QUOTED = 12  # tokens of a body's name in quotation marks
_ONE = "один"  # "один из жителей" is nobody who was told of before


@dataclass(slots=True)
class RussianSource:
    """A source taken apart: its noun's key, kind and senses, the words of its name, and what its noun tells.

    `kind` is that of `SourceWords`, or "thing" where the noun is of nothing that speaks for itself.
    """

    head: str
    kind: str
    senses: frozenset[str]
    named: list[Token]
    definite: bool = True
    gender: str = ""


def without_prepositions(part: list[Token]) -> list[Token]:
    """ "в самой мэрии" without what stands before its noun."""
    start = next((k for k, t in enumerate(part) if t.pos != "ADP" and not _is_emphatic(t)), 0)
    return part[start:]


def _is_emphatic(token: Token) -> bool:
    return token.norm.startswith("сам") and "Apro" in token.tag


def russian_source(
    parts: list[list[Token]], syntax: Syntax, head: str, kind: str, senses: frozenset[str]
) -> RussianSource:
    """Read a source.

    Args:
        parts: between commas, the first without prepositions.
        syntax: of the whole story.
        head: key of the noun that sources are called by, or "", with its kind and senses.
        kind: of that noun.
        senses: of that noun.
    """
    main = parts[0]
    noun = next((t for t in main if t.pos == "NOUN" and "anim" in t.tag), None)
    if not kind and noun is not None and is_person(noun) and (noun.i == main[0].i or noun.text[0].islower()):
        head, kind = key(noun, "ru"), "person"
    if not kind and len(main) == 1 and main[0].text.isupper() and len(main[0].text) > 1:
        kind = "organization"
    quotes = [t.i for t in main if t.i and syntax.tokens[t.i - 1].text in _QUOTES]
    named: list[Token] = []
    if kind not in ("organization", "document", "group") and not (kind == "person" and "plur" in main[0].tag):
        named = _capitals(main, kind, noun)
        if kind == "person":
            named = _of_person(named, main, quotes, syntax, senses)
    if len(named) == 1 and "Geox" in named[0].tag:
        named = []
    is_one_of = main[0].lemma == _ONE and len(main) > 1 and main[1].pos == "ADP"
    if is_one_of or kind == "person" and not named:
        named = _behind_comma(parts)
        kind = "person" if is_one_of and named else kind
    if not kind and not named and not quotes and "inan" in next((t.tag for t in main if t.pos == "NOUN"), ""):
        kind = "thing"
    is_noun = main[0].pos == "NOUN" and (main[0].lemma in nouns("ru") or main[0] is noun or main[0].text[0].islower())
    if is_noun and "plur" in main[0].tag and kind in ("person", ""):
        kind, senses = "group", frozenset()
    if not head and not named:
        head = next((key(t, "ru") for t in main if t.pos == "NOUN"), "")
    if named and not kind:
        kind = "person" if any(map(_is_name, named)) or len(named) > 1 else ""
    if not named and not quotes and len(parts) > 1:
        quoted = [t.i for t in parts[1] if t.i and syntax.tokens[t.i - 1].text in _QUOTES]
        if quoted:  # "подрядчик, компания «Волга»"
            named, kind = [t for t in parts[1] if t.i >= quoted[0]], "organization"
    if not named and quotes:
        named = [t for t in main if t.i >= quotes[0]]
        kind = "organization" if kind in ("organization", "") else kind
    gender = "feminine" if noun is not None and kind == "person" and "femn" in noun.tag else ""
    return RussianSource(head, kind, senses, named, main[0].lemma != _ONE, gender)


def _capitals(main: list[Token], kind: str, noun: Token | None) -> list[Token]:
    """The capitalised words at the end of a source, or before a preposition: "**Лукерья Пестова** из-под Вятки"."""
    told = next((k for k, t in enumerate(main) if t.pos == "ADP"), len(main))
    is_named = told > 1 and main[told - 1].text[0].isupper()
    bare = main[:told] if is_named else main
    named: list[Token] = []
    for k in range(len(bare) - 1, 0 if kind == "" and len(bare) > 1 else -1, -1):
        if not main[k].text[0].isupper() or main[k].lemma in nouns("ru") or k == 0 and main[k] is noun:
            break
        named.insert(0, main[k])
    if kind == "" and named and len(named) == len(bare) - 1 and main[0].text[0].isupper():
        named.insert(0, main[0])
    return named


def _of_person(
    named: list[Token], main: list[Token], quotes: Sequence[int], syntax: Syntax, senses: frozenset[str]
) -> list[Token]:
    """Without the body ("лидер фракции „Берег“ **Нина Щербак**") or the genitive of an office ("глава Минфина")."""
    if quotes:
        named = [t for t in named if t.i < quotes[0] or t.i > _close(quotes[0], syntax)]
    if len(named) == 1 and named == main[1:] and "nomn" in main[0].tag and "gent" in named[0].tag:
        return named if _is_name(named[0]) and "relative" not in senses else []
    return named


def _close(i: int, syntax: Syntax) -> int:
    """The token of the quotation mark that closes what begins at a token."""
    behind = range(i, min(i + _LONGEST_QUOTED, len(syntax.tokens)))
    return next((k for k in behind if syntax.tokens[k].text in _CLOSING), i)


def _behind_comma(parts: list[list[Token]]) -> list[Token]:
    """ "Отец подсудимой, Михаил Брагин", "Владелец, предприниматель Николай Шаповал": the name behind the comma."""
    for part in parts[1:2]:
        start = next((k for k, t in enumerate(part) if t.text[0].isupper()), len(part))
        name = part[start:]
        is_given = any("Name" in _tags(t) for t in name)
        is_told = is_given or any(map(_is_name, name)) or any(map(is_person, part[:start]))
        is_name = is_told and all(t.text[0].isupper() and (is_given or not is_person(t)) for t in name)
        if name and is_name and all(t.pos in ("NOUN", "ADJ") for t in part[:start]):
            return name
    return []


def _is_name(token: Token) -> bool:
    return bool(_NAME_TAGS & set(_tags(token)))


def _tags(token: Token) -> list[str]:
    return re.split("[ ,]", token.tag)
