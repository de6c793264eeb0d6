"""How an IMSC document says which profile it follows (IMSC, Profile Signaling)."""

from __future__ import annotations

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import TTP
from validator.formats.ttml.profiles.designators import BASE, DESIGNATORS
from validator.formats.xml.tree import Name

_PROFILE = Name(TTP, "profile")


def judge(document: Document, log: FaultLog) -> None:
    """Record a missing, unknown or contradictory declaration of a profile of IMSC."""
    root = document.root
    declared = [each for each in document.designators if each.startswith(f"{BASE}imsc")]
    names = {DESIGNATORS[each] for each in declared if each in DESIGNATORS}
    if not names:
        log.at(root, "imsc.profile.undeclared")
    for designator in declared:
        if designator not in DESIGNATORS:
            log.at(root, "imsc.profile.unknown", designator=designator[:80])
    if len({name.rpartition("-")[2] for name in names}) > 1:
        log.at(root, "imsc.profile.contradictory")
    value = root.attributes.get(_PROFILE, "").strip()
    if value and value not in declared:
        log.at(root, "imsc.profile.other", designator=value[:80])
