"""Prints, as JSON lines, random changes to Python sources and what compile()
says of each: the fields of refused.py, or only "src" where it is accepted.

    python3.13 mutate.py SEED COUNT

A change deletes, repeats, swaps, inserts or replaces a token of a top-level
statement of the standard library.
"""

import ast
import io
import json
import pathlib
import random
import sys
import sysconfig
import tokenize
import warnings

warnings.simplefilter("ignore")
sys.path.insert(0, str(pathlib.Path(__file__).parent))
from refused import answer  # noqa: E402

WORDS = """( ) [ ] { } , : ; = == := + - * ** / @ . ... -> ! != <> += *= ~ not and or in is if else elif for while with as
def class lambda return yield await async import from try except finally raise pass break continue del global nonlocal
assert match case type None True x y 1 0x 1_ 'a' "b f'{x}' f'{' f'{x!' b'c' \\ $ ? print _""".split() + ["\n", "\n    ", " ", "#"]


def statements(rng):
    files = sorted(pathlib.Path(sysconfig.get_path("stdlib")).rglob("*.py"))
    while True:
        path = rng.choice(files)
        try:
            source = path.read_text("utf-8")
            tree = ast.parse(source)
        except (SyntaxError, ValueError):
            continue
        lines = source.splitlines(keepends=True)
        rng.shuffle(tree.body)
        for node in tree.body[:3]:
            if node.end_lineno - node.lineno < 40:
                yield "".join(lines[node.lineno - 1:node.end_lineno])


def change(rng, source):
    try:
        tokens = [t for t in tokenize.generate_tokens(io.StringIO(source).readline) if t.string.strip()]
    except (tokenize.TokenError, SyntaxError):
        return None
    lines = source.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    at = lambda place: starts[place[0] - 1] + place[1]  # noqa: E731
    if len(tokens) < 3:
        return None
    i = rng.randrange(len(tokens) - 1)
    a, b = tokens[i], tokens[i + 1]
    start, end = at(a.start), at(a.end)
    match rng.randrange(5):
        case 0:
            return source[:start] + source[end:]
        case 1:
            return source[:end] + " " + a.string + source[end:]
        case 2:
            return source[:start] + b.string + source[end:at(b.start)] + a.string + source[at(b.end):]
        case 3:
            return source[:start] + rng.choice(WORDS) + " " + source[start:]
        case _:
            return source[:start] + rng.choice(WORDS) + source[end:]


def main(seed, count):
    rng = random.Random(seed)
    made = 0
    for source in statements(rng):
        changed = change(rng, source)
        if changed is None:
            continue
        try:
            changed.encode()
        except UnicodeEncodeError:
            continue
        print(json.dumps(answer(changed) or {"src": changed}))
        made += 1
        if made == count:
            return


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
