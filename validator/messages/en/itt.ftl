## iTunes Timed Text (Apple).

itt-time-base = The time base is "{ $value }"; iTunes Timed Text usually counts SMPTE time.
    .remedy = Declare ttp:timeBase="smpte".
itt-parameter-missing = tt has no { $attribute }.
    .remedy = Add it, with the value of the video.
itt-multiplier = ttp:frameRateMultiplier is "{ $value }".
    .remedy = Use 1 1, 999 1000 or 1000 1001.
itt-region-place = The region lies at { $origin } and is { $extent } large, which is none of the usual places.
    .remedy = Use a strip of 15% at the top, the bottom, the left or the right.
