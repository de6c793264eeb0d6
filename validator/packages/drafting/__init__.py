"""A first ``delivery.yaml`` for a folder: what each file seems to be, and why it seems so."""
