import os
from dataclasses import dataclass, field

DEBUG = True
LEVEL = 2


class Conf:
    if DEBUG:
        level = "debug"
        verbose = True
    else:
        level = "info"
        verbose = False

    if LEVEL > 2:
        limit = 100
    elif LEVEL > 1:
        limit = 50
    else:
        limit = 10

    def describe(self):
        return f"{self.level} {self.verbose} {self.limit}"


print(Conf.level, Conf.limit, Conf().describe())


@dataclass
class Stats:
    n: int = 0
    label: str = "none"
    items: list = field(default_factory=list)
    best: dict[str, int] = field(default_factory=dict)

    def __post_init__(self):
        self.total = 0

    def add(self, x):
        self.n += 1
        self.total += x
        self.items.append(x)
        self.best[str(x)] = x

    def reset(self):
        self.__init__()

    def restart(self, label):
        self.__init__(0, label="again")
        self.label += label


s = Stats(label="first")
old = s.items
s.add(3)
s.add(4)
print(s, s.total)
s.reset()
print(s, s.total, old)
s.restart("!")
print(s)
