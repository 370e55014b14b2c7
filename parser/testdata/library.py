"""Prints, for each file of the running CPython's library: its path, and the
SHA-256 of ast.dump(ast.parse(file), include_attributes=True), or "refused"."""

import ast
import hashlib
import pathlib
import sysconfig
import warnings

warnings.simplefilter("ignore")
for path in sorted(pathlib.Path(sysconfig.get_path("stdlib")).rglob("*.py")):
    if "site-packages" in path.parts:
        continue
    try:
        dump = ast.dump(ast.parse(path.read_bytes()), include_attributes=True)
    except SyntaxError:
        print(path, "refused", sep="\t")
    else:
        print(path, hashlib.sha256(dump.encode("utf-8", "surrogatepass")).hexdigest(), sep="\t")
