"""Checks of the area ``language``."""
