"""The version of the product, kept here so that nothing has to ask the package index for it."""

VERSION = "0.1.0"
