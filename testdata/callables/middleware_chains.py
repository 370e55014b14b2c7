import asyncio
from functools import partial, reduce


async def logging_mw(request, nxt):
    print("log in", request)
    r = await nxt(request)
    print("log out", r)
    return r


async def auth_mw(request, nxt):
    if request.startswith("anon"):
        return "401"
    return await nxt(request)


async def handler(request):
    await asyncio.sleep(0)
    return f"200 {request}"


def build(mws, final):
    call = final
    for mw in reversed(mws):
        call = partial(mw, nxt=call)
    return call


class App:
    def __init__(self):
        self.middlewares = []

    def middleware(self, fn):
        self.middlewares.append(fn)
        return fn

    async def dispatch(self, request):
        chain = self.endpoint
        for m in reversed(self.middlewares):
            chain = partial(m, call_next=chain)
        return await chain(request)

    async def endpoint(self, request):
        return {"path": request, "status": 200}


async def main():
    app = build([logging_mw, auth_mw], handler)
    print(await app("bob"))
    print(await app("anon"))
    web = App()

    @web.middleware
    async def timing(request, call_next):
        print("timing", request)
        out = await call_next(request)
        out["timed"] = True
        return out

    @web.middleware
    async def tag(request, call_next):
        out = await call_next(request + "?tag")
        out["tag"] = "x"
        return out

    print(await web.dispatch("/home"))
    tasks = [asyncio.create_task(partial(handler, f"r{i}")()) for i in range(3)]
    print(await asyncio.gather(*tasks))


asyncio.run(main())
