"""A document that lists wrong things is told apart from a delivery that is wrong."""

import pytest

from tests.acceptance.command import check

SRT = b"1\n00:00:01,000 --> 00:00:02,500\n[door]\nGood evening to all of you.\n"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(32)
GOOD = "assets:\n  - {path: sdh.en.srt, role: text.sdh, language: en}\n"


@pytest.fixture
def found(tmp_path):
    """Checks a folder of one file; the findings on the package itself, by code."""

    def run(document, content=SRT):
        (tmp_path / "delivery.yaml").write_text(document)
        (tmp_path / "sdh.en.srt").write_bytes(content)
        _, report = check(tmp_path)
        return {
            finding["code"]: finding
            for result in report["packages"][0]["results"]
            for finding in result["findings"]
            if finding["code"].startswith("package.")
        }

    return run


def test_a_right_document_on_a_right_delivery(found):
    assert found(GOOD) == {}


@pytest.mark.parametrize("listed", ["sdh_en.srt", "SDH.en.srt", "text/sdh.en.srt", "sdh.en.vtt"])
def test_a_name_that_is_nearly_right(found, listed):
    findings = found(GOOD.replace("sdh.en.srt", listed))
    assert findings.keys() == {"package.missing.misnamed", "package.unreferenced.file"}
    misnamed = findings["package.missing.misnamed"]
    assert misnamed["args"] == {"path": listed, "near": "sdh.en.srt"}
    assert (misnamed["location"]["asset"], misnamed["location"]["line"]) == ("delivery.yaml", 2)


def test_a_file_that_is_missing(found):
    findings = found(GOOD + "  - {path: film.mp4, role: video.primary}\n")
    assert findings.keys() == {"package.missing.file"}
    assert findings["package.missing.file"]["args"] == {"path": "film.mp4"}


def test_a_role_that_there_is_not(found):
    findings = found(GOOD.replace("text.sdh", "text.shd"))
    assert findings.keys() == {"package.manifest-invalid"}
    assert findings["package.manifest-invalid"]["location"]["line"] == 2
    # The last word of the sentence is the role that was meant.
    assert findings["package.manifest-invalid"]["args"]["detail"].rpartition(" ")[2] == '"text.sdh"?'


def test_a_role_that_the_file_can_not_have(found):
    findings = found(GOOD.replace("text.sdh", "audio.primary"))
    assert findings.keys() == {"package.role-content-mismatch"}
    assert findings["package.role-content-mismatch"]["location"]["asset"] == "delivery.yaml"


def test_a_file_that_is_not_what_its_name_and_role_promise(found):
    findings = found(GOOD, PNG)
    assert findings.keys() == {"package.content-mismatch"}
    assert findings["package.content-mismatch"]["location"]["asset"] == "sdh.en.srt"


def test_a_path_out_of_the_package(found):
    assert found(GOOD + "  - {path: ../film.mp4, role: video.primary}\n").keys() == {"package.path-escapes"}


def test_a_file_that_is_listed_twice(found):
    assert found(GOOD + GOOD.partition("\n")[2]).keys() == {"package.listed-twice"}
