"""Write docs/page.png: the page of the demo story as Chromium shows it.

    python tools/picture.py [SLUG]

Needs the set-up of the tests (``make test``).
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

import sayso
from sayso.report.page import render

ROOT = Path(__file__).parent.parent
WINDOW = {"width": 1280, "height": 1000}
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"]


def main(slugs: list[str]) -> int:
    """Render the story, open it and take the picture, its contested accounts in view."""
    slug = slugs[0] if slugs else "dilling-battle"
    browser_path = shutil.which("chromium") or shutil.which("chromium-browser")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page_file = Path(folder) / "page.html"
        page_file.write_text(render(sayso.read(ROOT / "examples" / slug / "story.html")), encoding="utf8")
        browser = playwright.chromium.launch(executable_path=browser_path, args=QUIET)
        page = browser.new_page(viewport=WINDOW)
        page.goto(page_file.as_uri())
        page.evaluate("document.querySelector('#contested').scrollIntoView(); window.scrollTo(0, 0)")
        page.screenshot(path=ROOT / "docs" / "page.png")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
