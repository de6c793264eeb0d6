## IMSC, Text and Image Profiles (W3C).

imsc-extension = { $what } is prohibited, or kept only for older players, in { $profile }.
    .remedy = Leave it out unless the receiver asks for it.
imsc-attribute-unknown = { $attribute } is no attribute that IMSC defines.
    .remedy = Correct its name, or remove it.
imsc-attribute-malformed = "{ $value }" is no value of { $attribute }.
    .remedy = activeArea is four percentages from 0% to 100%, aspectRatio two whole numbers above 0, linePadding a number with the unit c; the rest are the words that IMSC lists.
imsc-attribute-ignored = { $attribute } has an effect on tt only.
    .remedy = Move it to tt.
imsc-attribute-misplaced = { $attribute } cannot stand on this element.
    .remedy = Use it on style, region, body, div, p or initial.
imsc-element-unknown = { $name } is no element that IMSC defines.
    .remedy = Correct its name, or remove it.
imsc-aspect-ratio-twice = tt has both ittp:aspectRatio and ttp:displayAspectRatio.
    .remedy = Keep ttp:displayAspectRatio only.
imsc-alt-text-misplaced = ittm:altText does not stand in a metadata element.
    .remedy = Put it into metadata.
imsc-alt-text-not-text = ittm:altText holds an element.
    .remedy = Write plain text.
imsc-alt-text-twice = The document has both ittm:altText and an altText item (line { $line }).
    .remedy = Keep one of the two forms.
imsc-alt-text-missing = No text tells what the image of this div shows.
    .remedy = Add the subtitle's text as an altText item to the metadata of the div.
imsc-profile-undeclared = The document does not say which profile of IMSC it follows.
    .remedy = Name the profile in ttp:contentProfiles (IMSC 1.0: ttp:profile).
imsc-profile-unknown = "{ $designator }" is no profile of IMSC.
    .remedy = Correct the address, for example http://www.w3.org/ns/ttml/profile/imsc1.1/text.
imsc-profile-contradictory = The document declares both the Text Profile and the Image Profile.
    .remedy = Declare the one that it follows.
imsc-profile-other = ttp:profile names another profile: "{ $designator }".
    .remedy = Name the profile of IMSC that the document follows.
imsc-length-cell = { $attribute }="{ $value }" is in cells, which only ebutts:linePadding may be.
    .remedy = Use percentages or pixels.
imsc-length-negative = { $attribute }="{ $value }" has a length below zero.
    .remedy = Use a length of zero or more.
imsc-length-negative-shadow = { $attribute }="{ $value }" has a length below zero.
    .remedy = Use a length of zero or more.
imsc-length-negative-disparity = { $attribute }="{ $value }" has a length below zero.
    .remedy = Use a length of zero or more.
imsc-length-wrong-axis = { $attribute }="{ $value }" uses rh across or rw down.
    .remedy = Use rw for horizontal and rh for vertical lengths.
imsc-extent-root-missing = Lengths are in pixels, and tt has no tts:extent to say of how many.
    .remedy = Add tts:extent in pixels to tt, or use percentages.
imsc-extent-percentage = { $attribute }="{ $value }" is in percentages; { $profile } asks for pixels.
    .remedy = Give the extent in pixels.
imsc-extent-font-relative = { $attribute }="{ $value }" depends on the font size.
    .remedy = Use the units that the profile allows for regions.
imsc-extent-root-relative = { $attribute }="{ $value }" uses rw or rh, which { $profile } does not know here.
    .remedy = Use the units that the profile allows for regions.
imsc-extent-auto = { $attribute }="{ $value }" names no size.
    .remedy = Give the extent in the units that the profile allows for regions.
imsc-origin-auto = { $attribute }="{ $value }" names no place.
    .remedy = Use pixels or percentages.
imsc-origin-font-relative = { $attribute }="{ $value }" depends on the font size.
    .remedy = Use pixels or percentages.
