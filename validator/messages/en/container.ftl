## reasons why a header gives no value

container-no-headers = No headers of a media file could be read.
container-not-stated = The headers do not state { $field }.

## package/damage

container-empty = { $asset } is empty.
    .remedy = Deliver the file again.
container-no-index = { $asset } has media data but no index ({ $detail }): it was not finished.
    .remedy = Export the file again, or repair it from its project.
container-sync-lost = { $asset } loses packet synchronisation at byte { $offset }.
    .remedy = Deliver the file again; its bytes were damaged on the way, or it was written badly.
container-truncated = { $asset } is cut off: { $detail ->
        [none] something
       *[other] “{ $detail }”
    } at byte { $offset } is not whole{ $missing ->
        [none] .
       *[other] , { $missing } bytes are missing.
    }
    .remedy = Deliver the whole file again and compare its size or checksum.
container-unreadable = { $asset } is in no container that can be read.
    .remedy = Check that it is the file that is meant, and export it again.

## package/reader-agreement

container-readers-disagree = MediaInfo reads { $field } as { $mediainfo }, FFmpeg as { $ffmpeg }.
    .remedy = Look at the header: players may differ in the same way. Writing the file again often settles it.
