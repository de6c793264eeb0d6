## reasons shared by the checks on metadata

metadata-lone-file = 단독 문서이므로 참조할 패키지가 없습니다.
metadata-not-well-formed = 문서가 올바른 XML이 아니어서 무엇을 참조하는지 알 수 없습니다.
    .remedy = 먼저 문서를 고치십시오.
metadata-no-references = 문서가 참조하는 파일이 없습니다.

## metadata/references

metadata-references-missing = 문서가 참조하는 { $path }이(가) 패키지에 없습니다.
    .remedy = 파일을 납품하거나 이름을 고치십시오.
metadata-references-case = 문서에는 { $path }(으)로 적혀 있으나 실제 파일 이름은 { $actual }입니다.
    .remedy = 두 표기를 같게 하십시오.
metadata-references-outside = 문서가 참조하는 { $path }은(는) 패키지 밖의 경로입니다.
    .remedy = 패키지 안에서 문서를 기준으로 한 상대 경로로 적으십시오.
