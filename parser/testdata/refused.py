"""Prints, as JSON lines, the sources in CPython's own tests that compile() refuses, and how.

Collects every string that test_syntax (its doctests included), test_exceptions
and test_fstring hand to compile, eval or exec, compiles each as a module, and
prints {"src", "type", "msg", "line", "col", "endLine", "endCol"} for those that
raise a SyntaxError. Columns are CPython's: characters from 1.
"""

import builtins
import doctest
import importlib
import io
import json
import sys
import unittest
import warnings

warnings.simplefilter("ignore")
real_compile, real_eval, real_exec = builtins.compile, builtins.eval, builtins.exec
sources = {}


def note(source):
    if isinstance(source, str):
        sources.setdefault(source)


def compile(source, *args, **kwargs):
    note(source)
    return real_compile(source, *args, **kwargs)


def run(real):
    def call(source, globals=None, locals=None, **kwargs):
        note(source)
        if globals is None:
            frame = sys._getframe(1)
            globals, locals = frame.f_globals, frame.f_locals
        return real(source, globals, locals, **kwargs)

    return call


def collect(name):
    module = importlib.import_module("test." + name)
    module.compile, module.eval, module.exec = compile, run(real_eval), run(real_exec)
    suite = unittest.defaultTestLoader.loadTestsFromModule(module)
    unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    for test in doctest.DocTestFinder(exclude_empty=True).find(module):
        for example in test.examples:
            note(example.source)


def answer(source):
    try:
        real_compile(source, "<case>", "exec")
    except SyntaxError as e:
        return {
            "src": source, "type": type(e).__name__, "msg": e.msg, "line": e.lineno, "col": e.offset,
            "endLine": e.end_lineno, "endCol": e.end_offset,
        }
    except Exception:  # MemoryError, RecursionError, UnicodeEncodeError: no syntax error
        return None


if __name__ == "__main__":
    real_out, sys.stdout = sys.stdout, io.StringIO()
    for name in ("test_syntax", "test_exceptions", "test_fstring"):
        collect(name)
    for source in sources:
        if len(source) < 20_000 and (found := answer(source)):
            print(json.dumps(found), file=real_out)
