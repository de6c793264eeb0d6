"""Whatever is delivered: a finding or one clear sentence; no traceback, no hang, no network."""

import contextlib
import http.server
import os
import threading
import xml.sax

import pytest

from tests.acceptance.command import check, findings, validator

SRT = "1\n00:00:01,000 --> 00:00:03,000\nHello there\n"


@pytest.fixture
def listener():
    """A server on this machine, and the paths it was asked for."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<!ENTITY x 'reached'>")

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


def codes_of(path):
    code, report = check(path)
    return code, findings(report)


@pytest.mark.parametrize("extension", ["srt", "vtt", "ttml", "xml", "mp4", "wav", "mov", "mxf", "jpg", "png"])
def test_binary_noise_under_any_name_is_a_finding(tmp_path, extension):
    noise = bytes((n * 7919 + (n >> 3)) % 256 for n in range(50_000))
    path = tmp_path / f"noise.{extension}"
    path.write_bytes(noise)
    code, found = codes_of(path)
    assert code == 1
    assert found


@pytest.mark.parametrize("extension", ["srt", "vtt", "ttml", "xml", "mp4", "wav", "jpg"])
def test_a_file_without_a_byte_is_a_finding(tmp_path, extension):
    path = tmp_path / f"empty.{extension}"
    path.touch()
    code, found = codes_of(path)
    assert code in (1, 3)
    assert found


BOMB = (
    '<?xml version="1.0"?>\n<!DOCTYPE tt [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
    + ']>\n<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div><p>&m;</p></div></body></tt>'
)


@pytest.mark.parametrize("extension", ["ttml", "xml"])
def test_an_xml_bomb_is_a_finding(tmp_path, extension):
    path = tmp_path / f"bomb.{extension}"
    path.write_text(BOMB)
    code, found = codes_of(path)
    assert code == 1
    assert any("doctype" in code for code in found), found


@pytest.mark.parametrize("extension", ["ttml", "xml"])
def test_external_entities_are_not_fetched(tmp_path, listener, extension):
    address, asked = listener
    secret = tmp_path / "secret.txt"
    secret.write_text("do-not-print-me")
    path = tmp_path / f"entity.{extension}"
    path.write_text(
        f'<?xml version="1.0"?>\n<!DOCTYPE tt SYSTEM "{address}/dtd" [<!ENTITY x SYSTEM "{address}/entity">'
        f'<!ENTITY y SYSTEM "{secret.as_uri()}">]>\n'
        '<tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><body><div><p>&x;&y;</p></div></body></tt>'
    )
    done = validator("check", path, "--format", "json")
    assert done.returncode == 1
    assert "do-not-print-me" not in done.text
    assert asked == []
    # The same document in the hands of a careless parser reaches the listener: the test can fail.
    careless = xml.sax.make_parser()
    careless.setFeature(xml.sax.handler.feature_external_ges, True)
    with contextlib.suppress(xml.sax.SAXException):
        careless.parse(str(path))
    assert asked


def test_a_listed_path_that_leaves_the_package(tmp_path):
    folder = tmp_path / "package"
    folder.mkdir()
    (tmp_path / "outside.srt").write_text(SRT)
    (folder / "inside.srt").write_text(SRT)
    (folder / "delivery.yaml").write_text("assets:\n  - {path: ../outside.srt, role: text.sdh}\n")
    code, found = codes_of(folder)
    assert code == 1
    assert "package.path-escapes" in found


def test_an_alias_bomb(tmp_path):
    (tmp_path / "a.srt").write_text(SRT)
    lines = ["a: &a [x,x,x,x,x,x,x,x,x]"]
    lines += [f"{chr(98 + n)}: &{chr(98 + n)} [{','.join([f'*{chr(97 + n)}'] * 9)}]" for n in range(12)]
    (tmp_path / "delivery.yaml").write_text("\n".join(lines))
    code, found = codes_of(tmp_path)
    assert code == 1
    assert "package.manifest-invalid" in found


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_never_read(tmp_path):
    pipe = tmp_path / "pipe.srt"
    os.mkfifo(pipe)
    assert codes_of(pipe) == (1, ["package.not-a-file"])


def test_links_in_a_circle(tmp_path):
    (tmp_path / "a.srt").write_text(SRT)
    (tmp_path / "circle").symlink_to(tmp_path)
    code, found = codes_of(tmp_path)
    assert code == 1
    assert "package.symlink-loop" in found


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
@pytest.mark.parametrize("name", [b"a\nb.srt", b"\xff\xfe.srt", b"\x1b[31m.srt"])
@pytest.mark.parametrize("form", ["terminal", "json"])
def test_strange_names_break_no_report(tmp_path, name, form):
    path = os.fsencode(tmp_path) + b"/" + name
    with open(path, "w") as stream:
        stream.write(SRT)
    done = validator("check", tmp_path, "--format", form)
    assert done.returncode == 0  # a warning: the delivery can be read
    assert "\x1b[31m" not in done.text
    assert ("package.names.control-character" if form == "json" else "conformance/file-names") in done.text


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_no_permission_is_a_finding(tmp_path):
    path = tmp_path / "locked.srt"
    path.write_text(SRT)
    path.chmod(0)
    assert codes_of(path) == (1, ["package.unreadable"])


def test_a_path_that_is_not_there_loses_no_other(tmp_path):
    good = tmp_path / "good.srt"
    good.write_text(SRT)
    code, report = check(tmp_path / "nowhere", good)
    assert code == 1
    assert [package["verdict"] for package in report["packages"]] == ["fail", "pass"]


def test_a_hundred_thousand_empty_files(tmp_path):
    for number in range(100_000):
        os.close(os.open(tmp_path / f"{number}", os.O_CREAT))
    code, found = codes_of(tmp_path)
    assert code == 1
    assert "package.too-many-files" in found


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "PATH"),
        (["check", "x.srt", "--format", "docx"], "docx"),
        (["check", "x.srt", "--ruleset", "netflixx"], "netflix"),
        (["check", "x.srt", "--dispositions", "nowhere.yaml"], "nowhere.yaml"),
        (["check", "x.srt", "--baseline", "nowhere.json"], "nowhere.json"),
        (["check", "x.srt", "-o", "/nowhere/at/all"], "/nowhere/at/all"),
        (["inspect", "x.srt", "--facts", "loudnes"], "loudnes"),
    ],
)
def test_a_wrong_command_ends_with_2_and_says_why(arguments, said):
    done = validator(*arguments)
    assert done.returncode == 2
    assert said in done.errors
    assert done.text == ""
