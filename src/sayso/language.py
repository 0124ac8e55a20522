"""Which language and script a text is in."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import Any

from sayso import lexicon
from sayso.fold import squash

READ = ("en", "fa", "ps", "ar", "ru")
RIGHT_TO_LEFT = frozenset({"fa", "prs", "ps", "ar", "ur", "he", "ug", "ckb", "sd"})

_WORD = re.compile(r"[^\W\d_][\w\u064b-\u065f\u0670\u200c]*")
_PASHTO_LETTERS = re.compile("[ټډړڼښږځڅېۍ]")
_DARI_MARKERS = 2  # distinct Afghan words needed: one alone is often a quotation or a name


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE)


def script_of(text: str) -> str:
    """ISO 15924 code of the script that most letters of a text are in; "Zyyy" without letters."""
    found: Counter[str] = Counter()
    for character in text:
        if character.isascii():
            found["Latn"] += character.isalpha()
        elif character.isalpha():
            name = unicodedata.name(character, "").split(" ")[0]
            found[{"ARABIC": "Arab", "CYRILLIC": "Cyrl", "LATIN": "Latn", "HEBREW": "Hebr"}.get(name, "Zzzz")] += 1
    script, size = max(found.items(), key=lambda pair: pair[1], default=("Zyyy", 0))
    return script if size else "Zyyy"


def identify(text: str, default: str = "en") -> str:
    """BCP 47 primary tag of a text: "en", "fa", "prs" (Dari), "ps", "ar", "ru" or another language's.

    Args:
        text: any length; under about four words the answer leans on the script.
        default: what a text without letters, or too short to tell, is taken for, if its script allows.
    """
    script = script_of(text)
    if script == "Zyyy":
        return default
    words = _WORD.findall(text)
    if script == "Arab":
        return _arabic_script(text, words, default)
    if len(words) < 4:
        return {"Latn": default if default in ("en",) else "en", "Cyrl": "ru"}.get(script, default)
    tag: str = _identifier().classify(text)[0]
    if script == "Latn" and tag in ("fa", "ps", "ar", "ru"):
        return "en"
    return tag


def _arabic_script(text: str, words: list[str], default: str) -> str:
    pashto = len(_PASHTO_LETTERS.findall(text))
    if pashto * 12 >= len(words):
        return "ps"
    keys = [squash(w) for w in words]
    hits = {tag: sum(k in lexicon.words(tag, "function_words") for k in keys) for tag in ("fa", "ps", "ar")}
    best = max(hits, key=lambda t: hits[t])
    if hits[best] and list(hits.values()).count(hits[best]) == 1:
        tag = best
    elif re.search("[پچژگکی]", text):
        tag = "fa"
    elif default in RIGHT_TO_LEFT and len(words) < 4:
        return default
    else:
        tag = _identifier().classify(text)[0]
    if tag == "fa" and len({k for k in keys if k in lexicon.words("prs", "markers")}) >= _DARI_MARKERS:
        return "prs"
    return tag


def direction(tag: str) -> str:
    """ "rtl" or "ltr" for a BCP 47 tag."""
    return "rtl" if tag.split("-")[0] in RIGHT_TO_LEFT else "ltr"
