"""python -m training [--shared DIR] [--out DIR] [--threads N] [--until STEP]

Trains the encoder and its heads, step by step; each step leaves files in the folder `--out` and is not done again
when they are there, and a step that was cut off goes on from its last checkpoint:

- vocabulary: the pretrained encoder, and the pieces that news in five languages uses
- deep:       twelve layers on PolNeAR train and the project's own stories
- teach:      the deep encoder's vectors of every text
- distil:     eight layers that learn from the deep ones and from the gold
- export:     int8 models into src/sayso/models/encoder
- calibrate:  which finds to keep and how likely they are
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer

from training import calibrate, corpora, data, distil, export, loop, model, vocabulary

PIECES = 60_000
WIDTH, STRIDE = 320, 288  # pieces of a window, and from one window to the next
BATCH = 4 * WIDTH  # pieces of a batch with its padding
ROUNDS = (
    (1.5e-4, (2, 4)),
    (1e-4, (3, 3)),
)  # of the deep encoder: first rate, and how often an own story comes in each epoch
JITTER = 0.15  # of the cues begin or end a word early or late
LAYERS = (1, 2, 4, 5, 7, 8, 10, 11)  # of the deep encoder, that the small one begins with
DISTIL_STEPS = 3000
REPEAT = {"polnear": 1, "own": 2, "names": 1}
MODELS = Path(__file__).parents[1] / "src" / "sayso" / "models" / "encoder"


class Run:
    """Folders and what several steps need."""

    def __init__(self, shared: Path, out: Path) -> None:
        self.shared, self.out = shared, out
        out.mkdir(parents=True, exist_ok=True)

    @property
    def tokenizer(self) -> Tokenizer:
        return Tokenizer.from_file(str(self.out / "tokenizer.json"))

    @property
    def config(self) -> dict[str, Any]:
        config = json.loads((self.out / "pretrained" / "config.json").read_text())
        return config | {"pieces": len(np.load(self.out / "pieces.npy"))}

    def deep(self) -> model.Reader:
        """The deep reader as it was trained."""
        reader = model.Reader(model.Encoder(self.config, self.config["num_hidden_layers"]), self.config["hidden_size"])
        reader.load_state_dict(torch.load(self.out / "deep" / "final.pt", weights_only=True), strict=False)
        return reader.eval()

    def corpus(self) -> corpora.Corpus:
        """All texts of the distillation."""
        rows = [r for r in corpora.polnear(self.shared) if not data.held_out(r["id"])]
        names = json.loads((self.out / "silver.json").read_text())
        tokenizer, out = self.tokenizer, corpora.Corpus()
        for row in rows:
            out.add(row, tokenizer, "polnear", names[row["id"]])
        for language, wanted in corpora.UNLABELLED.items():
            for number, (text, found) in enumerate(corpora.news(self.shared, language)):
                if wanted <= 0:
                    break
                row = {"id": f"{language}{number}", "language": language, "text": text}
                wanted -= out.add(row, tokenizer, "names", found)
        for row in corpora.own():
            out.add(row, tokenizer, "own")
        return out


def do_vocabulary(run: Run) -> None:
    """The pretrained encoder, the tokenizer of the pieces kept, and silver names of the English stories."""
    if not (run.out / "pretrained" / "model.safetensors").exists():
        corpora.pretrained(run.shared, run.out / "pretrained")
    rows = corpora.polnear(run.shared)
    (run.out / "silver.json").write_text(json.dumps(corpora.silver_names(rows)))
    texts = [r["text"] for r in rows + corpora.own()]
    texts += [text for language in corpora.UNLABELLED for text, _ in corpora.news(run.shared, language)]
    tokenizer, ids = vocabulary.prune(run.out / "pretrained", texts, PIECES)
    np.save(run.out / "pieces.npy", ids)
    tokenizer.save(str(run.out / "tokenizer.json"))


def do_deep(run: Run) -> None:
    """Twelve layers on gold, in rounds that each begin with a high rate again (Loshchilov and Hutter 2017)."""
    from safetensors.numpy import load_file

    tensors, config = load_file(run.out / "pretrained" / "model.safetensors"), run.config
    encoder = model.Encoder.pretrained(
        config, tensors, np.load(run.out / "pieces.npy"), range(config["num_hidden_layers"])
    )
    reader = model.Reader(encoder, config["hidden_size"])
    tokenizer = run.tokenizer
    english = [data.story(r, tokenizer) for r in corpora.polnear(run.shared) if not data.held_out(r["id"])]
    more = [data.story(r, tokenizer) for r in corpora.own()]

    def batches(round_: int, number: int) -> Callable[[], list[list[data.Window]]]:
        seed, repeat = 100 + 10 * round_ + number, ROUNDS[round_][1][number]
        return lambda: data.batches(data.epoch(english + more * repeat, WIDTH, STRIDE, seed, JITTER), BATCH, seed)

    for number, (rate, repeats) in enumerate(ROUNDS):
        loop.seed_all(1 + number)
        folder = run.out / "deep" / f"round{number + 1}"
        if not (folder / "final.pt").exists():
            epochs = [batches(number, n) for n in range(len(repeats))]
            expected = sum(len(e()) for e in epochs)
            loop.train(reader, epochs, folder, rate=rate, head_rate=1e-3, seed=1 + number, expected=expected)
        reader.load_state_dict(torch.load(folder / "final.pt", weights_only=True), strict=False)
    torch.save(reader.state_dict(), run.out / "deep" / "final.pt")


def do_teach(run: Run) -> None:
    """The deep encoder's word vectors of every text of the distillation."""
    teacher, corpus = run.deep(), run.corpus()
    vectors = []
    for number, story in enumerate(corpus.stories):
        vectors.append(distil.teach(teacher, story))
        if number % 100 == 0:
            print(f"taught {number}/{len(corpus.stories)}", flush=True)
    np.savez(run.out / "taught.npz", rows=np.concatenate(vectors), ends=np.cumsum([len(v) for v in vectors]))


