import asyncio
from dataclasses import dataclass, field
from enum import Enum


class Status(Enum):
    NEW = "new"
    DONE = "done"


@dataclass
class Task:
    id: int
    title: str
    status: Status = Status.NEW
    deps: list[int] = field(default_factory=list)
    meta: dict[str, int] = field(default_factory=dict)


class TaskError(Exception):
    def __init__(self, task_id: int, reason: str):
        super().__init__(f"task {task_id}: {reason}")
        self.task_id = task_id
        self.reason = reason


class Store:
    def __init__(self) -> None:
        self.tasks: dict[int, Task] = {}
        self._next = 1

    def add(self, title: str, deps: list[int] | None = None) -> Task:
        t = Task(self._next, title, deps=deps or [])
        self.tasks[t.id] = t
        self._next += 1
        return t

    async def finish(self, id: int) -> Task:
        await asyncio.sleep(0)
        try:
            t = self.tasks[id]
        except KeyError:
            raise TaskError(id, "no such task") from None
        if any(self.tasks[d].status is not Status.DONE for d in t.deps):
            raise TaskError(id, "blocked")
        t.status = Status.DONE
        t.meta["n"] = len(t.deps)
        return t


async def main() -> None:
    s = Store()
    a = s.add("a")
    b = s.add("b", [a.id])
    for id in (b.id, 9, a.id, b.id):
        try:
            t = await s.finish(id)
            print("done", t)
        except TaskError as e:
            print("failed", e.task_id, e.reason, e)
    print({t.title: t.status.value for t in s.tasks.values()})


asyncio.run(main())
