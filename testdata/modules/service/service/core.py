from __future__ import annotations
import asyncio
from .errors import NotFound, ServiceError
from .models import User
from . import settings

class Service:
    def __init__(self) -> None:
        self._users: dict[str, User] = {}
        self._hits = 0

    def add(self, name: str, age: int) -> None:
        self._users[name] = User(name, age)

    async def fetch(self, name: str) -> User:
        await asyncio.sleep(settings.DELAY)
        if not name:
            raise ServiceError("empty name")
        self._hits += 1
        try:
            return self._users[name]
        except KeyError:
            raise NotFound(name) from None

    def stats(self) -> dict[str, int]:
        return {"users": len(self._users), "hits": self._hits}
