"""Records what CPython's argparse does: python3.13 record.py > record.jsonl

A case is a parser as data (the Go test builds the same one) and command lines;
the record has for each the namespace or exit code, stdout and stderr.
"""
import argparse
import contextlib
import io
import json
import os

os.environ["COLUMNS"] = "80"
FORMATS = [argparse.HelpFormatter, argparse.RawDescriptionHelpFormatter, argparse.RawTextHelpFormatter, argparse.ArgumentDefaultsHelpFormatter]


def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not positive")
    return n


def even(text):
    if int(text) % 2:
        raise ValueError("odd")
    return int(text)


TYPES = {"int": int, "float": float, "str": str, "bool": bool, "positive": positive, "even": even}


def arg(*flags, **kw):
    return {"flags": flags, **kw}


def parser(*args, **kw):
    return {"options": kw, "args": args}


H = ["-h"]
CASES = [
    (parser(arg("-p", "--producers", type="int", default=5), arg("-c", "--consumers", type="int", default=10), prog="asyncq.py"),
     [[], ["-p", "2"], ["-p2", "--consumers=3"], ["--prod", "7", "-c", "-4"], ["-p", "x"], ["-p"], H, ["--help"], ["extra"], ["-x"], ["--cons", "a b"],
      ["-p", "2", "-p", "3"], ["--producers", "1", "2"], ["-pc"], ["-p=4"], ["--producers="], ["--", "-p"], ["-p", "--"], ["--p", "1"]]),
    (parser(arg("urls", nargs="+", help="what to fetch"), arg("-j", "--jobs", type="int", default=4, help="parallel jobs"),
            arg("-r", "--retries", type="int", default=1), arg("--rate", type="float", default=2.5),
            arg("--format", choices=["text", "json", "csv"], default="text", dest="fmt"), arg("-v", "--verbose", action="store_true"),
            arg("-q", "--quiet", action="store_true"), arg("-H", "--header", action="append", default=[]),
            arg("-d", action="count", default=0, dest="debug"), prog="grab", description="Fetch a list of urls."),
     [["a"], [], H, ["a", "b", "-vq", "-ddd", "--rate", "1e3", "--format", "json"], ["a", "--format", "xml"], ["-H", "x: y", "-Hz", "a"],
      ["-j9", "a"], ["-j", "1.5", "a"], ["--r", "3", "a"], ["--re", "3", "a"], ["a", "-vd", "b"], ["a", "-vx"], ["-v=3", "a"], ["--verbose=3", "a"],
      ["-qd5", "a"], ["a", "--", "-b", "--jobs"], ["--rate", "-1", "a"], ["--rate", "-1.5e3", "a"], ["-1", "-2.5"], ["", "b"], ["--rate", "nan", "a"]]),
    (parser(arg("width", type="positive", help="new width in pixels"), arg("height", type="positive", nargs="?"),
            arg("--mode", choices=["fit", "fill", "stretch"], required=True, help="how to fit"), arg("--fast", action="store_true", group=0),
            arg("--best", action="store_true", group=0), prog="resize", description="Resize one picture.", exclusive=[False]),
     [["3", "--mode", "fit"], ["3", "4", "--mode", "fill", "--fast"], ["0", "--mode", "fit"], ["3"], [], H, ["3", "--mode", "x"], ["x", "--mode", "fit"],
      ["3", "--mode", "fit", "--fast", "--best"], ["3", "4", "5", "--mode", "fit"], ["--mode", "fit", "--", "3"], ["3", "--mode=fit", "4"]]),
    (parser(arg("files", nargs="*"), arg("--out", "-o", metavar="FILE", help="where to write (default: %(default)s)", default="-"),
            arg("--level", type="int", choices=[1, 2, 3], help="one of %(choices)s, a %(type)s"), arg("--size", nargs=2, type="int", metavar=["W", "H"]),
            arg("--pair", nargs=2), arg("--opt", nargs="?", const="C", default="D"), arg("--many", nargs="*", type="float"),
            arg("--version", action="version", version="%(prog)s 1.2"), arg("--secret", help=argparse.SUPPRESS), arg("--cfg", default=argparse.SUPPRESS),
            prog="tool", epilog="The end of %(prog)s, which is a rather long epilogue that must be wrapped at some point or other, surely."),
     [[], H, ["a", "b"], ["--size", "1", "2", "x"], ["--size", "1"], ["--opt"], ["--opt", "x"], ["--opt=y", "z"], ["--many", "1", "2.5"], ["--many"],
      ["--version"], ["--secret", "s", "--cfg", "c"], ["--level", "4"], ["--level", "2"], ["-o", "f", "--pair", "a", "b", "c"], ["--s", "x"], ["--many", "x"],
      ["a", "--out", "b", "c"]]),
    (parser(arg("cmd", choices=["start", "stop"]), arg("rest", nargs="..."), prog="run"), [["start"], ["stop", "-x", "--", "y"], ["go"], [], H]),
    (parser(arg("a"), arg("b", nargs="?", default="B"), arg("c", nargs="*", default=["x"]), arg("-n", action="append", type="int"), prog="pos"),
     [["1"], ["1", "2"], ["1", "2", "3", "4"], [], ["-n", "1", "-n2", "q"], ["1", "-n", "3", "2"], H]),
    (parser(arg("--x", action="store_const", const=42), arg("--y", action="store_false"), arg("--z", action="append_const", const="z"),
            arg("--no", action="boolean", default=None), arg("--feature", action="boolean", help="switch it"), arg("-e", action="extend", nargs="+"), prog="acts"),
     [[], ["--x", "--y", "--z", "--z"], ["--feature"], ["--no-feature"], ["--no-no"], ["-e", "1", "2", "-e", "3"], H, ["--no-f"], ["--fea=1"]]),
    (parser(arg("--json", action="store_true", group=0), arg("--csv", action="store_true", group=0), arg("--level", type="int", default=5, group=1),
            arg("--quiet", action="store_true", group=1), arg("name"), prog="ex", exclusive=[True, False]),
     [["n"], ["--json", "n"], ["--json", "--csv", "n"], ["--csv", "--level", "5", "--quiet", "n"], ["--csv", "--level", "6", "--quiet", "n"], H]),
    (parser(arg("--a-rather-long-option-name", metavar="VALUE", help="help for the long one that goes on and on until it has to be wrapped somewhere"),
            arg("-s", help="short"), arg("--no-help"), arg("pos", help="a positional with %% in its help and\n  white   space"), arg("--x1"), arg("--x2"), arg("--x3"),
            prog="a-program-with-a-name", description="Two lines\nof   text that are joined, and then wrapped again because together they exceed the width of the terminal."),
     [H, ["p"], ["p", "--a-rather", "1"], ["p", "--x", "1"], ["p", "--x4"]]),
    (parser(arg("--one"), arg("positional"), prog="a-very-long-program-name-that-does-not-leave-much-room-for-the-rest-of-usage.py"), [H, []]),
    (parser(arg("-x", type="int", default="7"), arg("-y", type="float", default=3, help="y [%(default).2f]"), arg("-z", help=""), prog="df", format=3), [[], H]),
    (parser(arg("-x", help="line one\n  line two"), prog="raw", description="Keep\n  this  as it is\n", format=1), [H]),
    (parser(arg("-x", help="line one\n  line two"), prog="raw", description="Keep\n  this  as it is\n", format=2), [H]),
    (parser(arg("n", type="even"), arg("-1", dest="one", action="store_true"), prog="neg"), [["2"], ["3"], ["-1", "4"], ["-2"], ["-1", "-4"]]),
    (parser(prog="empty"), [[], H, ["x"]]),
    (parser(arg("-v", action="store_true"), prog="nohelp", add_help=False, usage="%(prog)s does [it]"), [[], ["-h"], ["-v"]]),
    (parser(arg("--verbose", action="store_true"), prog="noabbrev", allow_abbrev=False), [["--verb"], ["--verbose"]]),
    (parser(arg("--n", type="int"), prog="raises", exit_on_error=False), [["--n", "x"], ["--n", "1"], ["y"]]),
    (parser(arg("-g", "--global", dest="glob", help="for all"), prog="git", description="Commands.",
            commands={"dest": "command", "required": True, "help": "what to do", "parsers": [
                ["add", {"help": "add files"}, [arg("paths", nargs="+"), arg("-n", action="store_true")], []],
                ["commit", {"help": "commit them", "aliases": ["ci"]}, [arg("-m", required=True)], []], ["hidden", {}, [], []]]}),
     [["add", "a", "b"], [], H, ["add", "-h"], ["ci", "-m", "x"], ["commit"], ["push"], ["-g", "x", "add", "-n", "f"], ["add", "f", "--what"], ["hidden"]]),
    (parser(arg("-q", action="store_true"), prog="opt", commands={"title": "cmds", "description": "pick one", "metavar": "CMD", "parsers": [
        ["run", {"help": "run it"}, [arg("x", type="int")], []]]}), [[], ["run", "3"], ["run", "y"], H, ["run"]]),
]


