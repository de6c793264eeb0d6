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
