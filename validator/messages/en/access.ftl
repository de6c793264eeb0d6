## reasons shared by the checks on access services

access-original-language-unknown = The title's original language is not stated.
    .remedy = State original_language in delivery.yaml.
access-language-unknown = The language of { $asset } is not known.
    .remedy = State its language in delivery.yaml.
access-not-forced = The file is not a forced narrative.
access-no-full-track = There is no full subtitle, SDH or caption file in this language to compare with.

## access/services

access-services-missing = No access service of these kinds in { $language }: { $kinds }.
    .remedy = Deliver one of them in { $language }, or list the file that carries it in delivery.yaml with its role and language.
access-services-no-language = No language is asked for: the sound carries no speech.
access-services-language-unknown = { $carrier } carries such a service, but in which language is not known.
    .remedy = State its language in delivery.yaml.
access-services-only-claimed = A service in { $carrier } is claimed, and nothing in the delivery shows it.
    .remedy = Have a person look, and record an attestation.

## access/claims

access-claims-none = The package claims no access services.
access-claims-no-carrier = The claimed service { $kind } ({ $language }) names no file that carries it.
    .remedy = Name the carrier in delivery.yaml.
access-claims-no-such-carrier = The claimed service { $kind } ({ $language }) is to be in { $carrier }, which was not delivered.
    .remedy = Deliver the file, or correct the claim.
access-claims-role-disagrees = { $carrier } is claimed to carry { $kind }, but its role is { $measured }; expected: { $expected }.
    .remedy = Correct the role or the claim.
access-claims-language-disagrees = { $carrier } is claimed to be in { $expected }, but its language is { $measured }.
    .remedy = Correct the language of the file or of the claim.

## access/ad-not-main

access-ad-not-main-identical = The audio description { $asset } is the same file, byte for byte, as the main mix { $main }.
    .remedy = Deliver the mix that holds the description.
access-ad-not-main-nothing-to-compare = The package has no audio description beside a main mix.

## access/sdh-cues

access-sdh-cues-none = None of the { $cues } cues describes a sound or names a speaker.
    .remedy = Check that this is the SDH file, and not the subtitles under its name.
access-sdh-cues-no-sounds = No cue of { $cues } describes a sound.
    .remedy = Check that the file is the one for the deaf and hard of hearing, and add the sounds that matter.
access-sdh-cues-no-speakers = No cue of { $cues } tells who speaks.
    .remedy = Name the speakers where the picture does not show them.

## access/forced-subset

access-forced-subset-not-smaller = The forced narrative has { $events } events, no fewer than the full track { $other } ({ $limit }).
    .remedy = Check that this is not the full subtitle file; a forced track holds only what everybody must read.
access-forced-subset-too-large = The file has { $events } events, the full track { $other } has { $limit }; a forced narrative has fewer ({ $asked }).
    .remedy = Check that the file holds only what every viewer needs to read.

## access/forced-contained

access-forced-contained-missing = The forced-narrative event { $cue } is not in { $other } at that time.
    .remedy = Add the text to { $other }, or correct its time.
access-forced-contained-present = The forced-narrative event { $cue } is also in { $other }, which is to be without it.
    .remedy = Take the text out of { $other }.

## access/embedded-captions

access-embedded-captions-absent = { $channel } is required in { $asset }, and the picture carries no such captions.
    .remedy = Embed the captions and encode the picture again, or deliver them in the way the platform asks for.
access-embedded-captions-claimed-but-absent = Captions in { $channel } of { $asset } are claimed, and the picture carries none there.
    .remedy = Take the captions along when the picture is encoded, or correct the claim in delivery.yaml.
access-embedded-captions-empty = { $channel } of { $asset } carries caption data that show no text.
    .remedy = Check the caption source of the encoder: it sends padding only.
access-embedded-captions-unclaimed = { $asset } carries captions in { $channel } that the package does not list.
    .remedy = List them under access_services in delivery.yaml, with their language.
access-embedded-captions-not-asked = No captions in this picture are claimed or asked for.

## access/plain-subtitle

access-plain-subtitle-sound-cues = { $count } of { $cues } cues describe sounds, as SDH does; the limit is { $limit }.
    .remedy = Correct the role of the file, or deliver the subtitles without descriptions.
access-not-plain = The file is no plain subtitle.

## access/event-times

access-event-times-disagree = Only { $share } of the events start within { $tolerance } of one of { $other }, which is in the same language; asked for are { $limit }.
    .remedy = Find out which of the two files fits the video, and retime the other one.
access-no-other-track = The package has no other text track of this language.

## reasons shared by the checks on audio description and on captions against the sound

access-not-description = This is no audio description.
access-description-no-main = The package has no main mix to compare the description with.
access-description-no-sound = { $asset } holds no sound to compare.
    .remedy = Check that the file is whole, and export it again.
access-description-no-duration = The duration of { $asset } is not known.
    .remedy = Check that the file is whole, and export it again.
access-description-unlike-main = The file resembles the main mix in nothing, so its description cannot be told from it.
access-description-nothing-to-align = The file does not hold the main mix, so there is nothing to align.

## access/ad-content

access-ad-content-same-as-main = { $asset } holds nothing that { $main } does not: no description was found in it.
    .remedy = Deliver the mix that the description was laid over.
access-ad-content-few = { $count } descriptions were found, fewer than the { $limit } asked for.
    .remedy = Check that the description runs through the whole programme.
access-ad-content-gap = Nothing is described from { $start } to { $end }, for { $duration }; at most { $limit } is allowed.
    .remedy = Check that the description does not break off there; if the programme leaves no room for it, say so when you deliver.
access-ad-content-copy = The file is a copy of { $main }, byte for byte, which another check reports.

