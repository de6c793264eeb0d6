"""References, ruby, embedded content, profiles and intermediate documents: each rule met and broken."""

from __future__ import annotations

import pytest

from tests.formats.ttml.documents import NAMESPACES, codes, document

AGENT = '<ttm:agent xml:id="anna" type="person"/>'
HEAD = (
    f'{AGENT}<styling><style xml:id="s"/></styling><layout><region xml:id="r"/></layout>'
    '<animation><set xml:id="a"/></animation>'
)


def timed(inner: str, attributes: str = "") -> str:
    return f'<p begin="1s" end="2s" {attributes}>{inner}</p>'


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('style="s s" region="r" animate="a" ttm:agent="anna anna"', []),
        ('style=" "', ["ttml.style.empty"]),
        ('style="r"', ["ttml.style.wrong-element"]),
        ('region="s"', ["ttml.region.wrong-element"]),
        ('region="r r"', ["ttml.region.unresolved"]),
        ('animate="a a"', ["ttml.animate.repeated"]),
        ('animate="s"', ["ttml.animate.wrong-element"]),
        ('animate="b"', ["ttml.animate.unresolved"]),
        ('ttm:agent=""', ["ttml.agent.empty"]),
        ('ttm:agent="s"', ["ttml.agent.wrong-element"]),
        ('ttm:agent="bert"', ["ttml.agent.unresolved"]),
    ],
)
def test_references(attributes: str, expected: list[str]) -> None:
    assert codes(document(HEAD, timed("a", attributes))) == expected


@pytest.mark.parametrize(
    ("head", "content", "expected"),
    [
        (AGENT, '<metadata><ttm:agent type="character"><ttm:actor agent="anna"/></ttm:agent></metadata>', []),
        (f"<metadata>{AGENT}</metadata>", timed("a", 'ttm:agent="anna"'), []),
        ("", f"<metadata>{AGENT}</metadata>" + timed("a", 'ttm:agent="anna"'), ["ttml.agent.wrong-element"]),
        (
            f'{AGENT}<ttm:agent type="character"><ttm:actor agent="anna bert"/></ttm:agent>',
            "",
            ["ttml.agent.unresolved"],
        ),
        ('<ttm:agent type="character"><ttm:actor/></ttm:agent>', "", ["ttml.attribute.missing"]),
    ],
)
def test_agents_stand_in_the_metadata_of_the_head(head: str, content: str, expected: list[str]) -> None:
    assert codes(document(head, content)) == expected


def ruby(kind: str, *inner: str) -> str:
    return f'<span tts:ruby="{kind}">{"".join(inner)}</span>'


BASE, TEXT, MARK = ruby("base", "a"), ruby("text", "b"), ruby("delimiter", "(")
BASES = ruby("baseContainer", BASE, BASE)
TEXTS = ruby("textContainer", TEXT, TEXT)


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (ruby("container", BASE, TEXT), []),
        (ruby("container", BASE, MARK, TEXT, MARK), []),
        (ruby("container", BASES, TEXTS), []),
        (ruby("container", " ", BASES, TEXTS, TEXTS, "\n"), []),
        (ruby("container", BASES, ruby("textContainer", MARK, TEXT, MARK)), []),
        (ruby("none", "a"), []),
        (BASE, ["inside"]),
        (
            ruby("container", BASE, ruby("text", ruby("container", BASE, TEXT))),
            ["descendant"] * 3 + ["inside"],
        ),
        (ruby("container", BASES, BASE), ["inside", "order"][1:]),
        (ruby("container", "x", BASE, TEXT), ["text"]),
        (ruby("container", BASE, "<span>c</span>"), ["children"]),
        (ruby("container", BASE, BASE, TEXT), ["count", "count"]),
        (ruby("container", BASE, MARK, TEXT), ["count"]),
        (ruby("container", BASES, TEXTS, TEXTS, TEXTS), ["count"] * 3),
        (ruby("container", ruby("base", "a<br/>"), TEXT), ["descendant"]),
        (ruby("container", ruby("base", "a\u2029"), TEXT), ["separator"]),
    ],
)
def test_ruby(inner: str, expected: list[str]) -> None:
    found = [code for code in codes(document(content=timed(inner))) if code.startswith("ttml.ruby.")]
    assert sorted(found) == sorted(f"ttml.ruby.{problem}" for problem in expected)


