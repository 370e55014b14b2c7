import asyncio
import sys


async def main():
    try:
        sys.exit(len(sys.argv))
    finally:
        print("on the way out")


asyncio.run(main())
