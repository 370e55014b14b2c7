"""An __init__ reads and calls in the order in which it is written, be its attributes one literal or not."""
import itertools

made = 0
LIMITS = {"small": 1}


def bump():
    global made
    made += 1
    return made


class Job:
    ids = itertools.count(10)
    kind = "job"

    def __init__(self, name):
        self.before = made
        self.number = bump()
        self.after = made
        self.id = next(self.ids)
        self.label = f"{self.kind} {name}"
        LIMITS[name] = LIMITS.get(name, 0) + 1


class Counts:
    def __init__(self):
        self.stats = {"ok": 0, "bad": 0}

    def key(self):
        self.stats = dict(self.stats)
        return "ok"

    def hit(self, key):
        self.stats[key] += 1

    def move(self):
        old = self.stats
        self.stats[self.key()] += 1
        return old, self.stats


for name in ("small", "big"):
    job = Job(name)
    print(job.before, job.number, job.after, job.id, job.label)
print(LIMITS)
counts = Counts()
counts.hit("bad")
try:
    counts.hit("none")
except KeyError as e:
    print("KeyError", e)
print(counts.move())
