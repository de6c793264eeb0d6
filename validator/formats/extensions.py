"""File name extensions and what they promise."""

from __future__ import annotations

from validator.model.vocabulary import MediaKind

_BY_KIND: dict[MediaKind, dict[str, str]] = {
    "video": {
        "mp4": "mp4 m4v", "mov": "mov qt", "mxf": "mxf", "mpegts": "ts m2ts mts m2t", "mkv": "mkv",
        "webm": "webm", "avi": "avi", "mpegps": "mpg mpeg vob",
    },
    "audio": {
        "wav": "wav wave bwf rf64 w64", "aiff": "aif aiff aifc", "flac": "flac", "ogg": "ogg oga opus",
        "mp3": "mp3", "adts": "aac adts", "ac3": "ac3", "eac3": "ec3 eac3 eb3", "mp4": "m4a", "mkv": "mka",
    },
    "image": {
        "jpeg": "jpg jpeg jpe", "png": "png", "tiff": "tif tiff", "gif": "gif", "webp": "webp",
        "jpeg2000": "jp2 j2k j2c", "bmp": "bmp",
    },
    "text": {
        "srt": "srt", "webvtt": "vtt webvtt", "ttml": "ttml ttml2 dfxp itt tt", "scc": "scc", "mcc": "mcc",
        "stl": "stl", "ass": "ass ssa", "cap": "cap",
    },
    "xml": {"xml": "xml"},
    "manifest": {"m3u8": "m3u8 m3u", "mpd": "mpd"},
    "other": {
        "yaml": "yaml yml", "json": "json", "pdf": "pdf", "txt": "txt text md log nfo", "csv": "csv tsv",
        "html": "html htm xhtml", "zip": "zip",
    },
}  # fmt: skip

EXTENSIONS: dict[str, tuple[MediaKind, str]] = {
    extension: (media, found)
    for media, formats in _BY_KIND.items()
    for found, extensions in formats.items()
    for extension in extensions.split()
}
"""Extension in lower case, without the point, to media kind and format."""
