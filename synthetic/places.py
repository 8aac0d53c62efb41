"""The ground of the made-up province: Lampang's real districts and tambons, with made-up villages and house numbers.

Belongs here: official names and codes (from geothai), how many people live where, villages. Does not belong here: schools, families.
"""

from dataclasses import dataclass

import geothai
import numpy as np

from synthetic.names.sampling import villages
from synthetic.tables import Array, texts

PROVINCE_CODE, PROVINCE = "52", "ลำปาง"
OUTSIDE_TAMBON = 0.03  # families that live here but are registered in another province
SHARES = {  # of the children, about as the districts' registered population
    "เมืองลำปาง": 0.30, "แม่เมาะ": 0.055, "เกาะคา": 0.08, "เสริมงาม": 0.045, "งาว": 0.08, "แจ้ห่ม": 0.055, "วังเหนือ": 0.06,
    "เถิน": 0.085, "แม่พริก": 0.022, "แม่ทะ": 0.075, "สบปราบ": 0.038, "ห้างฉัตร": 0.065, "เมืองปาน": 0.04,
}  # fmt: skip
HILLS = frozenset({"งาว", "วังเหนือ", "เมืองปาน", "แจ้ห่ม", "แม่เมาะ"})  # where hill peoples' villages lie
TOWNS = frozenset({"เมืองลำปาง", "เกาะคา", "ห้างฉัตร"})  # where the potteries and building sites are
AREA_ONE = frozenset({"เมืองลำปาง", "แม่เมาะ", "ห้างฉัตร", "งาว", "แจ้ห่ม", "วังเหนือ", "เมืองปาน"})  # primary education area 1


@dataclass(frozen=True)
class Places:
    """The tambons, one entry each: names, codes, share of the children, villages."""

    code: Array
    tambon: Array
    amphoe: Array
    amphoe_code: Array
    share: Array
    moo: Array  # number of villages
    village: Array  # tambon by moo: the village's name

    def at(self, amphoe: str, tambon: str) -> int:
        """The index of a tambon by name."""
        return int(np.flatnonzero((self.amphoe == amphoe) & (self.tambon == tambon))[0])


def lampang(rng: np.random.Generator, children: int) -> Places:
    """The districts and tambons of Lampang with made-up villages, so many that each has a dozen children or more."""
    districts = geothai.districts(PROVINCE_CODE)
    rows = [(s.code, s.name_th, d.name_th, d.code) for d in districts for s in geothai.subdistricts(d.code)]
    code, tambon, amphoe, amphoe_code = (texts(c) for c in zip(*rows, strict=True))
    size = np.exp(rng.normal(0, 0.45, len(rows)))
    total = {a: size[amphoe == a].sum() for a in SHARES}
    share = np.array([SHARES[a] * s / total[a] for a, s in zip(amphoe, size, strict=True)])
    moo = np.clip(np.minimum((share * 1000).astype(int) + rng.integers(-1, 3, len(rows)), (share * children / 12).astype(int)), 2, 17)
    names = villages(rng, len(rows) * 18).reshape(len(rows), 18)
    return Places(code.astype(int), tambon, amphoe, amphoe_code.astype(int), share, moo, names)


def houses(rng: np.random.Generator, n: int) -> Array:
    """House numbers, some of them with a stroke for the plot's second house."""
    number = (280 * rng.random(n) ** 1.5).astype(int) + 1
    stroke = np.where(rng.random(n) < 0.22, rng.integers(1, 9, n), 0)
    return texts([f"{a}/{b}" if b else str(a) for a, b in zip(number.tolist(), stroke.tolist(), strict=True)])
