"""Checks of the area ``text``."""
