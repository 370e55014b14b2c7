class Event:
    def __init__(self, kind, data):
        self.kind = kind
        self.data = data
    def __repr__(self):
        return "Event(%s, %r)" % (self.kind, self.data)

class EventBus:
    def __init__(self):
        self.handlers = {}
        self.count = 0
    def on(self, kind, fn):
        self.handlers.setdefault(kind, []).append(fn)
    def publish(self, event):
        self.count += 1
        for fn in self.handlers.get(event.kind, []):
            fn(event)
