"""Whole deliveries: the same bytes every time, everything listed, the cache never harmed."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import av
import pytest
from lxml import etree

from fixtures.builders import delivery
from fixtures.builders.__main__ import main
from fixtures.builders.faults import Fault, build, faults
from fixtures.builders.mutations import MUTATIONS

MD = "{http://www.movielabs.com/schema/md/v2.8/md}"


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_two_builds_have_the_same_bytes(good: Path, tmp_path: Path) -> None:
    delivery._make_good(tmp_path / "again")
    assert digests(tmp_path / "again") == digests(good)


def test_everything_delivered_is_listed(good: Path) -> None:
    manifest = delivery.read_manifest(good)
    listed = {entry["path"] for entry in manifest["assets"]}
    assert listed | {delivery.MANIFEST} == {path.name for path in good.iterdir()}
    carriers = {service["carrier"].partition("#")[0] for service in manifest["access_services"]}
    assert carriers <= listed


def test_metadata_names_its_pictures_in_both_languages(good: Path) -> None:
    root = etree.parse(str(good / delivery.METADATA)).getroot()
    assert [info.get("language") for info in root.iter(f"{MD}LocalizedInfo")] == ["en", "ko"]
    assert {art.text for art in root.iter(f"{MD}ArtReference")} == {delivery.POSTER, delivery.KEY_ART}
    defaults = [info for info in root.iter(f"{MD}LocalizedInfo") if info.get("default") == "true"]
    assert len(defaults) == 1


@pytest.mark.parametrize(
    ("file", "codec", "size"),
    [(delivery.POSTER, "png", (1000, 1500)), (delivery.KEY_ART, "mjpeg", (1920, 1080))],
)
def test_artwork(good: Path, file: str, codec: str, size: tuple[int, int]) -> None:
    with av.open(str(good / file)) as image:
        frame = next(image.decode(video=0))
        assert image.streams.video[0].codec_context.name == codec
        assert (frame.width, frame.height) == size
        pixels = frame.to_ndarray(format="rgb24")
    assert pixels.std() > 20


@pytest.mark.parametrize("fault", faults(), ids=lambda fault: fault.id)
def test_a_fault_changes_the_delivery_and_never_the_cache(good: Path, tmp_path: Path, fault: Fault) -> None:
    before = digests(good)
    build(tmp_path / "faulty", [fault], link=True)
    assert digests(tmp_path / "faulty") != before
    assert digests(good) == before


def test_faults_are_told_apart() -> None:
    identifiers = [fault.id for fault in faults()]
    assert len(set(identifiers)) == len(identifiers) >= 18
    areas = {"captions", "audio description", "loudness", "language tags", "picture", "metadata", "package"}
    assert {fault.area for fault in faults()} == areas | {"sound"}


def test_every_mutation_is_some_faults() -> None:
    assert {fault.mutate["kind"] for fault in faults()} == set(MUTATIONS)


def test_command_builds_both(tmp_path: Path) -> None:
    main(["demo", str(tmp_path / "demo")])
    assert (tmp_path / "demo" / "good" / delivery.MANIFEST).is_file()
    assert digests(tmp_path / "demo" / "good") != digests(tmp_path / "demo" / "bad")


def test_another_folder_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "precious.txt").write_text("mine")
    with pytest.raises(FileExistsError):
        main(["good", str(tmp_path)])
    assert (tmp_path / "precious.txt").read_text() == "mine"


def test_unknown_fault_is_a_usage_error() -> None:
    command = [sys.executable, "-m", "fixtures.builders", "fault", "no-such-fault", "nowhere"]
    finished = subprocess.run(command, check=False, capture_output=True, cwd=Path(__file__).parents[2])
    assert finished.returncode == 2
