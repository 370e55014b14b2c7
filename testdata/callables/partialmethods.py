import asyncio
from functools import partialmethod, partial


class Light:
    def __init__(self):
        self.state = "off"

    def set_state(self, state, why="-"):
        self.state = state
        print("set", state, why)

    turn_on = partialmethod(set_state, "on")
    turn_off = partialmethod(set_state, "off", why="night")

    async def request(self, method, path, **kw):
        await asyncio.sleep(0)
        return (method, path, sorted(kw.items()))

    get = partialmethod(request, "GET")
    post = partialmethod(request, "POST", body="x")


async def main():
    light = Light()
    light.turn_on()
    light.turn_on(why="dark")
    light.turn_off()
    print(light.state)
    print(await light.get("/a"))
    print(await light.post("/b", retries=3))
    loop = asyncio.get_running_loop()
    loop.call_soon(partial(light.set_state, "soon", why="loop"))
    fut = loop.create_future()
    loop.call_later(0.01, partial(fut.set_result, 5))
    print(await fut)
    t = asyncio.create_task(light.get("/c"))
    t.add_done_callback(partial(done, "label"))
    await t
    await asyncio.sleep(0)


def done(label, task):
    print(label, task.result())


asyncio.run(main())


class Quiet(Light):
    """A partialmethod is of the method of its own class."""

    def set_state(self, state, why="quietly"):
        super().set_state(state.upper(), why)


quiet = Quiet()
quiet.turn_on()
quiet.set_state("dim")
