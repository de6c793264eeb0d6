"""Which grammar the value of each attribute follows (TTML2 sections 6 to 14)."""

from __future__ import annotations

from validator.formats.ttml.names import ANIMATE, ISD, TT, TTA, TTM, TTP, TTS, XLINK
from validator.formats.ttml.values import (
    addresses,
    borders,
    colors,
    conditions,
    decorations,
    fonts,
    lengths,
    numbers,
    positions,
    tokens,
)
from validator.formats.ttml.values.reading import Grammar, anything, one_of
from validator.formats.xml.tree import XML_NAMESPACE, Name

_COMBINATIONS = ("leastRestrictive", "mostRestrictive", "replace", "ignore")
_VALUES = one_of("optional", "required", "use", "prohibited", prohibited="#profile-version-2")
_ENCODINGS = one_of("base16", "base32", "base32hex", "base64", "base64url")
_AREAS = one_of("border", "content", "padding")
_FONT_STYLES = one_of("normal", "italic", "oblique", italic="#fontStyle-italic", oblique="#fontStyle-oblique")
_FONT_WEIGHTS = one_of("normal", "bold", bold="#fontWeight-bold")

STYLES: dict[str, Grammar] = {
    "backgroundClip": _AREAS,
    "backgroundColor": colors.color,
    "backgroundExtent": positions.extent,
    "backgroundImage": addresses.address,
    "backgroundOrigin": _AREAS,
    "backgroundPosition": positions.position,
    "backgroundRepeat": one_of("repeat", "repeatX", "repeatY", "noRepeat"),
    "border": borders.border,
    "bpd": positions.measure,
    "color": colors.color,
    "direction": one_of("ltr", "rtl"),
    "disparity": lengths.lengths(1, 1, negative=True),
    "display": one_of("auto", "none", "inlineBlock", inlineBlock="#display-inlineBlock"),
    "displayAlign": one_of("before", "center", "after", "justify", justify="#displayAlign-justify"),
    "extent": positions.extent,
    "fontFamily": fonts.font_families,
    "fontKerning": one_of("none", "normal"),
    "fontSelectionStrategy": one_of("auto", "character", character="#fontSelectionStrategy-character"),
    "fontShear": numbers.percentage,
    "fontSize": lengths.font_size,
    "fontStyle": _FONT_STYLES,
    "fontVariant": fonts.font_variant,
    "fontWeight": _FONT_WEIGHTS,
    "ipd": positions.measure,
    "letterSpacing": lengths.lengths(1, 1, "normal", negative=True),
    "lineHeight": lengths.lengths(1, 1, "normal"),
    "lineShear": numbers.percentage,
    "luminanceGain": numbers.non_negative_number,
    "opacity": numbers.alpha,
    "origin": lengths.lengths(2, 2, "auto", negative=True),
    "overflow": one_of("visible", "hidden", visible="#overflow-visible"),
    "padding": lengths.padding,
    "position": positions.position,
    "ruby": one_of("none", "container", "base", "baseContainer", "text", "textContainer", "delimiter"),
    "rubyAlign": one_of(
        "start", "center", "end", "spaceAround", "spaceBetween", "withBase", withBase="#rubyAlign-withBase"
    ),
    "rubyPosition": one_of("before", "after", "outside"),
    "rubyReserve": decorations.ruby_reserve,
    "shear": numbers.percentage,
    "showBackground": one_of("always", "whenActive"),
    "textAlign": one_of("left", "center", "right", "start", "end", "justify", justify="#textAlign-justify"),
    "textCombine": one_of("none", "all"),
    "textDecoration": decorations.text_decoration,
    "textEmphasis": decorations.text_emphasis,
    "textOrientation": one_of("mixed", "sideways", "upright"),
    "textOutline": decorations.text_outline,
    "textShadow": decorations.text_shadow,
    "unicodeBidi": one_of("normal", "embed", "bidiOverride", "isolate", isolate="#unicodeBidi-isolate"),
    "visibility": one_of("visible", "hidden"),
    "wrapOption": one_of("wrap", "noWrap"),
    "writingMode": one_of(
        "lrtb", "rltb", "tbrl", "tblr", "lr", "rl", "tb",
        lrtb="#writingMode-horizontal-lr", lr="#writingMode-horizontal-lr", rltb="#writingMode-horizontal-rl",
        rl="#writingMode-horizontal-rl", tbrl="#writingMode-vertical", tblr="#writingMode-vertical",
        tb="#writingMode-vertical",
    ),
    "zIndex": numbers.z_index,
}  # fmt: skip
"""Styling attributes of the TT Style namespace."""

AUDIO_STYLES: dict[str, Grammar] = {
    "gain": numbers.number,
    "pan": numbers.number,
    "pitch": numbers.pitch,
    "speak": one_of("none", "normal", "fast", "slow"),
}
"""Styling attributes of the TT Audio Style namespace."""

