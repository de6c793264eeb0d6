## validator fix: what is said of a file

fix-file = 파일 { $path }
fix-nothing = { $path }: 고칠 것이 없습니다.
fix-trouble = { $path } 건너뜀: { $reason }
fix-question = 이대로 저장하시겠습니까?
fix-written = 저장했습니다. 원본은 { $kept }에 있습니다.
fix-not-written = 아무것도 저장하지 않았습니다(--yes를 주면 저장합니다).

## corrections that were made

fix-change-bom = 바이트 순서 표시: 바로잡았습니다
fix-change-line-endings = 줄 바꿈: { $count }곳을 바로잡았습니다. 첫 번째는 { $line }행입니다
fix-change-nfc = 정규화 형식 C: { $count }곳을 합쳤습니다. 첫 번째는 { $line }행입니다
fix-change-language-tags = 언어 태그: { $count }곳을 바로잡았습니다. 첫 번째는 { $line }행입니다
fix-change-cue-order = 큐: { $count }개를 옮기거나 번호를 다시 매겼습니다. 첫 번째는 { $line }행입니다
fix-change-trailing-spaces = 줄 끝 공백: { $count }행에서 지웠습니다. 첫 번째는 { $line }행입니다
fix-change-ellipsis = 줄임표: { $count }곳을 한 글자로 바꾸었습니다. 첫 번째는 { $line }행입니다

## names of corrections

fix-name-bom = 바이트 순서 표시
fix-name-line-endings = 줄 바꿈
fix-name-nfc = 정규화 형식 C
fix-name-language-tags = 언어 태그
fix-name-cue-order = 큐 순서
fix-name-trailing-spaces = 줄 끝 공백
fix-name-ellipsis = 줄임표

## what was not corrected, and why

fix-refused = 거절함({ $correction }): 고친 파일에 { $code }이(가) 생기거나 남습니다(규칙 { $rule }).
fix-left = 그대로 둠: { $code }(규칙 { $rule })은(는) 여기서 안전하게 고칠 수 없습니다.
    .remedy = 직접 고치십시오. 위치는 validator check가 알려 줍니다.
fix-no-timed-text = SRT, WebVTT, TTML이 아니므로 그대로 둡니다.
fix-undecodable = 일부 바이트가 인코딩에 맞는 텍스트가 아니므로 그대로 둡니다.
    .remedy = 먼저 파일을 UTF-8로 저장하십시오.
fix-git-lfs-pointer = 파일 자체가 아니라 Git LFS 포인터입니다.
    .remedy = 먼저 파일을 받은 뒤(git lfs pull) 고치십시오.
fix-not-a-file = 일반 파일이 아닙니다.
fix-unreadable = 읽을 수 없습니다: { $detail }.
