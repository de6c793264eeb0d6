"""Grammars of text formats: bytes -> a document and its faults with line and column. No policy, no I/O."""
