"""A settings object that exists once, and a pool that is filled once."""
import asyncio


class Settings:
    """Holds what the service was told."""

    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.values = {}
        return cls._instance

    def set(self, key, value):
        self.values[key] = value

    def get(self, key, default=None):
        return self.values.get(key, default)


class Pool:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance._ready = False
        return cls._instance

    def __init__(self, size: int = 2, name: str = "pool"):
        if self._ready:
            return
        self._ready = True
        self.size = size
        self.name = name
        self.slots = asyncio.Semaphore(size)

    async def run(self, n):
        async with self.slots:
            await asyncio.sleep(0.001 * n)
            return f"{self.name}:{n}"


class Counter:
    made = 0

    def __new__(cls, start=0):
        cls.made += 1
        return super().__new__(cls)

    def __init__(self, start=0):
        self.n = start

    def up(self):
        self.n += 1
        return self.n


class Singleton:
    _instance = None
    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

class Cache(Singleton):
    def __init__(self):
        if not hasattr(self, "data"):
            self.data = {}
    def put(self, k, v):
        self.data[k] = v

class Log(Singleton):
    def __init__(self, name="log"):
        self.name = name
        self.lines = []
    async def write(self, text):
        await asyncio.sleep(0)
        self.lines.append(f"{self.name}: {text}")


async def configure(key, value):
    Settings().set(key, value)
    await asyncio.sleep(0)
    return Settings().get(key)


async def main():
    print(await asyncio.gather(configure("a", "1"), configure("b", "2")))
    print(Settings() is Settings(), Settings().values)
    pool = Pool(3, name="main")
    again = Pool(10)
    print(pool is again, again.size, again.name)
    print(await asyncio.gather(*(again.run(i) for i in range(4))))
    Cache().put("a", 1)
    Cache().put("b", 2)
    print(Cache().data, Cache() is Cache())
    await asyncio.gather(Log().write("x"), Log("other").write("y"))
    print(Log().lines, Log("z").name)
    a, b = Counter(), Counter(5)
    a.up()
    print(a.n, b.up(), Counter.made, isinstance(a, Counter))


asyncio.run(main())
