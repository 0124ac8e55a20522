"""Who speaks: the source of each attribution resolved to an entity across the story.

A source is a name, a noun that somebody is called by, a pronoun, or has no words.  Works from the spans of source,
cue and content alone, so that it doesn't matter which finder made them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sayso import lexicon
from sayso.attribution.agreement import form_of_cue, is_subject
from sayso.attribution.bystanders import bystanders
from sayso.attribution.candidate import Candidate
from sayso.attribution.cast import Cast
from sayso.attribution.depth import enclosing, place
from sayso.attribution.focus import in_focus, labelled, on_trial
from sayso.attribution.introduced import introduce
from sayso.attribution.member import Member
from sayso.attribution.narration import Narration
from sayso.attribution.narrowed import narrowed
from sayso.attribution.possessed import Possessed
from sayso.attribution.source_words import SourceWords, as_it_stands, read
from sayso.fold import squash
from sayso.record import Entity, Span, Story
from sayso.syntax import Syntax

_HEARD = 4  # speakers back that a pronoun or a verb without a subject may be about
_SPOKEN = 50  # attributions back that are looked through for those
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
        introduce(self.cast, syntax, story.language)
        self.outer = enclosing(said)
        self.heard: dict[int | None, list[_Heard]] = {}  # who spoke, by the attribution that theirs is within
        self.order: list[_Heard] = []
        self.related: dict[tuple[str, int], Member] = {}  # by a noun and whose it is: somebody's father
        self.found: list[Member | None] = [None] * len(said)
        self.done = [False] * len(said)
        self.narration = Narration(self.cast, syntax, said, is_parsed=not self.unparsed)

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
        if language == "ru" and is_subject(candidate.source, candidate.cue, self.syntax):
            words.written = as_it_stands(words, self.syntax)
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
            label = candidate.source[0].of(self.story.text)
            member = labelled(self.cast, label, language) or self._spoken_of(k, words, told)
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
            if member is None and (held is None or not held.names):
                heard = (cast.current(h.member) for h in self.order[-_SPOKEN:])
                member = in_focus(cast, words, Span(start, self.said[k].source[-1].end), told, heard)
            if member is not None and not member.names and "accused" in words.senses and words.definite:
                member = on_trial(cast, told, start) or member
        if held is not None and member is not None and held is not member:
            member = cast.absorb(member, held)
        member = member or held
        if member is None:
            member = cast.add(words)
            cue = " ".join(s.of(self.story.text) for s in self.said[k].cue)
            member.hidden = words.unnamed or squash(cue) in lexicon.words(self.story.language, "hearsay_cues")
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
        known = heard[-1].place if self.story.language == "en" else 0
        first = member.last_before(self.said[k].source[0].start) < known
        alike = not member.gender or last.gender in ("", member.gender)
        own = last.entity.name.casefold().split(" ")[0] in lexicon.mapping(self.story.language, "source_pronouns")
        is_person = last.kind == "person" or own and not last.kind  # "his opposite number"
        is_office = last is not member and is_person and not last.names and not last.hidden
        if is_office and near and first and alike:
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
        if known is not None and not self.narration.is_told(known, at):
            known = None
        for h in self._heard_before(k, at):
            member = cast.current(h.member)
            if not member.fits(form) or form in ("masculine", "feminine") and self._is_unknown(member):
                continue
            near = self._same_paragraph(h.place, at)
            since = max(h.place + 1, self.narration.sentences_before(at))
            between = self.narration.latest(form, at, since, subject=True)
            if between is not None and between is not member and between.names:
                return between
            far = at - h.place > _FAR
            return known if known is not None and far and not near else member
        if form == "plural" and not known:
            spoken = (cast.current(h.member) for h in reversed(self.order[-_SPOKEN:]))
            known = next((m for m in spoken if m.fits(form)), None)
        near_by = self.narration.latest(form, at, self.narration.sentences_before(at), subject=True)
        found = near_by or known or self.narration.latest(form, at, 0)
        if found is None and form == "neuter":  # "the coast guard", taken for a person
            spoken = (cast.current(h.member) for h in self._heard_before(k, at))
            found = next((m for m in spoken if not m.gender), None)
        return found

    def _is_unknown(self, member: Member) -> bool:
        """Whether nothing tells that a member is a person, in English, whose nouns for people are well known."""
        return self.story.language == "en" and not member.kind and not member.gender

    def _heard_before(self, k: int, at: int) -> Iterator[_Heard]:
        """Who spoke last before a character, at the depth of attribution k and outside of its content."""
        heard = self.heard.get(self.outer[k], [])
        near = (h for h in reversed(heard[-_SPOKEN:]) if h.place < at and not self._inside(h, k))
        return islice(near, _HEARD)

    def _same_paragraph(self, start: int, end: int) -> bool:
        return self.story.text.find("\n", start, end) < 0

    def _inside(self, heard: _Heard, k: int) -> bool:
        return any(c.start <= heard.place < c.end for c in self.said[k].content)

    def _goes_on(self, k: int, told: str) -> Member | None:
        """No source: a verb without a subject, or a quotation, goes on with the speaker before it."""
        if told == "nobody":
            return None
        if not self.said[k].cue and self.said[k].content and self.outer[k] is None:
            heard = self.heard.get(None)
            beside = self.narration.beside(self.said[k].content, heard[-1].place if heard else 0)
            if beside is not None:
                return beside
        at = place(self.said[k])
        form = told if told in ("masculine", "feminine") else "any"
        since = self.narration.sentences_before(at)
        for h in self._heard_before(k, at):
            member = self.cast.current(h.member)
            if told in ("masculine", "feminine") and member.gender not in ("", told):
                continue
            between = self.narration.topic(form, at, max(h.place + 1, since)) if self.unparsed else None
            return between or member
        return self.narration.topic(form, at, since) if self.unparsed else None
