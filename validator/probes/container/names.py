"""One name for what MediaInfo and FFmpeg call differently: codecs, colours, ranges, scans, channels."""

from __future__ import annotations

from collections.abc import Mapping

from validator.probes.container.ffmpeg import FfmpegStream
from validator.probes.container.mediainfo import MediaInfoTrack

# MediaInfo's format names, by the names of FFmpeg that facts use.
_CODECS: Mapping[str, str] = {
    "AVC": "h264", "HEVC": "hevc", "VVC": "vvc", "AV1": "av1", "VP8": "vp8", "VP9": "vp9",
    "ProRes": "prores", "ProRes RAW": "prores_raw", "JPEG 2000": "jpeg2000", "VC-3": "dnxhd", "DV": "dvvideo",
    "MPEG-4 Visual": "mpeg4", "VC-1": "vc1", "FFV1": "ffv1", "CineForm": "cfhd", "Theora": "theora",
    "JPEG": "mjpeg", "PNG": "png", "GIF": "gif", "TIFF": "tiff", "WebP": "webp", "Bitmap": "bmp",
    "AAC": "aac", "AC-3": "ac3", "E-AC-3": "eac3", "FLAC": "flac", "Opus": "opus", "Vorbis": "vorbis",
    "ALAC": "alac", "DTS": "dts", "AC-4": "ac4", "MLP FBA": "truehd", "Dolby E": "dolby_e",
    "EIA-608": "eia_608", "Timed Text": "mov_text", "QuickTime TC": "tmcd",
}  # fmt: skip
_MPEG_VIDEO = {"Version 1": "mpeg1video", "Version 2": "mpeg2video"}
_MPEG_AUDIO = {"Layer 1": "mp1", "Layer 2": "mp2", "Layer 3": "mp3"}


def known_codec(track: MediaInfoTrack) -> str | None:
    """FFmpeg's name of the codec that MediaInfo names; ``None`` where there is no sure match."""
    found = track.text("Format")
    if found == "MPEG Video":
        return _MPEG_VIDEO.get(track.text("Format_Version") or "")
    if found == "MPEG Audio":
        return _MPEG_AUDIO.get(track.text("Format_Profile") or "")
    if found == "PCM":
        return _pcm(track)
    return _CODECS.get(found or "")


def codec(track: MediaInfoTrack, stream: FfmpegStream | None) -> str:
    """The codec by FFmpeg's name (``h264``, ``prores``, ``pcm_s24le``), else MediaInfo's in lower case."""
    if stream and stream.codec:
        return stream.codec
    return known_codec(track) or (track.text("Format") or "unknown").lower().replace(" ", "_")


def same_codec(mediainfo: str, ffmpeg: str) -> bool:
    """True when two codec names are one codec; the forms of PCM count as one."""
    return mediainfo == ffmpeg or (mediainfo.startswith("pcm") and ffmpeg.startswith("pcm"))


def _pcm(track: MediaInfoTrack) -> str:
    depth = track.whole("BitDepth")
    if depth is None:
        return "pcm"
    sign = {"Unsigned": "u", "Float": "f"}.get(track.text("Format_Settings_Sign") or "", "s")
    sign = "f" if track.text("Format_Profile") == "Float" else sign
    order = "be" if track.text("Format_Settings_Endianness") == "Big" else "le"
    return f"pcm_{sign}{depth}{order if depth > 8 else ''}"


# Numbers of ITU-T H.273 that MediaInfo has a name for; the facts use the names.
PRIMARIES: Mapping[int, str] = {
    1: "BT.709", 4: "BT.470 System M", 5: "BT.601 PAL", 6: "BT.601 NTSC", 7: "SMPTE 240M",
    8: "Generic film", 9: "BT.2020", 10: "XYZ", 11: "DCI P3", 12: "Display P3",
}  # fmt: skip
TRANSFERS: Mapping[int, str] = {
    1: "BT.709", 4: "BT.470 System M", 5: "BT.470 System B/G", 6: "BT.601", 7: "SMPTE 240M", 8: "Linear",
    13: "sRGB/sYCC", 14: "BT.2020 (10-bit)", 15: "BT.2020 (12-bit)", 16: "PQ", 17: "SMPTE 428M", 18: "HLG",
}  # fmt: skip
MATRICES: Mapping[int, str] = {
    0: "Identity", 1: "BT.709", 4: "FCC 73.682", 5: "BT.470 System B/G", 6: "BT.601", 7: "SMPTE 240M",
    8: "YCgCo", 9: "BT.2020 non-constant", 10: "BT.2020 constant", 14: "ICtCp",
}  # fmt: skip
RANGES: Mapping[int, str] = {1: "Limited", 2: "Full"}

_SCANS = {"Progressive": "progressive", "Interlaced": "interlaced", "MBAFF": "interlaced",
          "PAFF": "interlaced", "Mixed": "mixed"}  # fmt: skip
_TIME_TABLES = frozenset(("mp4", "mov", "mkv", "webm"))
_ALWAYS_PROGRESSIVE = frozenset(("vp8", "vp9", "av1"))
_LIMITED = ("Min: 16, Max: 235", "Min: 64, Max: 940", "Min: 256, Max: 3760")


def scan(track: MediaInfoTrack, stream: FfmpegStream | None, codec_name: str) -> str | None:
    """``progressive``, ``interlaced`` or ``mixed``; ``None`` where nothing says."""
    if codec_name in _ALWAYS_PROGRESSIVE:
        return "progressive"
    return _SCANS.get(track.text("ScanType") or "") or (stream.scan if stream else None)


def frame_rate_mode(track: MediaInfoTrack, container: str) -> str | None:
    """``CFR`` or ``VFR``; ``None`` where only a coded stream that promises nothing was asked.

    H.264 without ``fixed_frame_rate_flag`` proves nothing; time stamps in a table do. An MXF track
    has one edit rate (SMPTE ST 377-1, 9.5).
    """
    if container == "mxf":
        return "CFR"
    mode = track.text("FrameRate_Mode")
    return mode if mode != "VFR" or container in _TIME_TABLES else None


def color_range(track: MediaInfoTrack) -> str | None:
    """``Limited`` or ``Full``; MXF states the code values instead."""
    stated = track.text("colour_range")
    if stated and stated.startswith("Min:"):
        return "Limited" if stated.startswith(_LIMITED) else "Full" if "Min: 0," in stated else stated
    return stated


_LABELS: Mapping[str, str] = {
    "FL": "L", "FR": "R", "FC": "C", "LFE": "LFE", "LFE2": "LFE2", "SL": "Ls", "SR": "Rs", "BL": "Lb",
    "BR": "Rb", "BC": "Cb", "FLC": "Lc", "FRC": "Rc", "DL": "Lt", "DR": "Rt",
}  # fmt: skip


def channel_labels(track: MediaInfoTrack, stream: FfmpegStream | None) -> tuple[str, ...] | None:
    """Positions in order as the file states them (MediaInfo's symbols); ``None`` where it states none."""
    stated = track.text("ChannelLayout")
    if stated:
        labels = stated.split(" / ")[0].split()
        return ("C",) if labels == ["M"] else tuple(labels)
    # FFmpeg assumes positions for PCM in one or two channels that states none.
    names = stream.channel_names if stream and not stream.codec.startswith("pcm_") else ()
    return tuple(_LABELS.get(name, name) for name in names) or None
