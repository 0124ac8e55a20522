"""Names as a Russian dictionary would list them: "адвоката Ольги Метельской" is Ольга Метельская."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.tokens import Token

_FEMININE = (("ской", "ская"), ("цкой", "цкая"), ("ой", "а"), ("у", "а"), ("ы", "а"), ("ей", "я"))
_MASCULINE = (("ского", "ский"), ("скому", "ский"), ("ским", "ский"), ("ым", ""), ("ом", ""), ("а", ""), ("у", ""))
_ADJECTIVE = {"femn": ("ая", "яя"), "neut": ("ое", "ее"), "masc": ("", ""), "plur": ("ые", "ие")}
_SOFT = ("ний",)


def nominative(tokens: Sequence[Token], text: str) -> str:
    """The words of a name in the nominative, as far as endings tell; "" where they stand in it already.

    Args:
        tokens: of the name, or of a noun with its adjectives before it and whatever else behind it.
        text: that they are of.
    """
    head = next((k for k, t in enumerate(tokens) if t.pos in ("NOUN", "PROPN")), None)
    if head is not None and "Name" in tokens[head].tag and any(_is_oblique(t) for t in tokens[head + 1 :]):
        return " ".join(_person(tokens[head], t) if k >= head else t.text for k, t in enumerate(tokens))
    if head is None or "nomn" in tokens[head].tag or "sing" not in tokens[head].tag:
        return ""
    if "Name" in tokens[head].tag:
        return " ".join(_person(tokens[head], t) if k >= head else t.text for k, t in enumerate(tokens))
    if "Surn" in tokens[head].tag or "Fixd" in tokens[head].tag:
        return ""
    gender = next((g for g in ("femn", "neut", "masc") if g in tokens[head].tag), "masc")
    first = [_written(_agreeing(t, gender), t) for t in tokens[:head]]
    rest = text[tokens[head].end : tokens[-1].end]
    return " ".join([*first, _written(tokens[head].lemma, tokens[head])]) + rest


def _is_oblique(token: Token) -> bool:
    return "Surn" in token.tag and "sing" in token.tag and "nomn" not in token.tag


def _written(word: str, token: Token) -> str:
    """A dictionary form with the capital of the token."""
    return word[:1].upper() + word[1:] if token.text[0].isupper() else word


def _agreeing(token: Token, gender: str) -> str:
    if token.pos != "ADJ" or token.lemma[-2:] not in ("ый", "ий", "ой"):
        return token.norm
    hard, soft = _ADJECTIVE[gender]
    if not hard:
        return token.lemma
    return token.lemma[:-2] + (soft if token.lemma.endswith(_SOFT) else hard)


def _person(given: Token, token: Token) -> str:
    """Given names and patronymics by the dictionary, surnames by the gender of the given name."""
    if not token.text[0].isupper() or "nomn" in token.tag and token is not given:
        return token.text
    if token is given or "Patr" in token.tag:
        return _written(token.lemma, token)
    for ending, other in _FEMININE if "femn" in given.tag else _MASCULINE:
        if token.text.endswith(ending):
            return token.text[: len(token.text) - len(ending)] + other
    return token.text