def test_ruby_may_be_said_by_a_style() -> None:
    head = '<styling><style xml:id="t" tts:ruby="text"/></styling>'
    assert codes(document(head, timed('<span style="t">a</span>'))) == ["ttml.ruby.inside"]


DATA = '<data xml:id="d" type="text/plain">YQ==</data>'


@pytest.mark.parametrize(
    ("resources", "expected"),
    [
        (DATA, []),
        ('<data type="text/plain" length="1">Y Q\n==</data>', []),
        ('<data type="text/plain" encoding="base16" length="2">6a6B</data>', []),
        ('<data type="text/plain" encoding="base32">ME======</data>', []),
        ('<data type="text/plain" encoding="base64url" length="1">-w==</data>', []),
        ('<data type="text/plain" encoding="base64">-w==</data>', ["encoding"]),
        ('<data type="text/plain" encoding="base16">6</data>', ["encoding"]),
        ('<data type="text/plain" length="2">YQ==</data>', ["length"]),
        ("<data>YQ==</data>", ["type-missing"]),
        ('<data type="image/png">iVBORw0KGgo=</data>', []),
        ('<data type="Image/PNG; a=b">YQ==</data>', ["wrong-type"]),
        ('<data type="image/jpeg"><chunk>/9g=</chunk><chunk>/w==</chunk></data>', []),
        ('<data type="image/jpeg"/>', []),
        ('<data type="text/plain" length="2"><chunk length="1">YQ==</chunk><chunk>Yg==</chunk></data>', []),
        (
            '<data type="text/plain" length="3"><chunk length="2">YQ==</chunk><chunk>Yg==</chunk></data>',
            ["length"] * 2,
        ),
        ('<data type="text/plain" encoding="base64"><chunk>YQ==</chunk></data>', ["encoding-not-allowed"]),
        ('<data src="a.txt" type="text/plain">YQ==</data>', ["two-sources"]),
        ('<data src="a.txt" type="text/plain"><chunk>YQ==</chunk></data>', ["two-sources"]),
        ('<data src="a.txt" type="text/plain"/>', []),
        ('<data src="a.txt"/>', []),
        (f'{DATA}<data src="#d"/>', []),
        (f'{DATA}<data src="#d" type="text/plain"/>', ["type-not-allowed"]),
        ('<data src="#none"/>', ["unresolved"]),
        ('<data src="a.txt" length="1"/>', ["length-not-allowed"]),
        ('<data><source src="a.txt" type="text/plain"/></data>', []),
        (f"<data><source>{DATA}</source></data>", ["nested-source"]),
        (f'{DATA}<image><source src="#d"/></image>', []),
        (f'{DATA}<image><source src="#d" type="image/png"/></image>', ["type-not-allowed"]),
        ("<image><source/></image>", ["no-source"]),
        (f"<image><source>{DATA}</source></image>", []),
        (f'<image><source src="a.png" type="image/png">{DATA}</source></image>', ["two-sources"]),
        ('<image src="a.png" type="image/png"/>', []),
        ("<image/>", ["no-source"]),
        ('<image src="a.png" type="image/png"><source src="b.png"/></image>', ["two-sources"]),
        ('<image src="a.png" type="image/png" dur="1s"/>', ["definition"]),
        ('<image src="a.png" type="image/png"><set/></image>', ["definition"]),
        ('<audio clipBegin="1s" clipEnd="1.5s" src="a.mp3" type="audio/mpeg"/>', []),
    ],
)
def test_embedded_content(resources: str, expected: list[str]) -> None:
    found = codes(document(f"<resources>{resources}</resources>"))
    assert found == [f"ttml.embedded.{problem}" for problem in expected]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [("i", []), ("d", ["ttml.embedded.unresolved"]), ("x", ["ttml.embedded.unresolved"])],
)
def test_a_background_leads_to_an_image_in_resources(wanted: str, expected: list[str]) -> None:
    head = f'<resources>{DATA}<image xml:id="i" src="a.png" type="image/png"/></resources>'
    assert codes(document(head, f'<div tts:backgroundImage="#{wanted}"/>')) == expected


