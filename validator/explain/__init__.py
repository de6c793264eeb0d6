"""What every check, rule, ruleset and code means, as pages: for ``validator explain`` and the reference."""
