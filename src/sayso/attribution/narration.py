"""What the story itself tells, and none of its speakers: whom it spoke of last, and who acts beside a quotation."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import islice

from sayso.attribution.candidate import Candidate
from sayso.attribution.cast import Cast
from sayso.attribution.depth import merged
from sayso.attribution.member import Member
from sayso.record import Span
from sayso.syntax import Syntax

_REACH = 2  # sentences before its own in which a pronoun looks for somebody who has not spoken
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "agent"})
_MENTIONS_BACK = 100  # mentions back that a pronoun may be about
_MENTIONS = 20  # first mentions that tell whether the story itself speaks of somebody
_BEFORE = 600  # characters before a quotation in which its paragraph and the one before may tell whose it is
_BEHIND = 60  # characters behind it


class Narration:
    """Mentions outside of contents.

    Attributes:
        cast: of the story.
        syntax: of the whole story.
        is_parsed: whether the story's language is.
        contents: starts and ends of what the contents of all attributions cover together.
    """

    def __init__(self, cast: Cast, syntax: Syntax, said: Sequence[Candidate], *, is_parsed: bool) -> None:
        self.cast, self.syntax, self.is_parsed = cast, syntax, is_parsed
        self.contents = merged(c for a in said for c in a.content)

    def latest(self, form: str, at: int, start: int, subject: bool = False) -> Member | None:
        """Whom the story itself, not one of its speakers, mentions last before a character."""
        if subject and not self.is_parsed:
            return self.topic(form, at, start)
        for span, member in islice(self.cast.before(at, start), _MENTIONS_BACK):
            if member.fits(form) and not self._is_said(span.start, at) and not (subject and not self._acts(span)):
                return member
        return None

    def topic(self, form: str, at: int, start: int) -> Member | None:
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

    def is_told(self, member: Member, at: int) -> bool:
        """Whether the story itself speaks of a member before a character."""
        return any(p < at and not self._is_said(p, at) for p in member.places[:_MENTIONS])

    def sentences_before(self, at: int) -> int:
        """From which character on the sentences before another may tell whom a pronoun there is about."""
        sentence = self.syntax.sentence_at(at)
        return self.syntax.sentences[max(0, sentence.i - _REACH)].start if sentence else 0

    def beside(self, content: Sequence[Span], heard: int) -> Member | None:
        """Whose a quotation with neither source nor cue is: of whom its paragraph tells right before or behind it.

        Args:
            content: its parts, at least one.
            heard: the character at which somebody spoke last before it.
        """
        text, start, end = self.syntax.text, content[0].start, content[-1].end
        low = max(0, start - _BEFORE)
        first = low + max(text[low:start].rstrip("\n").rfind("\n"), 0)
        before = next((m for s, m in self.cast.before(start, max(first, heard)) if self._is_actor(s, m)), None)
        if before is not None:
            return before
        last = text.find("\n", end, end + _BEHIND)
        behind = list(self.cast.before(end + _BEHIND if last < 0 else last, end))
        return next((m for s, m in reversed(behind) if self._is_actor(s, m)), None)

    def _is_actor(self, span: Span, member: Member) -> bool:
        return member.kind == "person" and bool(member.names) and self._acts(span)
