# Coroutine functions beside objects that can be called: an event bus that awaits what is a coroutine.
import asyncio
from collections import defaultdict


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, name, priority=0):
        def register(handler):
            self.handlers[name].append((priority, handler))
            self.handlers[name].sort(key=lambda entry: -entry[0])
            return handler

        return register

    def off(self, name, handler):
        self.handlers[name] = [(p, h) for p, h in self.handlers[name] if h is not handler]

    async def emit(self, name, value):
        for _, handler in self.handlers[name]:
            result = handler(value)
            if asyncio.iscoroutine(result):
                await result


class Total:
    def __init__(self):
        self.sum = 0

    def __call__(self, value):
        self.sum += value


async def main():
    bus = Bus()
    total = Total()
    bus.on("number")(total)

    @bus.on("number", priority=5)
    async def slow(value):
        await asyncio.sleep(0.001)
        print("slow", value)

    @bus.on("number", priority=9)
    async def quick(value):
        print("quick", value)

    @bus.on("number")
    def plain(value):
        print("plain", value)

    await bus.emit("number", 3)
    bus.off("number", plain)
    await bus.emit("number", 4)
    print(total.sum)


asyncio.run(main())
