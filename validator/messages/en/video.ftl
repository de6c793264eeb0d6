## reasons shared by the checks on picture

video-no-track = The file carries no video.

## video/raster

video-raster-not-listed = The picture is { $measured }, which is none of the sizes allowed: { $expected }.
    .remedy = Export the picture in one of these sizes, from the master.
video-raster-wrong-shape = A picture of this size has another shape: { $measured }; expected: { $expected }.
    .remedy = Correct the pixel aspect ratio in the header, or export again in the shape of the master.

## video/codec-bit-rate

video-codec-bit-rate-not-listed = The picture is { $measured }; allowed: { $expected }.
    .remedy = Export the master in one of these codecs and containers.
video-codec-bit-rate-too-low = The { $codec } picture has { $measured }; expected: { $expected }.
    .remedy = Export from the master at a higher bit rate; encoding this file again gains nothing.
