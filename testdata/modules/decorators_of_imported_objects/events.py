class Bus:
    def __init__(self):
        self.handlers = {}

    def on(self, event):
        def add(fn):
            self.handlers.setdefault(event, []).append(fn)
            return fn
        return add

    def emit(self, event, *args):
        for fn in self.handlers.get(event, ()):
            fn(*args)


bus = Bus()