def test_a_clip_is_an_offset() -> None:
    audio = '<audio clipBegin="00:00:01" src="a.mp3" type="audio/mpeg"/>'
    assert codes(document(f"<resources>{audio}</resources>")) == ["ttml.time.malformed"]


def test_audio_of_spoken_text_needs_no_source() -> None:
    assert codes(document(content=timed('<span tta:speak="normal"><audio/>a</span>'))) == []


def profile(inner: str, attributes: str = "") -> str:
    return f"<ttp:profile {attributes}>{inner}</ttp:profile>"


def feature(name: str, attributes: str = "", base: str = "") -> str:
    return profile(f"<ttp:features {base}><ttp:feature {attributes}>{name}</ttp:feature></ttp:features>")


def extension(name: str, base: str = "") -> str:
    return profile(f"<ttp:extensions {base}><ttp:extension>{name}</ttp:extension></ttp:extensions>")


OWN = 'xml:base="https://example.org/extension/"'
BOTH = (
    "<ttp:features><ttp:feature{}>#bidi</ttp:feature>"
    '<ttp:feature value="prohibited">#direction</ttp:feature></ttp:features>'
)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (feature("#core"), []),
        (feature(" http://www.w3.org/ns/ttml/feature/#core "), []),
        (feature("#core", 'value="prohibited"'), []),
        (feature("#core", 'value="maybe"'), ["ttml.value.keyword"]),
        (feature("#core", 'extends="#content"'), []),
        (feature("#core", 'extends="#content" restricts="#content"'), ["ttml.profile.extends-and-restricts"]),
        (feature(""), ["ttml.profile.designation-missing"]),
        (feature("core"), ["ttml.profile.designation-malformed"]),
        (feature("#nothing"), ["ttml.profile.unknown-designation"]),
        (feature("https://example.org/#core"), ["ttml.profile.unknown-namespace"]),
        (feature("#core", "", 'xml:base="http://www.w3.org/ns/ttml/feature/"'), []),
        (extension("#own", OWN), []),
        (extension("#own"), ["ttml.profile.unknown-designation"]),
        (extension("#", OWN), ["ttml.profile.designation-malformed"]),
        (extension("", OWN), ["ttml.profile.designation-missing"]),
        (extension("https://example.org/x#own", 'xml:base=""'), ["ttml.value.empty"]),
        (extension("https://example.org/x#own", 'xml:base="foo"'), ["ttml.value.address"]),
        (profile(profile("")), []),
        (profile(profile("", 'type="content"')), ["ttml.profile.mixed-types"]),
        (profile("<ttp:features/>" + profile("")), ["ttml.profile.mixed-content"]),
        (profile(BOTH.format(""), 'type="content"'), ["ttml.profile.part-prohibited"]),
        (profile(BOTH.format(""), 'type="processor"'), []),
        (profile(BOTH.format(' value="prohibited"'), 'type="content"'), []),
        (profile("", 'use="dfxp-full"'), []),
        (profile("", 'use="dfxp-none"'), ["ttml.profile.unknown-designator"]),
        (profile("", 'xml:id="own"') + profile("", 'use="#own"'), ["ttml.value.address"]),
        (profile("", 'designator="own"'), ["ttml.value.address"]),
        (profile("", 'combine="mix"'), ["ttml.value.keyword"]),
    ],
)  # fmt: skip
def test_profiles_in_the_document(head: str, expected: list[str]) -> None:
    assert codes(document(head)) == expected


