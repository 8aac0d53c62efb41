"""Keys of Thai names: what must sound alike, what must not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching import keys, thai


def fold(name: str) -> str:
    """The key of one name."""
    return keys.fold([name])[0]


def tone_free(name: str) -> str:
    """The key of one name."""
    return keys.tone_free([name])[0]


def sound(name: str) -> str:
    """The key of one name."""
    return keys.sound([name])[0]


def skeleton(name: str) -> str:
    """The key of one name."""
    return keys.skeleton([name])[0]


SAME_SOUND = [
    ("ณัฐพล", "ณัฏฐพล"),  # doubled letter of one class
    ("พรรณี", "พันนี"),  # ro han
    ("สุวรรณ", "สุวัน"),
    ("จันทร์เพ็ญ", "จันเพ็ญ"),  # silenced cluster
    ("ศักดิ์สิทธิ์", "สักสิด"),
    ("กัญญารัตน์", "กันยารัด"),
    ("ศิริพร", "สิริพร"),
    ("ใจ", "ไจ"),
    ("ชัยชนะ", "ไชยชนะ"),
    ("ทองคำ", "ทองคัม"),
    ("ธนกร", "ธณกรณ์"),
    ("สมศรี", "สมสี"),
    ("หน่อแก้ว", "นอแก้ว"),  # leading ho before the vowel อ
    ("หมาย", "ไม"),  # leading ho, long and short ai
]
OTHER_SOUND = [("มาลี", "มานี"), ("กานดา", "กานดี"), ("วิชัย", "พิชัย"), ("สมชาย", "สมหญิง"), ("นภา", "นิภา"), ("ปรีชา", "บุญชา")]


@pytest.mark.parametrize(("one", "other"), SAME_SOUND)
def test_names_that_sound_alike_share_a_key(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(("one", "other"), OTHER_SOUND)
def test_names_that_sound_different_have_different_keys(one: str, other: str) -> None:
    assert sound(one) != sound(other)


@pytest.mark.parametrize(("one", "other"), [("ก้อย", "กอย"), ("บุญชู", "บุญชุ"), ("สมศักดิ์", "สมศัก"), ("กานดา", "กันดา")])
def test_tone_marks_silent_letters_and_vowel_length_do_not_count(one: str, other: str) -> None:
    assert tone_free(one) == tone_free(other)


@pytest.mark.parametrize(
    ("thai", "latin"), [("สมชาย", "Somchai"), ("ธนพล", "Thanaphon"), ("มานี", "Manee"), ("กิตติ", "Kitti"), ("พรทิพย์", "Porntip")]
)
def test_a_romanised_name_keeps_its_consonants(thai: str, latin: str) -> None:
    assert skeleton(thai) == skeleton(latin)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ศักดิ์", "ศัก"),
        ("จันทร์", "จัน"),
        ("ศาสตร์", "ศาส"),
        ("ลักษณ์", "ลัก"),
        ("ลักษมณ์", "ลักษม"),
        ("พันธุ์", "พัน"),
        ("สัตย์์", "สัต"),  # a mark typed twice
        ("์กาน", "์กาน"),  # nothing to silence
    ],
)
def test_silenced_letters_are_left_out(name: str, expected: str) -> None:
    assert thai._without_silenced(name) == expected


@pytest.mark.parametrize(
    ("written", "said"), [("ศรี", "ศี"), ("สระ", "สะ"), ("สร้อย", "ส้อย"), ("จริง", "จิง"), ("เสริม", "เสิม"), ("ศรีจริง", "ศีจิง")]
)
def test_an_r_that_is_not_said_makes_no_difference(written: str, said: str) -> None:
    assert (sound(written), skeleton(written)) == (sound(said), skeleton(said))


@pytest.mark.parametrize("said", ["จรี", "ศรัณย์", "จรินทร์"])
def test_an_r_that_is_said_does(said: str) -> None:
    assert sound(said) != sound(said.replace("ร", "", 1))


@pytest.mark.parametrize(("written", "romanised"), [("เกียรติ", "เกียติ"), ("จักรี", "จักี"), ("มิตร", "มิต"), ("เพชร", "เพช"), ("สมุทร", "สมุท")])
def test_an_r_that_romanised_names_leave_out_is_no_part_of_the_skeleton(written: str, romanised: str) -> None:
    assert skeleton(written) == skeleton(romanised)


@pytest.mark.parametrize("written", ["มิตรี", "ตรง", "เพชาร"])
def test_an_r_that_they_write_is(written: str) -> None:
    assert skeleton(written) != skeleton(written.replace("ร", ""))


def test_folding_leaves_letters_alone() -> None:
    assert fold("ณ. อยุธยา-เดช") == "ณอยุธยาเดช"
    assert fold("O'Brien") == "obrien"


@pytest.mark.parametrize("key", [fold, tone_free, sound, skeleton])
@pytest.mark.parametrize("odd", ["", " ", "์", "123", "่้", "ABC", "李"])
def test_odd_text_gives_some_key(key: object, odd: str) -> None:
    assert isinstance(key(odd), str)  # type: ignore[operator]


NAMES = st.text(alphabet=st.sampled_from(list("กขคงจชญฐณดตทนบปพฟมยรลวศสหอ") + list("ะาิีึืุูเแโใไ่้์ัำรร") + list(" -.aehkpsty")), max_size=12)


@given(st.lists(NAMES, max_size=8))
def test_many_names_at_once_have_the_keys_each_has_alone(names: list[str]) -> None:
    for key in (keys.fold, keys.tone_free, keys.sound, keys.skeleton):
        assert key(names) == [key([name])[0] for name in names]
