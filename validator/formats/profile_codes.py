"""The fault codes of the profiles of TTML. Data only; what each weighs is for a profile to say."""

from __future__ import annotations

_IMSC = """
    imsc.extension
    imsc.attribute.unknown imsc.attribute.malformed imsc.attribute.ignored imsc.attribute.misplaced
    imsc.element.unknown imsc.aspect-ratio.twice
    imsc.alt-text.misplaced imsc.alt-text.not-text imsc.alt-text.twice imsc.alt-text.missing
    imsc.profile.undeclared imsc.profile.unknown imsc.profile.contradictory imsc.profile.other
    imsc.length.cell imsc.length.negative imsc.length.negative-shadow imsc.length.negative-disparity
    imsc.length.wrong-axis
    imsc.extent.root-missing
    imsc.extent.percentage imsc.extent.font-relative imsc.extent.root-relative imsc.extent.auto
    imsc.origin.font-relative imsc.origin.root-relative imsc.origin.auto
    imsc.position.font-relative
    imsc.region.extent-missing imsc.region.outside-root
    imsc.region.outside-root-by-style imsc.region.origin-with-position
    imsc.region.overlap imsc.region.too-many imsc.region.several-images
    imsc.text-shadow.too-many imsc.text-outline.too-thick imsc.ruby-align.value imsc.font-variant.value
    imsc.font-family.space imsc.line-height.normal imsc.timing.missing imsc.timing.mixed
    imsc.progressive.timing-in-head imsc.progressive.timing-in-paragraph imsc.progressive.order
    imsc.progressive.forward-reference
    imsc.content.text
    imsc.background.image imsc.background.offset imsc.background.embedded
    imsc.image.misplaced imsc.image.attribute-missing imsc.image.type imsc.image.size imsc.image.several
    imsc.image.with-background
"""

_EBUTTD = """
    ebuttd.element.not-allowed ebuttd.element.nested ebuttd.element.missing ebuttd.span.nested
    ebuttd.attribute.not-allowed ebuttd.attribute.missing ebuttd.value
    ebuttd.time.form ebuttd.time.offset ebuttd.time.half ebuttd.time.nested ebuttd.time.missing
"""

_SMPTE = """
    smpte.element.unknown smpte.attribute.unknown smpte.attribute.misplaced
    smpte.background.malformed smpte.background.unresolved smpte.background.offset
    smpte.payload.encoding smpte.payload.base64 smpte.image.type
    smpte.data.type-malformed smpte.data.type-unknown
    smpte.information.several smpte.information.misplaced smpte.information.mode
"""

_ITT = "itt.time-base itt.parameter.missing itt.multiplier itt.region.place"

_DAPT = """
    dapt.profile.undeclared dapt.profile.attribute dapt.profile.processor
    dapt.script-represents.missing dapt.script-represents.malformed dapt.script-represents.unknown
    dapt.script-type.missing dapt.script-type.unknown dapt.language.missing
    dapt.represents.missing dapt.represents.malformed dapt.represents.unknown dapt.represents.not-in-script
    dapt.lang-src.malformed dapt.on-screen.unknown dapt.desc-type.unknown
    dapt.attribute.misplaced dapt.element.unknown dapt.time-container
    dapt.agent.id-missing dapt.agent.name-missing dapt.agent.name-type
    dapt.actor.itself dapt.actor.not-person
    dapt.timecode.malformed dapt.timecode.frames dapt.timecode.frame-rate-missing
    dapt.timecode.several dapt.timecode.misplaced
    dapt.audio.language dapt.audio.type-missing dapt.data.source
"""

PROFILE_CODES: dict[str, str] = dict.fromkeys(
    " ".join((_IMSC, _EBUTTD, _SMPTE, _ITT, _DAPT)).split(), "profile"
)
"""Fault code to level."""
