"""CEA-708 captions (ANSI/CTA-708-E): DTVCC packets, their services, and the text these show."""

from __future__ import annotations

from validator.formats.cea708.packets import PacketReader, ServiceBlock
from validator.formats.cea708.service import ServiceCaption, ServiceDecoder

__all__ = ["PacketReader", "ServiceBlock", "ServiceCaption", "ServiceDecoder"]
