"""How often speech that a label ascribes is a gold attribution, by the form of the label.

    python -m bench.label_confidence [--shared DIR] [--limit N] [--show]

On PolNeAR train and the project's own stories that rules were written on; where the confidences in
sayso.attribution.labels come from.
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from bench import gold
from bench.data import load, scorer
from sayso.attribution.find import candidates, quotations_of
from sayso.attribution.labels import with_labels
from sayso.dates import dates
from sayso.people import entities
from sayso.record import Paragraph, Publication, Source, Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax, parse


def main() -> None:
    """Print right finds and finds of each form."""
    parser = argparse.ArgumentParser(prog="python -m bench.label_confidence", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--limit", type=int, help="stories of PolNeAR train")
    parser.add_argument("--show", action="store_true", help="the finds that are not gold")
    options = parser.parse_args()
    train = load(options.shared / "data" / "attribution" / "train.jsonl.gz")[: options.limit]
    corpora = {"PolNeAR train": train, "own stories": [s.row() for s in gold.stories(gold.STORIES / "seen")]}
    score, resources = scorer(options.shared, "attribution"), Resources()
    for name, rows in corpora.items():
        counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for row, (story, syntax) in zip(rows, _parsed(rows, resources), strict=True):
            story = replace(story, dates=dates(story, syntax, resources))
            story = replace(story, entities=entities(story, syntax, resources))
            quoted = quotations_of(story, syntax)
            found = with_labels(story, syntax, candidates(story, syntax, quoted, resources), resources)
            made = [_words(score, row["text"], c.source, c.cue, c.content) for c in found]
            golds = [_words(score, row["text"], *(a[r] for r in score.ROLES)) for a in row["attributions"]]
            right = {id(guess) for _, guess in score.pair(golds, made)}
            for candidate, words in zip(found, made, strict=True):
                if candidate.rule.startswith("colon "):
                    counts[candidate.rule][0] += id(words) in right
                    counts[candidate.rule][1] += 1
                    if options.show and id(words) not in right:
                        print(
                            " ", candidate.rule, [s.of(story.text)[:60] for s in candidate.source + candidate.content]
                        )
        for rule, (hits, all_) in sorted(counts.items()):
            print(f"{name}: {rule} {hits} of {all_} right ({hits / all_:.2f})")


def _parsed(rows: list[dict[str, Any]], resources: Resources) -> Iterator[tuple[Story, Syntax]]:
    for row in rows:
        found = [Paragraph(m.start(), m.end()) for m in re.finditer(r"\S(?:.*\S)?", row["text"])]
        language = row.get("language") or "en"
        story = Story(row["id"], Source("", "text/plain", ""), "story", row["text"], language, Publication(), found)
        yield story, parse(story, resources)


def _words(score: Any, text: str, *roles: Any) -> dict[str, Any]:
    spans = [[(s.start, s.end) if isinstance(s, Span) else tuple(s) for s in role] for role in roles]
    return {r: score.words(text, some) for r, some in zip(score.ROLES, spans, strict=True)}


if __name__ == "__main__":
    main()
