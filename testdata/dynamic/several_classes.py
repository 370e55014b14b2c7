"""Attributes and methods of values that may be of several classes, or of builtin types."""
import asyncio


class Dog:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name}: woof"


class Robot:
    def __init__(self, serial):
        self.name = f"R{serial}"
        self.serial = serial

    def speak(self, loud=False):
        return "BEEP" if loud else "beep"


async def main():
    things = [Dog("rex"), Robot(7), Dog("fido")]
    for t in things:
        print(t.name, t.speak())
    names = [t.name for t in things]
    print(names)
    for t in things:
        if isinstance(t, Robot):
            print(t.serial, t.speak(loud=True))
        else:
            print(type(t).__name__)
    mixed = [1, "two", 3.0, None, True, (1, 2), [3], {"k": "v"}]
    for m in mixed:
        print(type(m).__name__, m)
    print(mixed[1].upper(), mixed[0] + 4)
    try:
        mixed[3].upper()
    except AttributeError as e:
        print("err", e)
    try:
        print(mixed[0] + mixed[1])
    except TypeError as e:
        print("err", e)
    things[0].name = "max"
    print(things[0].name)
    for t in things:
        t.name = t.name.upper()
    print([t.name for t in things])


asyncio.run(main())