PARAMETERS: dict[str, Grammar] = {
    "cellResolution": numbers.ratio,
    "clockMode": one_of(
        "local", "gps", "utc", local="#clockMode-local", gps="#clockMode-gps", utc="#clockMode-utc"
    ),
    "contentProfileCombination": one_of(*_COMBINATIONS),
    "contentProfiles": addresses.designators("all"),
    "displayAspectRatio": numbers.ratio,
    "dropMode": one_of(
        "dropNTSC", "dropPAL", "nonDrop",
        dropNTSC="#dropMode-dropNTSC", dropPAL="#dropMode-dropPAL", nonDrop="#dropMode-nonDrop",
    ),
    "frameRate": numbers.positive,
    "frameRateMultiplier": numbers.multiplier,
    "inferProcessorProfileMethod": one_of("loose", "strict"),
    "inferProcessorProfileSource": one_of("combined", "first"),
    "markerMode": one_of(
        "continuous", "discontinuous",
        continuous="#markerMode-continuous", discontinuous="#markerMode-discontinuous",
    ),
    "permitFeatureNarrowing": numbers.boolean,
    "permitFeatureWidening": numbers.boolean,
    "pixelAspectRatio": numbers.ratio,
    "processorProfileCombination": one_of(*_COMBINATIONS),
    "processorProfiles": addresses.designators("all", "any"),
    "profile": addresses.designator,
    "subFrameRate": numbers.positive,
    "tickRate": numbers.positive,
    "timeBase": one_of(
        "media", "smpte", "clock",
        media="#timeBase-media", smpte="#timeBase-smpte", clock="#timeBase-clock",
    ),
    "validation": one_of("required", "optional", "prohibited"),
    "validationAction": one_of("abort", "warn", "ignore"),
}  # fmt: skip
"""Attributes of the TT Parameter namespace."""

_UNQUALIFIED: dict[str, Grammar] = {
    "animate": anything,
    "calcMode": one_of("discrete", "linear", "paced", "spline"),
    "condition": conditions.condition,
    "encoding": _ENCODINGS,
    "fill": one_of("freeze", "remove"),
    "format": tokens.data_format,
    "keySplines": numbers.key_splines,
    "keyTimes": numbers.key_times,
    "length": numbers.whole,
    "repeatCount": numbers.repeat_count,
    "src": addresses.address,
    "timeContainer": one_of("par", "seq"),
}

VALUES: dict[Name, Grammar] = {
    **{Name(TTS, local): grammar for local, grammar in STYLES.items()},
    **{Name(TTA, local): grammar for local, grammar in AUDIO_STYLES.items()},
    **{Name(TTP, local): grammar for local, grammar in PARAMETERS.items()},
    **{Name("", local): grammar for local, grammar in _UNQUALIFIED.items()},
    Name(TTM, "role"): tokens.roles,
    Name(XML_NAMESPACE, "base"): addresses.address,
    Name(XML_NAMESPACE, "lang"): tokens.language,
    Name(XML_NAMESPACE, "space"): one_of("default", "preserve"),
    Name(XLINK, "arcrole"): addresses.addresses,
    Name(XLINK, "href"): addresses.address,
    Name(XLINK, "role"): addresses.addresses,
    Name(XLINK, "show"): one_of("new", "replace", "embed", "other", "none"),
}
"""The grammars of attributes that mean the same on every element; others are judged elsewhere or free."""

_MEDIA = {
    (Name(TT, element), Name("", "type")): tokens.media_type
    for element in ("audio", "data", "font", "image", "source")
}

VALUES_ON: dict[tuple[Name, Name], Grammar] = {
    **_MEDIA,
    (Name(TT, "tt"), Name(TTS, "extent")): positions.root_extent,
    (Name(TT, "font"), Name("", "family")): fonts.embedded_family,
    (Name(TT, "font"), Name("", "range")): numbers.unicode_range,
    (Name(TT, "font"), Name("", "style")): _FONT_STYLES,
    (Name(TT, "font"), Name("", "weight")): _FONT_WEIGHTS,
    (Name(TTM, "agent"), Name("", "type")): one_of("person", "character", "group", "organization", "other"),
    (Name(TTM, "name"), Name("", "type")): one_of("full", "family", "given", "alias", "other"),
    (Name(TTM, "item"), Name("", "name")): tokens.qualified_name,
    (Name(TTP, "profile"), Name("", "combine")): one_of(*_COMBINATIONS),
    (Name(TTP, "profile"), Name("", "designator")): addresses.absolute_address,
    (Name(TTP, "profile"), Name("", "type")): one_of("processor", "content"),
    (Name(TTP, "profile"), Name("", "use")): addresses.baseline,
    (Name(TTP, "features"), Name(XML_NAMESPACE, "base")): addresses.base_of(addresses.TT_FEATURE),
    (Name(TTP, "extensions"), Name(XML_NAMESPACE, "base")): addresses.base_of(""),
    (Name(TTP, "feature"), Name("", "value")): _VALUES,
    (Name(TTP, "extension"), Name("", "value")): _VALUES,
    (Name(ISD, "sequence"), Name("", "size")): numbers.whole,
    (Name(ISD, "sequence"), Name("", "version")): numbers.isd_version,
    (Name(ISD, "isd"), Name("", "version")): numbers.isd_version,
    (Name(ISD, "sequence"), Name("", "extent")): positions.pixel_extent,
    (Name(ISD, "isd"), Name("", "extent")): positions.pixel_extent,
}
"""The grammars of attributes whose meaning hangs on the element, by element and attribute."""


def grammar_of(element: Name, attribute: Name) -> Grammar | None:
    """The grammar of an attribute on an element; ``None`` where its value is judged elsewhere or free."""
    grammar = VALUES_ON.get((element, attribute)) or VALUES.get(attribute)
    if grammar is not None and element == ANIMATE and attribute.namespace in {TTS, TTA}:
        return numbers.animated(grammar)
    return grammar
