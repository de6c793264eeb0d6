## reasons shared by the checks on access services

access-original-language-unknown = 작품의 원어가 명시되어 있지 않습니다.
    .remedy = delivery.yaml 에 original_language 를 적으십시오.
access-language-unknown = { $asset } 파일의 언어를 알 수 없습니다.
    .remedy = delivery.yaml 에 언어를 적으십시오.
access-not-forced = 강제 설명 자막(FN) 파일이 아닙니다.
access-no-full-track = 비교할 같은 언어의 전체 자막, SDH, 캡션 파일이 없습니다.

## access/services

access-services-missing = { $language } 언어의 접근성 서비스({ $kinds })가 없습니다.
    .remedy = { $language } 언어로 그중 하나를 납품하거나, 이미 있는 파일의 역할과 언어를 delivery.yaml 에 적으십시오.
access-services-no-language = 음성에 말이 없어 요구되는 언어가 없습니다.
access-services-language-unknown = { $carrier }에 해당 서비스가 있으나 어느 언어인지 알 수 없습니다.
    .remedy = delivery.yaml 에 언어를 적으십시오.
access-services-only-claimed = { $carrier }에 서비스가 있다고 신고되었으나 납품물에서 확인되지 않습니다.
    .remedy = 사람이 직접 확인한 뒤 확인 기록을 남기십시오.

## access/claims

access-claims-none = 패키지가 신고한 접근성 서비스가 없습니다.
access-claims-no-carrier = 신고된 서비스 { $kind }({ $language })를 담은 파일이 지정되지 않았습니다.
    .remedy = delivery.yaml 에 서비스를 담은 파일을 적으십시오.
access-claims-no-such-carrier = 신고된 서비스 { $kind }({ $language })가 담겼다는 { $carrier } 파일이 납품되지 않았습니다.
    .remedy = 파일을 납품하거나 신고 내용을 고치십시오.
access-claims-role-disagrees = { $carrier }에 { $kind } 서비스가 있다고 신고되었으나 파일의 역할은 { $measured }입니다. 맞는 역할: { $expected }.
    .remedy = 파일의 역할이나 신고 내용을 고치십시오.
access-claims-language-disagrees = { $carrier } 파일의 언어가 신고와 다릅니다. 신고된 언어 { $expected }, 파일의 언어 { $measured }.
    .remedy = 파일의 언어나 신고 내용을 고치십시오.

## access/ad-not-main

access-ad-not-main-identical = 화면해설 파일({ $asset })이 주 음성 파일({ $main })과 바이트까지 똑같습니다.
    .remedy = 화면해설이 들어 있는 믹스를 납품하십시오.
access-ad-not-main-nothing-to-compare = 주 음성과 비교할 화면해설 파일이 패키지에 없습니다.

## access/sdh-cues

access-sdh-cues-none = 자막 { $cues }개 가운데 소리를 설명하거나 화자를 밝힌 것이 하나도 없습니다.
    .remedy = 일반 자막이 아니라 청각장애인용 자막(SDH) 파일이 맞는지 확인하십시오.
access-sdh-cues-no-sounds = 자막 { $cues }개 중 소리를 설명하는 것이 없습니다.
    .remedy = 청각장애인용 자막 파일이 맞는지 확인하고 필요한 소리 설명을 넣으십시오.
access-sdh-cues-no-speakers = 자막 { $cues }개 중 화자를 알려 주는 것이 없습니다.
    .remedy = 화면만으로 알 수 없는 화자를 표시하십시오.

## access/forced-subset

access-forced-subset-not-smaller = 강제 설명 자막의 이벤트가 { $events }개로, 전체 자막 { $other }({ $limit }개)보다 적지 않습니다.
    .remedy = 전체 자막 파일이 잘못 들어가지 않았는지 확인하십시오. 강제 설명 자막에는 모두가 읽어야 하는 것만 들어갑니다.
access-forced-subset-too-large = 이 파일의 자막은 { $events }개, 전체 자막 { $other } 은(는) { $limit }개입니다. 강제 자막은 더 적어야 합니다({ $asked }).
    .remedy = 모든 시청자가 읽어야 하는 것만 들어 있는지 확인하십시오.

## access/forced-contained

access-forced-contained-missing = 강제 설명 자막 { $cue }번이 같은 시간의 { $other }에 없습니다.
    .remedy = { $other }에 해당 자막을 넣거나 시간을 맞추십시오.
access-forced-contained-present = 강제 설명 자막 { $cue }번이 포함되지 않아야 할 { $other }에도 들어 있습니다.
    .remedy = { $other }에서 해당 자막을 빼십시오.

## access/embedded-captions

access-embedded-captions-absent = { $asset }에 { $channel } 캡션이 있어야 하나 영상에 들어 있지 않습니다.
    .remedy = 캡션을 영상에 삽입하여 다시 인코딩하거나, 플랫폼이 요구하는 방식으로 납품하십시오.
access-embedded-captions-claimed-but-absent = { $asset }의 { $channel }에 캡션이 있다고 신고되었으나 영상에 들어 있지 않습니다.
    .remedy = 인코딩할 때 캡션을 함께 옮기거나 delivery.yaml 의 신고 내용을 고치십시오.
access-embedded-captions-empty = { $asset }의 { $channel }에 캡션 데이터는 있으나 표시되는 글이 없습니다.
    .remedy = 인코더의 캡션 입력을 확인하십시오. 빈 데이터만 보내고 있습니다.
access-embedded-captions-unclaimed = { $asset }의 { $channel }에 패키지가 신고하지 않은 캡션이 있습니다.
    .remedy = delivery.yaml 의 access_services 에 언어와 함께 적으십시오.
access-embedded-captions-not-asked = 이 영상에 대해 신고되거나 요구된 캡션이 없습니다.

## access/plain-subtitle

access-plain-subtitle-sound-cues = 자막 { $cues }개 중 { $count }개가 SDH처럼 소리를 설명합니다. 한도 { $limit }.
    .remedy = 파일의 역할을 바로잡거나 소리 설명이 없는 자막을 납품하십시오.
access-not-plain = 일반 자막 파일이 아닙니다.

## access/event-times

access-event-times-disagree = 같은 언어의 { $other } 와(과) { $tolerance } 이내에 시작하는 자막이 { $share } 뿐입니다. 요구 비율 { $limit }.
    .remedy = 두 파일 중 영상에 맞는 것을 확인하고 다른 파일의 시간을 맞추십시오.
access-no-other-track = 패키지에 이 언어의 다른 자막 파일이 없습니다.
