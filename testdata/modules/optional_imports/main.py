"""Modules that may not be installed: what follows the failing import never runs."""
import asyncio
import sys

from compat import HAS_FAST, fast_sum, total

try:
    import ujson as json
except ImportError:
    import json
try:
    import uvloop
    HAS_UVLOOP = True
except ImportError:
    HAS_UVLOOP = False
try:
    import orjson
except ModuleNotFoundError as e:
    orjson = None
    print("no:", e, e.name)
try:
    from yaml import safe_load
except ImportError:
    safe_load = None
try:
    import tomllib2
except Exception:
    tomllib2 = None
else:
    print("never")
finally:
    print("finally")

def encode(x):
    if orjson is not None:
        return orjson.dumps(x).decode()
    return json.dumps(x)

def load(text):
    if not safe_load:
        raise RuntimeError("yaml is not installed")
    return safe_load(text)

def lazy():
    try:
        import numpy as np
    except ImportError:
        np = None
    if np is None:
        return "slow"
    return np.zeros(3)

async def main():
    print(encode({"a": [1, 2]}), lazy())
    try:
        load("a: 1")
    except RuntimeError as e:
        print(e)

if HAS_UVLOOP:
    uvloop.install()
print(HAS_UVLOOP, HAS_FAST, total([1, 2, 3]))
if HAS_FAST:
    print(fast_sum([1]))
if sys.version_info >= (3, 11):
    from math import sqrt as root
else:
    from missing_root import root
print(root(16))
asyncio.run(main())
