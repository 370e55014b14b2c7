# A container of the library shows as what it is inside another; sys.version_info is compared as the tuple that it is.
import sys
from collections import Counter, OrderedDict, defaultdict, deque
from typing import TypedDict


class Options(TypedDict, total=False):
    name: str
    size: int


def options() -> Options:
    made: Options = {"name": "x"}
    made["size"] = 3
    return made


tables = defaultdict(lambda: defaultdict(int))
tables["a"]["x"] += 1
print(dict(tables), list(tables.values()), [Counter("aab")], (OrderedDict(a=1),), {"q": deque([1], maxlen=2)})
print({"d": defaultdict(list, k=[1])}, [{"c": Counter()}])
print(options(), sys.version_info >= (3, 8), (3, 0) < sys.version_info, sys.version_info > (4,))
