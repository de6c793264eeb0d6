"""Checks of the area ``package``."""
