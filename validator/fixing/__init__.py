"""Safe corrections: what is wrong with a text file and can be put right without touching its meaning."""
