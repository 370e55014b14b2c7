"""A chat room with commands, history and a bounded outbox."""
import asyncio
import time
from collections import defaultdict
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass, field
from typing import AsyncIterator, ClassVar, Optional


class ChatError(Exception):
    code = 400


class NotFound(ChatError):
    code = 404

    def __init__(self, what, name):
        super().__init__(f"{what} {name!r} not found")
        self.name = name


@dataclass(order=True)
class Message:
    ident: int
    sender: str = field(compare=False)
    text: str = field(compare=False, default="")
    tags: frozenset = field(compare=False, default=frozenset())
    counter: ClassVar[int] = 0

    @classmethod
    def new(cls, sender, text):
        cls.counter += 1
        return cls(cls.counter, sender, text, frozenset(w for w in text.split() if w.startswith("#")))

    def __str__(self):
        return f"[{self.ident:03}] <{self.sender}> {self.text}"


class Client:
    def __init__(self, name, limit=3):
        self.name = name
        self.outbox = asyncio.Queue(maxsize=limit)
        self.dropped = 0
        self.rooms = set()

    async def __aenter__(self):
        print(self.name, "connects")
        return self

    async def __aexit__(self, exc_type, exc, tb):
        print(self.name, "leaves", "cleanly" if exc_type is None else exc_type.__name__, sorted(self.rooms))
        return False

    def send(self, msg):
        try:
            self.outbox.put_nowait(msg)
        except asyncio.QueueFull:
            self.dropped += 1

    async def messages(self) -> AsyncIterator[Message]:
        while True:
            msg = await self.outbox.get()
            if msg is None:
                return
            yield msg


class Server:
    def __init__(self):
        self.rooms: dict[str, list[Client]] = defaultdict(list)
        self.history: dict[str, list[Message]] = {}
        self.commands = {name[4:]: getattr(self, name) for name in ("cmd_join", "cmd_say", "cmd_who", "cmd_find")}

    def cmd_join(self, client, room):
        self.rooms[room].append(client)
        client.rooms.add(room)
        return len(self.rooms[room])

    def cmd_say(self, client, room, *words):
        if client not in self.rooms.get(room, []):
            raise NotFound("room", room)
        msg = Message.new(client.name, " ".join(words))
        self.history.setdefault(room, []).append(msg)
        for other in self.rooms[room]:
            if other is not client:
                other.send(msg)
        return msg

    def cmd_who(self, client, room):
        return ", ".join(sorted(c.name for c in self.rooms[room]))

    def cmd_find(self, client, tag, room=None):
        rooms = [room] if room else sorted(self.history)
        return [str(m) for r in rooms for m in self.history[r] if tag in m.tags]

    async def handle(self, client, line):
        await asyncio.sleep(0)
        cmd, *args = line.split()
        try:
            action = self.commands[cmd]
        except KeyError as e:
            raise NotFound("command", cmd) from e
        return action(client, *args)


async def reader(client, log):
    async for msg in client.messages():
        log.append((client.name, str(msg), len(msg.tags)))


async def main():
    server = Server()
    log: list[tuple[str, str, int]] = []
    async with AsyncExitStack() as stack:
        ann, bob, cid = [await stack.enter_async_context(Client(n, i + 2)) for i, n in enumerate(("ann", "bob", "cid"))]
        tasks = [asyncio.create_task(reader(c, log), name=f"read-{c.name}") for c in (ann, bob)]
        script = [(ann, "join main"), (bob, "join main"), (cid, "join main"), (ann, "say main hello #all"), (bob, "say main hi"),
                  (bob, "say side x"), (cid, "dance now"), (cid, "who main"), (ann, "find #all"), (ann, "find #all main"), (cid, "join")]
        for who, line in script:
            try:
                result = await server.handle(who, line)
            except ChatError as e:
                print(f"{who.name}: {line!r} -> {e.code} {e} (cause: {type(e.__cause__).__name__})")
            except TypeError as e:
                print("bad call:", e)
            else:
                print(f"{who.name}: {line!r} -> {result}")
        for i in range(6):
            await server.handle(ann, f"say main spam {i}")
        for c in (ann, bob):
            await c.outbox.put(None)
        await asyncio.gather(*tasks)
        print([t.get_name() for t in tasks], cid.dropped, cid.outbox.qsize(), bob.dropped)
    for row in log:
        print(*row, sep=" | ")
    print(max(server.history["main"]), min(server.history["main"]).ident, Message(1, "a") < Message(2, "b"), Message(1, "x") == Message(1, "y"))
    with suppress(NotFound):
        await server.handle(ann, "nope")
        print("unreached")
    waiter = asyncio.ensure_future(asyncio.sleep(10, "late"))
    done, pending = await asyncio.wait([waiter], timeout=0.01)
    print(len(done), len(pending), waiter.cancel())
    try:
        await waiter
    except asyncio.CancelledError:
        print("cancelled", waiter.cancelled())


asyncio.run(main())
