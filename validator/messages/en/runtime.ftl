## why something could not be read or measured

runtime-crashed = The reader { $task } crashed (exit code { $exit_code }); nothing it would have found is known.
    .remedy = Open the file in another program: it may be damaged. If it is sound, report the crash.
runtime-stalled = The reader { $task } made no progress and was stopped.
    .remedy = Open the file in another program: it may be damaged. If it is sound, report the stall.
runtime-memory-limit = The reader { $task } needed more memory than it is allowed.
    .remedy = Open the file in another program: it may be damaged or made to exhaust memory.
runtime-probe-failed = The reader { $task } failed: { $detail }.
    .remedy = Report this with the file, if it may be shared.
runtime-file-changed = { $path } changed while it was being read.
    .remedy = Check again when nothing is writing to it.
runtime-not-a-regular-file = { $path } is not a regular file, and is not opened.
    .remedy = Deliver the file itself, not a device, pipe or socket.
runtime-unreadable-file = { $path } can't be read: { $detail }.
    .remedy = Check that the file is there and that you may read it.
runtime-cache-off = The fact cache can't be used, so everything is read anew: { $detail }.
    .remedy = Free space in the cache folder or make it writable, or pass --no-cache.
