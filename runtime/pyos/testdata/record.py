"""Records what posixpath answers: python3.13 record.py > record.jsonl"""
import json
import posixpath

PATHS = ["", "/", "//", "///", "a", "a/b", "/a/b", "a//b", "a/b/", "/a/../b", "../a", "a/./b/..", "//a/b", "///a", "a.txt", ".bashrc",
         "..x", "a.tar.gz", "a.d/b", "a.", "/a.b/.c", "...", "a/..b.c", "ż.ó", "../../a/../..", "/..", "./a"]
for f in ["basename", "dirname", "split", "splitext", "normpath", "isabs"]:
    for p in PATHS:
        print(json.dumps([f, [p], repr(getattr(posixpath, f)(p))]))
for parts in [["a"], ["a", "b"], ["a/", "b"], ["a", "/b", "c"], ["", "b"], ["a", ""], ["a", "", ""], ["/", "a"], ["a", "b", "c/"]]:
    print(json.dumps(["join", parts, repr(posixpath.join(*parts))]))
for paths in [[], ["/usr/lib", "/usr/local"], ["abc", "abd", "ab"], ["ż1", "ż2"], ["x"], ["x", ""]]:
    print(json.dumps(["commonprefix", paths, repr(posixpath.commonprefix(paths))]))
for pair in [["/a/b/c", "/a"], ["/a", "/a/b/c"], ["/a/b", "/a/b"], ["/a/b", "/c/d"], ["/", "/a"], ["/a", "/"]]:
    print(json.dumps(["relpath", pair, repr(posixpath.relpath(*pair))]))
