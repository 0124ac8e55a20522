"""What the words of one source tell by themselves (`source_kinds.tsv`): its head, and whether it holds a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from sayso import lexicon
from sayso.attribution.meaning.anonymity import anonymous
from sayso.attribution.meaning.roles import Roles
from sayso.attribution.meaning.words import Hit, Word, phrases, words
from sayso.fold import squash
from sayso.record import SourceKind

_HEADS: dict[str, SourceKind] = {
    "document": "document", "organization": "organization", "group": "group", "office": "office", "role": "person",
    "insider": "person",
}  # fmt: skip
_PEOPLE = ("office", "role", "insider")
_CASED = ("en", "ru")
_SENTENCE = 400  # characters up to which a text is a bare sentence, which names nobody elsewhere
_SURNAME = re.compile(r"(?:ов|ев|ёв|ин|ын|ова|ева|ина|ский|ская|цкий|цкая|ко|ук|юк|ян|дзе|швили|ич|их|ых|дин|баев)[аеуыой]{0,2}$")
_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Sir|Prof|Lady|Lord|Gen|Col|г-н|г-жа)\.?$")


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
    source = words(text, said.source, said.language)
    if not source:
        return Reading(None)
    table = phrases(said.language, "source_kinds")
    hits = list(table.hits(source))
    stop = min([h.first for h in hits if h.row["kind"] == "who" and h.first] + [len(source)])
    main = source[:stop]
    inside = [h for h in hits if h.last <= stop and not (said.language == "ru" and _is_adjective(main[h.first]))]
    first = {h.row["kind"] for h in inside if h.first == 0}
    head = _head(main, inside, said.language)
    if anonymous(said, text, around=False):
        return Reading("unnamed")
    if len(main) <= 2 and not head and first & {"person", "speaker", "plural", "thing"}:
        if len(main) == 1 or said.language not in _CASED or not text[main[1].start].isupper():
            return Reading(_pronoun(first))
    named = _named(main, head, inside, said, text)
    offices = frozenset(main[h.last - 1].forms[0] for h in inside if h.row["kind"] in _PEOPLE)
    kind = head.row["kind"] if head else ""
    if head and kind not in _PEOPLE and not named:
        people = bool(offices)
        several = any(h.row["kind"] == "number" for h in inside if h.first < 2) and len(main) > 2
        if people and kind == "group" and (_indefinite(main, inside, said, text) or several and said.language != "en"):
            return Reading("unnamed", offices)
        return Reading(_HEADS[kind])
    if named:
        return Reading("person", offices, name=not head and len(main) < 4)
    if (head and anonymous(said, text)) or _indefinite(main, inside, said, text):
        return Reading("unnamed", offices)
    if "number" in first and head:
        return Reading("group" if len(main) < 3 else "unnamed", offices)
    if kind == "office":
        return Reading("office", offices, bare=True, anaphoric=_anaphoric(main, inside, said, text))
    if head:
        return Reading(_part(source, main, said, text), offices, bare=True)
    return _nameless(main, said, text)


def _part(source: Sequence[Word], main: Sequence[Word], said: Roles, text: str) -> SourceKind:
    """A person by his part ("the previous owner", "мужчина, поднявший трубку"): in a bare sentence nobody knows him."""
    told_of = len(source) > 2 and (len(source) > len(main) or said.language in _CASED)
    return "unnamed" if len(text) < _SENTENCE and told_of and said.language == "ru" and _apart(main, text) else "person"


def _apart(main: Sequence[Word], text: str) -> bool:
    return any("," in text[a.end : b.start] for a, b in zip(main, main[1:], strict=False))


def _pronoun(first: set[str]) -> SourceKind | None:
    if "thing" in first:
        return "organization"
    if "plural" in first:
        return "group"
    return "person" if "speaker" in first else None


def _head(main: Sequence[Word], hits: Sequence[Hit], language: str) -> Hit | None:
    """The word that says what a source is: the first in Persian, Arabic and Russian, the last in Pashto and English."""
    heads = [h for h in hits if h.row["kind"] in _HEADS]
    rank = {kind: n for n, kind in enumerate(_HEADS)}
    if language == "en":
        segment, phrase = _english(main)
        last = [h for h in heads if h.last == segment and h.row["kind"] in _PEOPLE]
        heads = last or [h for h in heads if h.first < phrase] or ([] if segment < len(main) else heads)
    if language in ("en", "ps"):
        return max(heads, key=lambda h: (h.last, h.length, -rank[h.row["kind"]]), default=None)
    return min(heads, key=lambda h: (h.first, -h.length, rank[h.row["kind"]]), default=None)


def _english(main: Sequence[Word]) -> tuple[int, int]:
    """Where the first part of an English source ends, and where its head does: before a comma, before a preposition."""
    segment = next((i for i in range(1, len(main)) if main[i].start - main[i - 1].end > 1), len(main))
    ends = ("of", "for", "in", "at", "from", "with", "on", "to", "near", "outside", "by", "inside", "briefed", "familiar")
    return segment, next((i for i in range(1, segment) if main[i].forms[0] in ends), segment)


def _named(main: Sequence[Word], head: Hit | None, hits: Sequence[Hit], said: Roles, text: str) -> bool:
    """Whether the words hold the name of a person, where it makes the source that person."""
    people = head is None or head.row["kind"] in _PEOPLE
    if said.language not in _CASED:
        at = _given_names(main, said.language)
        if people or head is None:
            return bool(at) or _unlisted_name(main, hits, said, text)
        if said.language == "ps":
            return any(i >= h.last for i in at for h in hits if h.row["kind"] in _PEOPLE or h is head)
        return any(i < head.first for i in at)
    titles = [h.last for h in hits if h.row["kind"] == "person"]
    if any(i < len(main) and _is_capital(main[i], text) for i in titles):
        return True
    upper = [i for i, w in enumerate(main) if _is_capital(w, text) and not any(h.first <= i < h.last for h in hits)]
    pairs = [i for i in upper if i + 1 in upper and main[i + 1].start - main[i].end <= 2]
    if head is None:
        return bool(pairs) and not _definite(main) and not _quoted(main, text)
    if not people:
        return False
    if said.language == "en":
        segment, phrase = _english(main)
        if _is_capital(main[0], text) and len(main) in (head.last, segment) and {segment - 2, segment - 1} <= set(upper):
            return True  # "Superintendent of Police Ramesh Thapaliya": an office without an article is a title
        return any(i >= head.last and not phrase < i < segment or i >= segment for i in upper)
    after = [i for i in upper if i >= head.last and not _in_quotes(main[i], text)]
    return any(p in after and p + 1 in after for p in pairs) or any(_known_name(main[i], text, said.language) for i in after)


def _unlisted_name(main: Sequence[Word], hits: Sequence[Hit], said: Roles, text: str) -> bool:
    """Whether a name of Arabic script shows by its place: a part of its own, after the office, or by its ending."""
    listed = {i for h in hits if h.row["kind"] != "person" for i in range(h.first, h.last)}
    if any(h.row["kind"] == "person" and not h.first and h.last < len(main) and h.last not in listed for h in hits):
        return True
    people = [h for h in hits if h.row["kind"] in _PEOPLE]
    if not people:
        return False
    parts = _parts(main, text)
    if len(parts) > 1 and any(not listed & set(part) and len(part) > 1 - (part[0] == 0) for part in parts):
        return True
    last = parts[0][-1]
    if said.language == "ps":
        return last >= max((h.last for h in people if h.first in parts[0]), default=last + 1)
    if said.language == "ar":
        article = [squash(text[w.start : w.end]).startswith(("ال", "لل")) for w in main]
        free = [i for i in parts[0][1:] if i not in listed and len(main[i].forms[0]) > 2]
        return any(article[i - 1] and not article[i] for i in free)
    endings = tuple(lexicon.words("any", "surname_endings"))
    return last > 1 and last not in listed and main[last].forms[0].endswith(endings) and len(main[last].forms[0]) > 3


def _parts(main: Sequence[Word], text: str) -> list[list[int]]:
    """The words between commas, as their numbers."""
    parts = [[0]]
    for i in range(1, len(main)):
        if any(c in text[main[i - 1].end : main[i].start] for c in ",،"):
            parts.append([])
        parts[-1].append(i)
    return parts


def _given_names(main: Sequence[Word], language: str) -> list[int]:
    rows = lexicon.mapping("any", "given_names")
    found = []
    for i, word in enumerate(main):
        joined = word.forms[0] + main[i + 1].forms[0] if i + 1 < len(main) else ""
        if any(rows.get(key, language) != language for key in (word.forms[0], joined)):
            found.append(i)
    return found


def _is_capital(word: Word, text: str) -> bool:
    written = text[word.start : word.end]
    return written[0].isupper() and len(written) > 1 and word.forms[0] not in ("the", "an", "his", "her", "their", "its")


def _is_adjective(word: Word) -> bool:
    return bool(re.search(r"(?:н|ск|ов|ев)(?:ый|ий|ая|ое|ого|ому|ым|ую|ые|ых|ыми)$", word.forms[0]))


def _quoted(main: Sequence[Word], text: str) -> bool:
    return _in_quotes(main[0], text)


def _in_quotes(word: Word, text: str) -> bool:
    return text[word.start - 1 : word.start] in tuple("«“\"") if word.start else False


def _definite(main: Sequence[Word]) -> bool:
    return main[0].forms[0] in ("the", "its", "their")


def _known_name(word: Word, text: str, language: str) -> bool:
    """Whether the text has this word behind another capital or a title, as a surname stands."""
    written = text[word.start : word.end]
    stem = written if language == "en" else written[: max(3, len(written) - 2)]
    for found in re.finditer(r"(\b[\w.'’-]+) " + re.escape(stem), text, re.IGNORECASE):
        before = found.group(1)
        function = before.lower() in ("the", "a", "an", "of", "in", "at", "but", "and", "for", "from", "to", "if", "as")
        if _TITLE.search(before) or (before[0].isupper() and len(before) > 2 and not function and found.start(1) != word.start):
            return True
    return False


def _indefinite(main: Sequence[Word], hits: Sequence[Hit], said: Roles, text: str) -> bool:
    """Whether a source is somebody of a kind ("a diplomat"), whom the reader cannot tell from others."""
    kinds = {h.row["kind"] for h in hits}
    marks = [h.first for h in hits if h.row["kind"] == "indefinite"]
    if len(main) == 1 and said.language == "en":
        return False
    if 0 in marks or (marks and said.language == "ps"):
        return True
    if said.language in ("fa", "prs"):
        return "insider" in kinds and len(main) == 1 and text[main[0].end - 1] in "یي"
    if said.language != "ar" or not any(h.row["kind"] in ("insider", "role") and h.first == 0 for h in hits):
        return False
    written = [squash(text[w.start : w.end]) for w in main]
    dual = len(main) == 1 and "group" in kinds
    return "insider" in kinds and not dual and not any(w.startswith(("ال", "لل")) for w in written[:2])


def _anaphoric(main: Sequence[Word], hits: Sequence[Hit], said: Roles, text: str) -> bool:
    if said.language == "en":
        return main[0].forms[0] in ("the", "his", "her") and len(main) <= 4
    return len(main) == 1 or any(h.row["kind"] == "demonstrative" for h in hits)


def _nameless(main: Sequence[Word], said: Roles, text: str) -> Reading:
    """A source without any word of the list and without a full name: a surname, a body's name, somebody's part."""
    if said.language not in _CASED:
        return Reading("person", name=len(main) < 4)
    last = main[-1]
    if not any(_is_capital(w, text) for w in main) or (len(main) > 1 and text[last.start].islower()):
        plural = last.forms[0].endswith(("s", "ы", "и")) and not last.forms[0].endswith("ss")
        return Reading("group" if plural and len(last.forms[0]) > 3 else "person")
    if _known_name(last, text, said.language):
        return Reading("person", name=True)
    if _definite(main) or _quoted(main, text) or len(main) > 1:
        return Reading("organization")
    written = text[last.start : last.end]
    if said.language == "ru":
        return Reading("person" if _SURNAME.search(written) else "organization")
    return Reading("organization")
