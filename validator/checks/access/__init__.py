"""Checks of the area ``access``."""
