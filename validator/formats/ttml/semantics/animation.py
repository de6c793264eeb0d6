"""Animation: which styles can be animated how, and lists that must be of one length (TTML2 section 13)."""

from __future__ import annotations

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.features import use
from validator.formats.ttml.names import ANIMATE, SET, TTA, TTS
from validator.formats.ttml.validity import label
from validator.formats.ttml.values.numbers import key_times, list_items
from validator.formats.ttml.vocabulary import STYLE_ATTRIBUTES
from validator.formats.xml.tree import Element, Name

_FIXED = frozenset({Name(TTS, "ruby"), Name(TTA, "pitch"), Name(TTA, "speak")})
_CONTINUOUS = frozenset(
    {
        *(Name(TTS, local) for local in ("backgroundColor", "border", "color", "disparity", "luminanceGain")),
        *(Name(TTS, local) for local in ("opacity", "position", "textEmphasis", "textOutline", "textShadow")),
        Name(TTA, "gain"),
        Name(TTA, "pan"),
    }
)
_CALC_MODE, _KEY_TIMES, _KEY_SPLINES = Name("", "calcMode"), Name("", "keyTimes"), Name("", "keySplines")


def judge(document: Document, log: FaultLog) -> None:
    """Record animations that the specification calls errors."""
    for element in document.named(SET):
        targets = _targets(element)
        _judge_targets(element, targets, log)
        if len(targets) > 1:
            use(log, element, ("#set-multiple-styles",), " ".join(label(name) for name in targets))
    for element in document.named(ANIMATE):
        targets = _targets(element)
        _judge_targets(element, targets, log)
        _judge_mode(element, targets, log)
        _judge_lists(element, targets, log)


def _targets(element: Element) -> list[Name]:
    return [name for name in element.attributes if name in STYLE_ATTRIBUTES]


def _judge_targets(element: Element, targets: list[Name], log: FaultLog) -> None:
    for name in targets:
        if name in _FIXED:
            log.at(element, "ttml.animation.not-animatable", attribute=label(name))


def _judge_mode(element: Element, targets: list[Name], log: FaultLog) -> None:
    """Only some styles can change continuously (section 13.1.1)."""
    mode = element.attributes.get(_CALC_MODE, "linear").strip()
    if mode == "discrete":
        return
    for name in targets:
        if name not in _FIXED and name not in _CONTINUOUS:
            log.at(element, "ttml.animation.not-continuous", attribute=label(name), mode=mode)
    if mode == "paced":
        use(log, element, ("#animate-paced",), 'calcMode="paced"')


def _judge_lists(element: Element, targets: list[Name], log: FaultLog) -> None:
    """As many times as values, one spline less than times; each only in the mode that uses it."""
    mode = element.attributes.get(_CALC_MODE, "linear").strip()
    times, splines = element.attributes.get(_KEY_TIMES), element.attributes.get(_KEY_SPLINES)
    if times is not None and mode == "paced":
        log.at(element, "ttml.animation.key-times-unused", mode=mode)
    if (splines is None) == (mode == "spline"):
        log.at(element, "ttml.animation.key-splines-mode", mode=mode)
    counts = {name: len(list_items(element.attributes[name])) for name in targets}
    if mode == "paced" or (times is not None and key_times(times).fault):
        return
    # Without times, the values are evenly spaced: one time a value.
    count = len(list_items(times)) if times is not None else max(counts.values(), default=0)
    for name, found in counts.items():
        if times is not None and found != count:
            log.at(element, "ttml.animation.key-times-count", attribute=label(name), found=found, times=count)
    if splines is not None and mode == "spline" and count and len(list_items(splines)) != count - 1:
        log.at(element, "ttml.animation.key-splines-count", found=len(list_items(splines)), times=count)
