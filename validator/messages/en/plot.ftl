## words of the picture that `validator inspect --plot` draws

plot-title = Sound and text over time: { $path }
plot-momentary = Momentary
plot-short-term = Short-term
plot-integrated = Integrated
plot-dialogue-level = Dialogue, VAD-gated
plot-peak = True peak
plot-gated = Gated, below { $level }
