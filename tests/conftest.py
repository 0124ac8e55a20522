"""What all tests share."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from sayso.resources import Resources

# Where a change is judged the same examples are tried every time; elsewhere new ones are looked for.
settings.register_profile("judged", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("judged")


@pytest.fixture(scope="session")
def resources() -> Resources:
    return Resources()
