"""Print every story.html beside this script to story.pdf with headless Chromium.

python examples/print.py [SLUG...]
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --no-pdf-header-footer"
).split()


def print_page(browser: str, page: Path) -> Path:
    """Print one page to a PDF beside it."""
    target = page.with_suffix(".pdf")
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [browser, *FLAGS, f"--user-data-dir={profile}", f"--print-to-pdf={target}", page.as_uri()],
            check=True,
            timeout=120,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
    return target


def main(slugs: list[str]) -> int:
    """Print the named stories, or all."""
    browser = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not browser:
        print("no Chromium found; set CHROMIUM to its path", file=sys.stderr)
        return 1
    for page in sorted(Path(__file__).resolve().parent.glob("*/story.html")):
        if not slugs or page.parent.name in slugs:
            target = print_page(browser, page)
            print(f"{page.parent.name}: {target.stat().st_size // 1024} KB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
