from dataclasses import dataclass, field
@dataclass
class Cfg:
    tags: list[str] = field(default_factory=lambda: ["a", "b"])
    opts: dict[str, int] = field(default_factory=lambda: {"x": 1})
    n: int = 0
c = Cfg()
d = Cfg(n=3)
c.tags.append("z")
print(c, d)
