"""Globals of other modules, read and written; a from-import keeps the value it found."""
import config
import state
from counter import bump, current
from state import counter as first

print(config.DEBUG, config.NAME, first)
config.DEBUG = True
config.LIMITS["x"] = 5
state.counter += 10
bump()
bump(3)
print(state.counter, current(), first, config.describe())
for state.counter in range(3):
    pass
print(state.counter, current())
