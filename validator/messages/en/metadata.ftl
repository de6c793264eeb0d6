## reasons shared by the checks on metadata

metadata-lone-file = A lone document has no package for its references to lead to.
metadata-not-well-formed = The document is not well-formed, so what it names is not known.
    .remedy = Correct the document first.
metadata-no-references = The document names no files.

## metadata/references

metadata-references-missing = The document names { $path }, which is not in the package.
    .remedy = Deliver the file, or correct the name.
metadata-references-case = The document names { $path }; the file is called { $actual }.
    .remedy = Spell both alike.
metadata-references-outside = The document names { $path }, which is outside the package.
    .remedy = Name files by a path relative to the document, inside the package.
