"""Numbers in words, as far as dates need them: "twenty-one", "nineteen ninety-six", "چهل و سه"."""

from __future__ import annotations

from collections.abc import Sequence


def number(values: Sequence[float]) -> float:
    """The number that a row of number words makes.

    >>> number([20, 1]), number([2, 1000]), number([19, 90, 6]), number([3, 100])
    (21, 2000, 1996, 300)
    """
    if len(values) >= 2 and 10 <= values[0] < 30 and 10 <= values[1] < 100:
        return values[0] * 100 + sum(values[1:])
    total = 0.0
    part = 0.0
    for value in values:
        if value in (100, 1000):
            part = max(part, 1) * value
            if value == 1000:
                total, part = total + part, 0
        else:
            part += value
    result = total + part
    return int(result) if result == int(result) else result
