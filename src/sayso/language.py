"""Which language and script a text is in.

Function words decide where they can: they are quick, and short texts have them too.  What they leave open
goes to the statistical identifier (py3langid), whose answer is limited to languages with news in them.
"""

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
SCRIPTS = {
    "fa": "Arab", "prs": "Arab", "ps": "Arab", "ar": "Arab", "ur": "Arab", "ug": "Arab", "ckb": "Arab", "sd": "Arab",
    "ru": "Cyrl", "uk": "Cyrl", "be": "Cyrl", "bg": "Cyrl", "sr": "Cyrl", "mk": "Cyrl", "kk": "Cyrl", "ky": "Cyrl",
    "tg": "Cyrl", "mn": "Cyrl", "he": "Hebr", "en": "Latn",
}  # fmt: skip
# What the identifier may answer: languages that newspapers and agencies publish in (ISO 639-1, py3langid's names).
_CANDIDATES = (
    "en", "fr", "de", "es", "pt", "it", "nl", "sv", "da", "no", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sl", "sq",
    "et", "lv", "lt", "tr", "az", "id", "ms", "vi", "sw", "tl", "ca", "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky",
    "mn", "fa", "ps", "ar", "ur", "ug", "he", "el", "hy", "ka", "hi", "bn", "zh", "ja", "ko", "th",
)  # fmt: skip

_WORD = re.compile(r"[^\W\d_][\w\u064b-\u065f\u0670\u200c]*")
_PASHTO_LETTERS = re.compile("[ټډړڼښږځڅېۍ]")
_PERSIAN_LETTERS = re.compile("[پچژگ]")
_ARABIC_LETTERS = re.compile("[ةإأىٱ]|(?<![\\w])[ال]ال")
_URDU_LETTERS = re.compile("[ٹڈڑںےہھ]")
_OTHER_CYRILLIC = {
    "uk": re.compile("[іїєґ]", re.IGNORECASE),
    "be": re.compile("[ў]", re.IGNORECASE),
    "tg": re.compile("[ӣӯҷ]", re.IGNORECASE),
    "kk": re.compile("[әұһғ]", re.IGNORECASE),
    "ky": re.compile("[өүң]", re.IGNORECASE),
    "sr": re.compile("[ћђјљњ]", re.IGNORECASE),
}
_SAMPLE = 4000  # characters looked at: identification gains nothing from more, and long stories stay cheap
# A Dari text has two words that are hardly written in Iran, or one and two weaker ones: a strong marker counts two, a
# weak one one.  Iranian news of Afghanistan has a district and a province (3) often enough (tests/test_language.py).
_DARI = 4
# Share of function words: English and Russian prose has 0.3 to 0.5, headlines 0.1 to 0.3 (own test sentences); other
# languages of the script share at most a word or two ("a", "in", "на").
_FUNCTION_WORDS = 0.18
_LONG_ENOUGH = 6  # words below which a statistical answer other than the usual language is not believed


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    found = LanguageIdentifier.from_model_file(MODEL_FILE)
    found.set_languages([tag for tag in _CANDIDATES if tag in found.labels])
    return found


def script_of(text: str) -> str:
    """ISO 15924 code of the script that most letters of a text are in; "Zyyy" without letters."""
    sample = text[:_SAMPLE]
    if sample.isascii():
        return "Latn" if any(map(str.isalpha, sample)) else "Zyyy"
    found: Counter[str] = Counter()
    for character, times in Counter(sample).items():
        if character.isalpha():
            found[_script(character)] += times
    script, size = max(found.items(), key=lambda pair: pair[1], default=("Zyyy", 0))
    return script if size else "Zyyy"


@cache
def _script(character: str) -> str:
    name = unicodedata.name(character, "").split(" ")[0]
    return {"ARABIC": "Arab", "CYRILLIC": "Cyrl", "LATIN": "Latn", "HEBREW": "Hebr"}.get(name, "Zzzz")


def identify(text: str, default: str = "en") -> str:
    """BCP 47 primary tag of a text: "en", "fa", "prs" (Dari), "ps", "ar", "ru" or another language's.

    Args:
        text: any length; under about six words the answer leans on the script and on `default`.
        default: what a text without letters, or too short to tell, is taken for, if its script allows.
    """
    text = text[:_SAMPLE]
    script = script_of(text)
    if script == "Zyyy":
        return default
    words = _WORD.findall(text)
    if script == "Arab":
        return _arabic_script(text, words, default)
    if script == "Cyrl":
        return _cyrillic(text, words, default)
    if script == "Latn":
        return _latin(text, words, default)
    tag: str = _identifier().classify(text)[0]
    return tag


