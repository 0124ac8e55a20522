"""Which mentions speak of the same person or body, within one story."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from sayso import lexicon
from sayso.people.found import Found
from sayso.record import EntityKind
from sayso.syntax import Syntax

PRONOUN_REACH = 5  # sentences back that a pronoun may look: over one quoted paragraph, not over a change of subject
GROUP_REACH = 1
COUNTERPART = "counterpart"
COUNTERPART_REACH = 6
_OPENING = frozenset({'"', "''", "``", "«"})
_PARTICLES = frozenset({"al", "el", "bin", "ibn", "de", "van", "von", "the", "-"})


@dataclass(slots=True, eq=False)
class Cluster:
    """An entity in the making."""

    kind: EntityKind
    mentions: list[Found] = field(default_factory=list)
    names: list[tuple[str, ...]] = field(default_factory=list)
    roles: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    gender: str = "-"
    plural: bool = False

    def add(self, mention: Found) -> None:
        """Take a mention in, with what it tells."""
        self.mentions.append(mention)
        if mention.type == "name" and mention.words not in self.names:
            self.names.append(mention.words)
        self.roles |= mention.roles
        self.modifiers |= mention.modifiers
        if self.gender == "-":
            self.gender = mention.gender

    def absorb(self, other: Cluster) -> None:
        """Take over all of another cluster."""
        for mention in other.mentions:
            self.add(mention)
        self.mentions.sort(key=lambda m: m.first)


def clusters(found: list[Found], syntax: Syntax) -> list[Cluster]:
    """Entities from mentions in the order of the text; every mention that could be placed is in one."""
    _settle_kinds(found, syntax)
    linker = _Linker(syntax)
    for mention in found:
        if mention.type == "name":
            linker.name(mention)
        elif mention.type == "nominal":
            linker.nominal(mention)
        else:
            linker.pronoun(mention)
    _join_named_later(linker, syntax)
    return [c for c in linker.clusters if c.mentions]


def _settle_kinds(found: list[Found], syntax: Syntax) -> None:
    """Names that end as a person's elsewhere, or stand beside one, are persons, whatever the recogniser said.

    Ana Reyes resigned. Reyes left: both. Ministers Ana Reyes and Tom Holm met: both.
    """
    names = [m for m in found if m.type == "name" and m.words]
    persons = [m for m in names if m.kind == "person"]
    last_words = {m.words[-1] for m in persons if len(m.words) > 1 or m.titles}
    heads = {m.head for m in persons if len(m.words) > 1}
    places = {m.words for m in names if m.kind == "place"}
    bodies = lexicon.words("en", "group_nouns")
    for mention in names:
        if mention.kind not in ("organization", "group") or mention.words in places:
            continue
        head = syntax.tokens[mention.head]
        is_beside = len(mention.words) == 2 and head.dep == "conj" and head.head in heads and head.lemma not in bodies
        if mention.words[-1] in last_words or is_beside:
            mention.kind, mention.plural = "person", False


class _Linker:
    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax
        self.clusters: list[Cluster] = []
        self.by_last: dict[str, list[Cluster]] = defaultdict(list)
        self.by_first: dict[str, list[Cluster]] = defaultdict(list)
        self.by_key: dict[tuple[str, str], Cluster] = {}
        self.by_role: dict[str, list[Cluster]] = defaultdict(list)
        self.by_sentence: dict[int, list[tuple[Cluster, Found]]] = defaultdict(list)

    def _place(self, mention: Found, cluster: Cluster | None) -> None:
        if cluster is None:
            cluster = Cluster(mention.kind, plural=mention.plural)
            self.clusters.append(cluster)
        cluster.add(mention)
        self.by_sentence[self.syntax.tokens[mention.head].sentence].append((cluster, mention))
        for role in mention.roles:
            if cluster not in self.by_role[role][-8:]:
                self.by_role[role].append(cluster)
        if mention.type == "name" and mention.kind == "person" and mention.words:
            for index, word in ((self.by_last, mention.words[-1]), (self.by_first, mention.words[0])):
                if cluster not in index[word][-8:]:
                    index[word].append(cluster)

    def name(self, mention: Found) -> None:
        if not mention.words:
            return
        if mention.kind == "person":
            self._place(mention, self._person(mention))
            return
        words = tuple(w for w in mention.words if w != "the") or mention.words
        key = (mention.kind, " ".join(words).replace(".", ""))
        acronym = (mention.kind, "".join(w[0] for w in words if w not in ("of", "and", "for", "in")))
        known = self.by_key.get(key) or (self.by_key.get(acronym) if len(words) > 1 else None)
        self._place(mention, known)
        cluster = known or self.clusters[-1]
        self.by_key.setdefault(key, cluster)
        if len(words) > 1 and mention.kind == "organization":
            self.by_key.setdefault(acronym, cluster)

    def _person(self, mention: Found) -> Cluster | None:
        """ "Assad" is the last person whose name ends so; "Ana Reyes" is no "Luz Reyes"."""
        words = mention.words
        for cluster in reversed(self.by_last[words[-1]][-8:]):
            if any(_names_agree(words, other) for other in cluster.names) and _genders_agree(mention, cluster):
                return cluster
        firsts = self.by_first[words[0]]
        if len(words) == 1 and len(firsts) == 1 and len(firsts[0].names[0]) > 1:
            return firsts[0]
        for role in mention.roles:
            for cluster in reversed(self.by_role[role][-8:]):
                if not cluster.names and not cluster.plural and mention.modifiers & cluster.modifiers:
                    return cluster
        return None

    def nominal(self, mention: Found) -> None:
        role = next(iter(mention.roles))
        known = self._counterpart(mention) if role == COUNTERPART else None
        if known is None and (mention.definite or (mention.kind == "person" and mention.modifiers)):
            agree = _agree if mention.kind == "person" else frozenset.__eq__
            alike = [
                c
                for c in reversed(self.by_role[role][-8:])
                if c.plural == mention.plural and agree(mention.modifiers, c.modifiers)
            ]
            known = next((c for c in alike if mention.modifiers & c.modifiers), alike[0] if alike else None)
        self._place(mention, known)

    def _counterpart(self, mention: Found) -> Cluster | None:
        """Ministers Ana Reyes and Tom Holm met. Her counterpart …: the other of two who were named together."""
        first = self.syntax.tokens[mention.head].sentence
        persons = [
            [c for c, m in self.by_sentence.get(k, ()) if m.type != "nominal" and c.kind == "person" and not c.plural]
            for k in range(first, max(-1, first - COUNTERPART_REACH), -1)
        ]
        owner = persons[0][-1] if persons and persons[0] else None
        for group in persons:
            others = [c for c in dict.fromkeys(group) if c is not owner]
            if owner in group and len(others) == 1:
                return others[0]
        return None

    def pronoun(self, mention: Found) -> None:
        sentence = self.syntax.tokens[mention.head].sentence
        reach = GROUP_REACH if mention.plural else PRONOUN_REACH
        for back in range(min(reach, sentence) + 1):
            nearby = [
                (cluster, other)
                for cluster, other in self.by_sentence.get(sentence - back, ())
                if other.first < mention.first and _can_stand_for(mention, cluster)
            ]
            if nearby:
                # The subject goes before the nearest: news keeps to its speaker.
                cluster, _ = max(nearby, key=lambda pair: (pair[1].subject, pair[1].type != "pronoun", -pair[1].first))
                self._place(mention, cluster)
                if cluster.gender == "-":
                    cluster.gender = mention.gender
                return


def _names_agree(words: tuple[str, ...], other: tuple[str, ...]) -> bool:
    short, long = sorted((_core(words), _core(other)), key=len)
    if not short or short[-1] != long[-1]:
        return False
    rest = iter(long)
    return all(any(w == v or (len(w) <= 2 and v.startswith(w[0])) for v in rest) for w in short)


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(w for w in words if w not in _PARTICLES) or words


def _genders_agree(mention: Found, cluster: Cluster) -> bool:
    return "-" in (mention.gender, cluster.gender) or mention.gender == cluster.gender


def _can_stand_for(mention: Found, cluster: Cluster) -> bool:
    if mention.plural:
        return cluster.kind in ("group", "organization")
    return cluster.kind == "person" and not cluster.plural and _genders_agree(mention, cluster)


def _agree(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether the names beside two offices can be one country's: "Syria's president", "Syrian President"."""
    return not some or not others or bool(some & others)


