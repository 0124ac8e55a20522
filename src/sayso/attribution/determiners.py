"""Whether a source is somebody spoken of before, in languages without a parser: "this man", "a neighbour", "some"."""

from __future__ import annotations

from collections.abc import Sequence

from sayso import lexicon
from sayso.fold import squash
from sayso.people.keys import key, nouns
from sayso.syntax import Token


def role(token: Token, language: str) -> str:
    """What a word tells by itself: "new", "this", "age" or ""."""
    return lexicon.mapping(language, "determiners").get(squash(token.text), "")


def take_demonstrative(parts: list[list[Token]], language: str) -> bool:
    """Whether "this" stands before what a source is called; it is taken away."""
    empty = lexicon.words(language, "adpositions")
    first = next((k for k, t in enumerate(parts[0]) if squash(t.text) not in empty - {"دی"}), 0)
    if first + 1 < len(parts[0]) and role(parts[0][first], language) == "this":
        parts[0] = parts[0][first + 1 :]
        return True
    return False


def tells_an_age(main: Sequence[Token], language: str) -> bool:
    """ "زن هجده‌ساله", "دا اویا کلنه ښځه": somebody described by age, who was named before."""
    ages = tuple(r["word"] for r in lexicon.rows(language, "determiners") if r["role"] == "age")
    return bool(ages) and any(squash(t.text).endswith(ages) for t in main) and not is_new(main, main, language)


def is_new(tokens: Sequence[Token], main: Sequence[Token], language: str) -> bool:
    """Whether words tell that somebody was not spoken of before: "یک همسایه", "مردی که …", "موظف في …"."""
    empty = lexicon.words(language, "adpositions")
    first = next((t for t in tokens if squash(t.text) not in empty), tokens[0])
    if role(first, language) == "new" or any(role(t, language) == "new" for t in main[:3]):
        return True
    word, bare = squash(main[0].text), key(main[0], language)
    if language in ("fa", "prs"):
        return word.endswith("ی") and word not in nouns(language) and bare in nouns(language) and bare != word
    behind = squash(main[1].text) if len(main) > 1 else ""
    is_alone = not behind or behind in lexicon.words(language, "function_words")
    return language == "ar" and word in nouns(language) and is_alone


def ends_as_group(token: Token, language: str) -> bool:
    """ "معدنچیانی", "السجانين": several people, where a word is a source alone."""
    word = squash(token.text)
    if word in nouns(language) or word in lexicon.words(language, "given_names"):
        return False
    is_definite = language != "ar" or word.startswith("ال")
    return is_definite and word.endswith(tuple(lexicon.words(language, "group_endings")))
