"""Names as a Russian dictionary would list them: "адвоката Ольги Метельской" is Ольга Метельская."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.tokens import Token

_FEMININE = (("ской", "ская"), ("цкой", "цкая"), ("ой", "а"), ("у", "а"), ("ы", "а"), ("ей", "я"))
_MASCULINE = (("ского", "ский"), ("скому", "ский"), ("ским", "ский"), ("ым", ""), ("ом", ""), ("а", ""), ("у", ""))
_ADJECTIVE = {"femn": ("ая", "яя"), "neut": ("ое", "ее"), "masc": ("", ""), "plur": ("ые", "ие")}
_PATRONYMIC = (("ны", "на"), ("не", "на"), ("ну", "на"), ("ной", "на"))
_WOMAN = ("ова", "ева", "ёва", "ина", "ына", "ая")
_MAN = ("ов", "ев", "ёв", "ин", "ын", "ский", "цкий")
_SOFT = ("ний",)
_PLURAL_ADJECTIVES = (("ыми", "ые"), ("ими", "ие"), ("ых", "ые"), ("их", "ие"), ("ым", "ые"), ("им", "ие"))
_PLURALS = (
    ("человек", "люди"), ("ребенок", "дети"), ("анин", "ане"), ("ец", "цы"), ("ок", "ки"), ("ый", "ые"),
    ("янин", "яне"), ("ий", "ие"), ("ия", "ии"), ("ие", "ия"), ("ка", "ки"), ("га", "ги"), ("ха", "хи"), ("ша", "ши"),
    ("ча", "чи"), ("ща", "щи"), ("жа", "жи"), ("а", "ы"), ("я", "и"), ("ь", "и"), ("й", "и"), ("во", "ва"),
    ("о", "а"), ("е", "я"), ("к", "ки"), ("г", "ги"), ("х", "хи"), ("ж", "жи"), ("ш", "ши"), ("ч", "чи"), ("щ", "щи"),
    ("", "ы"),
)  # fmt: skip


def nominative(tokens: Sequence[Token], text: str) -> str:
    """The words of a name in the nominative, as far as endings tell; "" where they stand in it already.

    Args:
        tokens: of the name, or of a noun with its adjectives before it and whatever else behind it.
        text: that they are of.
    """
    head = next((k for k, t in enumerate(tokens) if t.pos in ("NOUN", "PROPN")), None)
    father = next((t for t in tokens if "Patr" in t.tag), None)
    if father is not None and head is not None and not is_name(tokens[head]) and "nomn" not in father.tag:
        return " ".join(_person(father, t) if t is not tokens[head] else _written(t.lemma, t) for t in tokens)
    if head is not None and "Name" in tokens[head].tag and any(_is_oblique(t) for t in tokens[head + 1 :]):
        return " ".join(_person(tokens[head], t) if k >= head else t.text for k, t in enumerate(tokens))
    if head is None or "nomn" in tokens[head].tag:
        return ""
    if "plur" in tokens[head].tag and tokens[head].pos == "NOUN":
        return _plural(tokens, head, text)
    if "sing" not in tokens[head].tag:
        return ""
    if "Name" in tokens[head].tag:
        return " ".join(_person(tokens[head], t) if k >= head else t.text for k, t in enumerate(tokens))
    if "Surn" in tokens[head].tag or "Fixd" in tokens[head].tag:
        return ""
    gender = next((g for g in ("femn", "neut", "masc") if g in tokens[head].tag), "masc")
    first = [_written(_agreeing(t, gender), t) for t in tokens[:head]]
    rest = text[tokens[head].end : tokens[-1].end]
    return " ".join([*first, _written(tokens[head].lemma, tokens[head])]) + rest


def is_name(token: Token) -> bool:
    """Whether the dictionary has a word as a given name, patronymic or surname."""
    return any(g in token.tag for g in ("Name", "Surn", "Patr"))


def is_person(token: Token) -> bool:
    """Whether a word is a noun for one person, and no name."""
    return token.pos == "NOUN" and "anim" in token.tag and "sing" in token.tag and not is_name(token)


def gender_of(words: Sequence[str]) -> str:
    """What the endings of a full name in the nominative tell: "feminine", "masculine" or ""."""
    given, last = words[0].casefold(), words[-1].casefold()
    if len(words) < 2:
        return ""
    if given.endswith(("а", "я")) and last.endswith(_WOMAN) or any(w.endswith(("вна", "чна")) for w in words[1:]):
        return "feminine"
    return "masculine" if not given.endswith(("а", "я", "ь")) and last.endswith(_MAN) else ""


def _plural(tokens: Sequence[Token], head: int, text: str) -> str:
    """ "местных правозащитников" are местные правозащитники; "" where a number before the noun asks for its case."""
    noun = tokens[head]
    if any(t.pos == "NUM" for t in tokens[:head]) or "accs" in noun.tag and "inan" in noun.tag:
        return ""
    first = [_written(_ending(t.norm, _PLURAL_ADJECTIVES), t) for t in tokens[:head]]
    word = _ending(noun.lemma, _PLURALS) if noun.norm != noun.lemma else noun.norm
    return " ".join([*first, _written(word, noun)]) + text[noun.end : tokens[-1].end]


def _ending(word: str, endings: Sequence[tuple[str, str]]) -> str:
    """The word with the first of the endings that it has changed."""
    for ending, other in endings:
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + other
    return word


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
    if not token.text[0].isupper() or "nomn" in token.tag and token is not given and "nomn" in given.tag:
        return token.text
    if "Patr" in token.tag and "femn" in token.tag:  # the dictionary lists her under his: "Иванович"
        return _ending(token.text, _PATRONYMIC)
    if token is given or "Patr" in token.tag:
        return _written(token.lemma, token)
    for ending, other in _FEMININE if "femn" in given.tag else _MASCULINE:
        if token.text.endswith(ending):
            return token.text[: len(token.text) - len(ending)] + other
    return token.text
