"""Record the traces that the Go twins in ../*_test.go must repeat.

    python3.13 record.py        runs every scenario of traces.py and writes traces.txt
"""
import asyncio
import pathlib
import sys

import traces

assert sys.version_info[:2] == (3, 13), "the oracle is CPython 3.13"


def run(scenario):
    lines = []
    if asyncio.iscoroutinefunction(scenario):
        asyncio.run(scenario(lines.append))
    else:
        scenario(lines.append)
    return lines


def main():
    here = pathlib.Path(__file__).parent
    with open(here / "traces.txt", "w") as out:
        for scenario in traces.SCENARIOS:
            lines = run(scenario)
            assert lines == run(scenario), f"{scenario.__name__} is not deterministic"
            print("==", scenario.__name__, file=out)
            for line in lines:
                print(line, file=out)


main()
