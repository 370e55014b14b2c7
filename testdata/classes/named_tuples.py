from typing import NamedTuple


class Sample(NamedTuple):
    sensor: str
    value: float = 0.0

    def scaled(self, k: float) -> "Sample":
        return Sample(self.sensor, self.value * k)


def best(samples: list[Sample]) -> Sample:
    return max(samples, key=lambda s: s.value)


s = Sample("t1", 2.5)
name, value = s
print(s, name, value, s[0], s[-1], s.value, s.scaled(2.0), len(s))
print(s == Sample("t1", 2.5), s != Sample("t2"), s < Sample("t2"), sorted([Sample("b"), Sample("a", 3.0)]))
for n, v in [Sample("x", 1.0), Sample("y", 2.0)]:
    print(n, v)
print(best([Sample("p", 1.0), Sample("q", 4.0)]).sensor, {Sample("k"): 1}[Sample("k")])
print(s == ("t1", 2.5))
try:
    s.value = 3.0
except AttributeError as e:
    print("frozen:", e)
