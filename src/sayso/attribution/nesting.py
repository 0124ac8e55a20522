"""Which attribution stands within which, and so who passes on whose words.

Two things put one attribution within another.  Its cue stands in the other's content ("the agency said *the minister
had denied it*"); or the two share one content and their cues say which source passes on the other's words ("the
agency, citing two diplomats, said …").  Attributions that share a content are one group, with the source that passes
on the others' words as its outermost level; whatever stands in their content is within the innermost.  All is told
from the spans, whichever finder made them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from msgspec.structs import replace

from sayso.attribution.citing import Citing, Rank, citing, extent
from sayso.attribution.scope import common, first_word, middle, scoped, share, size
from sayso.record import Attribution, Span, Story
from sayso.vouching import Vouchers

_COMMA = re.compile(r"[\s,،—–-]*")


def nested(story: Story, found: list[Attribution]) -> list[Attribution]:
    """The attributions with `within` and `chain`.

    An attribution is within the innermost of the smallest group whose content holds the first word of its cue (of its
    content, where it has no cue) and is larger than its own group's, so that the relation never runs in a circle.
    """
    outer = _Nesting(story, found).outer()
    placed = [replace(a, within=outer.get(a.id)) for a in found]
    vouchers = Vouchers(story, placed)
    return [replace(a, chain=vouchers.chain(a.id)) for a in placed]


class _Group:
    """Attributions that share one content, in levels from the outermost in."""

    def __init__(self, levels: list[list[Attribution]]) -> None:
        self.levels = levels
        self.size = max((size(a), a.id) for level in levels for a in level)

    def innermost(self, holding: set[str]) -> Attribution:
        """The innermost of those named: one of them is in the group."""
        return next(a for level in reversed(self.levels) for a in level if a.id in holding)


class _Nesting:
    def __init__(self, story: Story, found: Sequence[Attribution]) -> None:
        self.story = story
        self._starts = [p.start for p in story.paragraphs]
        self.found = scoped(story, found, self._citing)
        self.holders = Vouchers(story, self.found)

    def outer(self) -> dict[str, str]:
        """Id of each attribution that is within another -> id of that other."""
        within: dict[str, str] = {}
        for group in {id(g): g for g in self._groups.values()}.values():
            for a in group.levels[0]:
                holding = {o.id for o in self.holders.holding(first_word(a, self.story.text))}
                around = (self._groups[i] for i in holding)
                smallest = min((g for g in around if g.size > group.size), key=lambda g: g.size, default=None)
                if smallest:
                    within[a.id] = smallest.innermost(holding).id
            for above, level in zip(group.levels, group.levels[1:], strict=False):
                for a in level:
                    within[a.id] = min(above, key=lambda o: _gap(extent(o), extent(a))).id
        return within

    @cached_property
    def _groups(self) -> dict[str, _Group]:
        """The group of each attribution, by its id."""
        heads = {a.id: a.id for a in self.found}

        def head(i: str) -> str:
            while heads[i] != i:
                heads[i] = heads[heads[i]]
                i = heads[i]
            return i

        for a in self.found:
            for o in self.holders.holding(middle(a)) if a.content else ():
                if head(o.id) != head(a.id) and share(a, o):
                    heads[head(o.id)] = head(a.id)
        members: dict[str, list[Attribution]] = defaultdict(list)
        for a in self.found:
            members[head(a.id)].append(a)
        groups = {i: _Group(self._levels(group)) for i, group in members.items()}
        return {a.id: groups[head(a.id)] for a in self.found}

    def _levels(self, group: list[Attribution]) -> list[list[Attribution]]:
        if len(group) == 1:
            return [group]
        ranks = self._ranks(group)

        def place(a: Attribution) -> tuple[int, int, str]:
            rank = ranks[a.id]
            if rank is Rank.PASSED_ON:
                return rank, extent(a).start, a.id
            far = min(_gap(extent(a), c) for c in a.content) if rank is not Rank.PASSES_ON else extent(a).start
            return rank, -far, a.id

        levels: list[list[Attribution]] = []
        for a in sorted(group, key=place):
            if levels and self._beside(levels[-1][-1], a, ranks):
                levels[-1].append(a)
            else:
                levels.append([a])
        return levels

    def _ranks(self, group: list[Attribution]) -> dict[str, Rank]:
        """Who of a group passes on whose words: by the cue, and where that doesn't tell, by the place.

        A saying between another's source and its cue is passed on ("the agency, *two diplomats* being its source,
        said"), and a relative clause about another's source passes it on ("a report, which *the Star* printed").
        """
        text = self.story.text
        ranks = {a.id: self._citing(first_word(a, text)).rank(a, text) for a in group}
        end, last = -1, None
        for a in sorted(group, key=lambda a: (extent(a).start, -extent(a).end)):
            here = extent(a)
            if ranks[a.id] is Rank.SAYS and here.end < end:
                ranks[a.id] = Rank.PASSED_ON
            elif ranks[a.id] is Rank.SAYS and last and self._about_source(last, here, ranks[last.id]):
                ranks[a.id] = Rank.PASSES_ON
            end, last = max(end, here.end), a
        return ranks

    def _about_source(self, before: Attribution, here: Span, rank: Rank) -> bool:
        """Whether what stands at `here` is a relative clause about the source of the attribution before it."""
        end = extent(before).end
        behind = rank is Rank.PHRASE or any(s.end == end for s in before.source)
        return behind and self._citing(here).related(self.story.text[end : here.start])

    def _citing(self, span: Span) -> Citing:
        """The cues of the language of the paragraph that a span stands in, else of the story's."""
        p = bisect_right(self._starts, span.start) - 1
        languages = self.story.paragraph_languages
        return citing(languages[p] if 0 <= p < len(languages) else self.story.language)

    def _beside(self, one: Attribution, other: Attribution, ranks: dict[str, Rank]) -> bool:
        """Whether two of a group say it each for itself, or are one voice."""
        if one.speaker and one.speaker == other.speaker or common(one.source, other.source):
            return True
        if ranks[one.id] != ranks[other.id]:
            return False
        text = self.story.text
        first, second = sorted((one, other), key=extent)
        between = Span(extent(first).end, max(extent(first).end, extent(second).start))
        if ranks[one.id] is Rank.SAYS:
            return not self._piled(between, one, other)
        cue = second.cue[0].of(text) if second.cue and second.cue[0].start == extent(second).start else ""
        return self._citing(between).joined(between.of(text), cue)

    def _piled(self, between: Span, one: Attribution, other: Attribution) -> bool:
        """ "…, the ministry said, the agency reported": nothing but a comma between, and what is said not there."""
        apart = not any(c.overlaps(between) for c in [*one.content, *other.content])
        return apart and between.start < between.end and bool(_COMMA.fullmatch(between.of(self.story.text)))


def _gap(a: Span, b: Span) -> int:
    return max(0, a.start - b.end, b.start - a.end)
