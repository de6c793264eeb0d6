## reasons shared by the checks on packages

package-not-declared = The package has no delivery.yaml that lists its files.

## package/readable

package-unreadable = { $asset } can't be read{ $detail ->
        [none] .
       *[other] : { $detail }.
    }
    .remedy = Check the path and the permissions, and deliver the file again if it is broken.
package-not-a-file = { $asset } is neither a file nor a folder.
    .remedy = Deliver a regular file in its place.
package-symlink-loop = The link { $asset } leads in a circle.
    .remedy = Replace the link by what it should lead to.
package-broken-link = The link { $asset } leads nowhere.
    .remedy = Replace the link by the file it should lead to.
package-empty = There are no files in { $asset }.
    .remedy = Check the path, and that the transfer was complete.
package-too-many-files = The folder holds more than { $limit } files; the rest was not looked at.
    .remedy = Check one delivery at a time, or every package in the folder with --each.
package-too-deep = The folders in { $asset } are nested more than { $limit } levels deep; the rest was not looked at.
    .remedy = Deliver a flatter folder.
package-manifest-invalid = { $asset } has a mistake in it: { $detail }
    .remedy = Correct the place that is named; schemas/delivery.schema.json describes what may stand there.
package-path-escapes = { $asset } names { $path }, which is outside the package.
    .remedy = Name files by their path inside the package.
package-listed-twice = { $path } is listed a second time; the entry in line { $first } counts.
    .remedy = Take one of the two entries out of delivery.yaml.
package-role-content-mismatch = { $asset } is listed as { $role }, but its content is { $content }.
    .remedy = Correct the role, or deliver the file that is meant.
package-content-mismatch = { $asset } is { $content }, though both its name and its role ({ $role }) promise something else.
    .remedy = Deliver the file that is meant under this name.
package-git-lfs-pointer = { $asset } is a Git LFS pointer, not the file itself.
    .remedy = Fetch the file (git lfs pull) and deliver it.

## package/missing

package-missing-file = { $path } is listed, but was not delivered.
    .remedy = Deliver the file, or correct its name in delivery.yaml.
package-missing-misnamed = { $path } is listed, but not there; { $near }, which nobody lists, is.
    .remedy = If that is the file, write its name in delivery.yaml as it is, or rename it; else deliver the file.

## package/unreferenced

package-unreferenced-file = { $asset } is not listed in delivery.yaml.
    .remedy = List the file with its role, or take it out of the delivery.

## package/duplicates

package-duplicates-identical = { $asset } is the same file, byte for byte, as { $other }.
    .remedy = Deliver the file that is missing, or take the copy out.

## package/names

package-names-control-character = The name of { $asset } holds { $character }, which is no printable character.
    .remedy = Rename the file without it.
package-names-not-nfc = The name of { $asset } is not in Unicode normalisation form C.
    .remedy = Rename the file to the NFC form of its name; letters and accents, or Hangul jamo, are stored apart.
package-names-pattern = The name of { $asset } is not of the form { $pattern }.
    .remedy = Rename the file.
package-names-too-long = The name of { $asset } has { $length } characters; at most { $limit } are allowed.
    .remedy = Shorten the name.
package-names-extension-case = The extension .{ $extension } of { $asset } is not in lower case.
    .remedy = Rename the file.
