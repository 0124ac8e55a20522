"""Name the event between a marked source and target.

    python -m bench events IN.jsonl OUT.jsonl

IN holds {"id", "sentence", "marked", "source", "target"} a line, OUT gets {"id", "root"}: one of the fifteen
types of the codebook corpus (YIELD is PLOVER's CONCEDE and RETREAT).  The same models read whole stories; here
the site whose candidates are the marked words is asked for its type.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from bench.data import answer_rows
from bench.status import parsed
from sayso.events.arguments import Argument
from sayso.events.features import Scene, gate_features, scene, site_features
from sayso.events.grammar import noun_phrase
from sayso.events.model import Linear
from sayso.events.model import load as load_models
from sayso.events.reader import FAVOUR, Candidates, candidates, favoured
from sayso.events.triggers import Site, trigger_lexicon
from sayso.record import Span
from sayso.resources import Resources

_MARK = re.compile(r"</?[st]>")


def marked_spans(marked: str) -> dict[str, list[Span]]:
    """The spans of "s" and "t" in the sentence without marks."""
    found: dict[str, list[Span]] = {"s": [], "t": []}
    opened: dict[str, int] = {}
    removed = 0
    for mark in _MARK.finditer(marked):
        at, side = mark.start() - removed, mark.group()[-2]
        if mark.group().startswith("</"):
            found[side].append(Span(opened.get(side, at), at))
        else:
            opened[side] = at
        removed += mark.end() - mark.start()
    return found


def root(view: Scene, found: Sequence[Candidates], sides: dict[str, list[Span]], models: dict[str, Linear]) -> str:
    """The type of the site that fits the marked pair best; of the sentence's main word where there is none."""

    def fits(arguments: list[Argument], spans: list[Span]) -> bool:
        return any(noun_phrase(view.syntax, a.head).overlaps(s) for a in arguments for s in spans)

    def rank(c: Candidates) -> tuple[int, float]:
        sure = models["gate"].probability(gate_features(view, c.site, c.actors, c.recipients))
        return fits(c.actors, sides["s"]) + fits(c.recipients, sides["t"]), sure

    best = max(found, key=rank, default=None)
    site = best.site if best else _main_word(view, sides)
    return models["type"].best(site_features(view, site), favoured(site, FAVOUR))[0]


def _main_word(view: Scene, sides: dict[str, list[Span]]) -> Site:
    spans = sides["s"] or [Span(0, 1)]
    inside = view.syntax.within(spans[0])
    i = inside[0] if inside else 0
    while view.tokens[i].head != i:
        i = view.tokens[i].head
    return Site(i, i, None, [])


def answers(rows: Sequence[dict[str, Any]], resources: Resources) -> list[dict[str, str]]:
    """{"id", "root"} of each row."""
    plain = {row["id"]: _MARK.sub("", row["marked"]) for row in rows}
    texts = parsed(list(plain.values()), resources)
    models, view = load_models("events"), None
    found = []
    for row in rows:
        syntax, start = texts[plain[row["id"]]]
        view = view or scene(syntax, trigger_lexicon("en"))  # one parse holds all texts
        sides = {
            side: [Span(s.start + start, s.end + start) for s in spans]
            for side, spans in marked_spans(row["marked"]).items()
        }
        whole = Span(start, start + len(plain[row["id"]]))
        sentences = {syntax.tokens[i].sentence for i in syntax.within(whole)}
        sites = [
            c for k in sorted(sentences) for c in candidates(view, syntax.sentences[k].first, syntax.sentences[k].last)
        ]
        found.append({"id": row["id"], "root": root(view, sites, sides, models)})
    return found


def main(arguments: list[str]) -> int:
    """Answer the rows of a file."""
    resources = Resources()
    return answer_rows("events", arguments, lambda rows: answers(rows, resources))
