import asyncio
from functools import partial, partialmethod


def rank(x):
    return -x


class Table:
    width = 4

    def helper(x):
        return x

    def show(self, text, *, width=0, fill="."):
        return text.ljust(width, fill)

    wide = partialmethod(show, width=6)


async def main():
    sorters = []
    for step in (1, 2):
        def key(x):
            return x % (step + 1)
        sorters.append(partial(sorted, key=key))
    print([s([5, 3, 4]) for s in sorters], partial(sorted, key=rank)([1, 3, 2]))
    base = 2
    read = [partial(int, base=base)]
    base = 16
    read.append(partial(int, base=base))
    print([r("10") for r in read])
    print(Table().wide("ab"), Table().wide("ab", fill="-"), Table().wide("ab", width=3))
    queue = asyncio.Queue()
    put = queue.put
    await put(1)
    print(queue.qsize())


asyncio.run(main())
