## reasons why the captions in a picture are not known

captions-unreadable = The file cannot be read to its end, so captions in the picture cannot be ruled out.
    .remedy = Deliver the whole file again.
captions-codec-not-supported = How pictures in { $codec } carry captions is not known to this program.
    .remedy = Have a person look at the picture with captions turned on, and record an attestation.
