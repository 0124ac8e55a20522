"""The people and bodies of a story as speakers: what each may be called, and where each was heard of last."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from sayso import lexicon
from sayso.attribution.member import Member
from sayso.attribution.source_words import SourceWords
from sayso.fold import squash
from sayso.people.keys import nouns, stem
from sayso.record import Entity, EntityKind, Mention, MentionType, Span

_NAMESAKES = 12  # members of one key that are looked at, the latest first
_PRONOUNS_READ = 20  # mentions looked at to tell "he" from "she"
_KINDS: dict[str, EntityKind] = {"person": "person", "organization": "organization", "group": "group"}
_LONGEST_PARAGRAPH = 5_000  # characters back in which the start of a paragraph is looked for
_COMPLEMENTS = frozenset({"en", "ru"})
_GENDERS = {"m": "masculine", "f": "feminine"}
_SHORTEST_ACRONYM, _LONGEST_ACRONYM = 2, 5


class Cast:
    """The members of one story."""

    def __init__(self, entities: Sequence[Entity], text: str, language: str, bystanders: Sequence[Entity] = ()) -> None:
        self.text = text
        self.language = language
        self.members: list[Member] = []
        self._by_head: dict[str, list[Member]] = defaultdict(list)
        self._by_name: dict[str, list[Member]] = defaultdict(list)
        self._by_acronym: dict[str, Member] = {}
        self._by_sense: dict[str, list[Member]] = defaultdict(list)
        self._entered: set[Member] = set()
        self._bodies: dict[tuple[str, ...], Member] = {}
        self._told: list[tuple[int, Member]] = []
        self._gone: dict[Member, Member] = {}
        self._number = max((int(e.id[1:]) for e in entities if e.id[1:].isdecimal()), default=0)
        for entity in entities:
            self._take(entity)
        for entity in bystanders:
            self._take(entity)
            self.members[-1].quiet = True
        self._mentions = sorted(
            (
                (m.span.start, -m.span.end, k, m.type)
                for k, member in enumerate(self.members)
                for m in member.mentions.values()
            )
        )
        self._starts = [start for start, *_ in self._mentions]

    def _take(self, entity: Entity) -> None:
        member = Member(entity, entity.kind, {m.span.start: m for m in entity.mentions})
        member.places = sorted(member.mentions)
        known = nouns(self.language)
        if any(m.type == "name" for m in entity.mentions):
            honorifics = lexicon.mapping("en", "honorifics") if self.language == "en" else {}
            written = {entity.name, *(m.span.of(self.text) for m in entity.mentions if m.type == "name")}
            words = [w for name in (written if entity.kind != "person" else {entity.name}) for w in name.split()]
            keys = [stem(w.strip('(),.«»"“”'), self.language) for w in words]
            member.names |= {
                k for k in keys if k and k not in honorifics and (k not in known or entity.kind != "person")
            }
        for title in entity.titles or ([] if member.names else [entity.name]):
            self.title(member, title)
        if entity.kind != "person":
            self.title(member, entity.name)
        member.gender = self._gender(entity)
        self._enter(member)

    def title(self, member: Member, title: str) -> None:
        """Take in what a title tells: its nouns, their senses and the initials of its words."""
        known = nouns(self.language)
        for word in title.split():
            k = stem(word.strip(".,'\"«»"), self.language)
            member.words.add(k)
            if k in known:
                member.heads.add(k)
                member.senses |= known[k][1]
        capitals = [w[0].casefold() for w in title.replace("-", " ").split() if w[:1].isupper()]
        for size in range(_SHORTEST_ACRONYM, min(len(capitals), _LONGEST_ACRONYM) + 1):
            member.acronyms |= {"".join(capitals[k : k + size]) for k in range(len(capitals) - size + 1)}

    def describe(self, member: Member, noun: str) -> None:
        """Take in a noun (its key) that stands beside a name: the member may be called by it alone."""
        member.heads.add(noun)
        member.words.add(noun)
        member.senses |= nouns(self.language).get(noun, ("", frozenset()))[1]
        self._enter(member)

    def _gender(self, entity: Entity) -> str:
        forms = lexicon.mapping(self.language, "source_pronouns")
        pronouns = [m.span.of(self.text) for m in entity.mentions if m.type == "pronoun"][:_PRONOUNS_READ]
        told = [f for p in pronouns if (f := forms.get(squash(p))) in ("masculine", "feminine")]
        honorifics = lexicon.mapping("en", "honorifics") | lexicon.mapping("en", "offices")
        for title in entity.titles:
            gender = honorifics.get(title.split()[-1].casefold(), "-")
            told += [_GENDERS[gender]] if gender in _GENDERS else []
        is_parsed = self.language not in ("ar", "fa", "prs", "ps")
        if not told and is_parsed and entity.kind in ("person", "organization") and " " in entity.name:
            return lexicon.mapping("any", "given_names").get(squash(entity.name.split(" ")[0]), "")
        if not told and not is_parsed and entity.kind == "person":
            return lexicon.mapping(self.language, "given_names").get(squash(entity.name.split(" ")[0]), "")
        return max(set(told), key=told.count) if told else ""

    def _enter(self, member: Member) -> None:
        if member not in self._entered:
            self._entered.add(member)
            self.members.append(member)
        for index, keys in (
            (self._by_head, member.heads),
            (self._by_name, member.names),
            (self._by_sense, member.senses),
        ):
            for k in keys:
                if member not in index[k][-_NAMESAKES:]:
                    index[k].append(member)
        for acronym in member.acronyms:
            self._by_acronym.setdefault(acronym, member)

    def current(self, member: Member) -> Member:
        """Who a member is after others were found to be the same."""
        while member in self._gone:
            member = self._gone[member]
        return member

    def _of(self, index: dict[str, list[Member]], keys: Sequence[str]) -> Iterator[Member]:
        seen: set[int] = set()
        for k in keys:
            for member in reversed(index.get(k, ())[-_NAMESAKES:]):
                member = self.current(member)
                if id(member) not in seen:
                    seen.add(id(member))
                    yield member

    def at(self, span: Span) -> Member | None:
        """Whose innermost mention shares a character with the span."""
        best: tuple[int, int] | None = None
        last = bisect_right(self._starts, span.end - 1) - 1
        for k in range(last, max(-1, last - 6), -1):  # mentions nest two or three deep at most
            start, end, number, _ = self._mentions[k]
            if -end > span.start and (best is None or -end - start < best[0]):
                best = -end - start, number
        return self.current(self.members[best[1]]) if best else None

    def named(self, words: SourceWords, place: int) -> Member | None:
        """Who bears the name of a source: the last name, and no other first name."""
        if not words.names:
            return None
        found = []
        names = set(words.names)
        for member in self._of(self._by_name, words.names):
            shared = names & member.names
            if words.kind and member.kind and (words.kind == "person") != (member.kind == "person"):
                continue
            if shared and (shared == names or shared == member.names or len(shared) > 1):
                found.append((len(shared), member.last_before(place), member))
        return max(found, key=lambda f: f[:2])[2] if found else None

    def called(self, words: SourceWords, place: int, told: str = "", but: Member | None = None) -> Member | None:
        """Who was called before what a source is called: by the noun itself, or its initials.

        Args:
            words: of the source.
            place: where it stands, a character.
            told: what its verb agrees with ("masculine" or "feminine"), if that is known.
            but: who is not meant.
        """
        if not words.definite:
            return None
        others = set(words.keys) - {words.head}
        found = [
            (
                len(others & (member.words | member.names)),
                member.spoke,
                bool(member.names),
                member.last_before(place),
                member,
            )
            for member in self._of(self._by_head, (words.head,))
            if member is not but and self._alike(words, member, told)
        ]
        best = max(found, key=lambda f: f[:4], default=None)
        if best is not None and (best[0] or not others):
            return best[-1]
        return self.by_acronym("".join(words.keys)) if len(words.keys) == 1 else None

    def by_acronym(self, letters: str) -> Member | None:
        """Whose title or name has these initials."""
        member = self._by_acronym.get(letters)
        return self.current(member) if member else None

    def meant(self, words: SourceWords, place: int, told: str = "", but: Member | None = None) -> Member | None:
        """Who may be meant by another noun for the same: "the physician", of whom the story called a surgeon."""
        general = words.kind == "organization" and len(words.keys) == 1
        if not words.definite or len(words.keys) > 3 or not (words.kind == "person" or general):
            return None
        others = set(words.keys) - {words.head}
        here = self.text.rfind("\n", max(0, place - _LONGEST_PARAGRAPH), place)
        found = [
            (
                len(others & member.words),
                member.last_before(place) > here,
                member.spoke,
                bool(member.names),
                member.last_before(place),
                member,
            )
            for member in self._of(self._by_sense, sorted(words.senses - {"anyone"}))
            if member is not but and self._alike(words, member, told) and member.last_before(place) >= 0
            if not words.proper or words.proper & member.words
            if not self._is_another_office(words, member)
            if self.language != "en" or member.names or not others or others & member.words
        ]
        return max(found, key=lambda f: f[:5])[-1] if found else None

    def _is_another_office(self, words: SourceWords, member: Member) -> bool:
        """Whether what tells which office is meant speaks against a member: "the **fire** chief", chief of police."""
        if not words.of or self.language not in _COMPLEMENTS or words.of & (member.words | member.names):
            return False
        own = member.words - member.heads - member.names
        known = nouns(self.language)
        bodies = {k for k in words.of if known.get(k, ("",))[0] == "organization"}
        if self.language == "en" and (not own or bodies):
            return False  # "the union leader" may be the association's president
        some, others = (frozenset().union(*(known[k][1] for k in keys if k in known)) for keys in (words.of, own))
        return not some & (others | member.senses)

    def with_words(self, words: SourceWords, spoken: Iterable[Member]) -> Member | None:
        """The speaker who was told by a word that stands beside a noun for anyone: "the **union** man"."""
        others = set(words.keys) - {words.head}
        persons = [m for m in map(self.current, spoken) if m.kind == "person" and others & (m.words - m.names)]
        return max(persons, key=lambda m: m.spoke, default=None)

    @staticmethod
    def _alike(words: SourceWords, member: Member, told: str) -> bool:
        """Whether kind and gender (as the cue tells it) agree."""
        agree = {told, member.gender} != {"masculine", "feminine"}
        return agree and (not words.kind or not member.kind or words.kind == member.kind)

    def before(self, place: int, start: int) -> Iterator[tuple[Span, Member]]:
        """Mentions by name or noun between `start` and `place`, the last first."""
        for k in range(bisect_left(self._starts, place) - 1, bisect_left(self._starts, start) - 1, -1):
            begin, end, number, kind = self._mentions[k]
            if kind != "pronoun":
                yield Span(begin, -end), self.current(self.members[number])

    def tell(self, member: Member, place: int) -> None:
        """Note where a member is named by what is no mention; in order of the text."""
        member.told.append(place)
        self._told.append((place, member))

    def told_before(self, place: int, count: int) -> Iterator[Member]:
        """Who was named last before a character by what is no mention."""
        k = bisect_left(self._told, place, key=lambda told: told[0])
        return (self.current(member) for _, member in self._told[max(0, k - count) : k][::-1])

    def add(self, words: SourceWords) -> Member:
        """A new member, from a source that nobody known is meant by."""
        self._number += 1
        kind = _KINDS.get(words.kind, "organization" if words.names else "other")
        names = {self.language: words.written} if words.names else {}
        member = Member(Entity(f"e{self._number}", words.written, kind, [], names=names), words.kind)
        self.hear(member, words)
        return member

    def body(self, span: Span, names: Sequence[str], written: str, noun: str) -> None:
        """A body that the story names, an entity only when it speaks; `noun`: what it is called there, or ""."""
        member = self._bodies.get(tuple(names))
        if member is None:
            entity = Entity("", written, "organization", [], names={self.language: written})
            member = self._bodies[tuple(names)] = Member(entity, "organization", names=set(names))
            self._entered.add(member)  # for look-ups alone
        if noun:
            self.describe(member, noun)
            if not member.heads - {noun}:
                member.entity = replace(member.entity, name=written, names={self.language: written})
        member.told.append(span.start)
        self._enter(member)

    def latest_body(self, words: SourceWords, place: int) -> Member | None:
        """The body that was named last before a character and may be called by a noun that none was called by."""
        bodies = (self.current(m) for m in self._bodies.values() if m.told[0] < place)
        fit = (m for m in bodies if m.senses & words.senses or "company" in words.senses and not m.heads)
        return max(fit, key=lambda m: m.last_before(place), default=None)

    def admit(self, member: Member) -> None:
        """Make a bystander or body that speaks an entity of the story, behind those that it has."""
        if not member.entity.id:
            self._number += 1
            member.entity = replace(member.entity, id=f"e{self._number}")
            if not member.quiet:  # a body was for look-ups alone
                self.members.append(member)

    def hear(self, member: Member, words: SourceWords) -> None:
        """Take in what a source tells of its speaker."""
        member.heads |= words.heads
        member.words |= set(words.keys) | words.more
        if words.names and (words.kind == "person" or not member.names):
            if not member.names and words.name:
                e, name = member.entity, words.written
                titles = e.titles if e.name == name else [*e.titles, e.name]
                member.entity = replace(e, name=name, titles=titles, names={self.language: name})
            if member.quiet and len(words.names) >= len(member.entity.name.split()):
                member.entity = replace(member.entity, name=words.written, names={self.language: words.written})
            member.names |= set(words.names)
        member.senses |= words.senses
        if not member.kind:
            member.kind = words.kind
        if words.span:
            self.title(member, words.span.of(self.text))
        self._enter(member)

    def mention(self, member: Member, span: Span, kind: MentionType) -> None:
        """Note where a member is spoken of, unless one of its mentions is there; a pronoun is nobody else's then."""
        k = bisect_left(member.places, span.end)
        if k and member.mentions[member.places[k - 1]].span.end > span.start:
            return
        if kind == "pronoun":
            other = self.at(span)
            mention = other.mentions.get(span.start) if other is not None else None
            if other is not None and mention is not None and mention.span == span:
                del other.mentions[span.start]
                other.places.remove(span.start)
        member.mentions[span.start] = Mention(span, kind)
        insort(member.places, span.start)

    def absorb(self, member: Member, other: Member) -> Member:
        """Make two members one; the one with a name stays."""
        if other.names and not member.names:
            member, other = other, member
        self._gone[other] = member
        if member.quiet and not other.quiet:
            member.quiet, member.entity = False, replace(member.entity, id=member.entity.id or other.entity.id)
        member.mentions |= {start: m for start, m in other.mentions.items() if start not in member.mentions}
        member.places = sorted(member.mentions)
        titles = [*other.entity.titles, *([] if other.names else [other.entity.name])]
        for title in titles:
            self.title(member, title)
        kept = [*member.entity.titles, *(t for t in titles if t not in member.entity.titles)]
        country = member.entity.country or other.entity.country
        member.entity = replace(member.entity, titles=kept, country=country)
        member.heads |= other.heads
        member.words |= other.words
        member.senses |= other.senses
        member.gender = member.gender or other.gender
        self._enter(member)
        return member

    def entities(self) -> list[Entity]:
        """The entities of the members that are still there, with all their mentions."""
        kept = [m for m in self.members if m not in self._gone and (m.mentions and not m.quiet or m.spoke >= 0)]
        heard = [m for m in kept if m.quiet]
        return [
            replace(
                m.entity, kind=_KINDS.get(m.kind, m.entity.kind), mentions=[m.mentions[start] for start in m.places]
            )
            for m in (sorted(kept, key=lambda m: int(m.entity.id[1:])) if heard else kept)
        ]
