from enum import Enum
class Event(str, Enum):
    POWER = "power"
    BREW = "brew"
def norm(e):
    return Event(e)
class Level(Enum):
    LOW = 1
    HIGH = 2
def lev(x):
    return Level(x)
print(norm("power"), norm(Event.BREW), Event(Event.BREW) is Event.BREW, Event("brew").value)
print(lev(1), lev(Level.HIGH))
for bad in ("x", None, 3):
    try:
        norm(bad)
    except ValueError as e:
        print(e)
def get(name):
    try:
        return Level[name]
    except KeyError as e:
        return f"no {e}"
print(get("LOW"), get("MID"))
