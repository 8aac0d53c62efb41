"""How both engines grow: ``python -m benchmarks.scale RECORDS… [--only ours|splink] [--json FILE]`` (50000 200000 1000000).

Links FEBRL-like records of each size with both and prints what ``benchmarks.linkage`` prints; stores one file a size under
``benchmarks/results`` unless told otherwise. Ours runs once it has ``benchmarks/models/febrl_like.yaml``.
"""

import argparse

from benchmarks.linkage import measure, store


def main() -> None:
    """Each size in turn."""
    words = argparse.ArgumentParser(prog="benchmarks.scale")
    words.add_argument("records", nargs="+", type=int)
    words.add_argument("--only", choices=("ours", "splink"))
    words.add_argument("--json", default="benchmarks/results/{}.json")
    options = words.parse_args()
    for records in options.records:
        print(f"{records:,} records", flush=True)
        how = argparse.Namespace(peer="splink", only=options.only, errors=False, scan=False)
        store(measure(f"febrl_like:{records}", how), options.json)


if __name__ == "__main__":
    main()
