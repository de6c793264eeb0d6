## DAPT, dubbing and audio description scripts (W3C).

dapt-profile-undeclared = tt가 DAPT 콘텐츠 프로파일을 선언하지 않습니다.
    .remedy = ttp:contentProfiles="{ $designator }"을 추가하십시오.
dapt-profile-attribute = DAPT가 금지하는 ttp:profile이 tt에 있습니다.
    .remedy = ttp:contentProfiles를 쓰십시오.
dapt-profile-processor = ttp:processorProfiles에 DAPT의 프로파일이 없습니다.
    .remedy = { $designator }을(를) 추가하거나 속성을 삭제하십시오.
dapt-script-represents-missing = tt에 daptm:scriptRepresents가 없습니다.
    .remedy = 대본이 무엇을 나타내는지 적으십시오. 예: audio.dialogue 또는 visual
dapt-script-represents-malformed = daptm:scriptRepresents의 "{ $value }"은(는) 콘텐츠 기술자가 아닙니다.
    .remedy = 콘텐츠 기술자는 공백으로, 그 부분은 점으로 나누십시오.
dapt-script-represents-unknown = daptm:scriptRepresents의 "{ $value }"은(는) 등록되어 있지 않습니다.
    .remedy = 등록된 콘텐츠 기술자나 x-로 시작하는 자체 기술자를 쓰십시오.
dapt-script-type-missing = tt에 daptm:scriptType이 없습니다.
    .remedy = originalTranscript, translatedTranscript, preRecording, asRecorded 중 하나를 적으십시오.
dapt-script-type-unknown = "{ $value }"은(는) 대본의 종류가 아닙니다.
    .remedy = originalTranscript, translatedTranscript, preRecording, asRecorded 중 하나를 쓰십시오.
dapt-language-missing = tt에 xml:lang이 없거나 비어 있습니다.
    .remedy = 대본의 기본 언어를 적으십시오.
dapt-represents-missing = 이 대본 이벤트가 무엇을 나타내는지 알 수 없습니다.
    .remedy = 이벤트나 이를 감싸는 요소에 daptm:represents를 적으십시오.
dapt-represents-malformed = daptm:represents="{ $value }"은(는) 콘텐츠 기술자가 아닙니다.
    .remedy = 콘텐츠 기술자 하나를 쓰십시오. 예: visual.text
dapt-represents-unknown = daptm:represents="{ $value }"은(는) 등록되어 있지 않습니다.
    .remedy = 등록된 콘텐츠 기술자나 x-로 시작하는 자체 기술자를 쓰십시오.
dapt-represents-not-in-script = daptm:represents="{ $value }"은(는) daptm:scriptRepresents의 어느 값에도 속하지 않습니다.
    .remedy = 둘 중 하나를 바로잡으십시오.
dapt-lang-src-malformed = daptm:langSrc="{ $value }"은(는) 언어 태그가 아닙니다.
    .remedy = en이나 zxx 같은 태그를 쓰거나 비워 두십시오.
dapt-on-screen-unknown = daptm:onScreen="{ $value }"은(는) 정해진 값이 아닙니다.
    .remedy = ON, OFF, ON_OFF, OFF_ON 중 하나를 쓰십시오.
dapt-desc-type-unknown = daptm:descType="{ $value }"은(는) 등록되어 있지 않습니다.
    .remedy = 등록된 종류나 x-로 시작하는 자체 종류를 쓰십시오.
dapt-attribute-misplaced = { $attribute }은(는) 이 요소에서 의미가 없습니다.
    .remedy = 적용되는 요소로 옮기십시오.
dapt-element-unknown = "{ $name }"은(는) DAPT가 정의한 요소가 아닙니다.
    .remedy = 이름을 고치거나 삭제하십시오.
dapt-time-container = timeContainer="{ $value }"은(는) 대본에 쓸 수 없습니다.
    .remedy = 속성을 삭제하고 시간을 바로잡으십시오.
dapt-agent-id-missing = 에이전트에 xml:id가 없습니다.
    .remedy = 추가하십시오.
dapt-agent-name-missing = 에이전트에 ttm:name이 없습니다.
    .remedy = 이름을 추가하십시오.
dapt-agent-name-type = { $type } 에이전트에 { $wanted } 종류의 이름이 없습니다.
    .remedy = 그 종류의 ttm:name을 추가하십시오.
dapt-actor-itself = 등장인물이 자신 "{ $reference }"을(를) 배우로 적었습니다.
    .remedy = 사람의 에이전트를 참조하십시오.
dapt-actor-not-person = 배우 "{ $reference }"은(는) 에이전트이지만 사람이 아닙니다.
    .remedy = person 종류의 에이전트를 참조하십시오.
dapt-timecode-malformed = "{ $value }"은(는) 타임코드가 아닙니다.
    .remedy = HH:MM:SS:FF로 적으십시오.
dapt-timecode-frames = "{ $value }"의 프레임 수가 초당 프레임 수({ $rate }) 이상입니다.
    .remedy = 타임코드나 ttp:frameRate를 바로잡으십시오.
dapt-timecode-frame-rate-missing = 타임코드에 프레임이 쓰였으나 ttp:frameRate가 없습니다.
    .remedy = ttp:frameRate를 적으십시오.
dapt-timecode-several = 이 타임코드가 이미 { $line }번째 줄에 있습니다.
    .remedy = 하나만 남기십시오.
dapt-timecode-misplaced = 타임코드가 head의 metadata 안에 있지 않습니다.
    .remedy = 그곳으로 옮기십시오.
dapt-audio-language = 녹음의 언어는 "{ $language }"이고 텍스트의 언어는 "{ $text }"입니다.
    .remedy = 둘 중 하나를 바로잡으십시오.
dapt-audio-type-missing = 오디오에 src가 있으나 type이 없습니다.
    .remedy = 형식을 적으십시오. 예: audio/wav
dapt-data-source = data 요소 자체에 데이터가 없습니다.
    .remedy = 데이터를 요소 자체나 chunk에 적으십시오.
