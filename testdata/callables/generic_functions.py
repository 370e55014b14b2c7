# functools.singledispatch: by annotation, by class, for several classes, derived classes first; of coroutine functions.
from functools import singledispatch
import functools
@singledispatch
def show(x):
    return f"object {x!r}"
@show.register
def _(x: int):
    return f"int {x}"
@show.register(str)
def show_str(x):
    return f"str {x}"
@show.register(list)
@show.register(tuple)
def _(x):
    return "seq " + ", ".join(show(i) for i in x)
print(show(1), show("a"), show([1, "b", 2.5]), show((1,)), show(None), show(True))
class Shape: pass
class Square(Shape):
    def __init__(self, s): self.s = s
class Circle(Shape):
    def __init__(self, r): self.r = r
@singledispatch
def area(shape):
    raise NotImplementedError(type(shape).__name__)
@area.register
def _(shape: Square): return shape.s ** 2
@area.register
def _(shape: Circle): return 3 * shape.r ** 2
print([area(s) for s in (Square(2), Circle(1))])
try:
    area("x")
except NotImplementedError as e:
    print("no area of", e)
import asyncio
from collections.abc import Mapping
class Event: pass
class Login(Event):
    def __init__(self, user): self.user = user
class Admin(Login): pass
@functools.singledispatch
async def handle(event, log):
    """Handles."""
    log.append(f"? {event!r}" if not isinstance(event, Event) else "? event")
@handle.register
async def on_login(event: Login, log):
    await asyncio.sleep(0)
    log.append(f"login {event.user}")
@handle.register(Admin)
async def _(event, log):
    log.append(f"admin {event.user}")
@handle.register(int)
@handle.register(float)
async def _(event, log):
    log.append(f"number {event}")
@handle.register
async def _(event: None, log):
    log.append("none")
@handle.register(Mapping)
async def _(event, log):
    log.append(f"mapping {sorted(event)}")
async def main():
    log = []
    for e in [Login("bo"), Admin("al"), Event(), 3, 2.5, None, {"k": 1}, "text"]:
        await handle(e, log)
    print(log, handle.__doc__, handle.__name__)
asyncio.run(main())
