"""The nouns of the product: frozen, typed, no I/O, importing nothing of the package above them."""
