"""How a story introduces those whom it names: "the bell-ringer Savely Horn", "Luka Dorozhkin, my grandfather,".

A noun beside a name is what the story may call that person by later; the titles of the people stage hold offices alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from sayso.attribution.cast import Cast
from sayso.attribution.member import Member
from sayso.people.keys import key, nouns, stem
from sayso.people.russian_names import gender_of, is_name, is_person, nominative
from sayso.record import Span
from sayso.syntax import Syntax, Token

_QUOTED = re.compile("[«„“]([^«»„“”\n]{2,40})[»”“]")
_BODIES = 200  # names in quotation marks that are taken for bodies
_MENTIONS = 4  # first mentions of a person at which it is introduced
_BEFORE = 8  # tokens before a name that may belong to its noun
_BEHIND = 5  # tokens between a name's comma and its noun
_LONGEST_BODY = 4  # words of a body's name in quotation marks
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
    _bodies(cast, syntax)
    _surnames(cast, syntax)
    for member in list(cast.members):
        if member.kind != "person" or not member.names:
            continue
        for place in member.places[:_MENTIONS]:
            mention = member.mentions[place]
            if mention.type == "name":
                for noun in _russian(mention.span, syntax):
                    cast.describe(member, key(noun, "ru"))
                    _settle_gender(member, noun)


def _bodies(cast: Cast, syntax: Syntax) -> None:
    """Bodies by their names in quotation marks: "газета «Степной край»", "акции «Волгахима»"."""
    known: set[tuple[str, ...]] = set()
    for match in islice(_QUOTED.finditer(syntax.text), _BODIES):
        inside = syntax.within(Span(*match.span(1)))
        tokens = [syntax.tokens[i] for i in inside]
        if not tokens or len(tokens) > _LONGEST_BODY or not tokens[0].text[0].isupper():
            continue
        if any(t.pos == "PUNCT" and t.text not in "-." for t in tokens) or tokens[0].i < 2:
            continue
        names = tuple(key(t, "ru") for t in tokens if t.text[0].isalnum())
        noun = syntax.tokens[tokens[0].i - 2]
        kind = nouns("ru").get(key(noun, "ru"), ("", frozenset()))[0]
        if kind not in ("organization", "") or noun.pos != "NOUN" or names in known and not kind:
            continue
        known.add(names)
        written = match.group(1) if kind else nominative(tokens, syntax.text) or match.group(1)
        cast.body(Span(*match.span(1)), names, written, key(noun, "ru") if kind else "")


def _surnames(cast: Cast, syntax: Syntax) -> None:
    """Where else persons are named by their last names, whatever the dictionary takes those for."""
    people = [m for m in cast.members if m.kind == "person" and " " in m.entity.name]
    by_last = {stem(m.entity.name.split()[-1], "ru"): m for m in people}
    for token in syntax.tokens:
        member = by_last.get(key(token, "ru")) if token.text[0].isupper() else None
        if member is not None:
            cast.tell(member, token.start)
    for member in people:
        written = " ".join(member.mentions[member.places[0]].span.of(syntax.text).split())
        if not member.gender and written == member.entity.name:
            member.gender = gender_of(written.split())


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
        is_word = token.pos in ("NOUN", "PROPN", "ADJ") or token.text in '«»„“”"' or "PRTF" in token.tag
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
