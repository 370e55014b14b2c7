# A context is a mapping from variables to values, and runs functions.
import asyncio
import contextvars
import sys

request = contextvars.ContextVar("request", default="-")
user = contextvars.ContextVar("user")
level = contextvars.ContextVar("level", default=0)


def show(prefix, *, end="."):
    print(prefix, request.get(), user.get("nobody"), end=end + "\n")
    return request.get()


def change(value, depth):
    request.set(value)
    level.set(depth)
    if depth < 0:
        raise ValueError("too deep")
    return show("inside")


async def worker(n):
    request.set(f"req-{n}")
    await asyncio.sleep(0)
    show(f"worker {n}")


async def main():
    request.set("main")
    ctx = contextvars.copy_context()
    print(ctx.run(change, "changed", 1), request.get())
    print(ctx[request], ctx[level], request in ctx, user in ctx, user not in ctx, len(ctx))
    print(ctx.get(user), ctx.get(user, "none"), ctx.get(request), ctx.get(level, 7))
    try:
        print(ctx[user])
    except KeyError as e:
        print("KeyError", e.args[0] is user)
    try:
        ctx.run(change, "worse", -1)
    except ValueError as e:
        print("ValueError", e, ctx[request])
    ctx.run(show, "kw", end="!")
    ctx.run(user.set, "ann")
    print(ctx.run(user.get), request.get())
    for line in sorted(f"{var.name}={value}" for var, value in ctx.items()):
        print(line)
    print(sorted(v.name for v in ctx), len(list(ctx.values())))
    contextvars.Context().run(show, "fresh")
    await asyncio.gather(*(worker(i) for i in range(2)))
    if sys.version_info[:2] >= (3, 11):
        major, minor = sys.version_info[:2]
        print(major, minor, "%d.%d" % sys.version_info[:2], sys.version_info[0])


asyncio.run(main())
