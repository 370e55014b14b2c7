"""Module code, input and several runs of the loop."""
import asyncio
import sys

results = []


async def collect(word):
    await asyncio.sleep(0)
    results.append(word)
    return len(word)


for line in sys.stdin:
    words = line.split()
    lengths = [asyncio.run(collect(w)) for w in words]
    print(lengths, sum(lengths))
print(results, input.__name__)
sys.stdout.write("written\n")
