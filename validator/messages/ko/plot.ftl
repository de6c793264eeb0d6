## `validator inspect --plot` 그림의 말

plot-title = 시간별 소리와 텍스트: { $path }
plot-momentary = 모멘터리
plot-short-term = 쇼트텀
plot-integrated = 통합 라우드니스
plot-dialogue-level = 대사 라우드니스 (VAD 게이트)
plot-peak = 트루 피크
plot-gated = 게이트: { $level } 미만
