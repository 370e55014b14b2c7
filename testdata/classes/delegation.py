"""A connection behind a proxy, and settings that are read by their names."""
import asyncio


class Connection:
    def __init__(self, host):
        self.host = host
        self.sent = []

    async def send(self, text):
        await asyncio.sleep(0)
        self.sent.append(text)
        return len(self.sent)

    def close(self, reason="done"):
        return f"{self.host} closed: {reason}"

    @property
    def busy(self):
        return len(self.sent) > 1


class Proxy:
    """Hands everything on that it does not do itself."""

    def __init__(self, inner):
        self._inner = inner
        self.calls = 0

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self._inner, name)

    async def send(self, text):
        self.calls += 1
        return await self._inner.send(text.upper())


class Settings:
    def __init__(self, **values):
        self._values = values

    def __getattr__(self, name):
        try:
            return self._values[name]
        except KeyError:
            raise AttributeError(f"no setting {name!r}") from None


class Defaults:
    def __init__(self, known: dict[str, int]):
        self.known = known

    def __getattr__(self, name: str) -> int:
        if name in self.known:
            return self.known[name]
        return 0


class Colors:
    def __init__(self, on=True):
        self.on = on
        self.codes = {"red": 31, "green": 32}

    def __getattr__(self, name):
        code = self.codes.get(name)
        if code is None:
            raise AttributeError(name)

        def paint(text):
            return f"<{code}>{text}</>" if self.on else text

        return paint


class Strict:
    """Says what it lacks: nobody asks."""

    limit = 3

    def __getattr__(self, name):
        raise AttributeError(f"{type(self).__name__} has no {name}")


async def main():
    proxy = Proxy(Connection("db"))
    print(await proxy.send("a"), await proxy.send("b"), proxy.calls)
    print(proxy.host, proxy.sent, proxy.busy)
    print(proxy.close(), proxy.close(reason="late"))

    settings = Settings(host="h", mode="fast")
    print(settings.host, settings.mode)
    try:
        print(settings.port)
    except AttributeError as e:
        print("error:", e)
    limits = Defaults({"retries": 3})
    print(limits.retries + 1, limits.timeout)
    colors = Colors()
    print(colors.red("hot"), colors.green("go"), Strict().limit)


asyncio.run(main())
