# A heap of objects of a class and its subclasses, ordered by their __lt__.
import heapq


class Event:
    def __init__(self, time: int) -> None:
        self.time = time

    def __lt__(self, other: "Event") -> bool:
        return self.time < other.time

    def fire(self) -> None:
        raise NotImplementedError


class Opening(Event):
    def fire(self) -> None:
        print("open", self.time)


class Closing(Event):
    def __init__(self, time: int, who: str) -> None:
        super().__init__(time)
        self.who = who

    def fire(self) -> None:
        print("close", self.time, self.who)


heap: list[Event] = []
heapq.heappush(heap, Closing(9, "a"))
heapq.heappush(heap, Opening(4))
heapq.heappush(heap, Closing(7, "b"))
while heap:
    heapq.heappop(heap).fire()
def soonest(e: Event) -> None:
    if isinstance(e, Closing):
        e.who += "!"
        heapq.heappush(heap, e)
    heapq.heappush(heap, e)
soonest(Closing(3, "z"))
soonest(Opening(2))
while heap:
    heapq.heappop(heap).fire()
print([e.time for e in sorted([Closing(5, "q"), Opening(1)])])
print(min(Closing(5, "q"), Opening(1)).time)
