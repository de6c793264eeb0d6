"""Words that are on every page of a language: enough to confirm a language, not to identify one.

For each language a handful of its commonest function words, chosen to be rare in its neighbours. Where
they confirm what a tag says, no heavier means are needed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

_WORDS = {
    "en": "the and you that what this with have are not don't i'm it's was they your",
    "fr": "je vous est pas les une c'est dans pour qui avec ce mais nous tout suis des",
    "de": "ich nicht das ist sie der und wir mit auf ein eine aber mich hier was dich",
    "es": "que no los una por qué está pero como muy yo las eso para el lo tú",
    "pt": "não que você uma eu isso está mas com para os ele muito foi tem meu é",
    "it": "che non di è il per sono una ma mi cosa questo come della lo hai gli",
    "nl": "ik het een niet dat van je en wat ze maar zijn heb hij voor wij naar",
    "sv": "jag och det är att inte du en som har vad på vi för ett med mig",
    "da": "jeg ikke det er og du at en vi har hvad det af med mig til på",
    "no": "jeg ikke det er og du en vi har hva på til meg av med deg å",
    "fi": "ja on en ei se minä mitä sinä että hän ovat oli me nyt kun mutta ole",
    "pl": "nie to się jest co na że w i jak tak mi do ale dla czy ty",
    "cs": "je to se že na co jsem ne tak jak ale si by mě pro když už",
    "sk": "je to sa že na čo som nie tak ako ale si by ma pre keď už",
    "hu": "a az nem hogy egy és is meg van de ez csak mit vagy ha már itt",
    "ro": "nu să este ce eu și în cu că mai pe un ai la asta sunt dar",
    "tr": "bir bu ne ve ben için çok var da mi sen değil o ama gibi daha evet",
    "id": "yang tidak aku kau ini itu dan kita di apa dia ada untuk akan dengan bisa dari",
    "vi": "không tôi anh là có và cô của một đã em được đi chúng cho này người",
    "hr": "je da se ne što u sam to na ja si nije i ovo kako ali li",
    "sl": "je da se ne kaj sem v in to na ni si pa bi ali kako tako",
    "et": "ja on ei ma see et sa mis ta oli kui me aga seda oma ole nii",
    "lv": "un ir es tas nav ka tu vai ko man viņš kas bet mēs par ar jā",
    "lt": "ir tai ne kad aš yra tu kas jis bet man mes su ką jei čia į",
    "ca": "que no és el la per amb els una què això però jo molt també han als",
    "is": "ég er ekki það að þú og við hvað hann í ekki um sem var til hún",
    "ru": "не я что это ты и в на он мы как вы все меня но мне так",
    "uk": "не я що це ти і в на він ми як ви але мене мені та є",
    "bg": "не се да е на ти и ще това аз какво си ми за от го съм",
    "ar": "من في على ما أن هذا لا إلى كان أنا هل أنت مع لم هو التي عن",
    "fa": "که این به از در من را است تو با یه می برای نه چی هم اون",
    "ur": "ہے میں کے کی نہیں کو سے اور کا یہ ہوں آپ ہیں کیا تم بھی پر",
    "hi": "है में के नहीं की को से और मैं का यह हैं क्या तुम हो कि तो",
}  # fmt: skip
_OWNERS: dict[str, list[str]] = {}
for _language, _written in _WORDS.items():
    for _each in sorted(set(_written.split())):
        _OWNERS.setdefault(_each, []).append(_language)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# One word in so many is a common one, in running text of the language.
_COMMON = 12


def confirm(texts: Iterable[str], languages: frozenset[str]) -> bool:
    """True when no other language has as many of its words in the texts as one of these has."""
    found: Counter[str] = Counter()
    words = 0
    for text in texts:
        for word in _WORD.findall(text.lower()):
            words += 1
            found.update(_OWNERS.get(word.replace("’", "'"), ()))
    best = max((found[language] for language in languages), default=0)
    rest = max((number for language, number in found.items() if language not in languages), default=0)
    return best > rest and best * _COMMON > words
