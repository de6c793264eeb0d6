import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.fixing.edits import Edit, apply


@st.composite
def edited(draw):
    """Kept and replaced pieces by turns."""
    pieces = draw(st.lists(st.tuples(st.text(), st.text(), st.text()), max_size=8))
    edits, at = [], 0
    for kept, old, new in pieces:
        edits.append(Edit(at + len(kept), at + len(kept) + len(old), new))
        at += len(kept) + len(old)
    return pieces, edits


@given(edited(), st.text(), st.randoms())
def test_what_lies_outside_the_edits_stays(case, rest, random):
    pieces, edits = case
    text = "".join(kept + old for kept, old, _ in pieces) + rest
    expected = "".join(kept + new for kept, _, new in pieces) + rest
    if len({(edit.start, edit.end) for edit in edits}) == len(edits):
        random.shuffle(edits)  # their order plays no part
    assert apply(text, edits) == expected


@pytest.mark.parametrize(
    "edits", [[Edit(0, 2, ""), Edit(1, 3, "")], [Edit(2, 9, "")], [Edit(3, 2, "x")], [Edit(-1, 0, "x")]]
)
def test_edits_that_overlap_or_lie_outside(edits):
    with pytest.raises(ValueError, match="overlaps"):
        apply("abcd", edits)
