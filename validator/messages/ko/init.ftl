## the document

init-head =
    이 납품물의 각 파일이 무엇인지 적은 문서입니다. validator init이 만든 초안이며 값마다 추정한 이유를 적었습니다.
    틀린 곳을 고친 뒤(먼저 '확인'을 찾으십시오) 실행하십시오: validator check FOLDER
init-check = 확인:
init-fill-in = 알고 있으면 적으십시오
init-programme = adult(성인) 또는 children(아동). 읽기 속도 기준이 달라집니다
init-left-out = 이름을 여기에 쓸 수 없어 적지 않은 파일: { $path }
init-services =
    다른 파일 안에 든 접근성 서비스(영상 속 캡션, 수어 영상, 음성 트랙)는
    헤더만으로는 알 수 없습니다. 납품하는 것을 적으십시오:

## reasons

init-why-configured = 설정 파일에 따름
init-why-name = 이름의 "{ $word }"에서 추정
init-why-content = 내용에 따름: { $format }
init-why-not-read = 내용을 읽을 수 없었습니다
init-why-flag = 트랙에 { $flag } 표시가 있습니다
init-why-channels = 음성, { $channels }채널
init-why-mono = 채널이 하나뿐입니다. 주 음성인지 스템인지 확인하십시오
init-why-sounds = 큐 { $cues }개 중 { $sounds }개에 소리나 음악 표시가 있습니다
init-why-cues = 자막, 큐 { $cues }개
init-why-no-speech = 음악과 효과음에는 언어가 없습니다
init-why-no-language = 언어를 찾지 못했습니다
init-why-document = 문서에 "{ $tag }"(이)라고 적혀 있습니다
init-why-header = 트랙 { $track }에 "{ $tag }"(이)라고 적혀 있습니다
init-why-script = 글자의 { $percent } %가 { $script } 문자입니다
init-why-but-script = 그러나 글자의 { $percent } %가 { $script } 문자입니다
init-why-but-said = 그러나 { $reason ->
        [name] 이름
        [document] 문서
       *[header] 헤더
    }에는 "{ $tag }"(이)라고 적혀 있습니다
init-why-folder = 폴더 이름
init-why-rate = { $path }의 헤더
init-why-but-rate = 그러나 { $path }은(는) { $rate }입니다
init-why-metadata = { $path }에 "{ $tag }"(이)라고 적혀 있습니다
init-why-sound-of = { $path }의 음성
init-why-person = 사람이 입력함

## on the terminal

init-written = { $path } 저장함: 파일 { $files }개, 확인할 것 { $doubtful }개.
init-which = 더 고칠 파일의 번호(Enter를 누르면 저장합니다)
init-role = 역할
init-language = 언어(없으면 -)
init-no-tag = { $tag }은(는) 올바른 언어 태그가 아닙니다(BCP 47, 예: ko, pt-BR)
