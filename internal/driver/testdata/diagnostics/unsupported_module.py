import asyncio
import ctypes
from multiprocessing import Pool, Queue
import asyncio.nothing
from math import nothing_like_it

print(eval("1 + 1"))
