"""XML 1.0 with namespaces, read safely: positions of elements, no DTD, no entities, no network."""
