"""Names by the encoder: persons, organizations, places and other kinds, a linear map above the words' vectors."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from sayso.encoder import Encoding
from sayso.record import Span

MODEL = Path(__file__).parent / "models" / "encoder" / "names.npz"
KINDS = ("person", "organization", "place", "facility", "group", "event", "work", "law", "product", "date", "number",
         "ordinal", "other")  # fmt: skip
_PERSON = KINDS.index("person")


class Namer:
    """The head: a word is outside (0), begins (1 + 2 kind) or continues (2 + 2 kind) a name."""

    def __init__(self, model: Path = MODEL) -> None:
        arrays = np.load(model)
        self._weight, self._bias = arrays["weight"], arrays["bias"]

    def names(self, encoding: Encoding) -> list[tuple[Span, str]]:
        """The names of a story with their kinds, in order of the text; none runs over the end of a paragraph."""
        if not len(encoding.starts):
            return []
        best = (encoding.vectors @ self._weight + self._bias).argmax(1)
        kind = np.where(best > 0, (best - 1) // 2, -1)
        begins = (best % 2 == 1) | (np.diff(kind, prepend=-1) != 0) | (np.diff(encoding.paragraph, prepend=-1) != 0)
        starts = np.flatnonzero((kind >= 0) & begins)
        ends = np.flatnonzero(np.append((kind[1:] < 0) | begins[1:], True) & (kind >= 0)) + 1
        found: list[tuple[int, int, int]] = []
        for a, b in zip(starts.tolist(), ends.tolist(), strict=True):
            # "Paris Hilton": a place and a person side by side are one person.
            if found and found[-1][1] == a and kind[a] == _PERSON and KINDS[found[-1][2]] == "place":
                found.append((found.pop()[0], b, _PERSON))
            else:
                found.append((a, b, int(kind[a])))
        return [(encoding.span(int(a), int(b)), KINDS[k]) for a, b, k in found]
