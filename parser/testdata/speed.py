"""Times the parser against CPython's ast.parse, in one run, on one core.

    python3.13 parser/testdata/speed.py [ROUNDS]

Both read the same files, and what counts is CPU time, so that a busy machine
does not matter: for Go that of the benchmark's process with GOMAXPROCS=1, the
garbage collector included. It also prints the most memory that reading the
largest file takes, as a multiple of the source.
"""

import ast
import os
import pathlib
import resource
import subprocess
import sys
import sysconfig
import tempfile
import time
import warnings

warnings.simplefilter("ignore")
library = pathlib.Path(sysconfig.get_path("stdlib"))
package = pathlib.Path(__file__).parent.parent
files = {
    "asyncio": sorted(library.glob("asyncio/*.py")),
    "large": [library / "_pydecimal.py"],
    "typing": [library / "typing.py"],
}


def children():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def go_seconds(binary, name, rounds):
    def run(n):
        start = children()
        subprocess.run(
            [binary, "-test.run=^$", f"-test.bench=^BenchmarkParse$/^{name}$", f"-test.benchtime={n}x"],
            cwd=package, env={**os.environ, "GOMAXPROCS": "1", "GOSYNCIO_CPYTHON": sys.executable},
            check=True, stdout=subprocess.DEVNULL,
        )
        return children() - start

    few = run(1)
    return (run(rounds + 1) - few) / rounds


def python_seconds(sources, rounds):
    for source in sources:
        ast.parse(source)
    start = time.process_time()
    for _ in range(rounds):
        for source in sources:
            ast.parse(source)
    return (time.process_time() - start) / rounds


def main():
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    with tempfile.TemporaryDirectory() as folder:
        binary = os.path.join(folder, "parser.test")
        subprocess.run(["go", "test", "-c", "-o", binary, "."], cwd=package, check=True)
        for name, paths in files.items():
            sources = [path.read_bytes() for path in paths]
            size = sum(map(len, sources)) / 1e6
            python, go = python_seconds(sources, rounds), go_seconds(binary, name, rounds)
            print(f"{name:8} {size:5.2f} MB   CPython {size / python:6.2f} MB/s   gosyncio {size / go:6.2f} MB/s   {python / go:5.2f}x")
        out = subprocess.run([binary, "-test.run=^TestMemory$", "-test.v"], cwd=package, check=True, capture_output=True, text=True,
                             env={**os.environ, "GOSYNCIO_CPYTHON": sys.executable}).stdout
        print(*(line.strip() for line in out.splitlines() if "times the source" in line), sep="\n")


if __name__ == "__main__":
    main()
