from typing import Protocol


class Speaker(Protocol):
    def speak(self) -> str: ...


class Dog:
    def speak(self) -> str:
        return "woof"


class Robot:
    def __init__(self, n):
        self.n = n

    def speak(self) -> str:
        return "beep" * self.n


def talk(s: Speaker) -> str:
    return s.speak()


print(talk(Dog()), talk(Robot(2)))
for s in [Dog(), Robot(1)]:
    print(s.speak())
