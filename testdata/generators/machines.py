# attributes & state
class Machine:
    def __init__(self):
        self.log = []
        self.coro = self.run()
        next(self.coro)
    def run(self):
        state = "idle"
        while True:
            event = yield
            self.log.append((state, event))
            if event == "start":
                state = "running"
            elif event == "stop":
                state = "idle"
            elif event == "quit":
                return
    def send(self, ev):
        try:
            self.coro.send(ev)
            return True
        except StopIteration:
            return False
m = Machine()
for ev in ["start", "x", "stop", "quit", "again"]:
    print(ev, m.send(ev))
print(m.log)
def ids(prefix, start=1):
    n = start
    while True:
        reset = yield f"{prefix}-{n}"
        if reset is not None:
            n = reset
        else:
            n += 1
gen = ids("job")
print(next(gen), next(gen), gen.send(10), next(gen))
gens = {k: ids(k) for k in ("a", "b")}
print(next(gens["a"]), next(gens["a"]), next(gens["b"]))
print(gens["a"].send(100))
