"""Which tracks of a file are an access service, by role, flag and claim."""

from __future__ import annotations

import pytest

from validator.model.access import services_of
from validator.model.facts.container import AudioTrack, Container
from validator.model.package import AccessService, Asset, Package
from validator.model.reason import Unknown
from validator.model.track_services import track_language, track_services
from validator.model.vocabulary import Role

FILM = Asset("film.mp4", Role.VIDEO_PRIMARY, "declared", "video", "mp4", "en")
UNKNOWN = Unknown.because("container.no-headers")


def audio(index: int, *flags: str, language: str | None = None) -> AudioTrack:
    return AudioTrack(index, "aac", dispositions=flags, language=language)


def header(*tracks: AudioTrack) -> Container:
    return Container("mp4", None, tracks)


def package(*claims: AccessService, asset: Asset = FILM) -> Package:
    return Package("p", "folder", assets=(asset,), access_services=claims)


def claim(carrier: str, language: str | None = None) -> AccessService:
    return AccessService("ad", language, carrier, "claimed")


def test_flags_beside_a_main_mix() -> None:
    film = header(
        audio(1, "default"), audio(2, "visual_impaired"), audio(3, "hearing_impaired"), audio(4, "comment")
    )
    assert track_services(package(), FILM, film) == {2: "ad", 3: "enhanced-dialogue", 4: "commentary"}


def test_flags_on_every_track_make_none_a_service() -> None:
    assert track_services(package(), FILM, header(audio(1, "visual_impaired"))) == {}


def test_a_claim_says_what_no_flag_does() -> None:
    film = header(audio(1), audio(2))
    assert track_services(package(claim("film.mp4#2")), FILM, film) == {2: "ad"}
    assert track_services(package(claim("film.mp4#7")), FILM, film) == {}


def test_a_claim_outweighs_a_flag() -> None:
    film = header(audio(1), audio(2, "comment"))
    assert track_services(package(claim("film.mp4#2")), FILM, film) == {2: "ad"}


@pytest.mark.parametrize(
    ("role", "services"),
    [(Role.AUDIO_NARRATION, {0: "ad", 1: "ad"}), (Role.AUDIO_M_AND_E, {}), (Role.OTHER, {})],
)
def test_tracks_of_other_files_are_what_the_file_is(role: Role, services: dict[int, str]) -> None:
    asset = Asset("a.wav", role, "declared", "audio", "wav", "en")
    found = track_services(package(asset=asset), asset, header(audio(0), audio(1, "visual_impaired")))
    assert found == services


def test_nothing_is_known_of_a_header_that_was_not_read() -> None:
    assert track_services(package(), FILM, UNKNOWN) == {}
    assert track_language(package(), FILM, UNKNOWN, 1) == "en"


def test_the_language_of_one_of_several_tracks_is_its_own() -> None:
    film = header(audio(1, language="ko"), audio(2, language="ja"), audio(3))
    languages = [track_language(package(claim("film.mp4#2", "fr")), FILM, film, one) for one in (1, 2, 3)]
    assert languages == ["ko", "fr", "en"]
    assert track_language(package(), FILM, header(audio(1, language="ko")), 1) == "en"


def test_a_flagged_track_is_found_and_its_claim_taken() -> None:
    film = header(audio(1), audio(2, "visual_impaired", language="ko"))
    claimed = package(claim("film.mp4", "ko"))
    assert services_of(claimed, headers={"film.mp4": film}) == (
        AccessService("ad", "ko", "film.mp4#2", "found"),
    )


def test_a_claim_of_a_track_that_is_not_there_stays_a_claim() -> None:
    claimed = package(claim("film.mp4#7"))
    assert services_of(claimed, headers={"film.mp4": header(audio(1), audio(2))}) == (claim("film.mp4#7"),)
