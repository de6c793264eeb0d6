## SMPTE-TT (SMPTE ST 2052-1).

smpte-element-unknown = "{ $name }" is no element of SMPTE-TT.
    .remedy = Use information, image or data.
smpte-attribute-unknown = "{ $attribute }" is no attribute of SMPTE-TT, or not of this element.
    .remedy = Correct its name, or remove it.
smpte-attribute-misplaced = The caption attribute "{ $attribute }" stands outside smpte:information.
    .remedy = Move it to smpte:information.
smpte-background-malformed = smpte:backgroundImage="{ $value }" is no address.
    .remedy = Write the address of an image, or # and the xml:id of an smpte:image.
smpte-background-unresolved = smpte:backgroundImage refers to "{ $reference }", which is no smpte:image of the document.
    .remedy = Add the image, or correct the reference.
smpte-background-offset = smpte:{ $attribute }="{ $value }" is no position.
    .remedy = Write left, center or right (top, center or bottom), a percentage, or a length of zero or more.
smpte-payload-encoding = The encoding of the data is "{ $value }".
    .remedy = Declare encoding="Base64".
smpte-payload-base64 = The content of smpte:{ $name } is not base 64.
    .remedy = Encode it anew.
smpte-image-type = The image is of the type "{ $value }".
    .remedy = Use PNG.
smpte-data-type-malformed = datatype="{ $value }" is neither a type of SMPTE-TT nor a private one.
    .remedy = Use the address of the caption format, or a name that begins with x-.
smpte-data-type-unknown = The data are of a type that SMPTE-TT does not define: "{ $value }".
    .remedy = Make sure that the receiver knows it.
smpte-information-several = The document has smpte:information already in line { $line }.
    .remedy = Keep one.
smpte-information-misplaced = smpte:information does not stand in the metadata of the head.
    .remedy = Move it there.
smpte-information-mode = The mode of translation is "{ $value }".
    .remedy = Use Preserved or Enhanced.
