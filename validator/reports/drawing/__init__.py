"""What the pictures of a delivery have in common: places on scales, curves, gates, what happens when."""
