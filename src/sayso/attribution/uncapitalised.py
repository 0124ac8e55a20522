"""Names and nouns of a source in scripts without capitals: Arabic, Persian, Dari, Pashto."""

from __future__ import annotations

from collections.abc import Sequence

from sayso import lexicon
from sayso.attribution.determiners import ends_as_group, role, tells_an_age
from sayso.fold import squash
from sayso.people.keys import called, key, nouns, stem
from sayso.syntax import Token

LONGEST_NAME = 5  # words of a name without a title
_PLURALS = ("گان", "های", "ها")  # of Persian and Dari
Noun = tuple[str, str, frozenset[str]]  # key, kind and senses


def pronoun_form(pronoun: str, form: str, language: str) -> str:
    """In Pashto "هغې" and "دې" are she: an ending that look-up keys don't keep."""
    is_she = pronoun.endswith("ې") and not pronoun.endswith(("یې", "ئې"))
    return "feminine" if language == "ps" and form in ("any", "masculine") and is_she else form


def named_in(parts: Sequence[list[Token]], quotes: Sequence[int], language: str) -> tuple[list[Token], Noun]:
    """The name of a source, and what it is called by.

    Args:
        parts: of the source between commas.
        quotes: tokens of the first part that a quotation mark stands before.
        language: of the source.

    Returns:
        The tokens of the name, empty without one, and the noun (empty without one) with its kind and senses.
    """
    main = parts[0]
    head, kind, senses = called(main if language == "ps" else main[:1], language)
    titles = lexicon.words(language, "titles")
    if not kind and len(main) == 1 and ends_as_group(main[0], language):
        kind = "group"
    titled = kind == "person" or stem(main[0].text, language) in titles or main[0].norm in titles
    named: list[Token] = []
    alias = parts[1] if len(parts) > 1 and is_unknown(parts[1], language) and len(parts[1]) <= LONGEST_NAME else []
    if not kind and len(main) > 1 and squash(main[0].text).endswith(_PLURALS):
        kind = "group"
    if language == "ps":
        named, head, kind, senses = _pashto_name(main, head, kind, senses)
        named = named or (alias if kind in ("person", "organization") else [])
    elif kind in ("organization", "group", "document"):
        named = [t for t in main if t.i >= quotes[0]] if quotes else alias if kind == "organization" else []
    elif titled:
        kind = "person"
        is_given = bool(alias) and squash(alias[0].text) in lexicon.words(language, "given_names")
        named = alias if is_given else _name_behind_titles(main, language)
        if not named and len(parts) > 1:
            named = alias or _name_behind_titles(parts[1], language)
    elif len(main) <= LONGEST_NAME and is_unknown(main, language):
        named, kind = main, kind or "person"
    return named, (head, kind, senses)


def is_unknown(words: Sequence[Token], language: str) -> bool:
    """Whether words may be a name: none is a noun that sources are called by or a function word."""
    known, empty = nouns(language), lexicon.words(language, "function_words")
    return bool(words) and not any(
        key(t, language) in known or squash(t.text) in empty or not t.text[0].isalpha() for t in words
    )


def _name_behind_titles(main: Sequence[Token], language: str) -> list[Token]:
    """ "المحامي سامح عبد الجواد", "رئيسة المرصد منجية بالعربي": what stands behind the last title, and is no office."""
    titles, courtesy = lexicon.words(language, "titles"), lexicon.words(language, "courtesy_titles")
    known = nouns(language)

    def is_title(token: Token) -> bool:
        return squash(token.text) in titles | courtesy or known.get(key(token, language), ("",))[0] == "person"

    last = max((k for k, t in enumerate(main) if is_title(t)), default=-1)
    rest = list(main[last + 1 :])
    if language == "ar" and rest and last >= 0 and squash(main[last].text) not in courtesy:
        is_definite = squash(main[last].text).startswith("ال") or squash(main[last].text).endswith("ها")
        while rest and squash(rest[0].text).startswith("ال") and (not is_definite or len(rest) > 2):
            rest = rest[1:]  # the body or the adjectives of the office: "وزير الخارجية", "الرئيس التنفيذي"
    if not 0 < len(rest) < LONGEST_NAME or tells_an_age(rest, language):
        return []
    return rest if is_unknown(rest, language) else []


def _pashto_name(
    main: list[Token], head: str, kind: str, senses: frozenset[str]
) -> tuple[list[Token], str, str, frozenset[str]]:
    """ "د بغلان والي عبدالقدیر نیازی": what stands behind the last noun that persons are called by."""
    known, titles = nouns("ps"), lexicon.words("ps", "titles")
    empty = lexicon.words("ps", "adpositions")
    while len(main) > 1 and squash(main[-1].text) in empty:
        main = main[:-1]
    spots = [k for k, t in enumerate(main) if key(t, "ps") in known or t.norm in known or squash(t.text) in titles]
    if not spots:
        bare = [t for t in main if t.text != "د"]
        if bare and ends_as_group(bare[-1], "ps"):
            return [], "", "group", senses
        if any(role(t, "ps") == "new" for t in bare):
            return [], "", "", senses
        return (bare, "", "person", senses) if len(bare) <= LONGEST_NAME - 1 else ([], "", "", senses)
    last = spots[-1]
    if last == len(main) - 1 and len(spots) > 1 and 0 < last - spots[-2] - 1 < LONGEST_NAME and kind == "person":
        last = spots[-2]  # the last name is a title's word too ("… نورالامین وزیر")
        head, kind, senses = called(main[: last + 1], "ps")
    if last == len(main) - 1:
        return [], head, kind, senses
    return main[last + 1 :], head, "person", senses