def do_distil(run: Run) -> None:
    """Eight layers that learn from twelve, and from gold."""
    loop.seed_all(2)
    teacher, corpus, config = run.deep(), run.corpus(), run.config
    taught = np.load(run.out / "taught.npz")
    vectors = np.split(taught["rows"], taught["ends"][:-1])
    distil.cues_by(teacher, corpus, vectors)
    student = distil.Student.of(teacher, config, LAYERS)
    loss = distil.Loss(teacher, corpus, vectors)
    order = [i for i, origin in enumerate(corpus.origin) for _ in range(REPEAT[origin])]
    expected = DISTIL_STEPS

    def windows(number: int) -> list[data.Window]:
        rows = data.epoch([corpus.stories[i] for i in order], WIDTH, STRIDE, 200 + number, JITTER)
        for row in rows:
            row.story = order[row.story]
        return rows

    def batches(number: int) -> list[list[data.Window]]:
        return data.batches(windows(number), BATCH, 200 + number)

    steps = len(batches(0))
    epochs = [
        lambda n=n: batches(n)[: max(0, expected - n * steps)] for n in range(math.ceil(expected / steps))
    ]  # fmt: skip
    loop.train(student, epochs, run.out / "small", rate=3e-4, head_rate=1e-3, seed=2, expected=expected, loss=loss)


def do_export(run: Run) -> None:
    """int8 models for the package."""
    config = run.config
    student = distil.Student(model.Encoder(config, len(LAYERS)), config["hidden_size"])
    student.load_state_dict(torch.load(run.out / "small" / "final.pt", weights_only=True), strict=False)
    MODELS.mkdir(parents=True, exist_ok=True)
    export.export(student.encoder, config["num_attention_heads"], config["layer_norm_eps"], MODELS / "encoder.onnx")
    export.export_heads(student, MODELS / "attribution.onnx")
    export.export_names(student, MODELS / "names.npz")
    export.save_tokenizer(run.tokenizer, MODELS / "tokenizer.json")


def do_calibrate(run: Run) -> None:
    """Which finds to keep and how likely they are."""
    calibrate.calibrate(run.shared, MODELS)


STEPS: dict[str, tuple[Callable[[Run], None], str]] = {
    "vocabulary": (do_vocabulary, "tokenizer.json"),
    "deep": (do_deep, "deep/final.pt"),
    "teach": (do_teach, "taught.npz"),
    "distil": (do_distil, "small/final.pt"),
    "export": (do_export, ""),
    "calibrate": (do_calibrate, ""),
}


def main() -> None:
    """Do the steps that are not done."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path("../shared"))
    parser.add_argument("--out", type=Path, default=Path("build/training"))
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--until", choices=STEPS, default="calibrate")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    run = Run(options.shared, options.out)
    for name, (step, made) in STEPS.items():
        if made and (run.out / made).exists():
            print(f"{name}: done before", flush=True)
        else:
            print(f"{name} …", flush=True)
            step(run)
        if name == options.until:
            break


if __name__ == "__main__":
    main()
