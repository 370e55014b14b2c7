import asyncio
from itertools import groupby


class Job:
    def __init__(self, name, weight):
        self.name = name
        self.weight = weight

    def __repr__(self):
        return f"Job({self.name!r}, {self.weight})"


def order(xs, key=None, reverse=False):
    return sorted(xs, key=key, reverse=reverse)


def best(xs, key=None):
    return max(xs, key=key)


def worst(xs, key=None):
    return min(xs, key=key)


def place(xs, key=None):
    xs.sort(key=key)
    return xs


def groups(xs, key=None):
    return [(k, list(g)) for k, g in groupby(xs, key)]


async def main():
    jobs = [Job("b", 3), Job("a", 1), Job("c", 2)]
    print(order([3, 1, 2]))
    print(order(["bb", "a", "ccc"], key=len))
    print(order(jobs, key=lambda j: j.weight))
    print(order(jobs, key=lambda j: j.name, reverse=True))
    print(order([(2, "x"), (1, "y")], key=lambda p: p[1]))
    print(best([3, 1, 2]), best(["bb", "a", "ccc"], key=len), best(jobs, key=lambda j: j.weight))
    print(worst([3, 1, 2]), worst(["bb", "a", "ccc"], key=len), worst(jobs, key=lambda j: j.weight))
    print(place([3, 1, 2]), place(["bb", "A", "ccc"], key=str.lower), place(jobs, key=lambda j: j.name))
    print(groups([1, 1, 2]), groups(["a", "b", "cc"], key=len))


asyncio.run(main())
