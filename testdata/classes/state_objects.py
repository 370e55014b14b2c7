# States as objects of classes that share a base, made by class and swapped together with another name.
import asyncio
from abc import ABC, abstractmethod
class State(ABC):
    def __init__(self, machine):
        self.machine = machine
    async def enter(self): pass
    async def exit(self): pass
    @abstractmethod
    async def handle(self, event): ...
    def __str__(self):
        return self.__class__.__name__
    def __eq__(self, other):
        return isinstance(other, State) and str(self) == str(other)
    def __hash__(self):
        return hash(str(self))
class Idle(State):
    async def handle(self, event):
        return Running if event == "start" else None
class Running(State):
    ticks = 0
    async def enter(self):
        self.task = asyncio.create_task(self.tick())
    async def tick(self):
        while True:
            await asyncio.sleep(0)
            type(self).ticks += 1
            self.machine.log.append(f"tick {self.ticks}")
            if self.ticks >= 2:
                return
    async def exit(self):
        await self.task
    async def handle(self, event):
        match event:
            case "stop":
                return Done
            case ("fail", reason):
                self.machine.error = reason
                return Failed
            case _:
                return None
class Done(State):
    final = True
    async def handle(self, event):
        raise RuntimeError(f"{self} is final")
class Failed(Done):
    async def enter(self):
        await super().enter()
        self.machine.log.append(f"error {self.machine.error}")
class Machine:
    def __init__(self):
        self.log = []
        self.error = None
        self.states = {}
        self.current = self.get(Idle)
    def get(self, cls):
        if cls not in self.states:
            self.states[cls] = cls(self)
        return self.states[cls]
    async def send(self, event):
        nxt = await self.current.handle(event)
        if nxt is None:
            self.log.append(f"{self.current} ignores {event}")
            return False
        await self.current.exit()
        old, self.current = self.current, self.get(nxt)
        self.log.append(f"{old} -> {self.current}")
        await self.current.enter()
        return True
    @property
    def finished(self):
        return getattr(self.current, "final", False)
async def main():
    for events in (["noop", "start", "x", "stop", "again"], ["start", ("fail", "disk")]):
        m = Machine()
        for e in events:
            try:
                await m.send(e)
            except RuntimeError as err:
                m.log.append(f"{type(err).__name__}: {err}")
        print(m.log, m.finished, m.current, len(m.states), m.current == Done(m))
asyncio.run(main())
