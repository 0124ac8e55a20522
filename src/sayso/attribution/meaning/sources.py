"""What a source is to the reader: a person with a name, an office, a body, a group, a document, or nobody named.

Told from the words of the source (`source_kinds.tsv`), from the other sources of the text for pronouns and bare
offices ("the director", whose name comes a sentence later), and from the speaker's entity where one is known.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sayso import lexicon
from sayso.attribution.meaning.roles import Roles, holds
from sayso.attribution.meaning.words import Hit, Word, phrases, words
from sayso.fold import squash
from sayso.record import SourceKind, Span

_KINDS: tuple[SourceKind, ...] = ("document", "organization", "group", "office")
_HEADS = (*_KINDS, "role", "insider")
_CASED = ("en", "ru")
_DROPPING = ("ar", "fa", "prs", "ps")  # languages whose verb says who, so that a source may be left out
_STORY = 400  # characters from which a text introduces its people by name before it calls them by their office
_WINDOW = 120  # characters after a source in which it may say why it is not named
_SOON = 2  # attributions after a bare office within which its name may come


class Reading(Struct, frozen=True):
    """What the words of one source tell by themselves.

    Attributes:
        kind: kind of source; null where the words do not tell (a pronoun, no source).
        head: the word that told it, folded.
        bare: an office or a part without a name.
        name: nothing but a name.
    """

    kind: SourceKind | None
    head: str = ""
    bare: bool = False
    name: bool = False


def kinds(found: Sequence[Roles], text: str) -> list[SourceKind]:
    """The kind of each source of a text."""
    order = sorted(range(len(found)), key=lambda i: found[i].start)
    readings = [read(said, text) for said in found]
    told: dict[int, SourceKind] = {}
    known: set[str] = set()
    for place, i in enumerate(order):
        reading = readings[i]
        before = [told[j] for j in order[:place]]
        kind = reading.kind or _referred(found[i], before, found, text)
        if reading.bare and kind == "office" and len(text) > _STORY:
            soon = [readings[j] for j in order[place + 1 : place + 1 + _SOON]]
            if reading.head in known or any(r.name for r in soon):
                kind = "person"
        if kind == "person" and reading.head:
            known.add(reading.head)
        told[i] = kind
    return [told[i] for i in range(len(found))]


def read(said: Roles, text: str) -> Reading:
    """What a source is by its own words and its entity."""
    source = words(text, said.source, said.language)
    hits = list(phrases(said.language, "source_kinds").hits(source))
    if reason(said, text) or _anonymous(said, text):
        return Reading("unnamed")
    by_entity = _by_entity(said)
    if by_entity:
        return Reading(by_entity)
    if not source:
        return Reading(None)
    main = _main(source, hits, said, text)
    if not main:
        return Reading(None)
    inside = [h for h in hits if h.last <= len(main)]
    first = {h.row["kind"] for h in inside if h.first == 0}
    if len(main) <= 2 and first & {"person", "speaker", "plural", "thing"} and not _name(main[1:], inside, said, text, 1):
        return Reading(_pronoun(first, inside))
    head = _head(main, inside, said.language)
    named = _name(main, inside, said, text, 0)
    kind = head.row["kind"] if head else ""
    key = main[head.last - 1].forms[0] if head else ""
    if kind in ("office", "role", "insider") or not head:
        if named:
            return Reading("person", key, name=not head)
        if _indefinite(main, inside, said, text):
            return Reading("unnamed", key)
        if "number" in first:
            return Reading("group" if len(main) < 3 else "unnamed", key)
    if kind in ("role", "insider"):
        return Reading("unnamed" if len(text) < _STORY and len(source) > 1 and said.language != "en" else "person", key)
    if kind == "office":
        anaphoric = len(text) > _STORY and len(main) <= 2 and _definite(main, said, text)
        return Reading("person" if anaphoric else "office", key, bare=True)
    if head:
        return Reading(_kind(kind), key)
    return Reading(_nameless(main, said, text), name=True)


def reason(said: Roles, text: str) -> Span | None:
    """The words by which an unnamed source says why: from "because" to the end of the clause."""
    table = phrases(said.language, "source_kinds")
    for span in _near(said, text):
        near = words(text, [span], said.language)
        hits = list(table.hits(near))
        anonymous = [h for h in hits if h.row["kind"] == "anonymous" and h.length > 1]
        because = [h for h in hits if h.row["kind"] == "because"]
        if not anonymous or not because:
            continue
        if said.language == "ps":
            return _reason_before(near, because[0], anonymous, hits)
        start = because[0]
        after = [h for h in anonymous if h.first >= start.last]
        end = span.end
        if after:  # "… که به دلیل … خواست نامش فاش نشود": the reason stands before
            end = near[_clause_start(near, after[0].first, said.language)].start
        words_of = text[near[start.first].start : end].rstrip(" ,،.;\n")
        return Span(near[start.first].start, near[start.first].start + len(words_of))
    return None


def _reason_before(near: list[Word], because: Hit, anonymous: list[Hit], hits: list[Hit]) -> Span | None:
    """Pashto: the reason stands before its postposition ("د … له امله"), after the relative particle."""
    who = [h.last for h in hits if h.row["kind"] == "who" and h.last <= because.first]
    start = who[-1] if who else 0
    if start >= because.first:
        return Span(near[because.first].start, near[anonymous[0].first].start)
    return Span(near[start].start, near[because.last - 1].end)


def _clause_start(near: list[Word], at: int, language: str) -> int:
    """The first word of what is asked for, with its verb of asking before it ("خواست نامش …")."""
    asks = phrases(language, "cue_stances", True)
    return at - 1 if at and any(asks.hits(near[at - 1 : at])) else at


def _near(said: Roles, text: str) -> list[Span]:
    """The source, then what stands right after it in its sentence and is no role of the attribution."""
    if not said.source:
        return []
    end = max(s.end for s in said.source)
    stops = [s.start for s in [*said.cue, *said.content] if s.start >= end] + [end + _WINDOW, len(text)]
    stop = min(stops)
    stop = next((i for i in range(end, stop) if text[i] in ".!?؟۔\n"), stop)
    return [*said.source, Span(end, stop)]


def _anonymous(said: Roles, text: str) -> bool:
    """Whether the words say that the source is not named."""
    table = phrases(said.language, "source_kinds")
    for number, span in enumerate(_near(said, text)):
        least = 1 if number < len(said.source) else 2
        near = words(text, [span], said.language)
        if any(h.row["kind"] == "anonymous" and h.length >= least for h in table.hits(near)):
            return True
    return False


def _by_entity(said: Roles) -> SourceKind | None:
    entity = said.speaker
    if entity is None:
        return None
    if entity.kind == "person":
        return "person" if any(m.type == "name" for m in entity.mentions) else None
    return {"organization": "organization", "group": "group", "place": "organization"}.get(entity.kind)  # type: ignore[return-value]


def _referred(said: Roles, before: list[SourceKind], found: Sequence[Roles], text: str) -> SourceKind:
    """A source that only points back, or is left out: what the one before it is."""
    if said.source:
        return before[-1] if before and before[-1] in ("office", "unnamed") else "person"
    inner = any(holds(other, said) for other in found if other is not said)
    if inner or (said.cue and said.language not in _DROPPING) or not before:
        return "unnamed"
    return before[-1]


def _pronoun(first: set[str], hits: list[Hit]) -> SourceKind | None:
    if "thing" in first:
        return "organization"
    if "plural" in first:
        return "group"
    return "person" if "speaker" in first else None


def _main(source: list[Word], hits: list[Hit], said: Roles, text: str) -> list[Word]:
    """The words of a source before its relative clause; in English also before its preposition."""
    stop = min([h.first for h in hits if h.row["kind"] == "who" and h.first] + [len(source)])
    return source[:stop]


def _head(main: list[Word], hits: list[Hit], language: str) -> Hit | None:
    heads = [h for h in hits if h.row["kind"] in _HEADS]
    if not heads:
        return None
    rank = {kind: n for n, kind in enumerate(_HEADS)}
    if language == "en":
        stop = _english_stop(main)
        inside = [h for h in heads if h.last <= stop] or heads
        return max(inside, key=lambda h: (h.last, h.length, -rank[h.row["kind"]]))
    if language == "ps":
        return max(heads, key=lambda h: (h.last, h.length, -rank[h.row["kind"]]))
    return min(heads, key=lambda h: (h.first, -h.length, rank[h.row["kind"]]))


def _english_stop(main: list[Word]) -> int:
    """Where the head of an English noun phrase ends: before its preposition, comma or participle."""
    for i, word in enumerate(main):
        gap = i and word.start - main[i - 1].end > 1
        if i and (gap or word.forms[0] in ("of", "for", "in", "at", "from", "with", "on", "to", "near", "outside", "by")):
            return i
    return len(main)


def _name(main: list[Word], hits: list[Hit], said: Roles, text: str, least: int) -> bool:
    """Whether the words hold the name of a person."""
    if said.language not in _CASED:
        names = lexicon.words("any", "given_names")
        joined = [w.forms[0] + v.forms[0] for w, v in zip(main, main[1:], strict=False)]
        return any(w.forms[0] in names for w in main) or any(j in names for j in joined)
    taken = {i for h in hits if h.row["kind"] in _HEADS or h.row["kind"] == "person" for i in range(h.first, h.last)}
    return bool(_capitals(main, taken, text))


def _capitals(main: list[Word], taken: set[int], text: str) -> list[Word]:
    """Two words with a capital side by side, the last none of the list's, as a person's name has them."""
    found = [w for i, w in enumerate(main) if i not in taken and text[w.start].isupper() and len(text[w.start : w.end]) > 1]
    return found


def _indefinite(main: list[Word], hits: list[Hit], said: Roles, text: str) -> bool:
    kinds_ = {h.row["kind"] for h in hits}
    marks = [h.first for h in hits if h.row["kind"] == "indefinite"]
    if said.language in ("en", "fa", "prs", "ru"):
        if 0 in marks:
            return True
        return said.language in ("fa", "prs") and "insider" in kinds_ and text[main[0].end - 1] == "ی" and len(main) == 1
    if said.language == "ps":
        return bool(marks)
    if 0 in marks:
        return True
    written = [squash(text[w.start : w.end]) for w in main]
    return "insider" in kinds_ and not any(w.startswith(("ال", "لل")) for w in written[:2])


def _definite(main: list[Word], said: Roles, text: str) -> bool:
    first = squash(text[main[0].start : main[0].end])
    if said.language == "en":
        return first in ("the", "his", "her")
    return len(main) == 1 or (said.language == "ar" and first.startswith("ال"))


def _nameless(main: list[Word], said: Roles, text: str) -> SourceKind:
    """A source without any word of the list and without a known name."""
    if said.language in _CASED and text[main[-1].start].islower() and text[main[-1].start].isalpha():
        return "group" if main[-1].forms[0].endswith(("s", "ы", "и")) else "person"
    return "person"


def _kind(kind: str) -> SourceKind:
    return next(k for k in _KINDS if k == kind)
