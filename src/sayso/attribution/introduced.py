"""How a story introduces those whom it names: "the bell-ringer Savely Horn", "Luka Dorozhkin, my grandfather,".

A noun beside a name is what the story may call that person by later; the titles of the people stage hold offices alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from sayso.attribution.cast import Cast, Member
from sayso.people.keys import key
from sayso.people.russian_names import is_name, is_person
from sayso.record import Span
from sayso.syntax import Syntax, Token

_MENTIONS = 4  # first mentions of a person at which it is introduced
_BEFORE = 8  # tokens before a name that may belong to its noun
_BEHIND = 5  # tokens between a name's comma and its noun
_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")


def introduce(cast: Cast, syntax: Syntax, language: str) -> None:
    """Give the named persons of a cast the nouns that stand beside their names.

    Args:
        cast: of the story, before any source is heard.
        syntax: of the whole story.
        language: of the story (BCP 47); nothing is done where words have no cases.
    """
    if language != "ru":
        return
    for member in list(cast.members):
        if member.kind != "person" or not member.names:
            continue
        for place in member.places[:_MENTIONS]:
            mention = member.mentions[place]
            if mention.type == "name":
                for noun in _russian(mention.span, syntax):
                    cast.describe(member, key(noun, "ru"))
                    _settle_gender(member, noun)


def _settle_gender(member: Member, noun: Token) -> None:
    """Feminine nouns are of women, masculine ones of anybody ("врач")."""
    if not member.gender and "femn" in noun.tag:
        member.gender = "feminine"


def _russian(span: Span, syntax: Syntax) -> Iterator[Token]:
    inside = syntax.within(span)
    if not inside:
        return
    tokens, first, last = syntax.tokens, inside[0], inside[-1]
    name = [t for t in tokens[first : last + 1] if t.text[0].isalpha()]
    given = next((t for t in name if "Name" in t.tag), None)
    before = _before(tokens, first)
    nouns = [t for t in before if is_person(t)]
    if given is not None or len(name) > 1 or nouns and nouns[-1].i == first - 1:
        alike = [t for t in nouns if given is None or _agree(t, given)]
        yield from alike[:1]
    if len(name) > 1 or given is not None:
        yield from _behind(tokens, last)


def _before(tokens: list[Token], first: int) -> list[Token]:
    """The words before a name that may say who it is: to the first comma (but one beside the name), verb or link."""
    sentence, found = tokens[first].sentence, list[Token]()
    at = first - 1
    if at >= 0 and tokens[at].text == ",":
        at -= 1
    while at >= 0 and first - at <= _BEFORE and tokens[at].sentence == sentence:
        token = tokens[at]
        is_word = token.pos in ("NOUN", "PROPN", "ADJ") or token.text in "«»„“”\"" or "PRTF" in token.tag
        if not is_word or is_name(token) and token.i == first - 1:
            break
        found.append(token)
        at -= 1
    return found[::-1]


def _behind(tokens: list[Token], last: int) -> Iterator[Token]:
    """The noun of what follows a name and a comma: "Лилия Сабитова, 34-летняя **учительница**"."""
    at = last + 1
    if at >= len(tokens) or tokens[at].text not in (",", "—", "("):
        return
    for token in tokens[at + 1 : at + 1 + _BEHIND]:
        if token.sentence != tokens[last].sentence or token.pos == "VERB" and "PRTF" not in token.tag:
            return
        if is_person(token):
            if "nomn" in token.tag or "nomn" not in tokens[last].tag:
                yield token
            return
        if token.pos not in ("ADJ", "NUM", "PRON") and not token.text[0].isdigit() and "PRTF" not in token.tag:
            return


def _agree(noun: Token, name: Token) -> bool:
    """Whether a noun stands in the case of a name; a name that is read as a man's may be a woman's ("Яна")."""
    cases = [{c for c in _CASES if c in t.tag} for t in (noun, name)]
    if cases[0] & cases[1] or cases[0] | cases[1] <= {"gent", "accs"}:
        return True
    return "femn" in noun.tag and "nomn" in noun.tag and name.norm[-1:] in "ая"
