## the document

init-head =
    What each file of this delivery is. Begun by validator init: every value is a guess, with its reason.
    Correct what is wrong (look for CHECK first), then run: validator check FOLDER
init-check = CHECK:
init-fill-in = fill in if known
init-programme = adult or children: reading speeds depend on it
init-left-out = Not listed, since its name can't be written here: { $path }
init-services =
    Access services inside other files (captions in the picture, a signed picture, tracks of sound)
    can't be told from headers. List those that you deliver:

## reasons

init-why-configured = from the configuration
init-why-name = from "{ $word }" in the name
init-why-content = by content: { $format }
init-why-not-read = its content could not be read
init-why-flag = the track is flagged { $flag }
init-why-channels = sound, { $channels } channel(s)
init-why-mono = one channel alone: main sound, a stem, or something else?
init-why-sounds = { $sounds } of { $cues } cues hold sounds or music in marks
init-why-cues = timed text, { $cues } cue(s)
init-why-no-speech = music and effects hold no language
init-why-no-language = no language was found
init-why-document = the document says "{ $tag }"
init-why-header = track { $track } says "{ $tag }"
init-why-script = { $percent } % of the letters are { $script }
init-why-but-script = but { $percent } % of the letters are { $script }
init-why-but-said = but { $reason ->
        [name] the name
        [document] the document
       *[header] the header
    } says "{ $tag }"
init-why-folder = the folder's name
init-why-rate = the header of { $path }
init-why-but-rate = but { $path } has { $rate }
init-why-metadata = { $path } says "{ $tag }"
init-why-sound-of = the sound of { $path }
init-why-person = said by a person

## on the terminal

init-written = { $path } written: { $files } file(s), { $doubtful } to look at.
init-which = Another file to correct (its number; Enter writes the document)
init-role = Role
init-language = Language (- for none)
init-no-tag = { $tag } is not a valid language tag (BCP 47, for example ko or pt-BR)
