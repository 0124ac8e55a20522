"""Names of places and where they are (skeleton)."""


class Gazetteer:
    """The gazetteer inside the package."""
