"""What was delivered: a path in, a package with its assets and claims out."""
