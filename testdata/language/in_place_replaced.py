import asyncio
def L(k, v):
    print(k, end=" ")
    return v
def ext():
    xs = [1, 2]
    xs += (xs := L("a", [7, 8]))
    print(xs)
    ys = [1]
    zs = ys
    ys += (ys := L("a", [7, 8]))
    print(ys, zs)
    zs += zs
    zs.extend(zs)
    zs.extend(x for x in list(zs))
    print(zs, ys)
    s = {1}
    s |= (s := {2})
    print(s)
    t = s
    t |= {5}
    print(s)
class Q:
    def __init__(self):
        self.items: list[int] = []
    async def fetch(self, n: int) -> list[int]:
        await asyncio.sleep(0.001)
        return [n, n + 1]
    async def pull(self, n: int) -> None:
        self.items += await self.fetch(n)
    def plain(self) -> None:
        self.items += [1, 2]
async def main():
    q = Q()
    q.items.append(9)
    old = q.items
    t = asyncio.create_task(q.pull(3))
    await asyncio.sleep(0)
    q.items = [100]
    await t
    q.plain()
    print(q.items, old)
ext()
asyncio.run(main())
d = {"a": 1}
def dflt():
    print("dflt", end=" ")
    return 2.5
def key():
    print("key", end=" ")
    return "z"
print(d.get(key(), dflt()))
