"""The values of attributes, one module a family of grammars; :mod:`table` gives each attribute its own."""