def _join_named_later(linker: _Linker, syntax: Syntax) -> None:
    """An office without a name, and in the next sentence a person named for the first time without an office.

    The mayor attacked the plan. "It is folly," Ana Reyes said: a quotation goes on with its speaker.
    Police arrested a former mayor. Ana Reyes was held at dawn: the lead describes, the next sentence names.
    """
    for cluster in list(linker.clusters):
        if cluster.kind != "person" or cluster.plural or cluster.names or not cluster.mentions:
            continue
        mention = cluster.mentions[-1]
        sentence = syntax.sentences[syntax.tokens[mention.head].sentence]
        if sentence.i + 1 >= len(syntax.sentences):
            continue
        after = syntax.sentences[sentence.i + 1]
        opens = syntax.tokens[after.first].norm in _OPENING
        is_quoted = mention.definite and mention.subject and opens and after.paragraph == sentence.paragraph
        if not is_quoted and (sentence.i > 0 or len(cluster.mentions) > 1):
            continue
        named = [
            c
            for c, m in linker.by_sentence.get(after.i, ())
            if m.type == "name" and m.subject and c.kind == "person" and c.mentions[:1] == [m] and not m.roles
        ]
        if (
            len(named) == 1
            and _genders_agree(mention, named[0])
            and (is_quoted or _same_part(syntax, mention, named[0]))
        ):
            named[0].absorb(cluster)
            cluster.mentions = []


def _same_part(syntax: Syntax, mention: Found, cluster: Cluster) -> bool:
    """Who is acted on in the lead is acted on in the next sentence: "jailed a former mayor. Reyes was held …"."""
    is_passive = syntax.tokens[cluster.mentions[0].head].dep == "nsubjpass"
    acts = mention.subject and syntax.tokens[mention.head].dep != "nsubjpass"
    return acts != is_passive
