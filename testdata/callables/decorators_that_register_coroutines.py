import asyncio
class Hooks:
    def __init__(self):
        self._before = []
        self._after = []
    def before(self, fn):
        self._before.append(fn)
        return fn
    def after(self, priority=0):
        def inner(fn):
            self._after.append((priority, fn))
            self._after.sort(key=lambda t: t[0])
            return fn
        return inner
    async def run(self, job):
        for fn in self._before:
            await fn(job)
        print("run", job)
        for _, fn in self._after:
            await fn(job)

async def main():
    hooks = Hooks()
    for n in range(2):
        @hooks.before
        async def hi(job, n=n):
            print("before", n, job)
    @hooks.after(priority=2)
    async def late(job): print("late", job)
    @hooks.after()
    async def early(job): print("early", job)
    await hooks.run("j")
    await late("again")
asyncio.run(main())


class Service:
    def __init__(self, bus):
        self.log = []
        self.bus = bus
        @bus.on("start")
        async def started(name):
            self.log.append(f"started {name}")
        @bus.on("stop")
        async def stopped(name):
            self.log.append(f"stopped {name}")

class Bus:
    def __init__(self):
        self.handlers = {}
    def on(self, event):
        def add(fn):
            self.handlers[event] = fn
            return fn
        return add
    async def fire(self, event, name):
        await self.handlers[event](name)

async def main():
    bus = Bus()
    s = Service(bus)
    await bus.fire("start", "x")
    await bus.fire("stop", "x")
    print(s.log)
asyncio.run(main())
