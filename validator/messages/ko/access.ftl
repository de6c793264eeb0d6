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

## reasons shared by the checks on audio description and on captions against the sound

access-not-description = 화면해설 파일이 아닙니다.
access-description-no-main = 화면해설과 비교할 주 음성이 패키지에 없습니다.
access-description-no-sound = { $asset }에 비교할 소리가 없습니다.
    .remedy = 파일이 온전한지 확인하고 다시 내보내십시오.
access-description-no-duration = { $asset }의 길이를 알 수 없습니다.
    .remedy = 파일이 온전한지 확인하고 다시 내보내십시오.
access-description-unlike-main = 주 음성과 닮은 데가 없어 해설을 구분해 낼 수 없습니다.
access-description-nothing-to-align = 주 음성이 들어 있지 않아 맞추어 볼 것이 없습니다.

## access/ad-content

access-ad-content-same-as-main = { $asset }에는 { $main }에 없는 소리가 없습니다. 해설이 발견되지 않았습니다.
    .remedy = 해설을 얹은 믹스를 납품하십시오.
access-ad-content-few = 해설이 { $count }개 발견되어 요구되는 { $limit }개보다 적습니다.
    .remedy = 해설이 작품 전체에 들어 있는지 확인하십시오.
access-ad-content-gap = { $start }부터 { $end }까지 { $duration } 동안 해설이 없습니다. 허용 기준은 { $limit }입니다.
    .remedy = 해설이 그 지점에서 끊기지 않았는지 확인하십시오. 해설할 틈이 없는 장면이라면 납품할 때 밝히십시오.
access-ad-content-copy = { $main } 파일과 바이트까지 똑같은 사본이며 이는 다른 검사에서 보고합니다.

## access/ad-overlap

access-ad-overlap-over-dialogue = { $start }부터 { $end }까지의 해설이 대사와 { $overlap } 동안 겹칩니다. 허용 기준은 { $limit }입니다.
    .remedy = 대사가 시작되기 전에 끝나도록 해설을 옮기거나 줄이십시오.

## access/ad-form

access-ad-form-narration-only = { $asset }에 해설만 들어 있습니다. { $main }의 소리까지 담은 전체 믹스가 요구됩니다.
    .remedy = 해설을 주 음성에 얹은 믹스를 납품하십시오.
access-ad-form-mixed = { $asset }에 { $main }의 전체 믹스가 들어 있습니다. 해설만 담은 파일이 요구됩니다.
    .remedy = 믹스 없이 해설만 납품하십시오.
access-ad-form-unlike-main = { $asset }은(는) { $main }과(와) 닮은 데가 없습니다. 편집본이나 작품이 다를 수 있습니다.
    .remedy = 두 파일을 함께 들어 보고 같은 작품인지 확인하십시오.

## access/ad-level

access-ad-level-too-loud = 해설이 없는 구간에서 화면해설 믹스가 주 음성보다 { $difference } 큽니다. 허용 기준은 { $limit }입니다.
    .remedy = 화면해설 믹스의 게인을 그 차이만큼 낮추십시오.
access-ad-level-too-quiet = 해설이 없는 구간에서 화면해설 믹스가 주 음성보다 { $difference } 작습니다. 허용 기준은 { $limit }입니다.
    .remedy = 화면해설 믹스의 게인을 그 차이만큼 높이십시오.
access-ad-level-voice-too-loud = 해설 목소리가 대사보다 { $difference } 큽니다. 허용 기준은 { $limit }입니다.
    .remedy = 믹스에서 해설의 레벨을 낮추십시오.
access-ad-level-voice-too-quiet = 해설 목소리가 대사보다 { $difference } 작습니다. 허용 기준은 { $limit }입니다.
    .remedy = 해설의 레벨을 높이거나 해설 구간의 믹스를 더 낮추십시오.

## access/ad-sync

access-ad-sync-offset = 화면해설 믹스 안의 { $main } 소리가 { $offset } 늦습니다. 앞뒤로 { $limit }까지 허용됩니다.
    .remedy = 주 음성과 시작 지점이 같은 타임라인에서 화면해설을 다시 내보내십시오.

## access/ad-duration

access-ad-duration-short = 화면해설은 { $duration }에 끝나고 { $main }은(는) { $limit }에 끝납니다. 허용 오차는 { $tolerance }입니다.
    .remedy = 작품 전체의 화면해설을 납품하십시오.
access-ad-duration-long = 화면해설의 길이가 { $duration }(으)로 { $main }의 { $limit }보다 깁니다. 허용 오차는 { $tolerance }입니다.
    .remedy = 두 파일이 같은 편집본인지 확인하고 남는 부분을 잘라 내십시오.

## access/ad-format

access-ad-format-sample-rate = 화면해설의 샘플 레이트는 { $measured }이고 { $main }은(는) { $expected }입니다.
    .remedy = 화면해설을 주 음성과 같은 샘플 레이트로 내보내십시오.
