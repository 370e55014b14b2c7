from events import bus, Bus
import events

local = Bus()

@bus.on("a")
def first(x):
    print("first", x)

@events.bus.on("a")
def second(x):
    print("second", x)

@local.on("b")
def third(x):
    print("third", x)

def setup():
    @bus.on("a")
    def inner(x):
        print("inner", x)

setup()
bus.emit("a", 1)
local.emit("b", 2)
second(5)
