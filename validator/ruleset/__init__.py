"""Rulesets: data in, typed rules out."""
