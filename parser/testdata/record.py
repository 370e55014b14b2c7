"""Records what CPython 3.13 says, so that the tests can run without it.

    python3.13 parser/testdata/record.py

For each sources/*.py: sources/*.dump, which is
ast.dump(ast.parse(source), include_attributes=True), and in dumps.txt the
SHA-256 of that and of the same with indent=2 and without attributes. For each
case of errors.txt: a line of errors.jsonl with what compile() raises.
"""

import ast
import hashlib
import json
import pathlib
import sys
import warnings

warnings.simplefilter("ignore")
here = pathlib.Path(__file__).parent


def digest(text):
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def record_dumps():
    lines = []
    for path in sorted(here.glob("sources/*.py")):
        tree = ast.parse(path.read_bytes())
        dump = ast.dump(tree, include_attributes=True)
        path.with_suffix(".dump").write_bytes((dump + "\n").encode("utf-8", "surrogatepass"))
        indented = ast.dump(tree, include_attributes=True, indent=2)
        plain = ast.dump(tree, indent=3)
        lines.append(f"{path.name} {digest(dump)} {digest(indented)} {digest(plain)}\n")
    (here / "dumps.txt").write_text("".join(lines))


def cases():
    """The cases of errors.txt are separated by lines of dashes; a case that
    starts with b" is the literal of a bytes object."""
    for block in (here / "errors.txt").read_text("utf-8").split("\n----\n"):
        yield block


def record_errors():
    with open(here / "errors.jsonl", "w") as out:
        for source in cases():
            data = ast.literal_eval(source) if source.startswith('b"') else source
            try:
                compile(data, "<case>", "exec")
            except SyntaxError as e:
                text = data.decode("latin-1") if isinstance(data, bytes) else data
                print(json.dumps({
                    "src": text, "bytes": isinstance(data, bytes), "type": type(e).__name__, "msg": e.msg,
                    "line": e.lineno, "col": e.offset, "endLine": e.end_lineno, "endCol": e.end_offset,
                }), file=out)
            else:
                sys.exit(f"compile() takes {source!r}")


if __name__ == "__main__":
    assert sys.version_info[:2] == (3, 13), "the record is CPython 3.13's"
    record_dumps()
    record_errors()