access-ad-format-bit-depth = 화면해설의 비트 심도는 { $measured }이고 { $main }은(는) { $expected }입니다.
    .remedy = 화면해설을 주 음성과 같은 비트 심도로 내보내십시오.
access-ad-format-channels = 화면해설의 채널은 { $measured }개이고 { $main }은(는) { $expected }개입니다.
    .remedy = 화면해설을 주 음성과 같은 채널 구성으로 내보내십시오.
access-ad-format-codec = 화면해설의 코덱은 { $measured }이고 { $main }은(는) { $expected }입니다.
    .remedy = 화면해설을 주 음성과 같은 코덱으로 인코딩하십시오.

## access/ad-language

access-ad-language-no-such-main = { $asset }의 언어가 { $language }(으)로 표시되어 있으나 그 언어의 주 음성이 없습니다. 주 음성의 언어: { $languages }.
    .remedy = 화면해설의 언어를 고치거나 해당 언어의 주 음성을 납품하십시오.
access-ad-language-other-main = { $asset }의 언어가 { $language }(으)로 표시되어 있으나 { $languages } 음성인 { $main }에 얹은 것입니다.
    .remedy = 화면해설의 대사를 들어 보고 언어를 고치십시오.

## access/ad-label

access-ad-label-unlabelled = { $asset }의 { $track }번 트랙은 화면해설이지만 그렇게 표시되어 있지 않습니다.
    .remedy = 패키징할 때 형식에 따라 시각장애인용 플래그나 역할, 레이블을 설정하십시오.
access-ad-label-main-labelled = 주 음성 { $asset }의 { $track }번 트랙이 화면해설로 표시되어 있습니다.
    .remedy = 주 음성에서 시각장애인용 플래그를 빼거나 파일의 역할을 고치십시오.
access-ad-label-no-flag = { $format } 형식의 이 파일에는 표시해야 할 것이 없습니다.

## access/captions-sound

access-captions-sound-offset = 자막이 { $main }의 말소리보다 { $measured }(± { $uncertainty }) 늦습니다(음수이면 이릅니다). 허용 기준은 { $limit }입니다.
    .remedy = 자막 전체를 그만큼 옮기고 처음과 끝을 확인하십시오.
access-captions-sound-drift = { $main }의 처음부터 끝까지 자막이 { $measured }(± { $uncertainty }) 점점 늦어집니다(음수이면 빨라집니다). 허용 기준은 { $limit }입니다. 시간이 { $ratio }배로 늘어나 있습니다.
    .remedy = 자막을 만든 프레임 레이트에서 영상의 프레임 레이트로 변환하십시오.
access-captions-sound-uncaptioned = { $main }에서 { $start }부터 { $end }까지 말소리가 있으나 { $duration } 동안 자막이 없습니다.
    .remedy = 해당 지점을 들어 보고 빠진 자막을 넣으십시오. 노래나 군중 소리라면 무시해도 됩니다.
access-captions-sound-unspoken = 자막 { $cue }번이 { $duration } 동안 표시되지만 { $main }에는 말소리가 없습니다.
    .remedy = 해당 지점을 들어 보십시오. 다른 편집본의 자막이거나 시간이 잘못되었을 수 있습니다.
access-captions-sound-no-sound = 자막과 비교할 주 음성이 패키지에 없습니다.
access-captions-sound-no-match = 자막과 { $asset }의 말소리가 어디에서도 맞지 않습니다. 다른 프로그램의 자막이거나 시간이 크게 어긋났거나, 말소리를 찾지 못한 경우입니다.
    .remedy = 자막을 소리와 함께 재생해 보십시오.
access-captions-sound-too-little = 자막과 { $asset }의 말소리에 함께 시작하는 곳이 너무 적어 시간을 비교할 수 없습니다.

## access/enhanced-dialogue

access-not-enhanced-dialogue = 대사 강조 믹스가 아닙니다.
access-enhanced-dialogue-no-dialogue = 두 믹스 가운데 하나에서 말소리를 찾지 못했습니다.
access-enhanced-dialogue-nothing-else = { $main }에서는 대사만 들리므로 대사를 두드러지게 할 다른 소리가 없습니다.
access-enhanced-dialogue-same-as-main = { $asset }은(는) { $main }과(와) 같은 믹스입니다. 대사가 { $gain }만큼 더 두드러지며 기준은 { $limit }입니다.
    .remedy = 대사를 키우거나 나머지 소리를 줄인 믹스를 납품하십시오.
access-enhanced-dialogue-no-clearer = { $asset }의 대사가 { $main }보다 { $gain }만큼 더 두드러져 기준 { $limit }에 못 미칩니다.
    .remedy = 두 파일을 들어 보고 대사를 키우거나 음악과 효과음을 줄이십시오.
