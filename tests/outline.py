"""A record as lines that a person can review: every fact by its words, not its offsets."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.record import Span, Story


def outline(story: Story) -> str:
    """The record as text; the same record gives the same lines."""
    lines = [
        f"language {story.language} · kind {story.kind}",
        f"name {story.publication.name} · short {story.publication.short_name} · motto {story.publication.motto}",
        f"site {story.publication.site} · e-mail {story.publication.email} · section {story.publication.section}",
        f"agency {story.agency} · byline {story.byline}",
        f"headline {story.headline}",
    ]
    if story.date:
        lines.append(f"date {story.date.value} «{story.date.text}» {story.date.evidence}")
    lines.append(f"paragraphs {len(story.paragraphs)} · links {[_words(story, [k.span]) for k in story.links]}")
    for e in story.entities:
        spoken = ", ".join(_words(story, [m.span]) for m in e.mentions)
        lines.append(f"{e.id} {e.kind} {e.name} {e.titles or ''} ← {spoken}")
    for a in story.attributions:
        lines.append(
            f"{a.id} {_words(story, a.source) or '(unnamed)'} = {a.speaker} · {_words(story, a.cue)} · {a.kind}, {a.stance}, {a.source_kind}"
            f"{', ' + a.evidence if a.evidence != 'own' else ''}{', ' + _words(story, [a.reason]) if a.reason else ''}"
            f"{', within ' + a.within if a.within else ''} · {_words(story, a.content)}"
        )
    for c in story.claims:
        extra = [f"{k} {v}" for k in ("unit", "who", "place", "period", "part_of", "trend") if (v := getattr(c, k))]
        lines.append(
            f"{c.id} {c.measure} {c.low}–{c.high} {c.bound} «{_words(story, [c.span])}» by {' ‹ '.join(c.chain)}"
            f"{' · ' + ', '.join(extra) if extra else ''}"
        )
    for e in story.events:
        actors, recipients = (_all(story, (p.span for p in ps)) for ps in (e.actors, e.recipients))
        where = f"{' at ' + e.place if e.place else ''}{' on ' + e.time if e.time else ''}"
        lines.append(
            f"{e.id} {e.type} «{_words(story, [e.trigger])}» {actors} → {recipients} {e.status}{where} by {' ‹ '.join(e.chain)}"
        )
    lines += [f"contested {' / '.join(group)}" for group in story.contested]
    lines += [f"superseded {old} by {new}" for old, new in story.superseded]
    for p in story.places:
        lines.append(f"place «{_words(story, [p.span])}» {p.name}, {p.country}, {p.kind} {p.lat:.2f} {p.lon:.2f}")
    for d in story.dates:
        lines.append(f"time «{_words(story, [d.span])}» {d.type} {d.value} ({d.start} to {d.end})")
    lines += [f"warning {w}" for w in story.warnings]
    return "\n".join(lines) + "\n"


def _words(story: Story, spans: Iterable[Span]) -> str:
    return " … ".join(" ".join(story.words(s).split()) for s in spans)


def _all(story: Story, spans: Iterable[Span]) -> str:
    return ", ".join(_words(story, [s]) for s in spans) or "–"
