"""Outlines of the countries, for maps drawn without a network."""

from __future__ import annotations

from functools import cache
from importlib import resources

import msgspec

Ring = list[tuple[float, float]]


@cache
def land() -> dict[str, list[Ring]]:
    """The land of each country: ISO 3166-1 alpha-2 code to closed rings of (longitude, latitude).

    Degrees of WGS 84, rounded to a hundredth; rings are outer borders only, for maps of a province or more.
    Source: Natural Earth 1:50m (public domain) through world-atlas 2.0.2 (ISC).
    """
    data = resources.files(__package__).joinpath("land.json").read_bytes()
    return msgspec.json.decode(data, type=dict[str, list[Ring]])
