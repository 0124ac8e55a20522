"""Which attribution stands within which, on the project's own gold stories.

    python -m bench nested [--unseen] [--shared DIR]

Prints one JSON object a line for the nested cases and for the whole stories, by language and for all: `exact`, the
share of cases in which every attribution is within the right one (or rightly within none), and `within`, the share of
nested attributions that are within the right one, each with gold spans and through the whole pipeline.  There, what
is found is matched with gold by the scorer beside the development corpora (DIR, default ``../shared``); an
attribution that was not found counts as wrong.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.data import scorer
from bench.gold import STORIES, GoldStory, stories
from bench.scores import records
from sayso.attribution.nesting import nested
from sayso.record import Attribution, Paragraph, Publication, Source, Span, Story
from sayso.resources import Resources

Within = dict[int, int | None]


def with_gold_spans(gold: GoldStory) -> Within:
    """Number of each attribution -> number of the one it is put within, from the gold's source, cue and content."""
    text, paragraphs, at = gold.text, [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(at, at + len(line)))
        at += len(line) + 1
    story = Story(gold.id, Source("-", "text/plain", ""), "story", text, gold.language, Publication(), paragraphs)
    found = [
        Attribution(
            str(a.number), _spans(a.source), _spans(a.cue), _spans(a.content), "indirect", None, "asserts", None, 1.0
        )
        for a in gold.attributions
    ]
    return {int(a.id): int(a.within) if a.within else None for a in nested(story, found)}


def _spans(pairs: list[tuple[int, int]]) -> list[Span]:
    return sorted(Span(start, end) for start, end in pairs)


def through_pipeline(gold: list[GoldStory], shared: Path, resources: Resources) -> Iterator[Within]:
    """The same for what `attributions` finds in each text; one that is within no match of gold is within 0."""
    module = scorer(shared, "attribution")
    rows = [g.row() for g in gold]
    for g, story in zip(gold, records(rows, ("dates", "entities", "attributions"), resources), strict=True):
        golds = [_words(module, g.text, str(a.number), a.source, a.cue, a.content) for a in g.attributions]
        guesses = [_words(module, g.text, a.id, a.source, a.cue, a.content) for a in story.attributions]
        matched = {guess["id"]: int(one["id"]) for one, guess in module.pair(golds, guesses)}
        yield {
            matched[a.id]: matched.get(a.within, 0) if a.within else None for a in story.attributions if a.id in matched
        }


def _words(module: Any, text: str, name: str, source: Any, cue: Any, content: Any) -> dict[str, Any]:
    """An attribution as the scorer matches it: the starts of the words of each role."""
    roles = {"source": source, "cue": cue, "content": content}
    return {"id": name} | {r: module.words(text, [_pair(s) for s in spans]) for r, spans in roles.items()}


def _pair(span: Any) -> tuple[int, int]:
    return (span.start, span.end) if isinstance(span, Span) else span


def figures(gold: list[GoldStory], answers: list[Within]) -> dict[str, dict[str, float]]:
    """{"exact", "within"} by language and for "all", as shares of cases and of nested attributions."""
    counts: dict[str, list[int]] = {}
    for g, answer in zip(gold, answers, strict=True):
        right = [answer.get(a.number, 0) == a.within for a in g.attributions]
        inner = [ok for a, ok in zip(g.attributions, right, strict=True) if a.within]
        for language in (g.language, "all"):
            row = counts.setdefault(language, [0, 0, 0, 0])
            for k, n in enumerate((all(right), 1, sum(inner), len(inner))):
                row[k] += n
    return {
        language: {"exact": round(e / n, 3), "cases": n, "within": round(i / m, 3) if m else 1.0, "nested": m}
        for language, (e, n, i, m) in sorted(counts.items())
    }


def main(arguments: list[str]) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m bench nested", description=__doc__)
    parser.add_argument("--unseen", action="store_true", help="the half that is held back, for reports only")
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    options = parser.parse_args(arguments)
    half = "unseen" if options.unseen else "seen"
    resources = Resources()
    for name, folder in (("nested", STORIES / "nested" / half), ("stories", STORIES / half)):
        gold = list(stories(folder))
        answers = {
            "gold spans": [with_gold_spans(g) for g in gold],
            "pipeline": list(through_pipeline(gold, options.shared, resources)),
        }
        for way, found in answers.items():
            print(json.dumps({name: way, **figures(gold, found)}), flush=True)
    return 0
