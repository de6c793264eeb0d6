## reasons why the captions in a picture are not known

captions-unreadable = 파일을 끝까지 읽을 수 없어 영상 안에 캡션이 있는지 판단할 수 없습니다.
    .remedy = 전체 파일을 다시 납품하십시오.
captions-codec-not-supported = { $codec } 영상이 캡션을 담는 방식은 이 프로그램이 읽지 못합니다.
    .remedy = 캡션을 켜고 사람이 직접 확인한 뒤 확인 기록을 남기십시오.
