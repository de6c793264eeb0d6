"""What keeps a run safe and quick: sandbox, fact cache, digests."""
