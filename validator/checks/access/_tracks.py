"""Text files of a package that belong together: those in one language."""

from __future__ import annotations

from validator.checks.access._languages import compatible, is_known
from validator.checks.definition import Joined
from validator.model.facts.text import TimedText
from validator.model.package import Asset
from validator.model.reason import Reason, Unknown


def full_tracks(
    asset: Asset, joined: Joined, roles: tuple[str, ...]
) -> list[tuple[Asset, TimedText | Unknown]] | Reason:
    """The files of these roles in the asset's language, other than itself, with what they hold.

    Texts of two regions are two translations, so ``es-ES`` does not stand beside ``es-419``.
    A reason when there are others, and the language of the asset is not known.
    """
    others = [other for other in joined.assets(*roles) if other.path != asset.path]
    language = asset.language
    if others and (language is None or not is_known(language)):
        return Reason("access.language-unknown", {"asset": asset.path})
    return [(one, joined.get(one, TimedText)) for one in others if compatible(one.language, language)]
