"""Judge given predicates: did it happen?

    python -m bench status IN.jsonl OUT.jsonl

IN holds {"id", "sentence", "span"} a line (plain or gzip), OUT gets {"id", "status", "score"}: a status of the
record, and from -3 (certainly not) to 3 (certainly happened).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bench.data import answer_rows
from sayso.events.status import Judge, event_token
from sayso.record import Paragraph, Publication, Source, Span, Story
from sayso.resources import Resources
from sayso.syntax import Syntax, parse


def parsed(texts: Sequence[str], resources: Resources) -> dict[str, tuple[Syntax, int]]:
    """Each text with a parse that holds it and the place where it starts there.

    All texts are paragraphs of one story, so that the parser reads them in batches.
    """
    distinct = [t for t in dict.fromkeys(texts) if t.strip()]
    starts, at = [], 0
    for text in distinct:
        starts.append(at)
        at += len(text) + 2
    paragraphs = [Paragraph(start, start + len(text)) for start, text in zip(starts, distinct, strict=True)]
    source = Source(uri="-", media_type="text/plain", sha256="")
    story = Story("-", source, "story", "\n\n".join(distinct), "en", Publication(), paragraphs,
                  paragraph_languages=["en"] * len(paragraphs))  # fmt: skip
    syntax = parse(story, resources)
    return {text: (syntax, start) for text, start in zip(distinct, starts, strict=True)}


def answers(rows: Sequence[dict[str, Any]], resources: Resources) -> list[dict[str, Any]]:
    """{"id", "status", "score"} of each row; "hypothetical" and 0 where the span holds no word."""
    texts = parsed([row["sentence"] for row in rows], resources)
    judge: Judge | None = None
    found = []
    for row in rows:
        syntax, start = texts.get(row["sentence"], (None, 0))
        low, high = row["span"]
        i = event_token(syntax, Span(low + start, high + start)) if syntax else None
        if syntax is None or i is None:
            found.append({"id": row["id"], "status": "hypothetical", "score": 0.0})
            continue
        judge = judge or Judge(syntax)
        verdict = judge.verdict(i)
        found.append({"id": row["id"], "status": verdict.status, "score": round(verdict.score, 3)})
    return found


def main(arguments: list[str]) -> int:
    """Answer the rows of a file."""
    resources = Resources()
    return answer_rows("status", arguments, lambda rows: answers(rows, resources))
