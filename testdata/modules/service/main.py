"""A small service."""
from __future__ import annotations
import asyncio
from typing import TYPE_CHECKING
from service.core import Service
from service.errors import ServiceError, NotFound
if TYPE_CHECKING:
    from service.models import User

async def show(s: Service, name: str) -> User | None:
    try:
        u = await s.fetch(name)
    except NotFound as e:
        print("not found", e, e.name)
        return None
    except ServiceError as e:
        print("error", e)
        return None
    print(u)
    return u

async def main() -> None:
    s = Service()
    s.add("ann", 30)
    s.add("bob", 41)
    await asyncio.gather(show(s, "ann"), show(s, "eve"), show(s, "bob"))
    await show(s, "")
    print(s.stats())

if __name__ == "__main__":
    asyncio.run(main())
