seen = []
def on_start(event):
    seen.append(("start", event.data["n"]))
def on_stop(event):
    seen.append(("stop", event.data["n"]))
def install(bus):
    bus.on("start", on_start)
    bus.on("stop", on_stop)
