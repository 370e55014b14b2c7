"""Classes of one module in the un-annotated functions of another."""
from bus import EventBus, Event
import handlers

bus = EventBus()
handlers.install(bus)
bus.publish(Event("start", {"n": 1}))
bus.publish(Event("stop", {"n": 2}))
bus.publish(Event("other", {}))
print(handlers.seen, bus.count)
