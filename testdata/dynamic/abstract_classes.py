# isinstance with the abstract classes of collections.abc.
from collections.abc import Mapping, Sequence, Iterable, Callable, MutableMapping, Set, Hashable, Iterator, Sized, Collection
for v in [{"a": 1}, [1], (1,), "s", 3, {1}, None, range(2), 2.5, b"x", frozenset()]:
    out = []
    if isinstance(v, Mapping): out.append("mapping")
    if isinstance(v, Sequence): out.append("sequence")
    if isinstance(v, Iterable): out.append("iterable")
    if isinstance(v, Set): out.append("set")
    if isinstance(v, Sized): out.append("sized")
    if isinstance(v, Hashable): out.append("hashable")
    if isinstance(v, Collection): out.append("collection")
    if isinstance(v, MutableMapping): out.append("mm")
    print(v, out)