def _share(words: list[str], tag: str) -> float:
    """How many of the words are function words of a language, from 0 to 1."""
    known = lexicon.words(tag, "function_words")
    return sum(squash(w) in known for w in words) / max(1, len(words))


def _latin(text: str, words: list[str], default: str) -> str:
    """English where its function words say so, or where there is too little to say otherwise."""
    usual = default if SCRIPTS.get(default, "Latn") == "Latn" else "en"
    letters = sum(map(str.isalpha, text))
    foreign = sum(not c.isascii() and c.isalpha() for c in text)
    share = _share(words, "en")
    if share >= _FUNCTION_WORDS and foreign * 20 < letters:
        return "en"
    if len(words) < _LONG_ENOUGH or (share > 0 and foreign == 0 and len(words) < 2 * _LONG_ENOUGH):
        return usual
    if foreign == 0 and len(words) < 2 * _LONG_ENOUGH and sum(w[:1].isupper() for w in words) * 2 > len(words):
        return usual  # names in a row
    tag: str = _identifier().classify(text)[0]
    return tag if SCRIPTS.get(tag, "Latn") == "Latn" else usual


def _cyrillic(text: str, words: list[str], default: str) -> str:
    """Letters that Russian lacks name another language; function words Russian; the rest is left to statistics."""
    usual = default if SCRIPTS.get(default) == "Cyrl" else "ru"
    counts = {tag: len(letters.findall(text)) for tag, letters in _OTHER_CYRILLIC.items()}
    best = max(counts, key=lambda t: counts[t])
    if counts[best] * 15 >= len(words):
        return best
    if len(words) < _LONG_ENOUGH or _share(words, "ru") >= _FUNCTION_WORDS / 2 or re.search("[ыэё]", text):
        return usual if usual != "ru" and len(words) < _LONG_ENOUGH else "ru"
    tag: str = _identifier().classify(text)[0]
    return tag if SCRIPTS.get(tag) == "Cyrl" else usual


def _arabic_script(text: str, words: list[str], default: str) -> str:
    """Letters first (Pashto and Urdu have their own), then function words, then letters Arabic lacks or alone has."""
    size = len(words)
    if len(_URDU_LETTERS.findall(text)) * 4 >= size:
        return "ur"
    if len(_PASHTO_LETTERS.findall(text)) * 12 >= size:
        return "ps"
    keys = [squash(w) for w in words]
    points = {tag: 2.0 * sum(k in lexicon.words(tag, "function_words") for k in keys) for tag in ("fa", "ps", "ar")}
    persian, arabic = len(_PERSIAN_LETTERS.findall(text)), len(_ARABIC_LETTERS.findall(text))
    points["fa"] += persian
    points["ps"] += min(persian, 1) + 2 * len(_PASHTO_LETTERS.findall(text))
    points["ar"] += arabic + sum(k.startswith("ال") and len(k) > 4 for k in keys)
    best = max(points, key=lambda t: points[t])
    if points[best] and list(points.values()).count(points[best]) == 1 and (points[best] >= 2 or size < 4):
        tag = best
    elif SCRIPTS.get(default) == "Arab":
        return default
    else:
        answer: str = _identifier().classify(text)[0]
        tag = answer if answer in ("fa", "ps", "ar", "ur", "ug") and size >= _LONG_ENOUGH else "fa"
    if tag == "fa" and _is_dari(keys):
        return "prs"
    return tag


def _is_dari(keys: list[str]) -> bool:
    """Whether different Afghan words stand in a Persian text, at least one of them hardly written in Iran."""
    strength = lexicon.mapping("prs", "markers")
    found = {k: strength[k] for k in keys if k in strength}
    points = sum(2 if s == "strong" else 1 for s in found.values())
    return points >= _DARI and "strong" in found.values()


def direction(tag: str) -> str:
    """ "rtl" or "ltr" for a BCP 47 tag."""
    return "rtl" if tag.split("-")[0] in RIGHT_TO_LEFT else "ltr"
