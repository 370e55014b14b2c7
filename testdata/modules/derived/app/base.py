import asyncio
from abc import ABC, abstractmethod
from dataclasses import dataclass, field

from .errors import AppError


@dataclass
class Entity:
    id: int
    tags: list[str] = field(default_factory=list)

    def label(self):
        return f"{type(self).__name__}#{self.id}"


class Repository(ABC):
    def __init__(self, name):
        self.name = name
        self._items = {}

    @abstractmethod
    def make(self, id, **kw): ...

    def add(self, item):
        self._items[item.id] = item
        return item

    def get(self, id):
        try:
            return self._items[id]
        except KeyError:
            raise self.missing(id) from None

    def missing(self, id):
        return AppError(f"{self.name}: no {id}")

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items.values())


class Service(ABC):
    started = 0

    def __init__(self, name, repo):
        self.name = name
        self.repo = repo

    async def start(self):
        Service.started += 1
        await asyncio.sleep(0)
        await self.on_start()
        return self.name

    async def on_start(self):
        print("started", self.name)

    async def __aenter__(self):
        await self.start()
        return self

    async def __aexit__(self, *exc):
        print("stopped", self.name)
