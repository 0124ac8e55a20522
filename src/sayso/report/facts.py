"""What both reports show of a story: its record, joined up and numbered, with the words of every fact.

`Facts` has a list for each part of the record.  Its items have an `id` ("s1": the first statement) that
is short, unique and safe in an address, whatever the ids of the record are, and `Words`: what the story
says there, verbatim.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePath

from sayso.fold import fold
from sayso.record import Attribution, Claim, Date, Entity, Event, Participant, Place, Span, Story
from sayso.report.labels import Labels
from sayso.report.words import Reading, on_a_line
from sayso.vouching import UNNAMED, publication_label

WORDINGS = 8  # different wordings of one place, day or person that are listed; all are marked
MARKED = ("text/plain", "application/json", "application/jsonl")  # inputs that are read as Markdown
UNSURE = 0.5  # confidence below which a fact is, by its finder's own estimate, more likely wrong than right


@dataclass(frozen=True)
class Words:
    """Words of the story: `text` as it is shown, `spans` where it stands, `id` of the place in the page."""

    id: str
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Voice:
    """Who stands behind something: a name, and the words that mean them here, if these are others."""

    name: str
    words: Words | None = None
    party: str | None = None


@dataclass(frozen=True)
class Voucher:
    """On whose word a fact stands: the labels from the nearest to the publication, and the statement."""

    chain: tuple[str, ...]
    statement: str | None
    unsure: bool


@dataclass(frozen=True)
class Statement:
    """An attribution: `look` is how its words are marked ("said", "denied", "doubted", "unnamed")."""

    id: str
    number: int
    record: Attribution
    speaker: Voice
    named: bool
    look: str
    source: Words
    cue: Words
    content: Words
    reason: Words | None
    within: int | None
    voucher: Voucher


@dataclass(frozen=True)
class Figure:
    """A claim, with the words of its place and period; `reading` is its number where the words do not show it."""

    id: str
    record: Claim
    measure: str
    reading: str | None
    words: Words
    place: Words | None
    period: Words | None
    voucher: Voucher
    part_of: Words | None = None
    replaced: Words | None = None
    replaces: Words | None = None


@dataclass(frozen=True)
class Deed:
    """An event: who did what to whom."""

    id: str
    record: Event
    actors: tuple[Voice, ...]
    kind: str
    recipients: tuple[Voice, ...]
    status: str
    words: Words
    place: Words | None
    time: Words | None
    voucher: Voucher


@dataclass(frozen=True)
class Contest:
    """Accounts of one thing that disagree."""

    title: str
    figures: tuple[Figure, ...]
    deeds: tuple[Deed, ...]


@dataclass(frozen=True)
class Spot:
    """A place with all its mentions; `name` is its most frequent wording in the story."""

    id: str
    name: str
    record: Place
    mentions: tuple[Words, ...]
    wordings: tuple[Words, ...]


@dataclass(frozen=True)
class Day:
    """A calendar value with all its mentions; `text` is the value in words, or null where it has none."""

    id: str
    record: Date
    text: str | None
    solar: str | None
    mentions: tuple[Words, ...]
    wordings: tuple[Words, ...]


@dataclass(frozen=True)
class Party:
    """A person or body with its different wordings; `count` is the number of all mentions."""

    id: str
    record: Entity
    count: int
    wordings: tuple[Words, ...]


def look_of(attribution: Attribution) -> str:
    """How the words of an attribution are marked: by its stance, or that nobody is named for them."""
    if not attribution.source or attribution.source_kind == "unnamed":
        return "unnamed"
    stances = {"denies": "denied", "declines": "denied", "doubts": "doubted", "claims": "doubted"}
    return stances.get(attribution.stance, "said")


@dataclass(frozen=True)
class Facts:
    """All that the reports show of one story; each list is made when it is first asked for."""

    story: Story
    labels: Labels = field(init=False)
    reading: Reading = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "labels", Labels(self.story.language))
        headline = [self.story.headline_span] if self.story.headline_span else []
        body = [Span(p.start, p.end) for p in self.story.paragraphs]
        marked = [*headline, *body] if self.story.source.media_type in MARKED else []
        object.__setattr__(self, "reading", Reading(self.story.text, self.story.links, marked))

    def words(self, identity: str, spans: Span | Sequence[Span]) -> Words:
        """The words of one or several spans."""
        listed = (spans,) if isinstance(spans, Span) else tuple(spans)
        return Words(f"w-{identity}", self.reading.quote(listed), listed)

    def _perhaps(self, identity: str, span: Span | None) -> Words | None:
        found = self.words(identity, span) if span else None
        return found if found and found.text else None

    @property
    def input_name(self) -> str:
        """What a story without a headline goes by: its publication, its file, else its id (standard input)."""
        name = PurePath(self.story.source.uri).name
        known = publication_label(self.story.publication) or (name if name not in ("", "-") else self.story.id)
        return on_a_line(known)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {a.id: n for n, a in enumerate(self.story.attributions, 1)}

    @cached_property
    def _parties_by_id(self) -> dict[str, Party]:
        found = {}
        for n, entity in enumerate(self.story.entities, 1):
            mentions = [
                Words(f"w-n{n}-{k}", self.reading.quote(m.span), (m.span,)) for k, m in enumerate(entity.mentions)
            ]
            found[entity.id] = Party(f"n{n}", entity, len(mentions), _wordings(mentions))
        return found

    def _voucher(self, chain: Iterable[str], by: str | None, confidence: float) -> Voucher:
        labels = tuple(self.labels("unnamed") if c == UNNAMED else on_a_line(c) for c in chain)
        number = self._numbers.get(by) if by is not None else None
        return Voucher(labels, f"s{number}" if number else None, confidence < UNSURE)

    def _voice(self, identity: str, participant: Participant) -> Voice:
        words = self.words(identity, participant.span)
        party = self._parties_by_id.get(participant.entity or "")
        name = on_a_line(party.record.name) if party else words.text
        return Voice(name, words if words.text else None, party.id if party else None)

    @cached_property
    def statements(self) -> list[Statement]:
        """Who says what, in the order of the record."""
        found = []
        for n, a in enumerate(self.story.attributions, 1):
            source = self.words(f"s{n}-source", a.source)
            party = self._parties_by_id.get(a.speaker or "")
            name = on_a_line(party.record.name) if party else source.text
            found.append(
                Statement(
                    id=f"s{n}",
                    number=n,
                    record=a,
                    speaker=Voice(
                        name or self.labels("unnamed"), source if source.text else None, party.id if party else None
                    ),
                    named=bool(name),
                    look=look_of(a),
                    source=source,
                    cue=self.words(f"s{n}-cue", a.cue),
                    content=self.words(f"s{n}", a.content),
                    reason=self._perhaps(f"s{n}-reason", a.reason),
                    within=self._numbers.get(a.within) if a.within not in (None, a.id) else None,
                    voucher=self._voucher(a.chain, None, a.confidence),
                )
            )
        return found

    @cached_property
    def figures(self) -> list[Figure]:
        """How many of what, in the order of the record."""
        claims = self.story.claims
        words = {c.id: self.words(f"f{n}", c.span) for n, c in enumerate(claims, 1)}
        newer = {old: new for old, new in self.story.superseded}
        older = {new: old for old, new in self.story.superseded}
        return [
            Figure(
                id=f"f{n}",
                record=c,
                measure=self.labels.name("measure", c.measure),
                reading=self._reading(c, words[c.id]),
                words=self.words(f"f{n}", c.span),
                place=self._perhaps(f"f{n}-place", c.place_span),
                period=self._perhaps(f"f{n}-period", c.period_span),
                voucher=self._voucher(c.chain, c.by, c.confidence),
                part_of=words.get(c.part_of or ""),
                replaced=words.get(newer.get(c.id, "")),
                replaces=words.get(older.get(c.id, "")),
            )
            for n, c in enumerate(claims, 1)
        ]

    def _reading(self, claim: Claim, words: Words) -> str | None:
        """The number of "a dozen people": 12; null for "12 people"."""
        shown = set(re.findall(r"\d+(?:\.\d+)?", re.sub(r"(?<=\d)[,٬\s](?=\d{3})", "", fold(words.text))))
        values = [v for v in (claim.low, claim.high) if v is not None]
        return (
            None
            if all(f"{v:g}" in shown or str(v) in shown for v in values)
            else self.labels.range(claim.low, claim.high)
        )

    @cached_property
    def figures_by_measure(self) -> list[tuple[str, list[Figure]]]:
        """The figures of each measure under its name, the measures in the order they come up."""
        groups: dict[str, list[Figure]] = defaultdict(list)
        for figure in self.figures:
            groups[figure.measure].append(figure)
        return list(groups.items())

    @cached_property
    def deeds(self) -> list[Deed]:
        """What happened, in the order of the record."""
        return [
            Deed(
                id=f"e{n}",
                record=e,
                actors=tuple(self._voice(f"e{n}-actor{k}", p) for k, p in enumerate(e.actors)),
                kind=self.labels.name("event", e.type),
                recipients=tuple(self._voice(f"e{n}-recipient{k}", p) for k, p in enumerate(e.recipients)),
                status=self.labels.name("status", e.status),
                words=self.words(f"e{n}", e.trigger),
                place=self._perhaps(f"e{n}-place", e.place_span),
                time=self._perhaps(f"e{n}-time", e.time_span),
                voucher=self._voucher(e.chain, e.by, e.confidence),
            )
            for n, e in enumerate(self.story.events, 1)
        ]

    @cached_property
    def contests(self) -> list[Contest]:
        """Groups of at least two accounts that disagree."""
        figures = {f.record.id: f for f in self.figures}
        deeds = {d.record.id: d for d in self.deeds}
        found = []
        for group in self.story.contested:
            ids = list(dict.fromkeys(group))
            counted = tuple(figures[i] for i in ids if i in figures)
            done = tuple(deeds[i] for i in ids if i in deeds)
            if len(counted) + len(done) > 1:
                titles = dict.fromkeys([f.measure for f in counted] + [d.kind for d in done])
                found.append(Contest(self.labels.list(list(titles)), counted, done))
        return found

    @cached_property
    def spots(self) -> list[Spot]:
        """The places, each once, in the order they come up."""
        groups: dict[tuple[object, ...], list[Place]] = defaultdict(list)
        for place in self.story.places:
            groups[(place.gazetteer_id,) if place.gazetteer_id else (place.name, place.lat, place.lon)].append(place)
        found = []
        for n, group in enumerate(groups.values(), 1):
            mentions = [Words(f"w-p{n}-{k}", self.reading.quote(p.span), (p.span,)) for k, p in enumerate(group)]
            texts = Counter(m.text for m in mentions if m.text)
            name = texts.most_common(1)[0][0] if texts else on_a_line(group[0].name)
            found.append(Spot(f"p{n}", name, group[0], tuple(mentions), _wordings(mentions)))
        return found

    @cached_property
    def days(self) -> list[Day]:
        """The times, each value once; those with a day first, in calendar order."""
        groups: dict[tuple[object, ...], list[Date]] = defaultdict(list)
        for k, date in enumerate(self.story.dates):
            groups[(date.value, date.type) if date.value else (k,)].append(date)
        found = []
        for n, group in enumerate(groups.values(), 1):
            mentions = [Words(f"w-d{n}-{k}", self.reading.quote(d.span), (d.span,)) for k, d in enumerate(group)]
            text, solar = self._calendar(group[0])
            found.append(Day(f"d{n}", group[0], text, solar, tuple(mentions), _wordings(mentions)))
        return sorted(found, key=lambda day: (day.record.start is None, day.record.start or "", day.record.end or ""))

    def _calendar(self, date: Date) -> tuple[str | None, str | None]:
        """A date in words, in the common calendar and in the reader's other one."""
        if date.type in ("duration", "set"):
            return self.labels.name("date_type", date.type), None
        if date.value is None:
            return None, None
        text = self.labels.calendar(date.value)
        if text is None and date.start and date.end:  # a week, a season, an interval
            ends = list(dict.fromkeys((self.labels.day(date.start), self.labels.day(date.end))))
            return ends[0] if len(ends) == 1 else self.labels("date.span", start=ends[0], end=ends[1]), None
        return on_a_line(text or date.value), self.labels.solar(date.value) if len(date.value) >= 10 else None

    @cached_property
    def parties(self) -> list[Party]:
        """People and bodies, those spoken of most often first; places have a list of their own."""
        listed = [p for p in self._parties_by_id.values() if p.record.kind != "place"]
        return sorted(listed, key=lambda party: -party.count)


def _wordings(mentions: Iterable[Words]) -> tuple[Words, ...]:
    """The first mention of each wording, at most `WORDINGS`."""
    first: dict[str, Words] = {}
    for mention in mentions:
        if mention.text:
            first.setdefault(mention.text, mention)
    return tuple(first.values())[:WORDINGS]
