"""Whether a source holds the name of a person: by capitals, or, in Arabic script, by lists and by its place."""

from __future__ import annotations

import re

from sayso import lexicon
from sayso.attribution.meaning.phrase import CASED, PEOPLE, Phrase
from sayso.attribution.meaning.words import phrases, words
from sayso.record import Span

_REACH = 20_000  # characters on either side in which a full name is looked for: a long story


def named(phrase: Phrase) -> bool:
    """Whether a name makes the source that person ("President Ana Ruiz", not "the Ruiz foundation")."""
    head = phrase.head
    if phrase.language not in CASED:
        given = _given_names(phrase)
        if head is None or head.row["kind"] in PEOPLE:
            return bool(given) or _by_place(phrase)
        if phrase.language == "ps":
            return any(i >= h.last for i in given for h in [head, *phrase.of(PEOPLE)])
        return any(i < head.first for i in given)
    if any(h.last < len(phrase) and phrase.is_capital(h.last) for h in phrase.of(("title", "person"))):
        return True
    listed = {i for h in phrase.hits for i in range(h.first, h.last)}
    capitals = {i for i in range(len(phrase)) if i not in listed and phrase.is_capital(i)}
    pairs = {i for i in capitals if i + 1 in capitals and any(i in part and i + 1 in part for part in phrase.parts)}
    if head is None:
        return bool(pairs) and "article" not in phrase.first and not phrase.in_quotes(0)
    if head.row["kind"] not in PEOPLE:
        return False
    if phrase.language == "en":
        titled = phrase.is_capital(0) and len(phrase) in (head.last, phrase.end)
        if titled and {phrase.end - 2, phrase.end - 1} <= capitals:
            return True  # "Superintendent of Police Ramesh Thapaliya": an office without an article is a title
        return any(i >= head.last and not phrase.stop < i < phrase.end or i >= phrase.end for i in capitals)
    after = {i for i in capitals if i >= head.last and not phrase.in_quotes(i)}
    return any(p in after for p in pairs) or any(is_surname(phrase, i) for i in after)


def is_surname(phrase: Phrase, i: int) -> bool:
    """Whether the text has a word behind another capital or a title, as a surname stands."""
    written = phrase.written(i)
    stem = written if phrase.language == "en" else written[: max(3, len(written) - 2)]
    table = phrases(phrase.language, "source_kinds")
    at = phrase.words[i].start
    around = max(0, at - _REACH), at + _REACH
    pattern = re.compile(r"(\b[\w.'’-]+) " + re.escape(stem), re.IGNORECASE)
    for found in pattern.finditer(phrase.text, *around):
        before = words(phrase.text, [Span(*found.span(1))], phrase.language)
        kinds = {h.row["kind"] for h in table.hits(before)}
        name = found.group(1)[0].isupper() and len(found.group(1)) > 2
        if "title" in kinds or (name and not kinds & {"article", "indefinite", "preposition", "function"}):
            return True
    return False


def ends_as_surname(phrase: Phrase, i: int) -> bool:
    """Whether a word ends as surnames of its language do."""
    endings = tuple(lexicon.words(phrase.language, "surname_endings"))
    key = phrase.words[i].forms[0]
    return len(key) > 3 and any(re.search(ending + "[аеуыой]{0,2}$", key) for ending in endings)


def _given_names(phrase: Phrase) -> list[int]:
    rows = lexicon.mapping("any", "arabic_script_names")
    keys = [w.forms[0] for w in phrase.words]
    joined = [a + b for a, b in zip(keys, [*keys[1:], ""], strict=True)]
    return [
        i
        for i, pair in enumerate(zip(keys, joined, strict=True))
        if any(rows.get(key, phrase.language) != phrase.language for key in pair)
    ]


def _by_place(phrase: Phrase) -> bool:
    """A name that no list has: after a title, in a part of its own, after the office, or by its ending."""
    listed = {i for h in phrase.hits if h.row["kind"] != "person" for i in range(h.first, h.last)}
    if any(not h.first and h.last < len(phrase) and h.last not in listed for h in phrase.of(("person",))):
        return True
    people = phrase.of(PEOPLE)
    if not people:
        return False
    apart = [part for part in phrase.parts if not listed & set(part) and len(part) > (part[0] != 0)]
    if len(phrase.parts) > 1 and apart:
        return True
    last = phrase.end - 1
    if phrase.language == "ps":
        return last >= max((h.last for h in people if h.first < phrase.end), default=last + 1)
    if phrase.language == "ar":
        free = [i for i in range(1, phrase.end) if i not in listed and len(phrase.words[i].forms[0]) > 2]
        return any(phrase.has_article(i - 1) and not phrase.has_article(i) for i in free)
    return last > 1 and last not in listed and ends_as_surname(phrase, last)
