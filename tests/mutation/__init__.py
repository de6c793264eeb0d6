"""Damaged third-party files: whatever the bytes, every file gets its answer, and no reader breaks."""
