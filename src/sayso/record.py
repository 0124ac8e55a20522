"""The vocabulary that all stages share: the story record and its parts.

Everything that comes from the story points to its words by `Span`: characters (Unicode code points),
0-based, half-open, into `Story.text`.  The classes are frozen msgspec structs; `sayso schema` prints
their JSON Schema.  Field names are a contract with other tools: add fields, rename none.
"""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct


class Span(Struct, frozen=True, array_like=True, order=True):
    """Where words stand: `text[start:end]`; written as ``[start, end]``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of this span in `text`."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Source(Struct, frozen=True, omit_defaults=True):
    """Where a story came from. `sha256` is of the bytes read; `line` counts from 1 (JSON Lines)."""

    uri: str
    media_type: str
    sha256: str
    pages: int | None = None
    encoding: str | None = None
    line: int | None = None


class Publication(Struct, frozen=True):
    """Who published the story; the mappings go from BCP 47 language to text."""

    name: dict[str, str] = {}
    short_name: str | None = None
    motto: dict[str, str] = {}
    site: str | None = None
    email: str | None = None
    section: dict[str, str] = {}


class StoryDate(Struct, frozen=True):
    """The day a story was published.

    `value` is ISO 8601 or null when nothing decides; `evidence` says in words why this reading was
    chosen, or that nothing decided and which readings are open (`candidates`).
    """

    text: str
    value: str | None
    span: Span | None
    evidence: str
    candidates: list[str] = []


class Paragraph(Struct, frozen=True, array_like=True):
    """A paragraph of the body: ``[start, end]``."""

    start: int
    end: int


class Link(Struct, frozen=True):
    """Words of the story that are a link, and where it leads, as the page has it."""

    span: Span
    href: str


MentionType = Literal["name", "nominal", "pronoun"]


class Mention(Struct, frozen=True):
    """A place in the text where an entity is spoken of."""

    span: Span
    type: MentionType


EntityKind = Literal["person", "organization", "place", "group", "other"]


class Entity(Struct, frozen=True):
    """A person, organisation, place or group of the story, with all its mentions."""

    id: str
    name: str
    kind: EntityKind
    mentions: list[Mention]
    titles: list[str] = []
    names: dict[str, str] = {}
    country: str | None = None
    wikidata: str | None = None


AttributionKind = Literal["direct", "indirect", "mixed"]
Stance = Literal[
    "asserts", "denies", "doubts", "admits", "claims", "accuses", "praises", "demands", "promises", "threatens",
    "asks", "declines",
]  # fmt: skip
SourceKind = Literal["person", "office", "organization", "group", "document", "unnamed"]
Evidence = Literal["own", "hearsay"]


class Attribution(Struct, frozen=True):
    """Who says what: each role is a list of spans; a source that is left out is an empty list.

    `source_kind` is what the source is to the reader (null in records that no finder wrote), `reason` the words
    that say why it is not named, and `evidence` "hearsay" where the source itself cites somebody else.
    """

    id: str
    source: list[Span]
    cue: list[Span]
    content: list[Span]
    kind: AttributionKind
    speaker: str | None
    stance: Stance
    within: str | None
    confidence: float
    chain: list[str] = []
    source_kind: SourceKind | None = None
    reason: Span | None = None
    evidence: Evidence = "own"


class Participant(Struct, frozen=True):
    """Who acts or is acted on, and its entity where one is known."""

    span: Span
    entity: str | None = None


EventType = Literal[
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]  # fmt: skip
Status = Literal["happened", "ongoing", "planned", "threatened", "alleged", "denied", "negated", "hypothetical"]


class Event(Struct, frozen=True):
    """Who did what to whom: a PLOVER event, its status and who vouches for it (`by` null: the story).

    `place` is the name of one of the story's places and `time` the ISO 8601 value of one of its dates,
    each with the span it was taken from.
    """

    id: str
    type: EventType
    trigger: Span
    actors: list[Participant]
    recipients: list[Participant]
    status: Status
    by: str | None
    chain: list[str]
    confidence: float
    mode: str | None = None
    cameo: str | None = None
    place: str | None = None
    place_span: Span | None = None
    time: str | None = None
    time_span: Span | None = None


Bound = Literal["exactly", "more than", "less than", "about", "between"]


class Claim(Struct, frozen=True):
    """A figure: how many of what, at least or at most, and by whose count (`by` null: the story's).

    `span` holds the number, its bound words and what is counted ("more than 7,500 people").  `place` and
    `period` are the name of one of the story's places and the value of one of its dates, with their spans.
    """

    id: str
    span: Span
    measure: str
    low: float | int | None
    high: float | int | None
    bound: Bound
    by: str | None
    chain: list[str]
    confidence: float
    unit: str | None = None
    who: str | None = None
    place: str | None = None
    place_span: Span | None = None
    period: str | None = None
    period_span: Span | None = None
    part_of: str | None = None
    trend: Literal["up", "down"] | None = None


class Place(Struct, frozen=True):
    """A place name and where it is: degrees of WGS 84, `country` ISO 3166-1 alpha-2."""

    span: Span
    name: str
    country: str | None
    lat: float | None
    lon: float | None
    kind: str
    gazetteer_id: str | None
    admin1: str | None = None


DateType = Literal["date", "time", "duration", "set"]


class Date(Struct, frozen=True):
    """A time expression: `value` ISO 8601 as fine as the words are; `start` and `end` inclusive days."""

    span: Span
    value: str | None
    type: DateType
    start: str | None = None
    end: str | None = None


class Story(Struct, frozen=True):
    """One story: its words, its publication, and every fact with its words and its voucher."""

    id: str
    source: Source
    kind: str
    text: str
    language: str
    publication: Publication
    paragraphs: list[Paragraph]
    agency: str | None = None
    agency_span: Span | None = None
    byline: str | None = None
    byline_span: Span | None = None
    headline: str | None = None
    headline_span: Span | None = None
    date: StoryDate | None = None
    paragraph_languages: list[str] = []
    links: list[Link] = []
    entities: list[Entity] = []
    attributions: list[Attribution] = []
    events: list[Event] = []
    claims: list[Claim] = []
    contested: list[list[str]] = []
    superseded: list[tuple[str, str]] = []
    places: list[Place] = []
    dates: list[Date] = []
    warnings: list[str] = []

    def words(self, span: Span) -> str:
        """The words of a span of this story, as they stand."""
        return span.of(self.text)


def schema() -> dict[str, object]:
    """The JSON Schema (2020-12) of a story record, generated from the classes above."""
    found = msgspec.json.schema(Story)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "sayso story record", **found}


def to_json(story: Story) -> bytes:
    """A story as UTF-8 JSON on one line, without a line end."""
    return msgspec.json.encode(story)


def from_json(data: bytes | str) -> Story:
    """The story of a JSON record; raises `msgspec.ValidationError` where it is not one."""
    return msgspec.json.decode(data, type=Story)
