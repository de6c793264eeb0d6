"""Checks of the area ``video``."""