## access/ad-overlap

access-ad-overlap-over-dialogue = The description from { $start } to { $end } runs over dialogue for { $overlap }; at most { $limit } is allowed.
    .remedy = Move or shorten the description so that it ends before the dialogue begins.

## access/ad-form

access-ad-form-narration-only = { $asset } holds the narration alone; asked for is the whole mix, with the sound of { $main }.
    .remedy = Lay the narration over the main mix, and deliver that.
access-ad-form-mixed = { $asset } holds the whole mix of { $main }; asked for is the narration alone.
    .remedy = Deliver the narration without the mix.
access-ad-form-unlike-main = { $asset } has nothing in common with { $main }: it may be another cut or another title.
    .remedy = Listen to both at the same time, and check that they belong together.

## access/ad-level

access-ad-level-too-loud = The description's mix is { $difference } louder than the main mix where nobody describes; { $limit } is allowed.
    .remedy = Lower the gain of the description's mix by the difference.
access-ad-level-too-quiet = The description's mix is { $difference } softer than the main mix where nobody describes; { $limit } is allowed.
    .remedy = Raise the gain of the description's mix by the difference.
access-ad-level-voice-too-loud = The narrator is { $difference } louder than the dialogue; { $limit } is allowed.
    .remedy = Lower the narration in the mix.
access-ad-level-voice-too-quiet = The narrator is { $difference } softer than the dialogue; { $limit } is allowed.
    .remedy = Raise the narration, or lower the mix more under it.

## access/ad-sync

access-ad-sync-offset = The sound of { $main } stands { $offset } later in the description's mix; at most { $limit } to either side is allowed.
    .remedy = Export the description from the timeline of the main mix, with the same start.

## access/ad-duration

access-ad-duration-short = The description ends at { $duration }, and { $main } at { $limit }; they may differ by { $tolerance }.
    .remedy = Deliver the description for the whole programme.
access-ad-duration-long = The description lasts { $duration }, longer than { $main } with { $limit }; they may differ by { $tolerance }.
    .remedy = Check that both are of the same cut, and cut what the description has too much.

## access/ad-format

access-ad-format-sample-rate = The description has a sample rate of { $measured }, and { $main } one of { $expected }.
    .remedy = Export the description at the sample rate of the main mix.
access-ad-format-bit-depth = The description has { $measured }, and { $main } has { $expected }.
    .remedy = Export the description at the bit depth of the main mix.
access-ad-format-channels = The description has { $measured } channels, and { $main } has { $expected }.
    .remedy = Export the description in the layout of the main mix.
access-ad-format-codec = The description is in the codec { $measured }, and { $main } in { $expected }.
    .remedy = Encode the description as the main mix.

## access/ad-language

access-ad-language-no-such-main = { $asset } is labelled { $language }, and no main mix is in that language; there is { $languages }.
    .remedy = Correct the language of the description, or deliver the main mix that it belongs to.
access-ad-language-other-main = { $asset } is labelled { $language }, but it was laid over { $main }, which is { $languages }.
    .remedy = Listen to the dialogue of the description, and correct its language.

## access/ad-label

access-ad-label-unlabelled = Track { $track } of { $asset } is an audio description and is not flagged as one.
    .remedy = Set the flag for visually impaired listeners, the role or the label that the format has, when the file is packaged.
access-ad-label-main-labelled = Track { $track } of the main mix { $asset } is flagged as an audio description.
    .remedy = Take the flag for visually impaired listeners off the main mix, or correct the file's role.
access-ad-label-no-flag = Nothing in this file has to be labelled in the format { $format }.

## access/captions-sound

access-captions-sound-offset = The text is { $measured } (± { $uncertainty }) late against the speech in { $main } (early where negative); at most { $limit } is allowed.
    .remedy = Move the whole text by that time, and check its beginning and its end.
access-captions-sound-drift = The text gets { $measured } (± { $uncertainty }) later from the start to the end of { $main } (earlier where negative); at most { $limit } is allowed. Its times are stretched by { $ratio }.
    .remedy = Convert the text from the frame rate it was made for to that of the picture.
access-captions-sound-uncaptioned = Somebody speaks in { $main } from { $start } to { $end }, and no text is shown for { $duration }.
    .remedy = Listen to the place; add the missing text, or set the finding aside if it is a song or a crowd.
access-captions-sound-unspoken = Cue { $cue } is shown for { $duration }, and nobody speaks in { $main } then.
    .remedy = Listen to the place; the cue may be left over from another cut, or belong elsewhere.
access-captions-sound-no-sound = The package has no main mix to compare the text with.
access-captions-sound-no-match = The text and the speech in { $asset } do not lie together anywhere: the text is of another programme or in great disorder, or the detector does not hear the voices.
    .remedy = Play the text with the sound.
access-captions-sound-too-little = The text and the speech in { $asset } have too few beginnings in common to compare their times.

## access/enhanced-dialogue

access-not-enhanced-dialogue = This is no dialogue-enhanced mix.
access-enhanced-dialogue-no-dialogue = No speech was found in one of the mixes.
access-enhanced-dialogue-nothing-else = Nothing but dialogue is heard in { $main }, so there is nothing that it could stand out from.
access-enhanced-dialogue-same-as-main = { $asset } is the same mix as { $main }: its dialogue stands out by { $gain } more, and { $limit } is asked for.
    .remedy = Deliver the mix with the dialogue raised, or the rest lowered.
access-enhanced-dialogue-no-clearer = The dialogue of { $asset } stands out by { $gain } more than that of { $main }, less than the { $limit } asked for.
    .remedy = Listen to both; raise the dialogue or lower music and effects.
