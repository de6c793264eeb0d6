## reasons shared by the checks on packages

package-not-declared = 파일 목록을 담은 delivery.yaml 이 없는 패키지입니다.

## package/readable

package-unreadable = { $asset }을(를) 읽을 수 없습니다{ $detail ->
        [none] .
       *[other] : { $detail }.
    }
    .remedy = 경로와 권한을 확인하고, 파일이 깨졌다면 다시 납품하십시오.
package-not-a-file = { $asset }은(는) 파일도 폴더도 아닙니다.
    .remedy = 일반 파일로 바꾸어 납품하십시오.
package-symlink-loop = 링크 { $asset }이(가) 제자리를 맴돕니다.
    .remedy = 링크 대신 실제 파일이나 폴더를 납품하십시오.
package-broken-link = 링크 { $asset }이(가) 가리키는 곳이 없습니다.
    .remedy = 링크 대신 실제 파일을 납품하십시오.
package-empty = { $asset }에 파일이 없습니다.
    .remedy = 경로가 맞는지, 전송이 끝났는지 확인하십시오.
package-too-many-files = 폴더에 파일이 { $limit }개보다 많아 나머지는 살펴보지 않았습니다.
    .remedy = 납품물을 하나씩 검사하거나 --each 로 폴더 안의 패키지를 각각 검사하십시오.
package-too-deep = { $asset }의 폴더가 { $limit }단계보다 깊어 나머지는 살펴보지 않았습니다.
    .remedy = 폴더 구조를 단순하게 하여 납품하십시오.
package-manifest-invalid = { $asset }에 잘못된 곳이 있습니다: { $detail }
    .remedy = 표시된 곳을 고치십시오. 쓸 수 있는 내용은 schemas/delivery.schema.json 에 있습니다.
package-path-escapes = { $asset }에 적힌 { $path }은(는) 패키지 밖의 경로입니다.
    .remedy = 패키지 안의 경로로 적으십시오.
package-listed-twice = { $path }이(가) 두 번 적혀 있으며 { $first }행의 항목이 적용됩니다.
    .remedy = delivery.yaml에서 두 항목 가운데 하나를 지우십시오.
package-role-content-mismatch = { $asset }의 역할은 { $role }(으)로 적혀 있으나 내용은 { $content }입니다.
    .remedy = 역할을 고치거나 뜻한 파일을 납품하십시오.
package-content-mismatch = { $asset }의 이름과 역할({ $role })은 다른 것을 뜻하지만 내용은 { $content }입니다.
    .remedy = 이 이름으로 뜻한 파일을 납품하십시오.
package-git-lfs-pointer = { $asset }은(는) 실제 파일이 아니라 Git LFS 포인터입니다.
    .remedy = 실제 파일을 받아(git lfs pull) 납품하십시오.

## package/missing

package-missing-file = { $path }이(가) 목록에 있으나 납품되지 않았습니다.
    .remedy = 파일을 납품하거나 delivery.yaml에 적은 이름을 고치십시오.
package-missing-misnamed = 목록에 있는 { $path }은(는) 없고, 목록에 없는 { $near }이(가) 있습니다.
    .remedy = 그 파일이 맞으면 delivery.yaml에 이름을 그대로 적거나 파일 이름을 바꾸고, 아니면 파일을 납품하십시오.

## package/unreferenced

package-unreferenced-file = { $asset }이(가) delivery.yaml 목록에 없습니다.
    .remedy = 역할과 함께 목록에 적거나 납품물에서 빼십시오.

## package/duplicates

package-duplicates-identical = { $asset }은(는) { $other }과(와) 바이트까지 같은 파일입니다.
    .remedy = 빠진 파일을 납품하거나 사본을 빼십시오.

## package/names

package-names-control-character = { $asset }의 이름에 표시할 수 없는 문자 { $character }이(가) 있습니다.
    .remedy = 그 문자를 빼고 파일 이름을 바꾸십시오.
package-names-not-nfc = { $asset }의 이름이 유니코드 정규화 형식 C(NFC)가 아닙니다.
    .remedy = 파일 이름을 NFC로 바꾸십시오. 한글 자모나 글자와 부호가 분리되어 저장되어 있습니다.
package-names-pattern = { $asset }의 이름이 { $pattern } 형식에 맞지 않습니다.
    .remedy = 파일 이름을 바꾸십시오.
package-names-too-long = { $asset }의 이름이 { $length }자입니다. 최대 { $limit }자까지 허용됩니다.
    .remedy = 이름을 줄이십시오.
package-names-extension-case = { $asset }의 확장자 .{ $extension }이(가) 소문자가 아닙니다.
    .remedy = 파일 이름을 바꾸십시오.
