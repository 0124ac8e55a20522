"""Small PDF files for tests, written by hand: text of any script at given places."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass
class Text:
    """Characters in the order they are set, from left to right, each half a size wide."""

    x: float
    y: float
    characters: str
    size: float = 12
    matrix: str = "1 0 0 1"


@dataclass
class Sheet:
    """A page: its texts and its links (x0, y0, x1, y1, address)."""

    texts: Sequence[Text]
    links: Sequence[tuple[float, float, float, float, str]] = field(default_factory=list)
    rotate: int = 0


def rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def _key(password: bytes, owner: bytes, ident: bytes) -> bytes:
    """Algorithm 2 of ISO 32000-1, revision 2 (40 bits)."""
    padded = (password + _PAD)[:32]
    return hashlib.md5(padded + owner + (-4).to_bytes(4, "little", signed=True) + ident).digest()[:5]


def make_pdf(sheets: Sequence[Sheet], *, title: str = "", password: bytes | None = None) -> bytes:
    """A PDF of the sheets; `password` encrypts it (an empty one lets everybody read)."""
    letters = sorted({c for sheet in sheets for text in sheet.texts for c in text.characters})
    code = {c: i + 33 for i, c in enumerate(letters)}
    assert len(code) < 200
    mapping = "\n".join(f"<{code[c]:02x}> <{c.encode('utf-16-be').hex()}>" for c in letters)
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def\n"
        "1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(letters)} beginbfchar\n{mapping}\nendbfchar\nendcmap end end"
    ).encode()
    widths = " ".join(["500"] * 256)
    streams: dict[int, bytes] = {4: cmap}
    objects: dict[int, str] = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        3: f"<< /Type /Font /Subtype /Type1 /BaseFont /Courier /FirstChar 0 /LastChar 255 /Widths [{widths}] "
        "/ToUnicode 4 0 R >>",
        5: f"<< /Title ({title}) >>",
    }
    number, kids = 6, []
    for sheet in sheets:
        page, content = number, number + 1
        number += 2
        annotations = []
        for x0, y0, x1, y1, href in sheet.links:
            objects[number] = (
                f"<< /Type /Annot /Subtype /Link /Rect [{x0} {y0} {x1} {y1}] /A << /S /URI /URI ({href}) >> >>"
            )
            annotations.append(f"{number} 0 R")
            number += 1
        objects[page] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Rotate {sheet.rotate} /Contents {content} 0 R "
            f"/Resources << /Font << /F 3 0 R >> >> /Annots [{' '.join(annotations)}] >>"
        )
        streams[content] = "\n".join(
            f"BT /F {t.size} Tf {t.matrix} {t.x} {t.y} Tm <{''.join(f'{code[c]:02x}' for c in t.characters)}> Tj ET"
            for t in sheet.texts
        ).encode()
        kids.append(f"{page} 0 R")
    objects[2] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    trailer = "/Info 5 0 R"
    if password is not None:
        owner, ident = bytes(32), b"0123456789abcdef"
        key = _key(password, owner, ident)
        objects[number] = (
            f"<< /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{rc4(key, _PAD).hex()}> /P -4 /Length 40 >>"
        )
        trailer = f"/Encrypt {number} 0 R /ID [<{ident.hex()}> <{ident.hex()}>]"
        for n, data in streams.items():
            own = hashlib.md5(key + n.to_bytes(3, "little") + b"\0\0").digest()[:10]
            streams[n] = rc4(own, data)
    out = bytearray(b"%PDF-1.4\n")
    places = {}
    for n in sorted(objects.keys() | streams.keys()):
        places[n] = len(out)
        out += f"{n} 0 obj\n".encode()
        if n in streams:
            out += b"<< /Length %d >>\nstream\n" % len(streams[n]) + streams[n] + b"\nendstream"
        else:
            out += objects[n].encode()
        out += b"\nendobj\n"
    start, size = len(out), max(places) + 1
    out += f"xref\n0 {size}\n0000000000 65535 f \n".encode()
    for n in range(1, size):
        out += f"{places[n]:010d} 00000 n \n".encode() if n in places else b"0000000000 65535 f \n"
    out += f"trailer << /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
