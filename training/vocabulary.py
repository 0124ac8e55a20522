"""The pieces that the encoder keeps: those that news in the five languages uses.

The pretrained vocabulary holds 250,002 pieces for a hundred languages.  Kept are the special pieces, every single
letter, digit and mark of the five scripts' blocks, the pieces that occur in the texts given, and the most frequent
others in Latin, Arabic and Cyrillic letters, until `size` is reached.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
_LETTERS = {
    "latin": re.compile("▁?[A-Za-zÀ-ÖØ-öø-ſ'’]+"),
    "arabic": re.compile("▁?[؀-ۿ]+"),
    "cyrillic": re.compile("▁?[Ѐ-ӿ]+"),
}
_ONE = re.compile("▁?[ -~ -ſЀ-ӿ؀-ۿ‌-‏‐-⁯€-₿℀-⅏]")
_PASHTO = re.compile("[ټډړږښڼېۍۀځڅګ]")


def build(pieces: list[tuple[str, float]]) -> Tokenizer:
    """A Unigram tokenizer over `pieces` (text and log probability), without special pieces around a text."""
    out = Tokenizer(models.Unigram(pieces, unk_id=SPECIAL.index("<unk>"), byte_fallback=False))
    out.normalizer = normalizers.Sequence(
        [normalizers.Nmt(), normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    out.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    return out


def choose(full: Tokenizer, texts: Iterable[str], size: int) -> np.ndarray:
    """Ids in the full vocabulary of the pieces to keep, special pieces first: an array of at most `size`."""
    model = json.loads(full.to_str())["model"]["vocab"]
    number = {piece: i for i, (piece, _) in enumerate(model)}
    seen: Counter[int] = Counter()
    for text in texts:
        seen.update(full.encode(text, add_special_tokens=False).ids)
    keep = dict.fromkeys(number[p] for p in SPECIAL)
    keep.update(dict.fromkeys(i for i, (piece, _) in enumerate(model) if _ONE.fullmatch(piece)))
    keep.update(dict.fromkeys(i for i, (piece, _) in enumerate(model) if _PASHTO.search(piece)))
    keep.update(dict.fromkeys(i for i, n in seen.most_common() if n > 1))
    rest = [(score, i) for i, (piece, score) in enumerate(model)
            if i not in keep and any(p.fullmatch(piece) for p in _LETTERS.values())]  # fmt: skip
    for _, i in sorted(rest, reverse=True)[: max(0, size - len(keep))]:
        keep[i] = None
    return np.array(list(keep)[:size], dtype=np.int64)


def prune(folder: Path, texts: Iterable[str], size: int) -> tuple[Tokenizer, np.ndarray]:
    """The small tokenizer and the rows of the embedding that belong to it."""
    full = Tokenizer.from_file(str(folder / "tokenizer.json"))
    ids = choose(full, texts, size)
    model = json.loads(full.to_str())["model"]["vocab"]
    return build([tuple(model[i]) for i in ids]), ids