@pytest.mark.parametrize(
    ("target", "expected"),
    [("outer", []), ("inner", ["ttml.profile.fragment"]), ("none", ["ttml.profile.fragment"])],
)
def test_a_fragment_leads_to_a_profile_in_the_head(target: str, expected: list[str]) -> None:
    head = '<ttp:profile xml:id="outer"><ttp:profile xml:id="inner"/></ttp:profile>'
    assert codes(document(head, root=f'xml:lang="en" ttp:processorProfiles="#{target}"')) == expected


def sequence(inner: str, attributes: str = 'xml:lang="en"') -> str:
    return f"<isd:sequence {NAMESPACES} {attributes}>{inner}</isd:sequence>\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (sequence('<isd:isd begin="0" end="indefinite"/>'), []),
        (sequence('<isd:isd begin="0s" end="10f"/>'), ["ttml.parameter.frame-rate-missing"]),
        (
            sequence('<isd:isd begin="0s" end="1s"/><isd:isd begin="1s" end="2s"/>', 'xml:lang="" size="2"'),
            [],
        ),
        (sequence("", 'xml:lang="" size="0" version="2"'), []),
        (sequence("", 'xml:lang="" version="3"'), []),
        (sequence("", 'xml:lang="" version="1"'), ["ttml.value.isd-version"]),
        (sequence("", 'xml:lang="" version="+2"'), ["ttml.value.malformed"]),
        (sequence("", 'xml:lang="" size="1"'), ["ttml.isd.size"]),
        (sequence("", 'xml:lang="" size="-0"'), ["ttml.value.malformed"]),
        (sequence("", ""), ["ttml.lang.missing"]),
        (sequence('<isd:isd begin="0s"/>'), ["ttml.attribute.missing"]),
        (sequence('<isd:isd begin="00:00:01" end="2s"/>'), ["ttml.time.malformed"]),
        (sequence('<isd:isd begin="1m" end="2m"/>'), ["ttml.time.malformed"] * 2),
        (sequence('<isd:isd begin="0s" end="2s"/><isd:isd begin="1s" end="3s"/>'), ["ttml.isd.order"]),
        (sequence('<isd:isd version="2" begin="0s" end="1s"/>'), ["ttml.isd.nested-version"]),
        (sequence("<ttp:profile/>"), []),
        (sequence('<ttp:profile type="processor"/>'), ["ttml.isd.profile"]),
        (sequence('<isd:isd begin="0s" end="1s"><ttp:profile/></isd:isd>'), ["ttml.isd.profile"]),
        (
            sequence('<isd:isd begin="0s" end="indefinite"/><isd:isd begin="1s" end="2s"/>'),
            ["ttml.isd.order"],
        ),
        (sequence("", 'xml:lang="" extent="640px 480px"'), []),
        (sequence("", 'xml:lang="" extent="auto"'), ["ttml.value.root-extent"]),
        (
            sequence('<isd:isd begin="0s" end="1s" extent="9px 9px"/>', 'xml:lang="" extent="9px  9px"'),
            [],
        ),
        (
            sequence('<isd:isd begin="0s" end="1s" extent="9px 9px"/>', 'xml:lang="" extent="9px 8px"'),
            ["ttml.isd.extent"],
        ),
    ],
)
def test_intermediate_documents(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


def in_region(content: str) -> str:
    css = '<isd:css xml:id="c" tts:color="red"/>'
    region = f'<isd:region xml:id="r" style="c">{content}</isd:region>'
    return f'<isd:isd {NAMESPACES} xml:lang="en" begin="0s" end="1s">{css}{region}</isd:isd>\n'


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ('<body style="c"><div><p> <span style="c">a</span></p></div></body>', []),
        ('<body style="r"/>', ["ttml.style.wrong-element"]),
        ("", ["ttml.isd.body-missing"]),
        ('<body begin="0s"/>', ["ttml.attribute.not-allowed"]),
        ('<body timeContainer="par"/>', ["ttml.attribute.not-allowed"]),
        ('<body><div><p tts:color="red"/></div></body>', ["ttml.attribute.not-allowed"]),
        ('<body><set tts:fontStyle="italic"/></body>', ["ttml.element.not-allowed"]),
        ("<body><div><p>a</p></div></body>", ["ttml.text.not-allowed"]),
        ("<body><div><p><span>a<br/></span></p></div></body>", ["ttml.text.not-allowed"]),
    ],
)
def test_the_content_of_intermediate_documents(content: str, expected: list[str]) -> None:
    assert codes(in_region(content)) == expected


