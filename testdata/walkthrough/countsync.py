"""Count three times, one after the other."""

import time


def count():
    print("One")
    # Nothing else can run meanwhile.
    time.sleep(0.1)
    print("Two")


def main():
    for _ in range(3):
        count()


if __name__ == "__main__":
    s = time.perf_counter()
    main()
    elapsed = time.perf_counter() - s
    print(f"executed in {elapsed:0.2f} seconds.")
