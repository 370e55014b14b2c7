"""super() in coroutines, of one base and of several."""

import asyncio


class Service:
    def __init__(self, name):
        self.name = name
        self.log = []

    async def start(self):
        await asyncio.sleep(0)
        self.log.append("start " + self.name)
        return 1

    async def stop(self):
        self.log.append("stop " + self.name)


class Retrying:
    retries = 2

    async def start(self):
        for attempt in range(self.retries):
            self.log.append(f"attempt {attempt}")
            n = await super().start()
        return n + 10


class Timed:
    async def start(self):
        self.log.append("timed")
        return await super().start() + 100

    async def stop(self):
        await super().stop()
        self.log.append("time's up")


class Worker(Timed, Retrying, Service):
    retries = 3


class Plain(Retrying, Service):
    async def start(self):
        return -await super().start()


async def main():
    for s in (Worker("worker"), Plain("plain"), Service("service")):
        print(await s.start())
        await s.stop()
        print(s.log, isinstance(s, Retrying), isinstance(s, Timed))
    print([c.__name__ for c in Worker.__mro__], Worker.__bases__[0].__name__, Plain.retries)


asyncio.run(main())
