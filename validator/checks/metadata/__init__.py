"""Checks of the area ``metadata``."""
