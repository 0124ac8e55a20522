"""What all tests share."""

from __future__ import annotations

import pytest

from sayso.resources import Resources


@pytest.fixture(scope="session")
def resources() -> Resources:
    return Resources()
