"""A score in words, shared by the formats that people read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from validator.messages import Catalogue
from validator.messages.formatting import rational
from validator.model.score import GroupScore, Redelivery, Score, Scoring, said


def about_score(score: Score, words: Catalogue) -> Iterator[str]:
    """The points and what they are called, then whether this would be redelivered, and why."""
    points, most = _number(score.points), _number(score.max_points)
    if title := said(score.title, words.lang):
        yield words.text("score.line-called", points=points, most=most, title=title)
    else:
        yield words.text("score.line", points=points, most=most)
    answer = words.text(f"score.redelivery.{score.redelivery}", count=score.unanswered)
    counted = words.text("score.levels", **{level.value: count for level, count in score.levels.items()})
    yield f"{words.text('score.question')} {answer} ({counted})"
    if score.unanswered and score.redelivery is not Redelivery.UNDECIDED:
        yield words.text("score.unanswered", count=score.unanswered)


def about_groups(scoring: Scoring, groups: Sequence[GroupScore], words: Catalogue) -> Iterator[str]:
    """The points of each group that counts, by its title."""
    for group in groups:
        if group.max_points:
            title = said(scoring.groups[group.group].title, words.lang, group.group)
            points, most = _number(group.points), _number(group.max_points)
            yield words.text("score.groups", group=title, points=points, most=most)


def _number(points: Fraction) -> str:
    """To the nearest hundredth."""
    return rational(Fraction(round(points * 100), 100))
