"""Imports in functions and under conditions: a module runs once, at whichever import comes first."""
print("start")
def work(n):
    from helpers import double
    import helpers
    helpers.calls += 1
    return double(n), helpers.calls

print(work(1))
print(work(2))
import helpers
print(helpers.calls)
if helpers.calls > 1:
    import extra
else:
    import extra2
def again():
    import extra
    return extra.VALUE
print(again())
