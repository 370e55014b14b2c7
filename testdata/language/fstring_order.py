"""An f-string makes the text of each value before it evaluates the next one."""


class Counter:
    """Its text changes it."""

    def __init__(self) -> None:
        self.shown = 0

    def __str__(self) -> str:
        self.shown += 1
        return f"Counter {self.shown}"

    def reset(self) -> int:
        before, self.shown = self.shown, 0
        return before


def grow(sizes: dict[str, int]) -> int:
    sizes["z"] = len(sizes)
    return len(sizes)


letters = ["a", "b", "c"]
print(f"{letters} without {letters.pop()} is {letters}")

counter = Counter()
print(f"{counter}, shown {counter.shown}, then {counter.reset()}, {counter}, {counter.shown}")

sizes = {"a": 1}
text = f"{sizes} grows to {grow(sizes)}: {sizes!r:>20}|"
print(text)

pair = (letters, counter.shown)
print(f"{pair} {letters.append('d')} {pair}", f"{len(letters)} {letters.pop()} {len(letters)}")
