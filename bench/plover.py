"""Events of bare sentences by cross-validation: train on four fifths of the marked sentences, read the fifth.

    python -m bench plover [--shared DIR]

The shipped model is trained on all of them, so `python -m bench scores plover` reads sentences it has seen;
the figures to quote are these.  Prints JSON objects by the scorers beside the data: the reader of bare sentences
at its threshold and at others, and the type of given pairs (`python -m bench events`).
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import Any

from bench.data import scorer
from bench.events import marked_spans, root
from sayso.events import reader
from sayso.events.grammar import noun_phrase
from sayso.events.model import Linear
from sayso.resources import Resources
from tools.train_events import Sentence, prepare, read, train

FOLDS = 5
GATES = (0.3, 0.4, 0.5)


def record(sentence: Sentence, models: dict[str, Linear]) -> dict[str, Any]:
    """The events of a sentence, as a record has them."""
    syntax = sentence.scene.syntax
    found = []
    for s in syntax.sentences:
        for event in reader.read_sentence(sentence.scene, s.first, s.last, models):
            sides = [[{"span": list(_ends(sentence, i))} for i in heads] for heads in (event.actors, event.recipients)]
            trigger = syntax.tokens[event.site.trigger]
            found.append(
                {
                    "type": event.type,
                    "trigger": [trigger.start, trigger.end],
                    "actors": sides[0],
                    "recipients": sides[1],
                }
            )
    return {"id": sentence.row["id"], "text": syntax.text, "events": found}


def _ends(sentence: Sentence, head: int) -> tuple[int, int]:
    span = noun_phrase(sentence.scene.syntax, head)
    return span.start, span.end


def main(arguments: list[str]) -> int:
    """Cross-validate and print the figures."""
    parser = argparse.ArgumentParser(prog="python -m bench plover", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    options = parser.parse_args(arguments)
    rows = read(options.shared)
    sentences = prepare(rows, Resources())
    random.Random(0).shuffle(sentences)
    folds = [sentences[k::FOLDS] for k in range(FOLDS)]
    fitted = [train(s for other in folds if other is not fold for s in other) for fold in folds]
    module, shipped = scorer(options.shared, "events_in_text"), reader.GATE
    for gate in (shipped, *(g for g in GATES if g != shipped)):
        reader.GATE = gate
        found = [record(s, models) for fold, models in zip(folds, fitted, strict=True) for s in fold]
        print(json.dumps({"gate": gate, **module.score(rows, found)["pairs"]}), flush=True)
    reader.GATE = shipped
    named = [
        {"id": s.row["id"], "root": root(s.scene, s.candidates, marked_spans(s.row["marked"]), models)}
        for fold, models in zip(folds, fitted, strict=True)
        for s in fold
    ]
    print(json.dumps({"marked": scorer(options.shared, "events").score(rows, named)["root"]}))
    return 0