def test_intermediate_documents_say_each_set_of_styles_once() -> None:
    twice = '<isd:css xml:id="d" tts:color="red"/><isd:region'
    assert codes(in_region("<body/>").replace("<isd:region", twice)) == ["ttml.isd.same-styles"]


@pytest.mark.parametrize(
    ("head", "content", "expected"),
    [
        ('<ttm:item name="usesForced">true</ttm:item>', "", []),
        ('<ttm:item name="usesForced">maybe</ttm:item>', "", ["ttml.value.malformed"]),
        ('<ttm:item name="usesForced"/>', "", ["ttml.value.empty"]),
        ("", '<ttm:item name="usesForced">true</ttm:item>', ["ttml.element.not-allowed"]),
        ('<ttm:item name="x:a">b</ttm:item>', "", []),
        ('<ttm:item name="x:a"> <ttm:item name="x:b">c</ttm:item></ttm:item>', "", []),
        ('<ttm:item name="x:a">b<ttm:item name="x:b">c</ttm:item></ttm:item>', "", ["ttml.text.not-allowed"]),
    ],
)
def test_named_items(head: str, content: str, expected: list[str]) -> None:
    assert codes(document(head, content)) == expected


@pytest.mark.parametrize("inner", ["<chunk>YQ==</chunk>", '<source src="a.txt"/>', "<ttm:desc>b</ttm:desc>"])
def test_data_is_text_or_elements(inner: str) -> None:
    data = f'<data type="text/plain">YQ=={inner}</data>'
    assert "ttml.text.not-allowed" in codes(document(f"<resources>{data}</resources>"))


def test_the_texts_of_one_ruby_container_have_one_position() -> None:
    alone = '<span tts:ruby="text" tts:rubyPosition="after">b</span>'
    assert codes(document(content=timed(ruby("container", BASE, alone)))) == []
    together = ruby("container", BASES, ruby("textContainer", alone))
    assert codes(document(content=timed(together))) == ["ttml.attribute.not-allowed"]


def test_ttml1_has_no_feature_of_ttml2() -> None:
    assert codes(document(feature("#color")), "ttml1") == []
    assert codes(document(feature("#ruby")), "ttml1") == ["ttml.profile.later-designation"]
    assert codes(document(feature("#ruby"))) == []


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (timed('<span tts:display="inlineBlock">a</span>'), []),
        (timed("a", 'tts:display="inlineBlock"'), ["ttml.style.inline-block"]),
        (timed('<span xlink:href="a">b</span><span xlink:href="c">d</span>'), []),
        (timed('<span xlink:href="a"><span xlink:href="c">d</span></span>'), ["ttml.link.nested"]),
        (timed("<region/>a"), []),
        (timed('<region dur="1s"/>a'), ["ttml.region.inline-timing"]),
    ],
)
def test_styles_and_links_in_their_place(content: str, expected: list[str]) -> None:
    assert codes(document(content=content)) == expected
