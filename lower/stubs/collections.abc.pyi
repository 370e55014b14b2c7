# Python's collections.abc module: the abstract classes, as typing has them.

from typing import (
    AsyncGenerator, AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine, Generator,
    Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MutableMapping, MutableSequence, MutableSet, Reversible,
    Sequence, Sized, ValuesView,
)
from typing import AbstractSet as Set
