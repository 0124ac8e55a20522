"""The words of the page and of the terminal report, in the language of the story.

They are data: `texts/LANGUAGE.tsv` (key, text).  Dari uses the Persian words where it has none of its
own, and every language the English ones.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from importlib import resources

_PARENTS = {"prs": "fa"}
_QUOTATION_MARKS = tuple("\"'“”‘’«»„‹›")
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)\S*)?)?)?")


@cache
def _texts(language: str) -> dict[str, str]:
    """Key to text of one file; empty where there is none."""
    file = resources.files("sayso.report") / "texts" / f"{language}.tsv"
    if not re.fullmatch("[a-z]{2,3}", language) or not file.is_file():
        return {}
    lines = file.read_text(encoding="utf8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {key: text.replace("␣", " ") for key, text in pairs}


class Labels:
    """The interface texts of one language, its numbers and its dates.

    Attributes:
        language: BCP 47 primary tag of the texts: that of the story, or "en" where it has none.
    """

    def __init__(self, language: str) -> None:
        tag = language.split("-")[0].lower()
        self.language = tag if _texts(tag) else "en"
        self._texts = _texts("en") | _texts(_PARENTS.get(tag, "en")) | _texts(tag)

    def __call__(self, key: str, **values: object) -> str:
        """The text of a key with its place-holders filled; raises `KeyError` for an unknown key."""
        return self._texts[key].format(**values)

    def name(self, group: str, value: str) -> str:
        """What a value of the record is called ("status", "denied"); the value itself where it has no name."""
        return self._texts.get(f"{group}.{value}") or value.replace("_", " ")

    def number(self, value: float) -> str:
        """A number in the language's digits, thousands parted: 7500 is "7,500" in English.

        Years and other names of things are not numbers: `digits` is for them.
        """
        whole = int(value)
        text = f"{whole:,}" if whole == value else f"{value:,.6f}".rstrip("0")
        parts = [part.replace(",", self("thousands")) for part in text.split(".")]
        return self.digits(self("decimal").join(parts))

    def digits(self, text: str) -> str:
        """The same text with the language's digits."""
        return text.translate(str.maketrans("0123456789", self("digits")))

    def range(self, low: float | None, high: float | None) -> str:
        """The numbers of a figure, without its bound: "7,500", "30–35"."""
        values = dict.fromkeys(v for v in (low, high) if v is not None)
        return "–".join(map(self.number, values))

    def day(self, value: str) -> str:
        """A calendar value in words: "2012-03-10" is "10 March 2012"; others stay as they are."""
        return self.calendar(value) or value

    def calendar(self, value: str) -> str | None:
        """The same, null for values that are not a year, a month, a day or an hour of a day."""
        found = _ISO.fullmatch(value)
        month = int(found[2]) if found and found[2] else 0
        if not found or month > 12:
            return None
        if not month:
            return self.digits(found[1])
        key = "months.of" if found[3] and "months.of" in self._texts else "months"
        name = self(key).split("/")[month - 1]
        if not found[3]:
            return self.digits(self("date.month", month=name, year=found[1]))
        text = self.digits(self("date.day", day=int(found[3]), month=name, year=found[1]))
        return f"{text}, {self.digits(found[4])}" if found[4] else text

    def solar(self, value: str) -> str | None:
        """The same day in the solar Hijri calendar, where the language's readers count by it."""
        from persiantools.jdatetime import JalaliDate

        if "months.solar" not in self._texts:
            return None
        try:
            day = JalaliDate(date.fromisoformat(value[:10]))  # type: ignore[no-untyped-call]
        except ValueError:
            return None
        name = self("months.solar").split("/")[day.month - 1]
        return self.digits(self("date.day", day=day.day, month=name, year=day.year))

    def quoted(self, text: str) -> str:
        """The text in the language's quotation marks, unless it begins with such a mark itself."""
        return text if text[:1] in _QUOTATION_MARKS else self("quote", text=text)

    def list(self, items: list[str]) -> str:
        """Items one after the other, with the language's comma."""
        return self("list").join(items)