imsc-origin-root-relative = { $attribute }="{ $value }" uses rw or rh.
    .remedy = Use pixels or percentages.
imsc-position-font-relative = { $attribute }="{ $value }" depends on the font size.
    .remedy = Use pixels, percentages, rw or rh.
imsc-region-extent-missing = The region has no tts:extent.
    .remedy = Give every region an extent.
imsc-region-outside-root = The region reaches beyond the root container.
    .remedy = Correct its origin or its extent.
imsc-region-outside-root-by-style = With its nested styles, the region reaches beyond the root container.
    .remedy = Give origin and extent on the region itself.
imsc-region-origin-with-position = The document uses both tts:position and tts:origin (line { $line }).
    .remedy = Place all regions in one of the two ways.
imsc-region-overlap = The region is shown together with that of line { $line }, and overlaps it.
    .remedy = Move one of them, or use one region for both.
imsc-region-too-many = More than { $limit } regions are shown at the same time here.
    .remedy = Use fewer regions.
imsc-region-several-images = The region shows another image at the same time.
    .remedy = Give each image a region of its own.
imsc-text-shadow-too-many = tts:textShadow has { $count } shadows, more than { $limit }.
    .remedy = Use fewer shadows.
imsc-text-outline-too-thick = The outline "{ $value }" is thicker than { $limit } of the font size.
    .remedy = Make the outline thinner.
imsc-ruby-align-value = The ruby text is aligned by "{ $value }".
    .remedy = Use center or spaceAround.
imsc-font-variant-value = tts:fontVariant is "{ $value }".
    .remedy = Use normal, sub or super.
imsc-font-family-space = There are spaces between the families of "{ $value }".
    .remedy = Separate the families by commas alone.
imsc-line-height-normal = Paragraphs are left at the line height "normal", which every player takes differently.
    .remedy = Specify tts:lineHeight for all paragraphs, for example 125%.
imsc-timing-missing = The content has no begin, or no end.
    .remedy = Give it, or an element around it, a begin and an end.
imsc-timing-mixed = { $attribute } is written otherwise than the times before it: clock times and offsets are mixed.
    .remedy = Use one form of time in the whole document.
imsc-progressive-timing-in-head = The document says it is progressively decodable, but its head has times.
    .remedy = Remove the times from the head, or ittp:progressivelyDecodable.
imsc-progressive-timing-in-paragraph = The document says it is progressively decodable, but a part of a paragraph has times.
    .remedy = Time whole paragraphs only, or remove ittp:progressivelyDecodable.
imsc-progressive-order = The document says it is progressively decodable, but this paragraph begins before one in front of it.
    .remedy = Put the paragraphs in the order of their begin, or remove ittp:progressivelyDecodable.
imsc-progressive-forward-reference = The document says it is progressively decodable, but "{ $reference }" is defined further down.
    .remedy = Define it before it is used, or remove ittp:progressivelyDecodable.
imsc-content-text = { $name } is text; { $profile } has images only.
    .remedy = Deliver text in a document of the Text Profile.
imsc-background-image = The document uses { $attribute }.
    .remedy = Use text in the Text Profile, and the image element in the Image Profile.
imsc-background-offset = The document uses { $attribute }, which IMSC prohibits.
    .remedy = Place the image by its region.
imsc-background-embedded = The document uses smpte:image, which IMSC prohibits.
    .remedy = Refer to an image file.
imsc-image-misplaced = The image does not stand in a div.
    .remedy = Make it a child of a div of its own.
imsc-image-attribute-missing = The image has no { $attribute }.
    .remedy = Give every image src, type and tts:extent.
imsc-image-type = The image is of the type "{ $value }".
    .remedy = Use PNG (image/png).
imsc-image-size = The extent of the image is { $size }, that of its region { $region } pixels.
    .remedy = Make the region as large as the image.
imsc-image-several = The div has more than one image.
    .remedy = Give each image a div of its own.
imsc-image-with-background = The div has both an image and smpte:backgroundImage.
    .remedy = Keep the image.
