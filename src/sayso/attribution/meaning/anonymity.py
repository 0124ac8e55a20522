"""Whether a source is said not to be named, and the reason given for it."""

from __future__ import annotations

from sayso.attribution.meaning.roles import Roles
from sayso.attribution.meaning.words import Hit, Word, phrases, words
from sayso.record import Span

_WINDOW = 120  # characters after a source in which it may say why it is not named
_PAUSES = '.!?؟۔\n«“"'
_KINDS = ("anonymous", "forbidden")


def anonymous(said: Roles, text: str, around: bool = True) -> bool:
    """Whether the words say that the source is not named.

    `around`: also those right after the source ("A spokesman said on condition of anonymity"), where a word alone
    ("sources") does not count, as it may be another's source.
    """
    table = phrases(said.language, "source_kinds")
    for number, span in enumerate(_near(said, text)):
        inside = number < len(said.source)
        if not inside and not around:
            break
        hits = table.hits(words(text, [span], said.language))
        if any(h.row["kind"] in _KINDS and (inside or h.length > 1) for h in hits):
            return True
    return False


def reason(said: Roles, text: str) -> Span | None:
    """The words by which an unnamed source says why: from "because", or what it is not allowed, to the clause's end."""
    table = phrases(said.language, "source_kinds")
    for span in _near(said, text):
        near = words(text, [span], said.language)
        hits = list(table.hits(near))
        asked = [h for h in hits if h.row["kind"] in _KINDS]
        because = [h for h in hits if h.row["kind"] == "because"]
        forbidden = [h for h in asked if h.row["kind"] == "forbidden"]
        if not asked or not (because or forbidden):
            continue
        if not because:
            return _clause(near, hits, forbidden[0].first, span.end, text)
        if said.language == "ps":
            return _before(near, because[-1], hits, asked, text)
        first = because[0]
        after = [h.first for h in asked if h.first >= first.last and h.row["kind"] == "anonymous"]
        # "… که به دلیل … خواست نامش فاش نشود": the reason stands before what is asked for
        end = near[_with_verb(near, after[0], said.language)].start if after else span.end
        return _trimmed(near[first.first].start, end, text)
    return None


def _clause(near: list[Word], hits: list[Hit], first: int, end: int, text: str) -> Span:
    """From a word to the comma or "and" after it."""
    conjunctions = {h.first for h in hits if h.row["kind"] == "and"}
    for i in range(first + 1, len(near)):
        if i in conjunctions or any(c in text[near[i - 1].end : near[i].start] for c in ",،"):
            return Span(near[first].start, near[i - 1].end)
    return _trimmed(near[first].start, end, text)


def _before(near: list[Word], because: Hit, hits: list[Hit], asked: list[Hit], text: str) -> Span:
    """Pashto: the reason stands before its postposition ("د … له امله"), after the relative particle."""
    start = max((h.last for h in hits if h.row["kind"] == "who" and h.last <= because.first), default=0)
    if start < because.first:
        return Span(near[start].start, near[because.last - 1].end)
    return _trimmed(near[because.first].start, near[max(h.last for h in asked) - 1].end, text)


def _with_verb(near: list[Word], at: int, language: str) -> int:
    """The first word of what is asked for, with its verb of asking before it ("خواست نامش …")."""
    table = phrases(language, "cue_stances", True)
    return at - 1 if at and any(h.row["stance"] in ("demands", "asks") for h in table.hits(near[at - 1 : at])) else at


def _trimmed(start: int, end: int, text: str) -> Span:
    return Span(start, start + len(text[start:end].rstrip(" ,،.;–—-\n")))


def _near(said: Roles, text: str) -> list[Span]:
    """The source, then what follows in its sentence and is no role of the attribution nor names another source."""
    if not said.source:
        return []
    end = max(s.end for s in said.source)
    ends = [end, *(s.end for s in [*said.cue, *said.content] if s.start >= end)]
    starts = [*(s.start for s in sorted([*said.cue, *said.content]) if s.start >= end), len(text)]
    gaps = []
    for start, stop in zip(sorted(ends), starts, strict=True):
        furthest = min(stop, start + _WINDOW)
        pause = next((i for i in range(start, furthest) if text[i] in _PAUSES), furthest)
        after = words(text, [Span(start, pause)], said.language)
        other = next((h for h in phrases(said.language, "hearsay_cues").hits(after)), None)
        gaps.append(Span(start, after[other.first].start if other else pause))
        if other or pause < stop:
            break
    return [*said.source, *gaps]
