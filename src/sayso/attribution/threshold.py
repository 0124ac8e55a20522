"""Only attributions that are likely enough, with everything that hangs on them put right."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from sayso.record import Attribution, Story
from sayso.vouching import Vouchers


def at_least(story: Story, found: Sequence[Attribution], confidence: float) -> list[Attribution]:
    """The attributions that reach a confidence (0 to 1), under the ids that they have among all.

    What stood within one that is left out stands within the next outer one that stays, or within none, and its
    chain passes over what was left out.
    """
    if confidence <= 0:
        return list(found)
    by_id = {a.id: a for a in found}
    kept = {a.id for a in found if a.confidence >= confidence}

    def outer(a: Attribution) -> str | None:
        seen = {a.id}
        while a.within is not None and a.within in by_id and a.within not in seen:
            if a.within in kept:
                return a.within
            seen.add(a.within)
            a = by_id[a.within]
        return None

    placed = [replace(a, within=outer(a)) for a in found if a.id in kept]
    vouchers = Vouchers(story, placed)
    return [replace(a, chain=vouchers.chain(a.id)) for a in placed]
