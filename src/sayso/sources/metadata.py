"""What a web page says about itself: JSON-LD, OpenGraph and meta tags, Dublin Core, microdata, time elements."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

_META: dict[str, tuple[str, ...]] = {
    "title": ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "parsely-title",
              "sailthru.title"),
    "author": ("author", "article:author", "dc.creator", "dcterms.creator", "byl", "citation_author", "parsely-author",
               "sailthru.author", "twitter:creator"),
    "date": ("article:published_time", "og:published_time", "datepublished", "date", "dc.date", "dcterms.date",
             "dc.date.issued", "dcterms.issued", "dcterms.created", "publishdate", "pubdate", "publish-date",
             "parsely-pub-date", "sailthru.date", "citation_publication_date", "cxenseparse:recs:publishtime"),
    "modified": ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified"),
    "site_name": ("og:site_name", "application-name", "twitter:site"),
    "publisher": ("article:publisher", "dc.publisher", "dcterms.publisher", "publisher", "copyright"),
    "section": ("article:section", "section", "parsely-section", "articlesection", "category"),
    "language": ("og:locale", "content-language", "dc.language", "dcterms.language", "language"),
    "canonical": ("og:url", "twitter:url"),
    "description": ("description", "og:description", "dc.description", "twitter:description"),
}  # fmt: skip
_LD = {
    "headline": "title", "author": "author", "creator": "author", "datePublished": "date", "dateCreated": "date",
    "dateModified": "modified", "publisher": "publisher", "articleSection": "section", "inLanguage": "language",
    "description": "description", "mainEntityOfPage": "canonical",
}  # fmt: skip
_LD_ARTICLE = ("Article", "BlogPosting", "Report", "LiveBlogPosting", "SocialMediaPosting")
_MOST_VALUES = 20
_MOST_CHARACTERS = 2_000
_MOST_JSON = 2_000_000
_MOST_NODES = 2_000


def metadata_of(tree: Any) -> dict[str, list[str]]:
    """The values by name (see `Page.metadata`), those of JSON-LD first, each once, none empty.

    Besides the names of `Page.metadata` there may be "modified" (when the page was last changed).
    """
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)

    def note(name: str, value: object) -> None:
        if isinstance(value, str) and len(found[name]) < _MOST_VALUES:
            words = " ".join(value[:_MOST_CHARACTERS].split())
            if words:
                found[name][words] = None

    for name, words in _json_ld(tree):
        note(name, words)
    metas = [(key.lower(), e.get("content")) for e in tree.iter("meta") for key in _keys(e)]
    for name, keys in _META.items():
        for wanted in keys:
            for key, value in metas:
                if key == wanted:
                    note(name, value)
    for name, value in _elements(tree):
        note(name, value)
    return {name: list(values) for name, values in found.items() if values}


def _keys(element: Any) -> Iterator[str]:
    for attribute in ("property", "name", "itemprop", "http-equiv"):
        if key := element.get(attribute):
            yield key


def _elements(tree: Any) -> Iterator[tuple[str, str | None]]:
    """Microdata, time elements, the title, the canonical address and the language of the document."""
    for element in tree.iter("time"):
        yield "date", element.get("datetime")
    for element in tree.iterfind(".//*[@itemprop]"):
        name = _LD.get(element.get("itemprop"), "")
        if element.tag != "meta" and name in ("title", "author", "date", "section"):
            given = element.get("datetime") or element.get("content")
            yield name, given or "".join(element.itertext())[:_MOST_CHARACTERS]
    for element in tree.iter("title"):
        yield "title", element.text_content()
        break
    for element in tree.iter("link"):
        if "canonical" in (element.get("rel") or "").lower().split():
            yield "canonical", element.get("href")
    yield "language", tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang")


def _json_ld(tree: Any) -> Iterator[tuple[str, str]]:
    """Values of the objects that describe an article, then of those that describe the site."""
    nodes: list[dict[str, Any]] = []
    for element in tree.iter("script"):
        if (element.get("type") or "").lower().startswith("application/ld+json") and element.text:
            try:
                value = json.loads(element.text[:_MOST_JSON], strict=False)
            except (ValueError, RecursionError):
                continue
            nodes += _objects(value)
    for node in nodes:
        if any(str(kind).endswith(_LD_ARTICLE) for kind in _list(node.get("@type"))):
            for key, name in _LD.items():
                for value in _list(node.get(key)):
                    yield from ((name, words) for words in _words(value, name))
    for node in nodes:
        if set(map(str, _list(node.get("@type")))) & {"WebSite", "NewsMediaOrganization"}:
            yield from (("site_name", words) for words in _words(node, "site_name"))


def _objects(value: object) -> Iterator[dict[str, Any]]:
    """All objects of a JSON value, outer ones first, without recursion."""
    waiting, seen = [value], 0
    while waiting and seen < _MOST_NODES:
        seen += 1
        here = waiting.pop(0)
        if isinstance(here, dict):
            yield here
            waiting += here.values()
        elif isinstance(here, list):
            waiting += here


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _words(value: object, name: str) -> Iterator[str]:
    """A string, or the name of an object (of a page: its address)."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        given = value.get("@id") or value.get("url") if name == "canonical" else value.get("name")
        yield from (words for words in _list(given) if isinstance(words, str))
