"""For which languages access services are asked, and which services fit them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from validator.formats.language_range import in_range
from validator.formats.language_tag import bundled_registry
from validator.model.package import Asset, Package
from validator.model.reason import Reason

Languages = Literal["original", "audio"] | tuple[str, ...]

_UNDETERMINED = "und"
# No linguistic content: nobody needs a service in it (ISO 639-2 ``zxx``).
_NO_CONTENT = "zxx"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Languages that are asked for; ``doubt`` says why there may be more of them."""

    tags: tuple[str, ...]
    fits: Callable[[str | None, str], bool]
    doubt: Reason | None = None


def is_known(tag: str | None) -> bool:
    """True when a tag names a language."""
    return tag is not None and tag.lower() != _UNDETERMINED


def same_language(tag: str | None, other: str) -> bool:
    """True when two tags name the same language, whatever their region or script.

    A macrolanguage is the same as what it encompasses: speech tagged ``cmn`` is written ``zh-Hans``.
    """
    if tag is None:
        return False
    mine, its = _primary(tag), _primary(other)
    return mine == its or bundled_registry().encompasses(mine, its)


def compatible(tag: str | None, other: str | None) -> bool:
    """True when one tag falls within the other: ``es`` and ``es-419``, not ``es-ES`` and ``es-419``."""
    if tag is None or other is None or not same_language(tag, other):
        return False
    aligned = "-".join([_primary(other), *tag.split("-")[1:]])
    return in_range(aligned, other) or in_range(other, aligned)


def wanted(package: Package, languages: Languages) -> Wanted:
    """The languages that a rule asks for in this package."""
    if languages == "original":
        tag = package.title.original_language
        return _claimed((tag,), Reason("access.original-language-unknown"))
    if languages == "audio":
        assets = _of_role(package, "audio.primary") or _of_role(package, "video.primary")
        unknown = next((asset.path for asset in assets if not is_known(asset.language)), "")
        return _claimed(
            tuple(asset.language for asset in assets), Reason("access.language-unknown", {"asset": unknown})
        )
    return Wanted(languages, in_range)


def _of_role(package: Package, role: str) -> list[Asset]:
    return [asset for asset in package.assets if asset.role.matches((role,))]


def _claimed(tags: tuple[str | None, ...], doubt: Reason) -> Wanted:
    known = [tag for tag in tags if tag is not None and is_known(tag)]
    spoken = tuple(dict.fromkeys(tag for tag in known if tag.lower() != _NO_CONTENT))
    return Wanted(spoken, same_language, doubt if len(known) < len(tags) else None)


def _primary(tag: str) -> str:
    return tag.lower().partition("-")[0]
