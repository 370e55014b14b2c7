# The coroutines of a gather over a comprehension each have the argument of their own turn, also if making it may fail.
import asyncio


class User:
    numbers = iter(range(1, 100))

    def __init__(self, number, name):
        self.number = number
        self.name = name

    @classmethod
    def create(cls, name):
        if not name:
            raise ValueError("no name")
        return cls(next(cls.numbers), name)


class Store:
    def __init__(self):
        self.rows = {}

    async def save(self, user):
        await asyncio.sleep(0)
        self.rows[user.number] = user.name


async def main():
    store = Store()
    await asyncio.gather(*(store.save(User.create(name)) for name in ("ann", "bob", "cy")))
    print(store.rows)
    await asyncio.gather(*(store.save(User(n, f"user {n}")) for n in range(4, 7)))
    print(store.rows)


asyncio.run(main())
