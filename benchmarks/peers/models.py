"""Which model of Splink a set is linked with: one by the name of ours (``benchmarks/models``), and a province's variants."""

from collections.abc import Callable

from benchmarks.peers.latin import fake, febrl, febrl_like, rldata
from benchmarks.peers.model import PeerModel
from benchmarks.peers.province import one_record, plain, vetoes
from benchmarks.peers.thai_lists import latin, ocr, pdf, pool, sources, years

MODELS: dict[str, Callable[[], PeerModel]] = {
    "febrl": febrl, "clkhash_dirty1000": lambda: febrl(phone=True), "fake": fake, "rldata500": rldata, "febrl_like": febrl_like,
    "th_pool": pool, "th_ect2562_pdf": pdf, "th_ocr2562_partylist": ocr, "th_2566_sources": sources, "th_2569_sources": sources,
    "th_cross_years": years, "th_en_names": latin,
    "province": plain, "province+vetoes": vetoes, "province+one_record": one_record,
}  # fmt: skip


def model_of(name: str) -> PeerModel:
    """The model of a set."""
    return MODELS[name]()
