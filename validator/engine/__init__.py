"""The engine: plan what facts the rules need, get them, judge, apply dispositions, sum up."""