def add(target, groups, spec):
    kw = dict(spec)
    flags = kw.pop("flags")
    g = kw.pop("group", None)
    if "type" in kw:
        kw["type"] = TYPES[kw["type"]]
    if kw.get("action") == "boolean":
        kw["action"] = argparse.BooleanOptionalAction
    if isinstance(kw.get("metavar"), list):
        kw["metavar"] = tuple(kw["metavar"])
    (target if g is None else groups[g]).add_argument(*flags, **kw)


def build(spec):
    kw = dict(spec["options"])
    exclusive = kw.pop("exclusive", [])
    commands = kw.pop("commands", None)
    kw["formatter_class"] = FORMATS[kw.pop("format", 0)]
    p = argparse.ArgumentParser(**kw)
    groups = [p.add_mutually_exclusive_group(required=r) for r in exclusive]
    for a in spec["args"]:
        add(p, groups, a)
    if commands:
        kw = dict(commands)
        subs = kw.pop("parsers")
        s = p.add_subparsers(**kw)
        for name, kw, args, _ in subs:
            q = s.add_parser(name, **kw)
            for a in args:
                add(q, [], a)
    return p


for spec, lines in CASES:
    for argv in lines:
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                result = repr(build(spec).parse_args(argv))
            except SystemExit as e:
                result = f"exit {e.code}"
            except Exception as e:
                result = f"{type(e).__name__}: {e}"
        print(json.dumps({"parser": spec, "argv": argv, "result": result, "stdout": out.getvalue(), "stderr": err.getvalue()}))
