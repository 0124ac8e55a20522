"""The chain of say-so: who vouches for a span, up to the publication."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.record import Attribution, Entity, Publication, Span, Story

UNNAMED = "unnamed source"


def voucher(attributions: Sequence[Attribution], span: Span) -> Attribution | None:
    """The innermost attribution whose content holds the span: the one with the shortest content.

    The words before and after the cue are one content, so any of its spans may hold it.
    """
    holding = [a for a in attributions if any(c.covers(span) for c in a.content)]
    return min(holding, key=lambda a: sum(c.end - c.start for c in a.content), default=None)


def label(attribution: Attribution, entities: Sequence[Entity], text: str) -> str:
    """What to call the source of an attribution: its speaker's name, else its words, else `UNNAMED`."""
    for entity in entities:
        if entity.id == attribution.speaker:
            return entity.name
    return " ".join(" ".join(s.of(text) for s in attribution.source).split()) or UNNAMED


def publication_label(publication: Publication) -> str | None:
    """The short name of a publication, else its first name, else its site."""
    return publication.short_name or next(iter(publication.name.values()), None) or publication.site


def ends(story: Story) -> list[str]:
    """The end of every chain: the credited agency and the publication, as far as they are known."""
    last = [story.agency, publication_label(story.publication)]
    return [label for label in last if label]


def chain(story: Story, attributions: Sequence[Attribution], by: str | None) -> list[str]:
    """Labels from the nearest voucher to the publication, e.g. ``["Activists", "Associated Press", "AA-AA"]``.

    Args:
        story: entities, agency and publication must be there already.
        attributions: all of the story's, for `within`.
        by: id of the attribution that vouches, or null where the story itself does.
    """
    by_id = {a.id: a for a in attributions}
    labels: list[str] = []
    seen: set[str] = set()
    while by is not None and by in by_id and by not in seen:
        seen.add(by)
        labels.append(label(by_id[by], story.entities, story.text))
        by = by_id[by].within
    return labels + ends(story)
