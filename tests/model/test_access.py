"""Access services brought together from roles, pictures and claims."""

from __future__ import annotations

import pytest

from validator.model.access import services_of
from validator.model.facts.captions import CaptionChannel, EmbeddedCaptions
from validator.model.package import AccessKind, AccessService, Asset, Package
from validator.model.reason import Unknown
from validator.model.track_services import KIND_OF_ROLE
from validator.model.vocabulary import MediaKind, Role

TEXT = EmbeddedCaptions("text", (CaptionChannel("CC1", "text"), CaptionChannel("CC3", "text")))


def asset(path: str, role: Role, language: str | None = None, media: MediaKind = "text") -> Asset:
    return Asset(path, role, "declared", media, "", language)


def claim(kind: AccessKind, carrier: str, language: str | None = "ko") -> AccessService:
    return AccessService(kind, language, carrier, "claimed")


FILM = asset("film.mov", Role.VIDEO_PRIMARY, "ko", "video")


@pytest.mark.parametrize("role", sorted(KIND_OF_ROLE))
def test_a_file_of_a_role_is_found(role: Role) -> None:
    package = Package("p", "folder", assets=(asset("a", role, "ko"),))
    assert services_of(package) == (AccessService(KIND_OF_ROLE[role], "ko", "a", "found"),)


@pytest.mark.parametrize("role", sorted(set(Role) - set(KIND_OF_ROLE)))
def test_other_roles_are_no_service(role: Role) -> None:
    assert services_of(Package("p", "folder", assets=(asset("a", role, "ko"),))) == ()


def test_a_claim_of_what_was_found_is_not_listed_twice() -> None:
    package = Package(
        "p",
        "folder",
        assets=(asset("a.srt", Role.TEXT_SDH, "ko"),),
        access_services=(claim("sdh", "a.srt", "en"),),
    )
    assert services_of(package) == (AccessService("sdh", "ko", "a.srt", "found"),)


def test_a_claim_adds_the_language_that_a_file_lacks() -> None:
    package = Package(
        "p", "folder", assets=(asset("a.srt", Role.TEXT_SDH),), access_services=(claim("sdh", "a.srt"),)
    )
    assert services_of(package) == (AccessService("sdh", "ko", "a.srt", "found"),)


def test_a_claim_of_another_kind_stays_a_claim() -> None:
    package = Package(
        "p",
        "folder",
        assets=(asset("a.wav", Role.AUDIO_PRIMARY, "ko", "audio"),),
        access_services=(claim("ad", "a.wav"),),
    )
    assert services_of(package) == (claim("ad", "a.wav"),)


def test_captions_seen_in_a_picture_are_verified() -> None:
    package = Package(
        "p", "folder", assets=(FILM,), access_services=(claim("captions", "film.mov#CC3", "en"),)
    )
    assert services_of(package, {"film.mov": TEXT}) == (
        AccessService("captions", None, "film.mov#CC1", "verified"),
        AccessService("captions", "en", "film.mov#CC3", "verified"),
    )


def test_a_claim_without_a_channel_goes_to_the_first() -> None:
    package = Package("p", "folder", assets=(FILM,), access_services=(claim("sdh", "film.mov"),))
    assert services_of(package, {"film.mov": TEXT}) == (
        AccessService("sdh", "ko", "film.mov#CC1", "verified"),
        AccessService("captions", None, "film.mov#CC3", "verified"),
    )


@pytest.mark.parametrize(
    "captions",
    [
        EmbeddedCaptions("absent"),
        EmbeddedCaptions("empty", (CaptionChannel("CC1", "empty"),)),
        Unknown.because("runtime.crashed"),
    ],
)
def test_what_was_not_seen_stays_a_claim(captions: EmbeddedCaptions | Unknown) -> None:
    package = Package("p", "folder", assets=(FILM,), access_services=(claim("captions", "film.mov#CC1"),))
    assert services_of(package, {"film.mov": captions}) == (claim("captions", "film.mov#CC1"),)
