"""Checks of the area ``generic``."""
