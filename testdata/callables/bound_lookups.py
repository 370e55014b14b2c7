import asyncio
class Job:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"Job({self.n})"
jobs = {"a": Job(1), "b": Job(2)}
mixed = {"a": 1, "b": "x", "c": None}
print(list(map(jobs.get, ["a", "z"])), list(map(mixed.get, ["a", "c", "q"])))
nest = {"k": None, "m": 3}
print(list(map(nest.get, ["k", "m", "z"])))
def look(find, keys):
    return [find(k) for k in keys]
print(look(jobs.get, ["b"]), look({"b": Job(5)}.get, ["b", "c"]))
async def main():
    q = asyncio.Queue()
    put = q.put_nowait
    for i in range(2):
        put(i)
    get = q.get_nowait
    print(get(), get())
    d = {"a": 1}
    pop = d.pop
    print(pop("a"), d)
    ev = asyncio.Event()
    asyncio.get_running_loop().call_soon(ev.set)
    await ev.wait()
    print(ev.is_set())
asyncio.run(main())
