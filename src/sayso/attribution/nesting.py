"""Which attribution stands within which: the one whose content holds the other's cue."""

from __future__ import annotations

from msgspec.structs import replace

from sayso.record import Attribution, Story
from sayso.vouching import Vouchers


def nested(story: Story, found: list[Attribution]) -> list[Attribution]:
    """The attributions with `within` and `chain`.

    An attribution is within the smallest one that is larger than itself and whose content holds the first
    word of its cue (of its content, where it has no cue), so that the relation never runs in a circle.
    """
    vouchers = Vouchers(story, found)

    def size(a: Attribution) -> tuple[int, str]:
        return sum(c.end - c.start for c in a.content), a.id

    placed = []
    for a in found:
        spot = a.cue[0] if a.cue else a.content[0]
        outer = [o for o in vouchers.holding(spot) if o.id != a.id and size(o) > size(a)]
        placed.append(replace(a, within=min(outer, key=size).id if outer else None))
    vouchers = Vouchers(story, placed)
    return [replace(a, chain=vouchers.chain(a.id)) for a in placed]
