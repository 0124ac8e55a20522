"""Who speaks: the source of each attribution resolved to an entity across the story.

A source is a name, a noun that somebody is called by, a pronoun, or has no words.  Works from the spans of source,
cue and content alone, so that it doesn't matter which finder made them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sayso import lexicon
from sayso.attribution.agreement import form_of_cue
from sayso.attribution.bystanders import bystanders
from sayso.attribution.candidate import Candidate
from sayso.attribution.cast import Cast, Member
from sayso.attribution.depth import enclosing, merged, place
from sayso.attribution.narrowed import narrowed
from sayso.attribution.possessed import Possessed
from sayso.attribution.source_words import SourceWords, read
from sayso.record import Entity, Span, Story
from sayso.syntax import Syntax

_REACH = 2  # sentences before its own in which a pronoun looks for somebody who has not spoken
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "agent"})
_HEARD = 4  # speakers back that a pronoun or a verb without a subject may be about
_SPOKEN = 50  # attributions back that are looked through for those
_MENTIONS_BACK = 100  # mentions back that a pronoun may be about
_MENTIONS = 20  # first mentions that tell whether the story itself speaks of somebody
_LONGEST_ACRONYM = 5
_FAR = 600  # characters behind which the last speaker is out of mind where somebody else may be meant
_ANTECEDENT = 60  # characters between a relative pronoun and what it stands for
_FULL_NAME = 2  # words
_NAMED_LATER = 600  # characters between an office without a name and the name that comes later


@dataclass(slots=True)
class _Heard:
    place: int
    member: Member


def speakers(story: Story, syntax: Syntax, said: Sequence[Candidate]) -> tuple[list[str | None], list[Entity]]:
    """Whose each attribution is.

    Args:
        story: with `entities` as the people stage gives them.
        syntax: of the whole story.
        said: what a finder found, in any order.

    Returns:
        The id of the speaker of each attribution (null where the source is not named and nothing decides), and the
        story's entities with those that only sources tell of, and with sources among their mentions.
    """
    return _Resolver(story, syntax, said).resolved()


def _is_acronym(word: str) -> bool:
    return word.isupper() and 1 < len(word.replace(".", "")) <= _LONGEST_ACRONYM


class _Resolver:
    def __init__(self, story: Story, syntax: Syntax, said: Sequence[Candidate]) -> None:
        self.story, self.syntax, self.said = story, syntax, said
        self.unparsed = story.language not in ("en", "ru")
        told = narrowed(story.entities, said, story.text) if self.unparsed else story.entities
        beside = bystanders(syntax, told, said, story.language) if self.unparsed else ()
        self.cast = Cast(told, story.text, story.language, beside)
        self.outer = enclosing(said)
        self.heard: dict[int | None, list[_Heard]] = {}  # who spoke, by the attribution that theirs is within
        self.order: list[_Heard] = []
        self.related: dict[tuple[str, int], Member] = {}  # by a noun and whose it is: somebody's father
        self.found: list[Member | None] = [None] * len(said)
        self.done = [False] * len(said)
        self.contents = merged(c for a in said for c in a.content)

    def resolved(self) -> tuple[list[str | None], list[Entity]]:
        for k in sorted(range(len(self.said)), key=lambda k: (place(self.said[k]), k)):
            self._resolve(k)
        members = [self.cast.current(m) if m else None for m in self.found]
        return [m.entity.id if m else None for m in members], self.cast.entities()

    def _resolve(self, k: int) -> None:
        if self.done[k]:
            return
        self.done[k] = True
        candidate = self.said[k]
        at = place(candidate)
        sentence = self.syntax.sentence_at(at)
        language = sentence.language if sentence else self.story.language
        words = read(candidate.source, self.syntax, language)
        told = form_of_cue(candidate.cue, self.syntax, language)
        if words.form == "first":
            outer = self.outer[k]
            if outer is not None:
                self._resolve(outer)
            member = self.found[outer] if outer is not None else None
        elif words.form == "relative":
            member = self._antecedent(candidate)
            if member is None and self.unparsed:
                member = self._pronoun(k, "any", candidate.source[0], told)
        elif words.form:
            member = self._pronoun(k, words.form, candidate.source[0], told)
        elif candidate.source:
            member = self._spoken_of(k, words, told)
        else:
            member = self._goes_on(k, told)
        if member is None:
            return
        member = self.cast.current(member)
        if told in ("masculine", "feminine") and not member.gender and words.form not in ("masculine", "feminine"):
            member.gender = told
        elif words.form in ("masculine", "feminine"):
            member.gender = member.gender or words.form
            member.kind = "person" if self.story.language == "en" else member.kind
        if candidate.source:
            span = candidate.source[0] if words.form else words.span or candidate.source[0]
            self.cast.mention(member, span, "pronoun" if words.form else "name" if words.names else "nominal")
        self.cast.admit(member)
        self.found[k] = member
        member.spoke = max(member.spoke, at)
        heard = _Heard(at, member)
        self.heard.setdefault(self.outer[k], []).append(heard)
        self.order.append(heard)

    def _antecedent(self, candidate: Candidate) -> Member | None:
        """What "who" stands for: the name or noun before it."""
        if candidate.anchor is not None:
            held = self.cast.at(self.syntax.tokens[candidate.anchor].span)
            if held is not None:
                return held
        start = candidate.source[0].start
        return next((m for _, m in self.cast.before(start, max(0, start - _ANTECEDENT)) if m.kind != "place"), None)

    def _spoken_of(self, k: int, words: SourceWords, told: str) -> Member:
        """A source with words: by its name, by who stands there, by what somebody was called before."""
        cast, start = self.cast, self.said[k].source[0].start
        if words.possessed is not None:
            return self._possessed(k, words, words.possessed, told)
        held = self._held(words)
        if held is not None and held.names:
            if held.kind != "person":
                return held
            cast.hear(held, words)
            return self._named_later(k, held, words)
        member = cast.named(words, start)
        if member is None and not (words.names and words.kind == "person"):
            member = cast.called(words, start, told, held) or self._meant(k, words, told, held)
            if member is None and self.unparsed and words.definite:
                member = self._pointed(k, words, told)
            if member is None and words.definite and words.senses & {"anyone", "woman"} and not self.unparsed:
                spoken = dict.fromkeys(h.member for h in self.order[-_SPOKEN:])
                form = "feminine" if "woman" in words.senses else told
                member = cast.with_words(words, spoken) or self._pronoun(k, form or "any", None, told)
        if held is not None and member is not None and held is not member:
            member = cast.absorb(member, held)
        member = member or held
        if member is None:
            member = cast.add(words)
        else:
            cast.hear(member, words)
        return self._named_later(k, member, words) if member.names and words.names else member

    def _pointed(self, k: int, words: SourceWords, told: str) -> Member | None:
        """ "این مرد", "الرجل": whom the story speaks of, in languages without a parser."""
        form = lexicon.mapping(self.story.language, "noun_genders").get(words.head, "")
        if words.kind == "person" and (words.pointed or form or "anyone" in words.senses and len(words.keys) == 1):
            return self._pronoun(k, form or told or "any", None, told)
        if words.kind == "organization" and words.pointed:
            heard = (self.cast.current(h.member) for h in reversed(self.order[-_HEARD:]))
            return next((m for m in heard if m.kind == "organization" and m.names), None)
        return None

    def _possessed(self, k: int, words: SourceWords, noun: Possessed, told: str) -> Member:
        """Somebody's father, client or lawyer: the same for the same noun and owner, unless a name is told."""
        cast, outer = self.cast, self.outer[k]
        start = self.said[k].source[0].start
        owner = None
        if outer is not None:
            self._resolve(outer)
            owner = self.found[outer]
        if noun.owner != "first" and (owner is None or not owner.fits(noun.owner)):
            owner = self._pronoun(k, noun.owner, None, "") or owner
        owner = cast.current(owner) if owner else None
        place_of = noun.noun, id(owner)
        member = cast.named(words, start) or (self.related.get(place_of) if not words.names else None)
        if member is None and not words.names and not noun.is_relation:
            member = cast.called(words, start, told, owner)
        if member is None:
            if owner is not None and not words.names:
                pattern = "د {1} {0}" if self.story.language == "ps" else "{0} {1}"
                words.written = pattern.format(noun.written, owner.entity.name)
            member = cast.add(words)
        else:
            cast.hear(member, words)
        member = cast.current(member)
        form = lexicon.mapping(self.story.language, "relation_nouns").get(noun.noun, "")
        member.gender = member.gender or (form if form != "any" else "")
        self.related[place_of] = member
        return member

    def _held(self, words: SourceWords) -> Member | None:
        """Whose mention the head of a source is; `words` loses a name that is none."""
        cast, text = self.cast, self.story.text
        if words.anchor is None:  # not parsed
            first = words.span.start if words.span else 0
            office = cast.at(Span(first, first + 1))
            if office is not None and office.kind == "person" and not office.names:
                words.names, words.name = (), None  # "دادستان زنجان": an office and its place
                return office
            return None
        anchor = self.syntax.tokens[words.anchor].span
        held = cast.at(anchor)
        if held is not None and held.kind == "place" and words.kind:
            held = None
        if held is not None and _is_acronym(anchor.of(text)):
            titled = cast.by_acronym(anchor.of(text).replace(".", "").casefold())
            if words.senses:  # "the CEO" is no name
                held, words.names, words.name = None, (), None
            elif titled is not None and titled is not held and titled.spoke >= 0:
                held = titled if len(held.names) > 1 else cast.absorb(titled, held)
        if held is not None and held.kind == "group" and held.names and self._is_one_person(words):
            words.kind, words.senses, words.names, words.name = "person", frozenset({"anyone"}), (), None
        if held is not None and "anyone" in words.senses and not words.names and len(held.names) == 1:
            held = None  # "the Welshman", taken for a name
        if words.name is not None and words.kind != "organization":
            behind = cast.at(Span(words.name.end - 1, words.name.end))
            if behind is not None and behind.kind == "person" and behind.names:
                if held is not None and held is not behind and not held.names and held.kind == "person":
                    behind = cast.absorb(behind, held)
                return behind
        return held

    def _meant(self, k: int, words: SourceWords, told: str, held: Member | None) -> Member | None:
        """By another noun for the same; "…," said the former keeper, behind what somebody said: who goes on."""
        member = self.cast.meant(words, self.said[k].source[0].start, told, held)
        heard = self.heard.get(self.outer[k])
        if member is None or not heard or words.kind != "person":
            return member
        last, at = self.cast.current(heard[-1].member), place(self.said[k])
        content = self.said[k].content
        follows = bool(content) and content[0].start < at and self._same_paragraph(heard[-1].place, at)
        return last if follows and last.kind == "person" and last.names else member

    def _is_one_person(self, words: SourceWords) -> bool:
        """ "the Republican": the name of a party or people, and one of it."""
        if words.anchor is None or words.span is None:
            return False
        token = self.syntax.tokens[words.anchor]
        return token.tag in ("NN", "NNP") and words.span.of(self.story.text)[:4].casefold() == "the "

    def _named_later(self, k: int, member: Member, words: SourceWords) -> Member:
        """The head of the association said … Ana Reyes added: who was called by an office alone is named now."""
        heard = self.heard.get(self.outer[k])
        if not heard or member.kind != "person" or member.spoke >= 0 or words.heads != frozenset(words.names):
            return member
        last = self.cast.current(heard[-1].member)
        if self.unparsed and (len(words.names) < _FULL_NAME or last.kind != "person"):
            return member
        near = place(self.said[k]) - heard[-1].place < _NAMED_LATER
        first = member.last_before(self.said[k].source[0].start) < heard[-1].place
        alike = not member.gender or last.gender in ("", member.gender)
        if last is not member and last.kind in ("person", "") and not last.names and near and first and alike:
            last.kind = "person"
            return self.cast.absorb(member, last)
        return member

    def _pronoun(self, k: int, form: str, span: Span | None, told: str) -> Member | None:
        """Whom a pronoun is about: the last speaker of its paragraph, else who was spoken of last, else who spoke."""
        if form == "any" and told in ("masculine", "feminine"):
            form = told
        candidate = self.said[k]
        cast, at = self.cast, (span or (candidate.source or [Span(place(candidate), 0)])[0]).start
        known = cast.at(span) if span else None
        if known is not None and not known.fits(form):
            known = None
        if known is not None and not self._is_told(known, at):
            known = None
        for h in self._heard_before(k, at):
            member = cast.current(h.member)
            if not member.fits(form):
                continue
            near = self._same_paragraph(h.place, at)
            between = self._latest(form, at, max(h.place + 1, self._sentences_before(at)), subject=True)
            if between is not None and between is not member and between.names:
                return between
            far = at - h.place > _FAR
            return known if known is not None and far and not near else member
        if form == "plural" and not known:
            spoken = (cast.current(h.member) for h in reversed(self.order[-_SPOKEN:]))
            known = next((m for m in spoken if m.fits(form)), None)
        near_by = self._latest(form, at, self._sentences_before(at), subject=True)
        return near_by or known or self._latest(form, at, 0)

    def _heard_before(self, k: int, at: int) -> Iterator[_Heard]:
        """Who spoke last before a character, at the depth of attribution k and outside of its content."""
        heard = self.heard.get(self.outer[k], [])
        near = (h for h in reversed(heard[-_SPOKEN:]) if h.place < at and not self._inside(h, k))
        return islice(near, _HEARD)

    def _same_paragraph(self, start: int, end: int) -> bool:
        return self.story.text.find("\n", start, end) < 0

    def _latest(self, form: str, at: int, start: int, subject: bool = False) -> Member | None:
        """Whom the story itself, not one of its speakers, mentions last before a character."""
        if subject and self.unparsed:
            return self._topic(form, at, start)
        for span, member in islice(self.cast.before(at, start), _MENTIONS_BACK):
            if member.fits(form) and not self._is_said(span.start, at) and not (subject and not self._acts(span)):
                return member
        return None

    def _topic(self, form: str, at: int, start: int) -> Member | None:
        """Whom the last sentence that speaks of somebody names first, in languages without a parser."""
        found, last = None, -1
        for span, member in islice(self.cast.before(at, start), _MENTIONS_BACK):
            if not member.names or not member.fits(form) or self._is_said(span.start, at):
                continue
            sentence = self.syntax.sentence_at(span.start)
            if sentence is None or found is not None and sentence.i != last:
                break
            found, last = member, sentence.i
        return found

    def _acts(self, span: Span) -> bool:
        """Whether a mention is the subject of a clause, as far as the language is parsed."""
        inside = self.syntax.within(span)
        tokens = [self.syntax.tokens[i] for i in inside]
        for token in tokens:
            if token.dep == "appos":
                token = self.syntax.tokens[token.head]
            if not token.dep or token.dep in _SUBJECTS and token.head not in inside:
                return True
        return False

    def _is_said(self, spot: int, at: int) -> bool:
        """Whether a character lies within what somebody says, unless that goes on to `at`."""
        k = bisect_right(self.contents[0], spot) - 1
        return k >= 0 and spot < self.contents[1][k] <= at

    def _is_told(self, member: Member, at: int) -> bool:
        """Whether the story itself speaks of a member before a character."""
        return any(p < at and not self._is_said(p, at) for p in member.places[:_MENTIONS])

    def _sentences_before(self, at: int) -> int:
        sentence = self.syntax.sentence_at(at)
        return self.syntax.sentences[max(0, sentence.i - _REACH)].start if sentence else 0

    def _inside(self, heard: _Heard, k: int) -> bool:
        return any(c.start <= heard.place < c.end for c in self.said[k].content)

    def _goes_on(self, k: int, told: str) -> Member | None:
        """No source: a verb without a subject, or a quotation, goes on with the speaker before it."""
        if told == "nobody":
            return None
        at = place(self.said[k])
        form = told if told in ("masculine", "feminine") else "any"
        for h in self._heard_before(k, at):
            member = self.cast.current(h.member)
            if told in ("masculine", "feminine") and member.gender not in ("", told):
                continue
            between = self._topic(form, at, max(h.place + 1, self._sentences_before(at))) if self.unparsed else None
            return between or member
        return self._topic(form, at, self._sentences_before(at)) if self.unparsed else None
