"""`python -m bench WHAT …`: every figure of the project, one command each; `python -m bench` lists them."""

from __future__ import annotations

import sys
from importlib import import_module

COMMANDS = {
    "scores": "scores [NAME…] [--shared DIR]: first-quality figures on the public development corpora",
    "attribution": "attribution [--shared DIR] [--unseen]: attribution beside other systems, with calibration",
    "speakers": "speakers [--unseen] [--found] [LANGUAGE…]: who speaks, on the project's own stories",
    "status": "status IN.jsonl OUT.jsonl: judge given predicates",
    "plover": "plover [--shared DIR]: events of bare sentences, by cross-validation",
    "events": "events IN.jsonl OUT.jsonl: the event type between a marked source and target",
    "nested": "nested [--unseen] [--shared DIR]: which attribution is within which, on the own gold stories",
    "stance": "stance [--unseen] [--wrong]: stance, kind of source and evidence of the project's own gold spans",
    "reference": "reference [--shared DIR]: the reference page and the project's own example stories",
    "articles": "articles [--shared DIR]: bodies of saved web pages, beside trafilatura's",
    "speed": "speed: time and memory beside the bare parser",
}


def main(arguments: list[str]) -> int:
    """Run one measurement; exit code 2 for an unknown name."""
    if not arguments or arguments[0] not in COMMANDS:
        print("\n".join(["usage: python -m bench WHAT …", *("  " + line for line in COMMANDS.values())]))
        return 2
    result = import_module(f"bench.{arguments[0]}").main(arguments[1:])
    return int(result or 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
