# An __exit__ that may swallow an exception is called after a body that could have raised, and did not.


class Guard:
    def __init__(self, label, log):
        self.label, self.log = label, log

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        self.log.append(f"{self.label} {kind.__name__ if kind else 'ok'}")
        return kind is not None and issubclass(kind, ValueError)


log = []
for text in ["1", "x"]:
    with Guard(text, log):
        print(int(text))

with Guard("outer", log) as outer, Guard("inner", log):
    print(outer.label)
    raise ValueError("swallowed by the inner one")

print(log)
