"""Records what CPython's textwrap answers: python3.13 record.py > record.jsonl"""
import json
import random
import textwrap

random.seed(3)
WORDS = ["a", "the", "quick-brown", "fox", "--", "em--dash", "well-known-fact", "x-1", "1-x", "--option", "--long-option-name", "-v", "don't",
         "e.g.", "supercalifragilisticexpialidocious", "żółw", "naïve-ly", "foo-bar-baz", "a-b-c-d", "(see", "below).", "http://x.y/z-w_q", "\t", "  ", "\n",
         "---", "end-", "-start", "C++-like", "half--", "--half", "ab-cd", "end.--Then", "word,--and"]


def row(name, *args):
    try:
        f = getattr(textwrap, name)
        r = repr(f(*args) if name != "shorten" else f(args[0], args[1], placeholder=args[2]))
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(json.dumps([name, list(args), r]))


for i in range(150):
    text = random.choice(["", " ", "  "]) + random.choice([" ", " ", "  "]).join(random.choices(WORDS, k=random.randint(0, 25)))
    row("wrap", text, random.choice([1, 5, 10, 11, 20, 40, 70]))
    row("fill", text, random.choice([8, 30]))
    row("shorten", text, random.choice([6, 12, 30, 200]), random.choice([" [...]", "...", "…"]))
row("wrap", "x", 0)
row("shorten", "abc def", 3, " [...]")
for text in ["", "a", "  a\n  b", "  a\n    b\n", "\ta\n  b", "  a\n\n \n  b\n", "\n", "    a\n\tb", "  \n  a", "a\n  b"]:
    row("dedent", text)
    row("indent", text, "> ")
